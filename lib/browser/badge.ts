/**
 * What the toolbar button of a tab tells of its page: figures that differ, other reports of its event, that it is saved.
 * A tab's badge needs no permission of its own: it comes from a click there, or from a site that the reader allowed.
 * Browsers clear it when the tab goes to another page.
 */
import { browser } from "wxt/browser";
import "../i18n/button";
import { chooseLanguageTag } from "../i18n/locale";
import { type Translator, translator } from "../i18n/translator";
import type { ComparedArticle } from "./protocol";
import { readSettings } from "./settings";

/** On each of these white keeps its contrast in both themes. */
const COLOURS = { differs: "#8f4100", reported: "#155d77", saved: "#4d5560" } as const;
/** A badge has room for so much. */
const MOST = 99;

/** What is told of a page. */
export type BadgeContent = Pick<ComparedArticle, "comparison" | "saved">;

interface Counts {
  readonly differing: number;
  readonly reports: number;
  readonly isSaved: boolean;
}

function countsOf({ comparison: { facts, reports }, saved }: BadgeContent): Counts {
  return {
    differing: facts.filter(({ verdict, isBackground }) => verdict === "differ" && !isBackground).length,
    reports: reports.filter(({ relation }) => relation !== "different-event").length,
    isSaved: saved.state !== "new",
  };
}

interface Badge {
  readonly text: string;
  readonly color: string;
}

function badgeOf({ differing, reports, isSaved }: Counts, number: (value: number) => string): Badge {
  const short = (count: number) => (count > MOST ? `${number(MOST)}+` : number(count));
  if (differing > 0) return { text: `≠${short(differing)}`, color: COLOURS.differs };
  if (reports > 0) return { text: short(reports), color: COLOURS.reported };
  return { text: isSaved ? "✓" : "", color: COLOURS.saved };
}

function words({ differing, reports, isSaved }: Counts, { t }: Translator): string {
  const told = [
    reports > 0 ? t("summary.otherReports", { count: reports }) : "",
    differing > 0 ? t("summary.differ", { count: differing }) : "",
    isSaved ? t("save.saved") : "",
  ].filter((part) => part !== "");
  return told.join(" · ");
}

/** Tells it on a tab's button, unless the reader wants none of it. */
export async function tellOnButton(tabId: number, told: BadgeContent): Promise<void> {
  const { badge, locale, numerals } = await readSettings();
  if (!badge) return;
  const tag = chooseLanguageTag(locale === "browser" ? null : locale, navigator.languages);
  const speaking = translator(tag, numerals);
  const counts = countsOf(told);
  const { text, color } = badgeOf(counts, speaking.number);
  const name = speaking.t("app.name");
  const title = words(counts, speaking);
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title: title === "" ? name : `${name}: ${title}` }),
  ]);
}

/** Takes every badge off, once the reader wants none any more. */
export async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.all(ids.map((tabId) => browser.action.setBadgeText({ tabId, text: "" })));
}
