/** Renders a component for a reader of a language, and checks what it shows for accessibility. */
import { cleanup, render } from "@testing-library/preact";
import axe from "axe-core";
import type { ComponentChild } from "preact";
import { afterAll, afterEach, expect } from "vitest";
import "../../lib/i18n/pages";
import { Page } from "../../components/page";
import type { Locale, Numerals, UnitSystem } from "../../lib/i18n";

afterEach(cleanup);
/** Preact looks 35 ms later whether a frame came: by then the document of the last test must still be there. */
const FRAME_MS = 60;
afterAll(() => new Promise((resolve) => setTimeout(resolve, FRAME_MS)));

interface Reader {
  readonly locale?: Locale;
  readonly numerals?: Numerals;
  readonly units?: UnitSystem;
}

export function show(
  child: ComponentChild,
  { locale = "en", numerals = "as-written", units = "as-stated" }: Reader = {},
) {
  document.title = "Variorum";
  return render(
    <Page appearance={{ locale, theme: "browser", numerals, units }} languages={["en-GB"]}>
      {child}
    </Page>,
  );
}

/** Fails with the rules broken; colours need a real browser and are checked there. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("; ")}`)).toEqual(
    [],
  );
}

/** A text without the marks that isolate directions: what a reader sees. */
export function plain(text: string | null | undefined): string {
  return (text ?? "")
    .replace(/[\u2066-\u2069]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Matches an element's text as a reader sees it. */
export function reading(text: string): (content: string) => boolean {
  return (content) => plain(content) === text;
}
