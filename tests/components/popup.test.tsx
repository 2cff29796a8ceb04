// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { describe, expect, it } from "vitest";
import type { TabsProgress } from "../../components/popup/compare-tabs";
import type { PopupProps } from "../../components/popup/popup";
import { changeBetween } from "../../entrypoints/popup/text-change";
import type { Fact, TextQuote } from "../../lib/model";
import { type ArticleView, articleView, claim, fact, quantity, report } from "./fixtures/build";
import { ferryArticles, ferryView } from "./fixtures/ferry";
import { floodView } from "./fixtures/flood";
import { noNext, nothing, popup as popupAtRest } from "./fixtures/popup";
import { expectAccessible, plain, reading, show } from "./render";

const SEARCHES = [
  { name: "Finder", url: "https://find.example/?q=%s" },
  { name: "Archive", url: "https://archive.example/?q=%s" },
];
const next = { ...noNext, searches: SEARCHES };

const popup = (change: Partial<PopupProps>) => popupAtRest({ next, ...change });

const headings = () => screen.getAllByRole("heading", { level: 2 }).map((h) => plain(h.textContent));

describe("the comparison", () => {
  it("puts what differs and counts of people first, and folds the rest behind a line each", async () => {
    show(popup({}));
    expect(headings()).toEqual([
      "Figures compared",
      "Only elsewhere 2",
      "Only here 1",
      "Agree 1",
      "Reports on this event 3",
      "Close, but not this event 1",
    ]);
    await expectAccessible();
  });

  it("tells a screen reader the verdict with the figure, who publishes it and who is credited", () => {
    show(popup({}));
    const names = screen.getAllByRole("button").map((b) => plain(b.textContent));
    expect(names).toContainEqual(
      expect.stringMatching(
        /^Twenty-five people ?Northern Wire.*Source: a coast guard official, via Northern Wire ?\d\d:05.*Conflict\.$/u,
      ),
    );
    expect(names).toContainEqual(
      expect.stringMatching(/^At least 31 ?This page ?Ellery Courier.*Conflict\. Show on the page$/u),
    );
  });

  it("counts copies once", () => {
    show(popup({}));
    const fact = within(screen.getByRole("article", { name: "Killed" }));
    expect(screen.getByText(reading("3 other reports, 2 independent"))).toBeTruthy();
    expect(fact.getAllByRole("listitem")).toHaveLength(3);
    expect(fact.getByText("+1 copy")).toBeTruthy();
    fireEvent.click(fact.getByRole("button", { name: /^Twenty-five people/u }));
    expect(plain(fact.getByText(/and 1 copy/u).textContent)).toBe("and 1 copy: Harbour Gazette");
  });

  it("says a value once, with all who give it, the page's own first", () => {
    const { comparison } = ferryView;
    const [killed] = comparison.facts;
    const [wire, , courier, sada] = killed?.claims ?? [];
    if (!killed || !wire || !courier || !sada) throw new Error("the fixture has lost its claims");
    const claims = [
      wire,
      { ...courier, quantity: { ...courier.quantity, min: 25, max: 25, hedge: "exact" } },
      sada,
    ];
    const view = { ...ferryView, comparison: { ...comparison, facts: [{ ...killed, claims } as Fact] } };
    show(popup({ view }));
    const rows = within(screen.getByRole("article", { name: "Killed" })).getAllByRole("listitem");
    expect(rows.map((row) => plain(row.querySelector(".claim-figure:not(.repeated)")?.textContent))).toEqual([
      "At least 31",
      "",
      "٣٤ شخصاً",
    ]);
  });

  it("shows a count that rose as one that rose, by a picture and the word", () => {
    const { comparison } = ferryView;
    const facts = comparison.facts.map((one) =>
      one.id === "killed" ? { ...one, basis: "over-time" as const } : one,
    );
    show(popup({ view: { ...ferryView, comparison: { ...comparison, facts } } }));
    const killed = screen.getByRole("article", { name: "Killed" });
    expect(within(killed).getAllByText(/^Rises over time/u).length).toBeGreaterThan(0);
    expect(killed.querySelectorAll(".change circle")).toHaveLength(4);
  });

  it("keeps an agreed count of people in sight, and says how many texts give it", async () => {
    const { comparison } = ferryView;
    const facts = comparison.facts.map((one) =>
      one.id === "rescued" ? { ...one, verdict: "agree" as const } : one,
    );
    show(popup({ view: { ...ferryView, comparison: { ...comparison, facts } } }));
    const agreed = screen.getByRole("article", { name: /pulled from the water/u });
    expect(agreed.closest("details")).toBeNull();
    expect(plain(agreed.querySelector("summary")?.textContent)).toContain("About 1402 of 3 texts");
    await expectAccessible();
  });

  it("says how far apart the figures are", () => {
    show(popup({}));
    const fact = screen.getByRole("article", { name: "Killed" });
    expect(plain(fact.textContent)).toContain("25 against 3436% higher");
  });

  it("shows what an article replaced, a headline that disagrees, and on what day a later report was made", () => {
    show(popup({}));
    const fact = screen.getByRole("article", { name: "Killed" });
    expect(plain(fact.textContent)).toContain("Earlier in this text: 12");
    expect(plain(fact.textContent)).toContain("Its headline says 25");
    expect(
      within(fact)
        .getByText(/Mar 13|13 Mar/u)
        .closest("time")?.dateTime,
    ).toBe("2026-03-13T09:00:00+02:00");
  });

  it("points into the page for a claim of the page, and says so when it is gone", async () => {
    const asked: TextQuote[] = [];
    const onShow = async (quote: TextQuote) => {
      asked.push(quote);
      return false;
    };
    show(popup({ onShow }));
    fireEvent.click(screen.getByRole("button", { name: /^At least 31/u }));
    expect(await screen.findByText("The page no longer shows this sentence.")).toBeTruthy();
    expect(asked).toEqual([
      { exact: "At least 31", prefix: "", suffix: " people died when the ferry Halcyon ran aground " },
    ]);
    expect(document.querySelector("blockquote")?.textContent).toContain("the harbour authority said");
  });

  it("unfolds the sentence of another report and links to its page", async () => {
    show(popup({}));
    const button = screen.getByRole("button", { name: /^٣٤ شخصاً/u });
    expect(button.getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(button);
    expect(button.getAttribute("aria-expanded")).toBe("true");
    const quote = document.querySelector("blockquote");
    expect(quote?.dir).toBe("rtl");
    expect(quote?.lang).toBe("ar");
    expect(quote?.querySelector("mark")?.textContent).toBe("٣٤ شخصاً");
    expect(screen.getByRole("link", { name: /Open this report/u }).getAttribute("href")).toBe(
      "https://sada.example/ferry",
    );
    await expectAccessible();
  });

  it("says how sure each match is, and why a near miss is none", () => {
    show(popup({}));
    const near = screen.getByText("Close, but not this event").closest("details");
    expect(plain(near?.textContent)).toContain("Unlikely to be the same event, 7%");
    expect(plain(near?.textContent)).toContain(
      "against: They refer to different days: 2 Sept 2021 · 12 Mar 2026",
    );
  });

  it("lists another event of the same story apart from near misses, folded", () => {
    const { comparison } = ferryView;
    const reports = comparison.reports.map((one) =>
      one.articleId === "look" ? { ...one, sameStory: true as const } : one,
    );
    show(popup({ view: { ...ferryView, comparison: { ...comparison, reports } } }));
    expect(headings()).toContain("Same story, different event 1");
    expect(headings()).not.toContain("Close, but not this event 1");
    const story = screen.getByText("Same story, different event").closest("details");
    expect(story?.open).toBe(false);
  });

  it("holds back what 40 reports say of one fact, the page's own figure among the first", () => {
    const { comparison } = ferryView;
    const [killed] = comparison.facts;
    const [wire] = killed?.claims ?? [];
    if (!killed || !wire) throw new Error("the fixture has lost its claims");
    const others = Array.from({ length: 40 }, (_, i) => `outlet${i}`);
    const articles = Object.fromEntries(others.map((id) => [id, ferryArticles.wire]));
    const own = killed.claims.filter(({ articleId }) => articleId === "courier");
    const fact = { ...killed, claims: [...others.map((articleId) => ({ ...wire, articleId })), ...own] };
    const reports = others.map((id) => report(id));
    const view = { ...ferryView, articles, comparison: { ...comparison, facts: [fact], reports } };
    show(popup({ view }));
    const card = within(screen.getByRole("article", { name: "Killed" }));
    expect(card.getAllByRole("listitem")).toHaveLength(8);
    expect(plain(card.getAllByRole("listitem")[0]?.textContent)).toContain("This page");
    fireEvent.click(card.getByRole("button", { name: "Show 33 more reports" }));
    expect(card.getAllByRole("listitem")).toHaveLength(41);
    fireEvent.click(screen.getByRole("button", { name: "Table" }));
    expect(screen.getAllByRole("columnheader")).toHaveLength(9);
    fireEvent.click(screen.getByRole("button", { name: "Show 33 more reports" }));
    expect(screen.getAllByRole("columnheader")).toHaveLength(42);
  });

  it("holds 200 facts back until they are asked for", () => {
    const { comparison } = ferryView;
    const facts = Array.from({ length: 200 }, (_, i) =>
      comparison.facts.slice(0, 1).map((f) => ({ ...f, id: `${i}` })),
    );
    const view: ArticleView = { ...ferryView, comparison: { ...comparison, facts: facts.flat() } };
    show(popup({ view }));
    expect(screen.getAllByRole("article")).toHaveLength(12);
    fireEvent.click(screen.getByRole("button", { name: "Show 188 more" }));
    expect(screen.getAllByRole("article")).toHaveLength(200);
  });
});

describe("in Arabic", () => {
  it("speaks Arabic from right to left and keeps foreign words isolated", async () => {
    show(popup({ view: floodView }), { locale: "ar" });
    expect(document.documentElement.dir).toBe("rtl");
    expect(document.documentElement.lang).toBe("ar");

    const figure = screen.getByText("21 people");
    expect([figure.tagName, figure.lang, figure.dir]).toEqual(["BDI", "en", "ltr"]);
    expect(screen.getByText(reading("تقريران آخران، نص واحد مستقل"))).toBeTruthy();
    await expectAccessible();
  });

  it("writes figures in the digits that the reader chose", () => {
    show(popup({ view: floodView }), { locale: "ar", numerals: "arabic-indic" });
    expect(screen.getByText("٢١ people")).toBeTruthy();
    expect(headings().join()).toMatch(/تقارير عن هذا الحدث [٠-٩]/u);
  });
});

describe("in the reader's units", () => {
  const { comparison, subject } = ferryView;
  const distance = quantity(subject.article, "31", { min: 31, max: 31, hedge: "exact", kind: "distance" });
  const facts = [fact("d", "single", "away", [claim("courier", { ...distance, unit: "mile" })])];
  const view = { ...ferryView, comparison: { ...comparison, facts } };

  it("a converted figure stands beside the stated one, never in its place", () => {
    show(popup({ view }), { units: "metric" });
    const name = plain(screen.getByRole("button", { name: /^31/u }).textContent);
    expect(name).toMatch(/^31 ?≈ 50 km/u);
  });

  it("nothing is converted where the reader wants it as stated", () => {
    show(popup({ view }));
    expect(screen.queryByText(/≈/u)).toBeNull();
  });
});

describe("saving", () => {
  it("offers to save a new article, then to take it back", async () => {
    let saves = 0;
    let undos = 0;
    const handlers = { onSave: () => void saves++, onUndo: () => void undos++ };
    const { rerender } = show(popup(handlers));
    fireEvent.click(screen.getByRole("button", { name: "Save" }));
    const saved = {
      ...ferryView,
      saved: { state: "saved", savedAt: "2026-03-12T19:00:00Z", versions: 1 },
    } as const;
    rerender(popup({ ...handlers, view: saved, saving: { step: "saved" } }));
    expect(screen.getByText("Saved to your library.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect([saves, undos]).toEqual([1, 1]);
    await expectAccessible();
  });

  it("lets the keyboard go on from its undo", async () => {
    const kept = { state: "saved", savedAt: "2026-03-12T19:00:00Z", versions: 1 } as const;
    function Savable() {
      const [done, setDone] = useState(false);
      const view = done ? { ...ferryView, saved: kept } : ferryView;
      return popup({ view, saving: { step: done ? "saved" : "rest" }, onSave: () => setDone(true) });
    }
    show(<Savable />);
    const save = screen.getByRole("button", { name: "Save" });
    save.focus();
    fireEvent.click(save);
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Undo"));
  });

  it("says what changed since the article was saved, when asked", async () => {
    const { subject } = ferryView;
    const { article } = subject;
    const passages = article.passages.map((passage, at) =>
      at === 1 ? { ...passage, text: `${passage.text} Divers found 7 cars.` } : passage,
    );
    const before = { ...article, passages };
    const change = changeBetween({ ...subject, article: before }, subject);
    const asked: unknown[] = [];
    show(
      popup({
        view: { ...ferryView, saved: { state: "changed", savedAt: "2026-03-12", versions: 1 } },
        onAskChange: async (of) => {
          asked.push(of);
          return change;
        },
      }),
    );
    expect(asked).toEqual([]);
    const summary = screen.getByText("What changed");
    const details = summary.closest("details") ?? document.createElement("details");
    details.open = true;
    fireEvent(details, new Event("toggle"));
    const gone = await screen.findByText(/Divers found/u, {}, { timeout: 10_000 });
    expect(gone.closest("del")).toBeTruthy();
    expect(asked).toEqual([article]);
    await expectAccessible();
  });

  it("says of how many reports it compares some", () => {
    show(popup({ view: { ...ferryView, eventReports: 200 } }));
    expect(screen.getByText(reading("3 of 200 other reports, 2 independent"))).toBeTruthy();
  });

  it("offers a new version where the text has changed", () => {
    show(popup({ view: { ...ferryView, saved: { state: "changed", savedAt: "2026-03-12", versions: 1 } } }));
    expect(screen.getByRole("button", { name: "Save new version" })).toBeTruthy();
  });

  it("says why a private window is not stored, and offers no button", () => {
    show(popup({ view: { ...ferryView, isPrivate: true } }));
    expect(screen.queryByRole("button", { name: "Save" })).toBeNull();
    expect(screen.getByText(/never stored/u)).toBeTruthy();
  });

  it("says why a save failed", () => {
    show(
      popup({ saving: { step: "failed", failure: { code: "storage-full", detail: "QuotaExceededError" } } }),
    );
    expect(screen.getByText(/storage is full/u)).toBeTruthy();
  });
});

const alone = (librarySize: number, change: Partial<ArticleView> = {}): ArticleView => {
  const { comparison } = ferryView;
  const own = comparison.facts.flatMap((one) => {
    const claims = one.claims.filter(({ articleId }) => articleId === "courier");
    return claims.length === 0 ? [] : [{ ...one, verdict: "single" as const, basis: null, claims }];
  });
  return {
    ...articleView(ferryArticles, "courier", { reports: [], facts: own }),
    librarySize,
    searchWords: "Port Ellery ferry",
    ...change,
  };
};

const saved = { state: "saved", savedAt: "2026-03-12T19:00:00Z", versions: 1 } as const;

describe("states without a comparison", () => {
  it("begins with the article's own figures and their sources, each leading to its sentence", async () => {
    show(popup({ view: alone(0) }));
    const rows = screen.getAllByRole("listitem").map((row) => plain(row.textContent));
    expect(rows[0]).toMatch(/^At least 31 ?Killed.*Source: the harbour authority/u);
    expect(screen.queryByText(/empty/u)).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: /^At least 31/u }));
    expect(await screen.findByText("Highlighted on the page.")).toBeTruthy();
    await expectAccessible();
  });

  it("saves and searches with one button, by names and what happened", () => {
    const found: [string, boolean][] = [];
    const onFind = (address: string, save: boolean) => void found.push([address, save]);
    const { rerender } = show(popup({ view: alone(0), next: { ...next, onFind } }));
    fireEvent.click(screen.getByRole("button", { name: "Save and find other reports" }));
    rerender(popup({ view: alone(1, { saved }), next: { ...next, onFind } }));
    fireEvent.click(screen.getByRole("button", { name: "Find other reports" }));
    const address = "https://find.example/?q=Port%20Ellery%20ferry";
    expect(found).toEqual([
      [address, true],
      [address, false],
    ]);
  });

  it("says what to do next once it is saved", () => {
    show(popup({ view: alone(1, { saved }) }));
    expect(
      screen.getByText(reading("1 article saved. Open another outlet’s report and click the button again.")),
    ).toBeTruthy();
  });

  it("says that nothing saved reports it, and links to the reader's other searches", async () => {
    show(popup({ view: alone(34) }));
    expect(screen.getByText(/None of the 34 other articles/u)).toBeTruthy();
    const link = screen.getByRole("link", { name: /Search Archive/u });
    expect(link.getAttribute("href")).toBe("https://archive.example/?q=Port%20Ellery%20ferry");
    expect(link.getAttribute("rel")).toBe("noreferrer");
    await expectAccessible();
  });

  it("compares the open tabs when asked, tells how far it is and what became of each", async () => {
    let asked = 0;
    const tabs = { progress: { step: "rest" } as TabsProgress, onCompareTabs: () => void asked++ };
    const { rerender } = show(popup({ view: alone(0), next: { ...next, tabs } }));
    fireEvent.click(screen.getByRole("button", { name: "Compare with my open tabs" }));
    expect(asked).toBe(1);
    const tell = (progress: TabsProgress) =>
      rerender(popup({ view: alone(0), next: { ...next, tabs: { ...tabs, progress } } }));
    tell({ step: "reading", done: 2, of: 5 });
    expect(screen.getByRole("progressbar").getAttribute("value")).toBe("2");
    tell({
      step: "done",
      tabs: [
        { title: "Ferry aground", outcome: "new" },
        { title: "Weather", outcome: "other-event" },
      ],
    });
    expect(await screen.findByText(reading("1 of 2 open tabs reports this event"))).toBeTruthy();
    expect(screen.getByText(/about something else/u)).toBeTruthy();
    await expectAccessible();
  });

  it("offers the selected text where there is no article", async () => {
    let used = 0;
    const view = { state: "none", title: "", selection: "Nine people were hurt." } as const;
    show(popup({ view, onUseSelection: () => void used++ }));
    fireEvent.click(screen.getByRole("button", { name: "Compare the selected text" }));
    expect(used).toBe(1);
    await expectAccessible();
  });

  it.each(["browser-page", "store-page", "pdf", "no-access"] as const)("explains %s", async (state) => {
    show(popup({ view: { state } }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).not.toBe("");
    await expectAccessible();
  });

  it("shows a failure in words and tries again", () => {
    let tries = 0;
    const view = { state: "failed", failure: { code: "newer-database", detail: "v9" } } as const;
    show(popup({ view, onRetry: () => void tries++ }));
    expect(screen.getByRole("alert").textContent).toContain("newer version");
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(tries).toBe(1);
  });

  it("paints its frame while the page is read", async () => {
    show(popup({ view: { state: "loading" } }));
    expect(screen.getByRole("main").getAttribute("aria-busy")).toBe("true");
    expect(screen.getByRole("button", { name: "Library" })).toBeTruthy();
    await expectAccessible();
  });

  it("shows the article's own figures and how far the comparison is, and lets it be cancelled", async () => {
    const done: string[] = [];
    const comparing = {
      step: "running",
      done: 0,
      of: 0,
      onCancel: () => void done.push("cancel"),
      onAgain: () => void done.push("again"),
    } as const;
    const { rerender } = show(popup({ view: alone(0), comparing }));
    expect(screen.getByRole("main").getAttribute("aria-busy")).toBe("true");
    expect(screen.getByText("Looking for other reports…")).toBeTruthy();
    expect(screen.getByRole("button", { name: /^At least 31/u })).toBeTruthy();
    rerender(popup({ view: alone(0), comparing: { ...comparing, done: 40, of: 190 } }));
    expect(screen.getByText("Comparing: 40 of 190 pairs of reports")).toBeTruthy();
    expect(screen.getByRole("progressbar").getAttribute("value")).toBe("40");
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    rerender(popup({ view: alone(0), comparing: { ...comparing, step: "stopped" } }));
    expect(screen.getByRole("main").getAttribute("aria-busy")).toBe("false");
    fireEvent.click(screen.getByRole("button", { name: "Compare again" }));
    expect(done).toEqual(["cancel", "again"]);
    await expectAccessible();
  });

  it("says what it waits for once that takes long, and that nothing is lost by leaving", async () => {
    show(popup({ view: { state: "loading" } }));
    const status = () => screen.getByRole("status").textContent;
    expect(status()).not.toContain("You can close this");
    await waitFor(() => expect(status()).toContain("You can close this"), { timeout: 10_000 });
    await expectAccessible();
  });

  it("stands an article without outlet, date or short headline", async () => {
    const { courier } = ferryArticles;
    const bare = { ...courier, outlet: null, url: null, publishedAt: null, headline: "Long ".repeat(400) };
    show(popup({ view: articleView({ ...ferryArticles, courier: bare }, "courier", ferryView.comparison) }));
    expect(screen.getAllByText("Outlet not named").length).toBeGreaterThan(0);
    expect(screen.getByText("no date")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Show the whole headline" }));
    expect(screen.getByRole("button", { name: "Shorten the headline" })).toBeTruthy();
    await expectAccessible();
  });
});

describe("the table", () => {
  const openTable = () => fireEvent.click(screen.getByRole("button", { name: "Table" }));

  it("sets facts against texts, the page first, copies in one column", async () => {
    show(popup({}));
    openTable();
    const heads = screen.getAllByRole("columnheader").map((head) => plain(head.textContent));
    expect(heads).toEqual([
      "What is counted",
      expect.stringMatching(/^This page Ellery Courier/u),
      expect.stringMatching(/^Northern Wire \+1 copy/u),
      expect.stringMatching(/^صدى الميناء/u),
    ]);
    const [first] = screen.getAllByRole("row").slice(1);
    expect(
      within(first ?? document.body)
        .getAllByRole("button")
        .map((b) => plain(b.textContent)),
    ).toEqual([
      expect.stringMatching(/^At least 31/u),
      expect.stringMatching(/^Twenty-five people.*Conflict$/u),
      expect.stringMatching(/^٣٤ شخصاً/u),
    ]);
    await expectAccessible();
  });

  it("says which figures differ from the page's own, and by how much", () => {
    show(popup({}));
    openTable();
    const [killed] = screen.getAllByRole("row").slice(1);
    expect(plain(killed?.querySelector("th")?.textContent)).toContain("25 against 34");
    const apart = screen
      .getAllByText(/differs from this page/u)
      .map((part) => plain(part.closest("button")?.textContent));
    expect(apart).toEqual([expect.stringMatching(/^Twenty-five people differs from this page\./u)]);
  });

  it("says what a report does not give, and unfolds the sentence of what it gives", async () => {
    show(popup({}));
    openTable();
    expect(screen.getAllByText("not given").length).toBeGreaterThan(3);
    fireEvent.click(screen.getByRole("button", { name: /^Twenty-five people/u }));
    expect(await screen.findByRole("link", { name: /Open this report/u })).toBeTruthy();
    expect(document.querySelector("blockquote mark")?.textContent).toBe("Twenty-five people");
    await expectAccessible();
  });
});

describe("sharing", () => {
  it("passes on what the reader wants and says what became of it", async () => {
    const asked: object[] = [];
    const onShare: PopupProps["onShare"] = async (request, { locale }) => {
      asked.push({ ...request, locale });
      return request.way === "copy";
    };
    show(popup({ onShare }), { locale: "ar" });
    fireEvent.click(screen.getByRole("button", { name: "نسخ (نص عادي)", hidden: true }));
    expect(await screen.findByText("نُسخ.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "حفظ الأرقام (CSV)", hidden: true }));
    expect(await screen.findByText("منع المتصفح ذلك، فلم يُنسخ شيء ولم يُحفظ. حاول مجدداً.")).toBeTruthy();
    expect(asked).toEqual([
      { way: "copy", form: "text", locale: "ar" },
      { way: "save", form: "csv", locale: "ar" },
    ]);
  });
});

describe("a site saved as it is read", () => {
  const site = { site: "courier.example", more: [], onAllow: async () => false, onPause: nothing };

  it("is asked for with its reason, and a refusal is told", async () => {
    show(popup({ site: { ...site, state: "off" } }));
    expect(screen.getByText(/Your browser will ask once/u)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Always save articles from this site" }));
    expect(await screen.findByText(/was not given access/u)).toBeTruthy();
    await expectAccessible();
  });

  it("is offered together with those of the event's other reports", () => {
    const asked: boolean[] = [];
    const onAllow = async (all: boolean) => asked.push(all) > 0;
    const more = ["wire.example", "sada.example"];
    show(popup({ site: { ...site, more, onAllow, state: "off" } }));
    fireEvent.click(screen.getByRole("button", { name: reading("Always save from these 3 sites") }));
    expect(asked).toEqual([true]);
  });

  it("is paused and resumed", () => {
    const asked: boolean[] = [];
    const onPause = (paused: boolean) => asked.push(paused);
    const { rerender } = show(popup({ site: { ...site, onPause, state: "on" } }));
    fireEvent.click(screen.getByRole("button", { name: "Pause" }));
    rerender(popup({ site: { ...site, onPause, state: "paused" } }));
    fireEvent.click(screen.getByRole("button", { name: "Resume" }));
    expect(asked).toEqual([true, false]);
  });

  it("is not offered in a private window", () => {
    show(popup({ view: { ...ferryView, isPrivate: true }, site: { ...site, state: "off" } }));
    expect(screen.queryByText(/Always save/u)).toBeNull();
  });
});

describe("copies that changed a figure", () => {
  it("are told apart, not shown as one figure", () => {
    const { comparison } = ferryView;
    const [killed] = comparison.facts;
    const [wire, , courier] = killed?.claims ?? [];
    if (!killed || !wire || !courier) throw new Error("the fixture has lost its claims");
    const changed = {
      ...killed,
      verdict: "single" as const,
      claims: [wire, { ...courier, articleId: "gazette" }],
    };
    show(popup({ view: { ...ferryView, comparison: { ...comparison, facts: [changed] } } }));
    const fact = within(screen.getByRole("article", { name: "Killed" }));
    expect(fact.getByText("One text, but its copies give different figures.")).toBeTruthy();
    expect(fact.getAllByRole("listitem")).toHaveLength(2);
  });
});
