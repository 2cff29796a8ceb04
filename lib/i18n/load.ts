import type { Locale } from "./catalogues";
import { localeOf } from "./locale";

const LOADERS: Readonly<Partial<Record<Locale, () => Promise<unknown>>>> = { ar: () => import("./arabic") };

/** Loads the texts of a language tag, where they are not there from the start. To be awaited before anything is said. */
export async function loadTexts(tag: string): Promise<void> {
  await LOADERS[localeOf(tag)]?.();
}
