import type { ComponentChildren } from "preact";

function Picture({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 160 100" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const LINES = "M0 0h44M0 9h44M0 18h30";

/** Two pages of two outlets, each with a bookmark. */
export function SavingPicture() {
  return (
    <Picture>
      <rect class="sheet" x="22" y="20" width="64" height="66" rx="5" />
      <path class="ink" d={LINES} transform="translate(32 48)" />
      <path class="mark" d="M68 20h10v18l-5-5-5 5z" />
      <rect class="sheet" x="78" y="12" width="64" height="66" rx="5" />
      <path class="ink" d={LINES} transform="translate(88 40)" />
      <path class="mark" d="M124 12h10v18l-5-5-5 5z" />
    </Picture>
  );
}

/** A window whose toolbar button is pressed. */
export function ClickPicture() {
  return (
    <Picture>
      <rect class="sheet" x="20" y="12" width="120" height="76" rx="6" />
      <path class="edge" d="M20 32h120" />
      <rect class="edge" x="28" y="17" width="76" height="10" rx="5" />
      <rect class="button" x="114" y="15" width="15" height="15" rx="4" />
      <path class="ink" d="M32 48h60M32 57h60M32 66h42" />
      <path class="pointer" d="M123 25l4 17 4-5 6 6 3-3-6-6 5-3z" />
    </Picture>
  );
}

/** Three figures of one fact, one of them apart. */
export function DifferPicture() {
  return (
    <Picture>
      <rect class="sheet" x="20" y="12" width="120" height="76" rx="6" />
      <path class="edge" d="M34 32h92M34 52h92M34 72h92" />
      <circle class="dot" cx="52" cy="32" r="6" />
      <circle class="dot" cx="52" cy="52" r="6" />
      <circle class="dot apart" cx="104" cy="72" r="6" />
    </Picture>
  );
}
