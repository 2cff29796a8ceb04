import type { ComponentChildren } from "preact";

/** Text that only screen readers meet. */
export function Hidden({ children }: { readonly children: ComponentChildren }) {
  return <span class="visually-hidden">{children}</span>;
}
