import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { clearBadges, showDiffering } from "../../lib/browser/badge";
import { changeSettings } from "../../lib/browser/settings";
import type { Comparison, Fact, Verdict } from "../../lib/model";

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

function comparison(...verdicts: Verdict[]): Comparison {
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
  return { subjectId: "a", reports: [], facts };
}

describe("the badge", () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.stubGlobal("navigator", { languages: ["en-GB"] });
  });
  afterEach(() => vi.unstubAllGlobals());

  test("stays away until the reader asks for it", async () => {
    const said = buttons();
    await showDiffering(3, comparison("differ"));
    expect(said.size).toBe(0);
  });

  test("counts the figures that differ, in the reader's digits and words", async () => {
    const said = buttons();
    await changeSettings({ badge: true, locale: "en" });
    await showDiffering(3, comparison("differ", "agree", "differ", "single"));
    expect(said.get(3)).toEqual({ text: "2", title: "Variorum: 2 figures differ" });
    await changeSettings({ locale: "ar", numerals: "arabic-indic" });
    await showDiffering(3, comparison("differ", "differ"));
    expect(said.get(3)).toEqual({ text: "٢", title: "فاريوروم: رقمان مختلفان" });
    await showDiffering(3, comparison(...Array.from({ length: 120 }, () => "differ" as const)));
    expect(said.get(3)?.text).toBe("٩٩+");
  });

  test("is empty where nothing differs, and goes when it is wanted no more", async () => {
    const said = buttons();
    await changeSettings({ badge: true, locale: "en" });
    await showDiffering(3, comparison("agree"));
    expect(said.get(3)).toEqual({ text: "", title: "Variorum: No figures differ" });
    const tab = await fakeBrowser.tabs.create({ url: "https://a.example/" });
    await showDiffering(tab.id ?? 0, comparison("differ"));
    await clearBadges();
    expect(said.get(tab.id ?? 0)?.text).toBe("");
  });
});
