import type { ComponentChildren } from "preact";
import type { Verdict } from "../lib/model";

function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const VERDICT_PATHS: Readonly<Record<Verdict, string>> = {
  differ: "M3 6h10M3 10h10M10.5 2.5l-5 11",
  compatible: "M2.5 6.5q2.75-3 5.5 0t5.5 0M2.5 11q2.75-3 5.5 0t5.5 0",
  agree: "M3 6h10M3 10h10",
  single: "M8 4.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7",
};

/** A verdict's sign: ≠, ≈, = or a lone ring. Its word always stands beside it. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  return (
    <Icon>
      <path d={VERDICT_PATHS[verdict]} />
    </Icon>
  );
}

const ICON_PATHS = {
  check: "M3 8.5l3.5 3.5L13 4.5",
  save: "M4 2.5h8v11l-4-3.2-4 3.2z",
  external: "M9.5 2.5h4v4M13.5 2.5l-6 6M11.5 9.5v4h-9v-9h4",
  chevron: "M4 6l4 4 4-4",
  up: "M4 10l4-4 4 4",
  follow: "M3 12.5h.01M3 8.5a4.5 4.5 0 014.5 4.5M3 4a9 9 0 019 9",
  library: "M3 2.5v11M6.5 2.5v11M10 3l3 10.5",
  settings:
    "M8 5.5a2.5 2.5 0 100 5 2.5 2.5 0 000-5M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M12.6 3.4l-1.4 1.4M4.8 11.2l-1.4 1.4",
  locate: "M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 5a3 3 0 100 6 3 3 0 000-6",
  panel: "M2.5 3h11v10h-11zM10 3v10",
  trash: "M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9",
  search: "M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9M10.5 10.5l3.5 3.5",
  close: "M4 4l8 8M12 4l-8 8",
  more: "M3 8h.01M8 8h.01M13 8h.01",
  pen: "M3 13l.6-2.8L10.5 3.3l2.2 2.2-6.9 6.9zM9 4.8L11.2 7",
  lock: "M4 7h8v6.5H4zM5.5 7V5a2.5 2.5 0 015 0v2",
} as const;
export type SignName = keyof typeof ICON_PATHS;

/** A small drawing beside a word; it never stands for the word. */
export function Sign({ name }: { readonly name: SignName }) {
  return (
    <Icon>
      <path d={ICON_PATHS[name]} />
    </Icon>
  );
}
