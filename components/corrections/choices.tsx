import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface ChoicesProps {
  readonly label: string;
  readonly onEscape: () => void;
  readonly children: ComponentChildren;
}

/** A row of answers; the keyboard goes to the first as a question takes the place of another. */
export function Choices({ label, onEscape, children }: ChoicesProps) {
  const row = useRef<HTMLFieldSetElement>(null);
  useEffect(() => row.current?.querySelector("button")?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onEscape();
  };
  return (
    <fieldset class="choices" ref={row} onKeyDown={onKeyDown}>
      <legend class="note">{label}</legend>
      {children}
    </fieldset>
  );
}

export function Choice({ label, onChoose }: { readonly label: string; readonly onChoose: () => void }) {
  return (
    <button type="button" class="choice" onClick={onChoose}>
      {label}
    </button>
  );
}
