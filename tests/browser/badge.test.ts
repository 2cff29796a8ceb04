import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type BadgeContent, clearBadges, tellOnButton } from "../../lib/browser/badge";
import { changeSettings } from "../../lib/browser/settings";
import type { Fact, Report, Verdict } from "../../lib/model";

/** What the toolbar buttons of the tabs say. */
function buttons() {
  const said = new Map<number, { text?: string; title?: string }>();
  const note = (tabId: number, change: object) => said.set(tabId, { ...said.get(tabId), ...change });
  Object.assign(fakeBrowser.action, {
    setBadgeBackgroundColor: async () => {},
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => note(tabId, { text }),
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) => note(tabId, { title }),
  });
  return said;
}

const REPORT: Report = {
  articleId: "b",
  copyGroup: null,
  relation: "same-event",
  probability: 1,
  followUp: false,
  reasons: [],
};

/** A page whose facts have some verdicts; compared with as many reports, of which one is on another event. */
function told(
  verdicts: readonly Verdict[],
  reports = 0,
  saved: BadgeContent["saved"] = { state: "new" },
): BadgeContent {
  const facts = verdicts.map(
    (verdict, at): Fact => ({
      id: `${at}`,
      kind: "other",
      unit: null,
      label: "",
      labelLanguage: "en",
      verdict,
      basis: verdict === "differ" ? "conflict" : null,
      claims: [],
    }),
  );
  const near = { ...REPORT, relation: "different-event" } as const;
  const others = reports === 0 ? [] : [...Array.from({ length: reports }, () => REPORT), near];
  return { comparison: { subjectId: "a", reports: others, facts }, saved };
}

const plain = (said: { text?: string; title?: string } | undefined) => ({
  ...said,
  title: said?.title?.replace(/[\u2066-\u2069]/gu, ""),
});

describe("the badge", () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.stubGlobal("navigator", { languages: ["en-GB"] });
  });
  afterEach(() => vi.unstubAllGlobals());

  test("stays away where the reader wants none", async () => {
    const said = buttons();
    await changeSettings({ badge: false });
    await tellOnButton(3, told(["differ"]));
    expect(said.size).toBe(0);
  });

  test("counts the figures that differ, in the reader's digits and words", async () => {
    const said = buttons();
    await changeSettings({ locale: "en" });
    await tellOnButton(3, told(["differ", "agree", "differ", "single"], 3));
    expect(plain(said.get(3))).toEqual({ text: "≠2", title: "Variorum: 3 other reports · 2 figures differ" });
    await changeSettings({ locale: "ar", numerals: "arabic-indic" });
    await tellOnButton(3, told(["differ", "differ"], 1));
    expect(plain(said.get(3))).toEqual({ text: "≠٢", title: "فاريوروم: تقرير آخر · رقمان مختلفان" });
    await tellOnButton(3, told(Array.from({ length: 120 }, () => "differ" as const)));
    expect(said.get(3)?.text).toBe("≠٩٩+");
  });

  test("counts the reports of the event where nothing differs, and says what is saved where there are none", async () => {
    const said = buttons();
    const saved = { state: "saved", savedAt: "2026-03-12", versions: 1 } as const;
    await changeSettings({ locale: "en" });
    await tellOnButton(3, told(["agree"], 4, saved));
    expect(plain(said.get(3))).toEqual({ text: "4", title: "Variorum: 4 other reports · Saved" });
    await tellOnButton(3, told([], 0, saved));
    expect(plain(said.get(3))).toEqual({ text: "✓", title: "Variorum: Saved" });
    await tellOnButton(3, told([]));
    expect(plain(said.get(3))).toEqual({ text: "", title: "Variorum" });
  });

  test("goes when it is wanted no more", async () => {
    const said = buttons();
    const tab = await fakeBrowser.tabs.create({ url: "https://a.example/" });
    await tellOnButton(tab.id ?? 0, told(["differ"]));
    await clearBadges();
    expect(said.get(tab.id ?? 0)?.text).toBe("");
  });
});
