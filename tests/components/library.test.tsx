// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/preact";
import { beforeAll, describe, expect, it } from "vitest";
import type { ListedRow } from "../../components/library/article-row";
import { Library, type LibraryProps } from "../../components/library/library";
import { NOTHING_NOTED } from "../../components/library/note-editor";
import type { ArticleSummary, EventArticle, EventSummary } from "../../lib/library";
import type { Article, Correction } from "../../lib/model";
import { analyse, compareVersions } from "../../lib/pipeline";
import { figureChanges } from "../../lib/view/figure-changes";
import { type Filters, NO_FILTERS } from "../../lib/view/filters";
import { ferryArticles, ferryView } from "./fixtures/ferry";
import { expectAccessible, plain, reading, show } from "./render";

const nothing = () => {};

const RUNNING = {
  state: "running",
  files: 40,
  filesDone: 12,
  articles: 1_250,
  bytes: 90_000_000,
  bytesDone: 27_000_000,
  share: 0.3,
  pace: null,
} as const;

const PREVIEW = {
  state: "preview",
  tables: [
    {
      name: "rows.csv",
      columns: [
        { name: "title", use: "headline", samples: ["Flood in Velmora"] },
        { name: "text", use: "text", samples: ["Two people were hurt"] },
        { name: "date", use: "date", samples: ["soon", "03/02/2018"] },
        { name: "rubrik", use: "ignore", samples: ["weather; rivers"] },
      ],
      dayOrder: null,
      survey: {
        share: 1,
        articles: 2,
        links: 0,
        nothing: 1,
        cut: 1,
        dates: { read: 0, unread: 1, undecided: 1, unreadable: ["soon"], ambiguous: ["03/02/2018"] },
      },
    },
  ],
  others: 0,
} as const;

function summary(index: number): ArticleSummary {
  const { url, outlet, publishedAt, language, direction } = ferryArticles.wire;
  const headline = `Report number ${index + 1}`;
  const savedAt = "2026-03-13T08:00:00Z";
  return {
    id: `a${index}`,
    url,
    headline,
    outlet,
    publishedAt,
    language,
    direction,
    savedAt,
    versions: index + 1,
  };
}

function row(index: number): ListedRow {
  return { article: summary(index), hit: null, snippet: null, unread: index === 0 };
}

const reportOn = (index: number): EventArticle => ({
  ...summary(index),
  day: "2026-03-12",
  followUp: index === 2,
});
const EVENTS: readonly EventSummary[] = [
  {
    id: 7,
    title: null,
    tags: ["floods"],
    firstDay: "2026-03-12",
    lastDay: "2026-03-14",
    outlets: ["A", "B", "C", "D", "E", "F", "G"],
    articles: [reportOn(0), reportOn(1), reportOn(2)],
  },
  {
    id: 4,
    title: null,
    tags: ["floods"],
    firstDay: "2026-03-01",
    lastDay: "2026-03-01",
    outlets: ["B"],
    articles: [reportOn(5)],
  },
];

function library(change: Partial<LibraryProps>) {
  return (
    <Library
      total={3}
      used={48_000_000}
      listed={3}
      sites={[]}
      onPauseSite={nothing}
      onRemoveSite={nothing}
      found={3}
      rowAt={row}
      idsBetween={(start, end) => Array.from({ length: end - start }, (_, at) => `a${start + at}`)}
      filters={NO_FILTERS}
      outlets={[
        { value: "Northern Wire", count: 2 },
        { value: "", count: 1 },
      ]}
      languages={[
        { value: "en", count: 2 },
        { value: "ar", count: 1 },
      ]}
      progress={{ looked: 0, of: 0, running: false }}
      importing={null}
      exporting={false}
      notice={null}
      open={null}
      event={null}
      tags={[]}
      foundByNotes={[]}
      knownTags={[]}
      tagsOf={() => []}
      onTagArticles={nothing}
      onWriteNote={nothing}
      rows={null}
      onExportRows={nothing}
      onCancelRows={nothing}
      onFilter={nothing}
      onStopSearch={nothing}
      onOpenSettings={nothing}
      onNeed={nothing}
      onOpen={nothing}
      onClose={nothing}
      onTake={async () => true}
      onOlder={nothing}
      compared={{ state: "unasked" }}
      correcting={null}
      view="articles"
      comparing={{ looked: 0, of: 0, running: false }}
      onStopComparing={nothing}
      onView={nothing}
      events={2}
      waiting={null}
      eventAt={(index) => EVENTS[index]}
      onNeedEvents={nothing}
      onCompareArticle={nothing}
      onOpenEvent={nothing}
      onList={nothing}
      moving={null}
      onMove={nothing}
      onMoveTo={nothing}
      onCancelMove={nothing}
      onCompare={nothing}
      onDelete={nothing}
      onFiles={nothing}
      onExport={nothing}
      onUndo={nothing}
      backupDue={0}
      folder={null}
      onAllowFolder={nothing}
      leaving={null}
      onKeepLeaving={nothing}
      onSeenLeaving={nothing}
      restored={null}
      onSeenRestored={() => {}}
      sample={[]}
      onPostponeBackup={nothing}
      tabs={null}
      onListTabs={nothing}
      onSaveTabs={nothing}
      onCloseTabs={nothing}
      onPauseImport={nothing}
      onGoOnImport={nothing}
      onDropImport={nothing}
      onCancelImport={nothing}
      onDismissImport={nothing}
      onSetColumn={nothing}
      onSetDayOrder={nothing}
      onStartImport={nothing}
      onCancelPreview={nothing}
      {...change}
    />
  );
}

beforeAll(() => {
  // jsdom lays nothing out and knows no modal dialogs: give rows a height and let a dialog open.
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, value: 76 });
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});

describe("the list", () => {
  it("shows saved articles with outlet, date and versions", async () => {
    show(library({}));
    expect(screen.getByText(/^3 articles/u).textContent).toBe("3 articles · 48 MB");
    const rows = within(screen.getByRole("list", { name: "Saved articles" })).getAllByRole("listitem");
    expect(rows).toHaveLength(3);
    expect(plain(rows[1]?.textContent)).toContain("Report number 2Northern Wire");
    expect(plain(rows[1]?.textContent)).toContain("2 versions");
    await expectAccessible();
  });

  it("renders of 100,000 articles only those in sight, and asks for no others", () => {
    const needed: number[] = [];
    show(
      library({
        total: 100_000,
        listed: 100_000,
        found: 100_000,
        onNeed: (start, end) => needed.push(end - start),
      }),
    );
    const rows = screen.getAllByRole("listitem");
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]?.getAttribute("aria-setsize")).toBe("100000");
    expect(Math.max(...needed)).toBeLessThan(60);
  });

  it("opens an article, and deletes one by its own button", () => {
    const opened: string[] = [];
    const deleted: string[] = [];
    show(library({ onOpen: (id) => opened.push(id), onDelete: (ids) => deleted.push(...ids) }));
    fireEvent.click(screen.getByRole("button", { name: "Report number 2" }));
    fireEvent.click(
      screen.getByRole("button", { name: (name) => plain(name) === "Delete “Report number 3”" }),
    );
    expect([opened, deleted]).toEqual([["a1"], ["a2"]]);
  });

  it("gathers what is selected under tags, and shows them in its rows", async () => {
    const tagged: unknown[] = [];
    const tags = ["ferry"];
    show(library({ tagsOf: () => tags, onTagArticles: (...said) => void tagged.push(said) }));
    expect(screen.getAllByText("ferry").length).toBeGreaterThan(1);
    const [box] = screen.getAllByRole("checkbox", { name: /^Select/u });
    fireEvent.click(box as HTMLElement);
    fireEvent.click(screen.getByText("Add tags"));
    const field = screen.getByRole("combobox", { name: "Tags" });
    fireEvent.input(field, { target: { value: "x".repeat(61) } });
    fireEvent.click(screen.getByRole("button", { name: "Add" }));
    expect(screen.getByRole("alert").textContent).toContain("at most");
    expect(tagged).toEqual([]);
    fireEvent.input(field, { target: { value: "harbour، week 11" } });
    fireEvent.click(screen.getByRole("button", { name: "Add" }));
    expect(tagged).toEqual([[[expect.any(String)], ["harbour", "week 11"]]]);
    expect(field.closest("details")?.open).toBe(false);
    await expectAccessible();
  });

  it("deletes what is selected, and clears the selection", () => {
    const deleted: string[] = [];
    show(library({ onDelete: (ids) => deleted.push(...ids) }));
    for (const box of screen.getAllByRole("checkbox", { name: /^Select/u }).slice(0, 2)) fireEvent.click(box);
    const bar = screen.getByText("2 selected").parentElement;
    fireEvent.click(within(bar ?? document.body).getByRole("button", { name: "Delete" }));
    expect(deleted).toEqual(["a0", "a1"]);
    expect(screen.queryByText("2 selected")).toBeNull();
  });

  it("says which sites come in by themselves, and pauses them", async () => {
    const changes: unknown[] = [];
    const sites = [
      { origin: "https://a.example", paused: false },
      { origin: "https://b.example", paused: true },
    ];
    show(library({ sites, onPauseSite: (origin, paused) => void changes.push([origin, paused]) }));
    fireEvent.click(screen.getByText("1 site saved as you read"));
    fireEvent.click(screen.getByRole("button", { name: (name) => plain(name) === "Pause a.example" }));
    expect(changes).toEqual([["https://a.example", true]]);
    await expectAccessible();
  });

  it("says so while a large change takes its time", () => {
    show(library({ notice: { kind: "working" } }));
    expect(screen.getByText("One moment…")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("offers to undo a deletion", async () => {
    let undone = 0;
    show(library({ notice: { kind: "deleted", count: 2 }, onUndo: () => void undone++ }));
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(undone).toBe(1);
    await expectAccessible();
  });

  it("offers no undo where the disk was too full for it", async () => {
    show(library({ notice: { kind: "deleted-for-good", count: 2 } }));
    expect(screen.getByText(/^2 articles deleted for good/u)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    await expectAccessible();
  });

  it("selects a range with shift, all that is listed, and deletes it", () => {
    const deleted: string[] = [];
    show(library({ total: 9, found: 5, onDelete: (ids) => deleted.push(...ids) }));
    const boxes = screen.getAllByRole("checkbox", { name: /^Select/u });
    fireEvent.click(boxes[3] ?? document.body);
    fireEvent.click(boxes[1] ?? document.body, { shiftKey: true });
    expect(screen.getByText("3 selected")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Select all 5" }));
    fireEvent.click(screen.getByRole("button", { name: "Delete" }));
    expect(deleted).toEqual(["a0", "a1", "a2", "a3", "a4"]);
  });

  it("moves from headline to headline with the arrow keys", () => {
    show(library({}));
    const second = screen.getByRole("button", { name: "Report number 2" });
    second.focus();
    fireEvent.keyDown(second, { key: "ArrowDown" });
    expect(document.activeElement?.textContent).toBe("Report number 3");
    fireEvent.keyDown(document.activeElement ?? second, { key: "ArrowUp" });
    expect(document.activeElement).toBe(second);
  });

  it("says which articles were never opened", () => {
    show(library({}));
    expect(
      screen.getByRole("button", { name: (name) => plain(name) === "Report number 1 (not opened yet)" }),
    ).toBeTruthy();
    expect(screen.getByRole("button", { name: "Report number 2" })).toBeTruthy();
  });

  it("says in its place that an article was deleted elsewhere", async () => {
    show(library({ rowAt: (index) => (index === 1 ? "gone" : row(index)) }));
    expect(screen.getAllByRole("listitem")[1]?.textContent).toBe(
      "This article is not in the library any more.",
    );
    await expectAccessible();
  });

  it("shows articles without outlet, date or page, and the longest headlines", async () => {
    const bare = { ...summary(0), outlet: null, url: null, publishedAt: null, headline: "long ".repeat(400) };
    show(
      library({
        total: 1,
        found: 1,
        rowAt: () => ({ article: bare, hit: null, snippet: null, unread: false }),
      }),
    );
    const [item] = screen.getAllByRole("listitem");
    expect(item?.textContent).toContain("Outlet not named");
    expect(item?.textContent).toContain("no date");
    expect(within(item ?? document.body).queryByRole("link")).toBeNull();
    await expectAccessible();
  });

  it("teaches how to fill an empty library", async () => {
    show(library({ total: 0 }), { locale: "ar" });
    expect(screen.getByRole("heading", { name: "لا شيء محفوظ بعد" })).toBeTruthy();
    await expectAccessible();
  });
});

describe("searching", () => {
  const changes = () => {
    const all: Partial<Filters>[] = [];
    return { all, onFilter: (change: Partial<Filters>) => void all.push(change) };
  };

  it("takes words, outlet, language, time and what is unread", async () => {
    const { all, onFilter } = changes();
    show(library({ onFilter }));
    fireEvent.input(screen.getByRole("searchbox"), { target: { value: "الارصاد" } });
    const choose = (name: string, value: string) =>
      fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });
    choose("Outlet", "1");
    choose("Language", "1");
    choose("Date", "month");
    fireEvent.click(screen.getByRole("checkbox", { name: "Not opened yet" }));
    expect(all).toEqual([
      { query: "الارصاد" },
      { outlet: "" },
      { language: "ar" },
      { period: "month" },
      { unread: true },
    ]);
    expect(screen.getByRole("option", { name: (name) => plain(name) === "Arabic (1)" })).toBeTruthy();
    await expectAccessible();
  });

  it("asks for two days, and clears all filters but the words", async () => {
    const { all, onFilter } = changes();
    const filters: Filters = { ...NO_FILTERS, query: "fire", period: "between", since: "2026-03-01" };
    show(library({ filters, onFilter }));
    fireEvent.input(screen.getByLabelText("To"), { target: { value: "2026-03-09" } });
    fireEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    fireEvent.change(screen.getByRole("combobox", { name: "Order" }), { target: { value: "published" } });
    expect(all).toEqual([{ until: "2026-03-09" }, { ...NO_FILTERS, query: "fire" }, { order: "published" }]);
    await expectAccessible();
  });

  it("says how far a large list has come that is just being made", async () => {
    show(library({ total: 90_000, listed: 20_000, found: 5 }));
    expect(screen.getByText("20,000 of 90,000 articles listed")).toBeTruthy();
    expect(screen.getByRole("main").dataset.listed).toBe("part");
    await expectAccessible();
  });

  it("says how much was found and how far the texts were searched, and can be stopped", async () => {
    let stopped = 0;
    const filters = { ...NO_FILTERS, query: "fire" };
    const progress = { looked: 400, of: 9_000, running: true };
    const { rerender } = show(library({ filters, progress, onStopSearch: () => void stopped++ }));
    expect(screen.getByText(/3 articles found/u).textContent).toBe("3 articles found · searching texts");
    expect(screen.getByRole("progressbar").getAttribute("value")).toBe("400");
    await expectAccessible();
    fireEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(stopped).toBe(1);
    rerender(library({ filters, progress: { ...progress, running: false } }));
    expect(screen.getByText(/3 articles found/u).textContent).toContain("400 of 9,000 texts searched");
  });

  it("quotes the words around what was found", () => {
    const snippet = { before: "قالت ", hit: "الأرصاد", after: " أمس" };
    show(library({ total: 1, found: 1, rowAt: () => ({ ...row(1), snippet }) }), { locale: "ar" });
    expect(screen.getByText("الأرصاد").tagName).toBe("MARK");
    expect(screen.getByText("الأرصاد").parentElement?.textContent).toBe("قالت الأرصاد أمس");
  });

  it("marks in the headline what was found there", () => {
    show(library({ total: 1, found: 1, rowAt: () => ({ ...row(1), hit: { start: 7, end: 13 } }) }));
    expect(screen.getByText("number").tagName).toBe("MARK");
    expect(screen.getByRole("button", { name: "Report number 2" })).toBeTruthy();
  });

  it("names the event whose reports are listed, and leaves it", () => {
    const { all, onFilter } = changes();
    const event = { ids: ["a1"], headline: "Ferry sinks" };
    show(library({ filters: { ...NO_FILTERS, event }, onFilter }));
    fireEvent.click(screen.getByRole("button", { name: /Ferry sinks/u }));
    expect(all).toEqual([{ event: null }]);
  });

  it("leads back to all articles where nothing fits", () => {
    const { all, onFilter } = changes();
    show(library({ found: 0, filters: { ...NO_FILTERS, query: "zzz" }, onFilter }));
    expect(screen.getByRole("heading", { name: "No matches" })).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Show all articles" }));
    expect(all).toEqual([NO_FILTERS]);
  });
});

describe("the timeline of events", () => {
  const button = (words: string) => screen.getByRole("button", { name: (name) => plain(name) === words });

  it("shows days, newest telling headline, how many reports and whose", async () => {
    show(library({ view: "events" }));
    const rows = within(screen.getByRole("list", { name: "Events" })).getAllByRole("listitem");
    expect(plain(rows[0]?.textContent).replace(/\s*–\s*/u, "–")).toBe(
      "12–14 Mar 2026Report number 23 reportsABCDEand 2 moreTags floods",
    );
    expect(plain(rows[1]?.textContent)).toBe("1 Mar 2026Report number 61 reportBTags floods");
    await expectAccessible();
  });

  it.each(["en", "ar"] as const)("is accessible in %s, unfolded and while moving", async (locale) => {
    show(library({ view: "events", moving: { ids: ["a1"], headline: "X" }, waiting: 1 }), { locale });
    for (const each of screen.getAllByRole("button", { expanded: false })) fireEvent.click(each);
    await expectAccessible();
  });

  it("unfolds an event: opens its reports, compares and lists them", () => {
    const calls: unknown[] = [];
    const onList = ({ id }: EventSummary) => void calls.push(id);
    const onOpenEvent = (id: number) => void calls.push(`event ${id}`);
    const on = { onOpen: (id: string) => void calls.push(id), onList, onOpenEvent };
    show(library({ view: "events", ...on, onCompareArticle: (id) => void calls.push(`compare ${id}`) }));
    fireEvent.click(button("Report number 2"));
    expect(screen.getByText("Follow-up")).toBeTruthy();
    fireEvent.click(button("Report number 3"));
    fireEvent.click(button("Open event page"));
    fireEvent.click(button("Compare the reports"));
    fireEvent.click(button("Show as a list"));
    expect(calls).toEqual(["a2", "event 7", "compare a0", 7]);
  });

  it("moves a report to another event, or to one of its own", () => {
    const calls: unknown[] = [];
    const onMove = (moving: unknown) => void calls.push(moving);
    const onMoveTo = (id: number | null) => void calls.push(id);
    const { rerender } = show(library({ view: "events", onMove }));
    fireEvent.click(button("Report number 2"));
    fireEvent.click(button("Move to another event…: “Report number 2”"));
    const moving = { ids: ["a1"], headline: "Report number 2" };
    rerender(library({ view: "events", moving, onMoveTo, onCancelMove: () => void calls.push("cancel") }));
    expect(plain(screen.getByText(/Which event does/u).textContent)).toContain("Report number 2");
    fireEvent.click(button("This event Report number 6"));
    fireEvent.click(button("A new event"));
    fireEvent.click(button("Cancel"));
    expect(calls).toEqual([moving, 4, null, "cancel"]);
  });

  it("takes ticked articles, and offers to undo", () => {
    const moved: unknown[] = [];
    const { rerender } = show(library({ onMove: (moving) => void moved.push(moving) }));
    fireEvent.click(screen.getAllByRole("checkbox", { name: /^Select/u })[1] ?? document.body);
    fireEvent.click(button("Move to an event"));
    expect(moved).toEqual([{ ids: ["a1"], headline: null }]);
    rerender(library({ notice: { kind: "moved", count: 1 } }));
    expect(button("Undo")).toBeTruthy();
  });
});

describe("importing", () => {
  it("takes chosen and dropped files", () => {
    const taken: string[] = [];
    show(library({ onFiles: (files) => taken.push(...files.map((file) => file.name)) }));
    const input = screen.getByLabelText("Import files", { selector: "input" });
    fireEvent.change(input, { target: { files: [new File(["x"], "a.txt")] } });
    fireEvent.drop(screen.getByRole("main"), {
      dataTransfer: { types: ["Files"], files: [new File(["y"], "b.html")] },
    });
    expect(taken).toEqual(["a.txt", "b.html"]);
  });

  it("shows how far it has come and can be stopped", async () => {
    let stopped = 0;
    const importing = { ...RUNNING, pace: { rate: 163.2, secondsLeft: 130 } };
    show(library({ importing, onCancelImport: () => void stopped++ }));
    expect(screen.getByText("12 of 40 files")).toBeTruthy();
    expect(screen.getByText("1,250 articles")).toBeTruthy();
    expect(screen.getByText("163 articles a second")).toBeTruthy();
    expect(screen.getByText(reading("27 MB of 90 MB"))).toBeTruthy();
    expect(screen.getByText("about 3 minutes left")).toBeTruthy();
    expect(screen.getByRole("progressbar").getAttribute("value")).toBe("0.3");
    fireEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(stopped).toBe(1);
    await expectAccessible();
  });

  it("shows the columns of a table first, what they are taken for, and which dates cannot be read", async () => {
    const set: unknown[] = [];
    show(
      library({
        importing: PREVIEW,
        total: 0,
        onSetColumn: (...said) => void set.push(said),
        onSetDayOrder: (...said) => void set.push(said),
        onStartImport: () => void set.push("start"),
      }),
    );
    expect(screen.queryByText("Nothing saved yet")).toBeNull();
    const region = within(screen.getByRole("region", { name: "Import" }));
    const row = within(region.getByRole("row", { name: /rubrik/u }));
    expect(row.getByText("weather; rivers")).toBeTruthy();
    fireEvent.change(row.getByRole("combobox"), { target: { value: "tag" } });
    expect(region.getByText(reading("2 articles with their texts · 1 row with neither"))).toBeTruthy();
    const said = [...document.querySelectorAll(".import-survey .failed")].map((one) =>
      plain(one.textContent),
    );
    expect(said).toEqual([
      expect.stringMatching(/^1 article has more tags/u),
      expect.stringMatching(/^1 date cannot be read.*soon$/u),
      expect.stringMatching(/^1 date can be read two ways.*03\/02\/2018$/u),
    ]);
    fireEvent.change(region.getByRole("combobox", { name: /3\/2\/2026/u }), {
      target: { value: "day-first" },
    });
    fireEvent.click(region.getByRole("button", { name: "Import" }));
    expect(set).toEqual([[0, "rubrik", "tag"], [0, "day-first"], "start"]);
    await expectAccessible();
  });

  it("is not begun where no row would give anything, and says what to do", () => {
    const [table] = PREVIEW.tables;
    const survey = { ...table.survey, articles: 0, links: 0 };
    show(library({ importing: { ...PREVIEW, tables: [{ ...table, survey }] } }));
    const region = within(screen.getByRole("region", { name: "Import" }));
    expect(region.getByText(/Choose the column that holds the texts/u)).toBeTruthy();
    expect(region.getByRole<HTMLButtonElement>("button", { name: "Import" }).disabled).toBe(true);
  });

  it("tells how far articles are sorted into events", () => {
    show(library({ waiting: 1 }));
    expect(screen.getByRole("progressbar").getAttribute("value")).toBe("2");
    expect(screen.getByText(reading("2 of 3 articles sorted into events"))).toBeTruthy();
  });

  it("can be held and resumed", async () => {
    const held: boolean[] = [];
    const onPauseImport = (paused: boolean) => void held.push(paused);
    const { rerender } = show(library({ importing: RUNNING, onPauseImport }));
    fireEvent.click(screen.getByRole("button", { name: "Pause" }));
    rerender(library({ importing: { ...RUNNING, state: "paused" }, onPauseImport }));
    expect(within(screen.getByRole("region", { name: "Import" })).getByRole("status").textContent).toBe(
      "paused",
    );
    fireEvent.click(screen.getByRole("button", { name: "Continue" }));
    expect(held).toEqual([true, false]);
    await expectAccessible();
  });

  it("that was cut off can be resumed, or left at that", async () => {
    const chosen: string[] = [];
    const importing = { state: "interrupted", job: "j", files: 40, filesDone: 12 } as const;
    const onGoOnImport = () => void chosen.push("go on");
    const onDropImport = () => void chosen.push("drop");
    show(library({ importing, onGoOnImport, onDropImport }));
    expect(screen.getByText(/^An import was interrupted after 12 of 40 files/u)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Continue" }));
    fireEvent.click(screen.getByRole("button", { name: "Do not continue" }));
    expect(chosen).toEqual(["go on", "drop"]);
    await expectAccessible();
  });

  it("that waits for another page's says so", async () => {
    show(library({ importing: { state: "waiting", files: 2 } }), { locale: "ar" });
    expect(
      within(screen.getByRole("region", { name: "الاستيراد" })).getByRole("status").textContent,
    ).toContain("ملفان");
    await expectAccessible();
  });

  it("lists the addresses of bookmarks to be opened", async () => {
    const links = Array.from({ length: 25 }, (_, at) => ({
      url: `https://a.example/${at}`,
      title: `Story ${at}`,
    }));
    const outcome = { name: "bookmarks.html", added: 0, changed: 0, unchanged: 0, failed: {}, links };
    show(library({ importing: { state: "ended", outcomes: [outcome] } }));
    const report = within(screen.getByRole("region", { name: "Import" }));
    expect(report.getAllByRole("link", { hidden: true })).toHaveLength(20);
    expect(report.getByText("Story 3").closest("a")?.getAttribute("href")).toBe("https://a.example/3");
    fireEvent.click(report.getByRole("button", { name: /5/u, hidden: true }));
    expect(report.getAllByRole("link", { hidden: true })).toHaveLength(25);
    await expectAccessible();
  });

  it("reports on each file, failures first", async () => {
    const none = { added: 0, changed: 0, unchanged: 0, failed: {}, links: [] };
    const outcomes = [
      { ...none, name: "good.txt", added: 1 },
      { ...none, name: "bad.pdf", failed: { "unknown-format": 1 } },
      {
        ...none,
        name: "backup.jsonl",
        added: 20,
        unchanged: 3,
        failed: { damaged: 2, "from-the-future": 1 },
      },
    ];
    show(library({ importing: { state: "ended", outcomes } }));
    const report = within(screen.getByRole("region", { name: "Import" }));
    expect(report.getAllByRole("listitem").map((line) => plain(line.textContent))).toEqual([
      "bad.pdf This kind of file cannot be imported. You can import texts (.txt, .md), saved pages (.html, .mhtml), lists (.csv, .json, .jsonl, .ris), Variorum backups (.jsonl.gz) and .zip archives of these.",
      "backup.jsonl 20 saved · 3 already there This part is damaged. (2) It could not be read.",
      "good.txt 1 saved",
    ]);
    expect(plain(report.getByRole("status").textContent)).toBe(
      "3 files read · 2 files could not be imported",
    );
    await expectAccessible();
  });
});

describe("the reminder of a backup", () => {
  it("says how much is on this device alone, exports it or waits", async () => {
    const chosen: string[] = [];
    show(
      library({
        backupDue: 1_250,
        onExport: () => void chosen.push("export"),
        onPostponeBackup: () => void chosen.push("later"),
      }),
    );
    const reminder = within(screen.getByRole("region", { name: "Backup" }));
    expect(reminder.getByText(/^1,250 articles are only on this device/u)).toBeTruthy();
    for (const button of reminder.getAllByRole("button")) fireEvent.click(button);
    expect(chosen).toEqual(["export", "later"]);
    await expectAccessible();
  });
});

describe("what is to go by itself", () => {
  it("is announced with what it is and when, to be kept or let go", async () => {
    const chosen: string[] = [];
    const headlines = ["Flood in Velmora", "فيضان في فلمورا"];
    show(
      library({
        leaving: { articles: 12, headlines, from: "2026-03-14T08:00:00Z" },
        onKeepLeaving: () => void chosen.push("keep"),
        onSeenLeaving: () => void chosen.push("seen"),
      }),
    );
    const notice = within(screen.getByRole("region", { name: "Automatic deletion" }));
    expect(
      notice.getByText(/^From .*Mar.*, 12 articles that you never opened will be deleted/u),
    ).toBeTruthy();
    expect(notice.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      ...headlines,
      "and 10 more",
    ]);
    for (const button of notice.getAllByRole("button")) fireEvent.click(button);
    expect(chosen).toEqual(["keep", "seen"]);
    await expectAccessible();
  });
});

describe("automatic backup that is at a standstill", () => {
  it("says why, and asks again where the permission has lapsed", async () => {
    let asked = 0;
    const folder = { folder: "Backups", at: "2026-03-14T08:00:00Z", problem: "permission" } as const;
    show(library({ folder, onAllowFolder: () => asked++ }));
    const notice = within(screen.getByRole("region", { name: "Automatic backup" }));
    expect(plain(notice.getByRole("alert").textContent ?? "")).toContain(
      "into the folder Backups. Your library is safe",
    );
    fireEvent.click(notice.getByRole("button", { name: "Allow again" }));
    expect(asked).toBe(1);
    await expectAccessible();
  });

  it.each([null, { folder: "Backups", at: null, problem: null }, "unsupported" as const])(
    "says nothing while there is nothing to say: %j",
    (folder) => {
      show(library({ folder }));
      expect(screen.queryByRole("region", { name: "Automatic backup" })).toBeNull();
    },
  );
});

describe("a library that the browser had lost", () => {
  it.each([
    [{ articles: 1_250, missing: 0 }, /^The browser had lost 1,250 articles.* nothing is missing\.$/u],
    [{ articles: 40, missing: 10 }, /^The browser had lost part of .* device: 40\. Still missing: 10\./u],
    [{ articles: 0, missing: 50 }, /^The browser lost 50 articles of the library, and no second copy/u],
  ])("says what came back: %j", async (restored, words) => {
    let seen = 0;
    show(library({ restored, onSeenRestored: () => seen++ }));
    const notice = within(screen.getByRole("region", { name: "Library recovery" }));
    expect(notice.getByText(words)).toBeTruthy();
    fireEvent.click(notice.getByRole("button", { name: "Got it" }));
    expect(seen).toBe(1);
    await expectAccessible();
  });
});

describe("the sample that was left in the library", () => {
  it("is told of as invented, and removed together", async () => {
    const removed: (readonly string[])[] = [];
    show(library({ sample: ["one", "two"], onDelete: (ids) => void removed.push(ids) }));
    const notice = within(screen.getByRole("region", { name: "Sample event" }));
    expect(notice.getByText(/^2 invented reports/u)).toBeTruthy();
    fireEvent.click(notice.getByRole("button", { name: "Remove the sample" }));
    expect(removed).toEqual([["one", "two"]]);
    await expectAccessible();
  });

  it("is not spoken of where it is gone", () => {
    show(library({ sample: [] }));
    expect(screen.queryByRole("region", { name: "Sample event" })).toBeNull();
  });
});

describe("saving the open tabs", () => {
  const tabs = [
    { tabId: 3, title: "Ferry sinks off Marsa", url: "https://www.courier.example/ferry", asleep: false },
    { tabId: 8, title: "غرق عبّارة", url: "https://sada.example/1", asleep: true },
  ];

  it("lists them with their sites, and saves those chosen", async () => {
    const saved: (readonly number[])[] = [];
    show(
      library({ tabs: { step: "choose", tabs, refused: false }, onSaveTabs: (ids) => void saved.push(ids) }),
    );
    const part = within(screen.getByRole("region", { name: "Open tabs of this window" }));
    expect(part.getByText("courier.example")).toBeTruthy();
    await expectAccessible();
    fireEvent.click(part.getByRole("checkbox", { name: /Ferry/u }));
    fireEvent.click(part.getByRole("button", { name: "Save 1 page" }));
    expect(saved).toEqual([[8]]);
    fireEvent.click(part.getByRole("checkbox", { name: /غرق/u }));
    expect(part.getByRole<HTMLButtonElement>("button", { name: "Save 0 pages" }).disabled).toBe(true);
  });

  it.each(["en", "ar"] as const)("tells what became of each in %s", async (locale) => {
    const outcomes = [
      { ...tabs[0], outcome: "new" },
      { ...tabs[1], outcome: "asleep" },
      { ...tabs[0], tabId: 9, outcome: "from-the-future" },
    ] as Extract<NonNullable<LibraryProps["tabs"]>, { step: "done" }>["outcomes"];
    show(library({ tabs: { step: "done", outcomes } }), { locale });
    const lines = screen.getByRole("region", { name: /tabs|علامات التبويب/u });
    const words = within(lines)
      .getAllByRole("listitem")
      .map((line) => plain(line.textContent));
    expect(words).toEqual(
      locale === "en"
        ? [
            "Ferry sinks off Marsa · saved",
            "غرق عبّارة · asleep: open the tab once, then try again",
            "Ferry sinks off Marsa · could not be read",
          ]
        : [
            "Ferry sinks off Marsa · حُفظ",
            "غرق عبّارة · معلّقة لتوفير الذاكرة: اعرضها مرة ثم أعد المحاولة",
            "Ferry sinks off Marsa · تعذّرت قراءتها",
          ],
    );
    await expectAccessible();
  });

  it("says that nothing was read where the reader refused", () => {
    show(library({ tabs: { step: "refused" } }));
    expect(screen.getByText(/^Without this permission/u)).toBeTruthy();
    show(library({ tabs: { step: "choose", tabs, refused: true } }));
    expect(screen.getByText(/^You did not allow access/u)).toBeTruthy();
  });
});

describe("reading", () => {
  it("shows the saved text and its earlier versions in their own language", async () => {
    let closed = 0;
    const earlier = { ...ferryArticles.sada, passages: ferryArticles.sada.passages.slice(0, 2) };
    const open = [
      { version: 1, savedAt: "2026-03-13T08:00:00Z", hash: "0a".repeat(32), article: earlier },
      { version: 2, savedAt: "2026-03-13T10:00:00Z", hash: "0b".repeat(32), article: ferryArticles.sada },
    ];
    show(
      library({
        open: { versions: open, steps: [], noted: NOTHING_NOTED, part: "text" },
        onClose: () => void closed++,
      }),
    );
    const dialog = within(screen.getByRole("dialog", { name: ferryArticles.sada.headline }));
    const text = () => dialog.getAllByText(/^[قون]/u, { selector: ".saved-text p" });
    expect(text()).toHaveLength(3);
    expect(text()[0]?.parentElement?.dir).toBe("rtl");
    fireEvent.change(dialog.getByRole("combobox", { name: /version/u }), { target: { value: "0" } });
    expect(text()).toHaveLength(1);
    expect(dialog.getByText("0a".repeat(32))).toBeTruthy();
    expect(dialog.getByText(/new version seen/u)).toBeTruthy();
    expect(dialog.getByText(reading("Current version"))).toBeTruthy();
    await expectAccessible();
    fireEvent.click(dialog.getByRole("button", { name: "Close" }));
    expect(closed).toBe(1);
  });

  it("shows what changed in the figures from version to version", async () => {
    const text = (words: string): Article => ({
      ...ferryArticles.wire,
      passages: [{ role: "paragraph", text: words, offset: null }],
    });
    const [before, after] = [text("Nine people drowned."), text("Twelve people drowned. Five are missing.")];
    const changes = figureChanges(compareVersions(analyse("a@1", before), analyse("a@2", after)));
    const versions = [
      { version: 1, savedAt: "2026-03-13T08:00:00Z", hash: "0a".repeat(32), article: before },
      { version: 2, savedAt: "2026-03-13T10:00:00Z", hash: "0b".repeat(32), article: after },
    ];
    const wording = [
      { kind: "removed", text: "Nine" },
      { kind: "added", text: "Twelve" },
      { kind: "same", text: " people drowned." },
    ] as const;
    const step = { version: 2, savedAt: "2026-03-13T10:00:00Z", before, after, changes, wording };
    show(
      library({
        open: {
          versions,
          steps: [step, { ...step, version: 3, changes: [] }],
          noted: NOTHING_NOTED,
          part: "text",
        },
      }),
    );
    fireEvent.click(screen.getByRole("button", { name: "What changed" }));
    const dialog = within(screen.getByRole("dialog"));
    expect(
      dialog.getAllByRole("heading", { level: 3 }).map(({ textContent }) => plain(textContent)[8]),
    ).toEqual(["3", "2"]);
    expect(dialog.getByText("The wording changed, the figures did not.")).toBeTruthy();
    expect(plain(document.querySelector("del")?.textContent)).toContain("Nine");
    expect(plain(document.querySelector("ins")?.textContent)).toContain("Twelve");
    const changed = [...document.querySelectorAll(".figure-change")];
    expect(changed.map(({ textContent }) => plain(textContent))).toEqual([
      expect.stringMatching(/Nine, now Twelvebefore.*Nine people drowned\.now.*Twelve people drowned\.$/u),
      expect.stringMatching(/new: Fivenow.*Five are missing\.$/u),
    ]);
    expect(dialog.queryByText(/older version/u)).toBeNull();
    await expectAccessible();
  });

  it("says how many older versions are not compared yet, and compares them when asked", () => {
    let asked = 0;
    const versions = Array.from({ length: 20 }, (_, at) => ({
      version: at + 1,
      savedAt: "2026-03-13T08:00:00Z",
      hash: "0d".repeat(32),
      article: ferryArticles.wire,
    }));
    const [before, after] = [ferryArticles.wire, ferryArticles.wire];
    const steps = versions
      .slice(-11)
      .map(({ version, savedAt }) => ({ version, savedAt, before, after, changes: [], wording: [] }));
    const open = { versions, steps, noted: NOTHING_NOTED, part: "changes" } as const;
    show(library({ open, onOlder: () => void asked++ }));
    fireEvent.click(screen.getByRole("button", { name: "Compare 8 older versions too" }));
    expect(asked).toBe(1);
  });

  it("takes tags and a note on the open article, and shows those it has", async () => {
    const written: unknown[] = [];
    const versions = [
      { version: 1, savedAt: "2026-03-13T08:00:00Z", hash: "0a".repeat(32), article: ferryArticles.wire },
    ];
    const noted = { title: "", tags: ["ferry"], text: "Ask the harbour master." };
    const open = { versions, steps: [], noted, part: "text" } as const;
    show(library({ open, onWriteNote: (note) => void written.push(note) }));
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByText("ferry")).toBeTruthy();
    fireEvent.click(dialog.getByText("Tags and note"));
    const tags = dialog.getByRole("combobox", { name: "Tags" });
    fireEvent.input(tags, { target: { value: "ferry; harbour" } });
    fireEvent.input(dialog.getByRole("textbox", { name: "Note" }), { target: { value: "" } });
    fireEvent.click(dialog.getByRole("button", { name: "Save" }));
    expect(written).toEqual([{ title: "", tags: ["ferry", "harbour"], text: "" }]);
    await expectAccessible();
  });

  it("lists the articles under a tag, and those whose notes hold what is sought", () => {
    const asked: unknown[] = [];
    const tags = [{ tag: "floods", articles: ["a1", "a2"] }];
    const filters = { ...NO_FILTERS, query: "harbour" };
    show(library({ tags, foundByNotes: ["a3"], filters, onFilter: (change) => void asked.push(change) }));
    const choice = screen.getByRole("combobox", { name: "Tag" });
    (choice as HTMLSelectElement).selectedIndex = 1;
    fireEvent.change(choice);
    fireEvent.click(screen.getByRole("button", { name: "1 article found by its note" }));
    expect(asked).toEqual([
      { event: { ids: ["a1", "a2"], headline: "floods", isTag: true } },
      { query: "", event: { ids: ["a3"], headline: "harbour", isTag: true } },
    ]);
  });

  it("takes the shown text along as evidence, and leads to the web archive", async () => {
    const asked: unknown[] = [];
    const versions = [1, 2].map((version) => ({
      version,
      savedAt: `2026-03-1${version}T08:00:00Z`,
      hash: "0c".repeat(32),
      article: { ...ferryArticles.wire, url: "https://wire.example/ferry" },
    }));
    const onTake: LibraryProps["onTake"] = async (request, version) => {
      asked.push([request.way, request.form, version]);
      return request.way === "copy";
    };
    show(library({ open: { versions, steps: [], noted: NOTHING_NOTED, part: "text" }, onTake }));
    const dialog = within(screen.getByRole("dialog"));
    fireEvent.change(dialog.getByRole("combobox", { name: /version/u }), { target: { value: "0" } });
    fireEvent.click(dialog.getByText("Cite this text"));
    fireEvent.click(dialog.getByRole("button", { name: "Copy as evidence (text)" }));
    expect(await dialog.findByText("Copied.")).toBeTruthy();
    fireEvent.click(dialog.getByRole("button", { name: "Save citation (RIS)" }));
    expect(
      await dialog.findByText("The browser blocked this. Nothing was copied or saved; try again."),
    ).toBeTruthy();
    expect(asked).toEqual([
      ["copy", "text", 1],
      ["save", "ris", 1],
    ]);
    const archive = dialog.getByRole("link", { name: /web archive/u });
    expect(archive.getAttribute("href")).toBe("https://web.archive.org/web/*/https://wire.example/ferry");
    await expectAccessible();
  });

  it("compares with the other reports when asked, and says where there are none or it fails", async () => {
    let asked = 0;
    const versions = [
      { version: 1, savedAt: "2026-03-13T08:00:00Z", hash: "0a".repeat(32), article: ferryArticles.wire },
    ];
    const open = { versions, steps: [], noted: NOTHING_NOTED, part: "text" } as const;
    const opened = (compared: LibraryProps["compared"]) =>
      library({ open, compared, onCompare: () => void asked++ });
    const { rerender } = show(null);
    rerender(opened({ state: "unasked" }));
    expect(screen.queryByRole("button", { name: "What changed" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Other reports" }));
    expect([asked, screen.getByText("Comparing with the library…").role]).toEqual([1, "status"]);
    rerender(opened({ state: "failed", failure: { code: "storage-unavailable", detail: "" } }));
    expect(screen.getByRole("alert").textContent).toContain("blocks access to its storage");
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(asked).toBe(2);
    const { comparison } = ferryView;
    const shown = { state: "shown", articles: ferryArticles, corrections: [] } as const;
    rerender(opened({ ...shown, comparison }));
    expect(screen.getByRole("button", { name: /^At least 31/u })).toBeTruthy();
    await expectAccessible();
    rerender(opened({ ...shown, comparison: { ...comparison, reports: [] } }));
    expect(screen.getByText(/No other article in your library/u)).toBeTruthy();
  });

  it("lets the reader set right what it compares, and take that back", async () => {
    const versions = [
      { version: 1, savedAt: "2026-03-13T08:00:00Z", hash: "0a".repeat(32), article: ferryArticles.courier },
    ];
    const said: (readonly Correction[])[] = [];
    let undone = 0;
    const correcting: LibraryProps["correcting"] = {
      corrections: [],
      notice: { state: "done", deed: "notSameEvent" },
      onCorrect: (corrections) => void said.push(corrections),
      onTakeBack: nothing,
      onUndo: () => void undone++,
    };
    const { comparison } = ferryView;
    const compared = { state: "shown", comparison, articles: ferryArticles, corrections: [] } as const;
    show(
      library({ open: { versions, steps: [], noted: NOTHING_NOTED, part: "others" }, compared, correcting }),
    );
    const [button] = screen.getAllByRole("button", { name: /^Not the same event/u });
    fireEvent.click(button ?? document.body);
    expect(said[0]?.[0]).toMatchObject({ about: "match", same: false });
    const told = await screen.findByText("Left out: a different event.", undefined, { timeout: 10_000 });
    fireEvent.click(within(told.parentElement ?? document.body).getByRole("button", { name: "Undo" }));
    expect(undone).toBe(1);
    await expectAccessible();
  });
});
