import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

interface MenuProps {
  readonly class: string;
  /** What opens it. */
  readonly summary: ComponentChildren;
  readonly title?: string;
  readonly summaryClass?: string;
  readonly children: ComponentChildren;
}

/** Choices that unfold over the page; Escape folds them and leads back to what opened them. */
export function Menu({ class: name, summary, title, summaryClass, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const closeByEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !menu.current?.open) return;
    event.preventDefault();
    menu.current.open = false;
    menu.current.querySelector("summary")?.focus();
  };
  return (
    <details class={name} ref={menu} onKeyDown={closeByEscape}>
      <summary title={title} class={summaryClass}>
        {summary}
      </summary>
      {children}
    </details>
  );
}
