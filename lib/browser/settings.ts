import * as v from "valibot";
import { browser } from "wxt/browser";
import { NUMERALS } from "../i18n/numerals";
import { UNIT_SYSTEMS } from "../i18n/unit-systems";

const SearchTemplate = v.pipe(v.string(), v.maxLength(500), v.startsWith("https://"), v.includes("%s"));

const SettingsShape = v.object({
  /** Language of the interface; "browser" follows the browser's own. */
  locale: v.fallback(v.picklist(["browser", "en", "ar"]), "browser"),
  theme: v.fallback(v.picklist(["browser", "light", "dark"]), "browser"),
  /** Digits to show: as each text writes them, or one set throughout. */
  numerals: v.fallback(v.picklist(NUMERALS), "as-written"),
  /** Units to show beside the stated ones. */
  units: v.fallback(v.picklist(UNIT_SYSTEMS), "as-stated"),
  /** Whether the toolbar button tells what the library holds of a page. */
  badge: v.fallback(v.boolean(), true),
  /** Days that articles stay which the reader has not opened; null keeps everything. */
  keepDays: v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650))), null),
  /** The same for articles of outlets that are followed. */
  keepFollowedDays: v.fallback(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650))),
    30,
  ),
  /** Whether a second copy of the library is kept in files of its own, to bring it back where the database is lost. */
  secondCopy: v.fallback(v.boolean(), true),
  /** Addresses, with %s for the words, that search for other reports; the first is the one that a button opens. */
  searches: v.fallback(
    v.pipe(
      v.array(v.object({ name: v.pipe(v.string(), v.maxLength(80)), url: SearchTemplate })),
      v.maxLength(20),
    ),
    [{ name: "DuckDuckGo News", url: "https://duckduckgo.com/?iar=news&ia=news&q=%s" }],
  ),
});

/** What the reader chose; kept on this device in `storage.local`. */
export type Settings = v.InferOutput<typeof SettingsShape>;

const KEY = "settings";

/** Reads the settings; whatever is missing or damaged has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return v.parse(SettingsShape, stored[KEY] ?? {});
}

/** The rule that the settings give for what goes by itself. */
export async function retention(): Promise<{ days: number | null; followedDays: number | null }> {
  const { keepDays, keepFollowedDays } = await readSettings();
  // Where nothing can be followed nothing goes by that rule, and no setting tells of it.
  return { days: keepDays, followedDays: import.meta.env.MODE === "open" ? keepFollowedDays : null };
}

/** Changes some settings and returns all of them as stored. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const changed = v.parse(SettingsShape, { ...(await readSettings()), ...change });
  await browser.storage.local.set({ [KEY]: changed });
  return changed;
}

/** Calls back with the settings whenever any context changes them; returns how to stop that. */
export function onSettingsChanged(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    if (KEY in changes) callback(v.parse(SettingsShape, changes[KEY]?.newValue ?? {}));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
