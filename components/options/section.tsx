import type { ComponentChildren, RefObject } from "preact";

interface SectionProps {
  readonly title: string;
  readonly note?: string;
  readonly place?: RefObject<HTMLFieldSetElement | null>;
  readonly children?: ComponentChildren;
}

/** Settings that belong together, with a title and what they mean. */
export function Section({ title, note, place, children }: SectionProps) {
  return (
    <fieldset class="setting" {...(place && { ref: place, tabIndex: -1 })}>
      <legend>{title}</legend>
      {note && <p class="note">{note}</p>}
      {children}
    </fieldset>
  );
}
