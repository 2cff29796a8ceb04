import type { ComponentChildren } from "preact";

interface SectionProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}

/** Settings that belong together, with a title and what they mean. */
export function Section({ title, note, children }: SectionProps) {
  return (
    <fieldset class="setting">
      <legend>{title}</legend>
      {note && <p class="note">{note}</p>}
      {children}
    </fieldset>
  );
}
