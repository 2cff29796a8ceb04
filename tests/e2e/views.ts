import { until, type View } from "../../scripts/drive/driver";
import type { DrivenBrowser } from "../../scripts/drive/launch";
import { isMetIn, MEETS_ALL_PAIRS } from "./browsers";
import type { Session } from "./session";

export const LOCALES = ["en", "ar"] as const;
/** Both languages in Chromium, which magnifies the popup and the panel, and Arabic in Firefox. PAIRS=all: both in both. */
export function localesOf({ name }: DrivenBrowser): readonly (typeof LOCALES)[number][] {
  return name === "chromium" || MEETS_ALL_PAIRS ? LOCALES : ["ar"];
}

/** English in Chromium, Arabic in Firefox: so each browser and each direction of writing is met. PAIRS=all: both in both. */
export function ownLocalesOf(browser: DrivenBrowser): readonly (typeof LOCALES)[number][] {
  return LOCALES.filter((locale) => isMetIn(browser, locale));
}

export const VIEWS = ["list", "table", "texts"] as const;

/** Chooses the interface's language and theme as the settings page stores them. */
export async function choose(session: Session, locale: string, theme: string): Promise<void> {
  const page = await session.openExtensionPage("options");
  const settings = JSON.stringify({ settings: { locale, theme } });
  await page.evaluate(`chrome.storage.local.set(${settings}).then(() => true)`);
}

/** Chooses a view of the comparison as its reader does, and waits until it is there. */
export async function chooseView(view: View, name: (typeof VIEWS)[number]): Promise<void> {
  const shown = { list: ".section-lead", table: ".matrix", texts: ".section-cited" };
  await until(view, `document.querySelectorAll(".switch button").length === ${VIEWS.length}`);
  await view.evaluate(`document.querySelectorAll(".switch button")[${VIEWS.indexOf(name)}].click()`);
  await until(view, `Boolean(document.querySelector("${shown[name]}"))`);
}
