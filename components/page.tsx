import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo } from "preact/hooks";
import { chooseLanguageTag, type Locale, type Numerals, translator, type UnitSystem } from "../lib/i18n";
import { Translation } from "./translation";

/** What the reader chose of a page's look and language; "browser" follows the browser. */
export interface Appearance {
  readonly locale: Locale | "browser";
  readonly theme: "browser" | "light" | "dark";
  readonly numerals: Numerals;
  readonly units: UnitSystem;
}

interface PageProps {
  readonly appearance: Appearance;
  /** The browser's languages, the preferred first. */
  readonly languages: readonly string[];
  readonly children: ComponentChildren;
}

/** One page of the extension in the reader's language, direction and theme. */
export function Page({ appearance: { locale, theme, numerals, units }, languages, children }: PageProps) {
  const translation = useMemo(
    () => translator(chooseLanguageTag(locale === "browser" ? null : locale, languages), numerals, units),
    [locale, numerals, units, languages],
  );
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = translation.locale;
    root.dir = translation.direction;
    root.dataset.theme = theme;
  }, [translation, theme]);
  return <Translation.Provider value={translation}>{children}</Translation.Provider>;
}
