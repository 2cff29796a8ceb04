/**
 * How many figures differ, on the toolbar button of a tab, where the reader asked for that. A tab's badge needs no
 * permission of its own: what it says of a page comes from a click there, or from a site that the reader allowed.
 * Browsers clear it when the tab goes to another page.
 */
import { browser } from "wxt/browser";
import { chooseLanguageTag, translator } from "../i18n";
import "../i18n/arabic";
import type { Comparison } from "../model";
import { readSettings } from "./settings";

/** The colour of verdicts that differ, on which white keeps its contrast in both themes. */
const COLOUR = "#8f4100";
/** A badge has room for so much. */
const MOST = 99;

export async function showDiffering(tabId: number, { facts }: Comparison): Promise<void> {
  const { badge, locale, numerals } = await readSettings();
  if (!badge) return;
  const count = facts.filter(({ verdict }) => verdict === "differ").length;
  const tag = chooseLanguageTag(locale === "browser" ? null : locale, navigator.languages);
  const { t, number } = translator(tag, numerals);
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setBadgeText({ tabId, text: count === 0 ? "" : badgeText(count, number) }),
    browser.action.setTitle({ tabId, title: `${t("app.name")}: ${words(count, t)}` }),
  ]);
}

function badgeText(count: number, number: (value: number) => string): string {
  return count > MOST ? `${number(MOST)}+` : number(count);
}

function words(count: number, t: ReturnType<typeof translator>["t"]): string {
  return count === 0 ? t("summary.noneDiffer") : t("summary.differ", { count });
}

/** Takes every badge off, once the reader wants none any more. */
export async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.all(ids.map((tabId) => browser.action.setBadgeText({ tabId, text: "" })));
}
