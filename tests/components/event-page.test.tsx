// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { EventPage, type EventPageProps } from "../../components/event/event-page";
import type { EventState, ShownEvent } from "../../components/event/event-shown";
import { NOTHING_NOTED } from "../../components/library/note-editor";
import { analyse, compareReports } from "../../lib/pipeline";
import { type FigureRow, figureRows, linesOf } from "../../lib/view/export";
import { quakeReports } from "../events/quake";
import { expectAccessible, plain, reading, show } from "./render";

const REPORTS = 24;
const analysed = quakeReports(REPORTS).map((article, at) => analyse(`report-${at}`, article));
const comparison = [...compareReports(analysed, [])].at(-1)?.comparison ?? null;

const EVENT: ShownEvent = {
  id: 7,
  noted: NOTHING_NOTED,
  reports: analysed.map(({ id, article }) => ({ id, article, seenAt: "2026-05-12T08:00:00Z" })),
  corrections: [],
  comparison,
  compared: REPORTS,
  running: false,
};

const nothing = () => {};
function page(changes: Partial<EventPageProps> = {}, event: Partial<ShownEvent> = {}) {
  const state: EventState = { state: "shown", event: { ...EVENT, ...event } };
  return (
    <main>
      <h1>Variorum</h1>
      <EventPage
        state={state}
        onBack={nothing}
        onOpen={nothing}
        knownTags={["quake"]}
        onWrite={nothing}
        onMerge={nothing}
        onSplit={nothing}
        onStop={nothing}
        onRetry={nothing}
        onExport={nothing}
        onShare={async () => true}
        {...changes}
      />
    </main>
  );
}
const button = (words: string) => screen.getByRole("button", { name: reading(words) });

describe("an event's page", () => {
  it("is called by its newest headline until the reader names it", () => {
    const { rerender } = show(page());
    const newest = EVENT.reports.at(-1)?.article.headline ?? "";
    expect(screen.getByRole("heading", { level: 2, name: newest })).toBeTruthy();
    rerender(page({}, { noted: { title: "Orvane", tags: ["quake"], text: "To be checked." } }));
    expect(screen.getByText("To be checked.")).toBeTruthy();
    expect(screen.getByText("quake")).toBeTruthy();
    expect(screen.getByRole("heading", { level: 2, name: "Orvane" })).toBeTruthy();
  });

  it("holds every report's claim of a figure, each leading to its sentence", () => {
    show(page());
    const fact = screen
      .getByRole("heading", { level: 3, name: "8 people were still missing." })
      .closest("li");
    if (!fact) throw new Error("no fact");
    expect(plain(within(fact).getByText(/reports give it/u).textContent)).toBe("24 reports give it");
    fireEvent.click(within(fact).getByRole("button", { name: "Show 12 more reports" }));
    const rows = within(fact).getAllByRole("row");
    const figures = within(fact).getAllByRole("button", { name: /^\d+$/u });
    expect(figures).toHaveLength(REPORTS);
    expect(rows.length).toBeGreaterThan(REPORTS);
    fireEvent.click(figures[0] as HTMLElement);
    expect(within(fact).getAllByText(/were still missing/u).length).toBeGreaterThan(1);
  });

  it("is exported figure for figure as it is shown", () => {
    const few = EVENT.reports.slice(0, 8);
    const compared = [...compareReports(analysed.slice(0, 8), [])].at(-1)?.comparison;
    if (!compared) throw new Error("nothing compared");
    show(page({}, { reports: few, comparison: compared, compared: 8 }));
    fireEvent.click(screen.getByRole("checkbox", { name: reading("Only figures in several reports") }));
    for (let more = true; more; ) {
      const [next] = screen.queryAllByRole("button", { name: /^Show .* more/u });
      if (next) fireEvent.click(next);
      more = next !== undefined;
    }
    for (const figure of document.querySelectorAll(".claim-figure")) fireEvent.click(figure);
    const cellOf = (row: Element, selector: string) => row.querySelector(selector)?.textContent ?? "";
    const shown = [...document.querySelectorAll(".claim-table tbody tr:has(.claim-figure)")].map((row) => ({
      published: row.querySelector("time")?.dateTime,
      outlet: cellOf(row, ".outlet"),
      as_written: cellOf(row, ".figure"),
      source: cellOf(row, "td:last-child"),
      sentence: cellOf(row.nextElementSibling ?? row, "blockquote"),
    }));
    const articles = few.map(({ id, article, seenAt }) => {
      return [id, { id, article, seenAt, textHash: "", tags: [], note: "" }] as const;
    });
    const event = { id: 7, title: "", tags: [], note: "" };
    const rows = figureRows(compared, event, new Map(articles));
    const exported = linesOf(rows, "figures", "jsonl")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as FigureRow)
      .map(({ published, outlet, as_written, source, sentence }) => {
        return { published, outlet, as_written, source: source ?? "", sentence };
      });
    const inOrder = (lines: readonly object[]) => lines.map((line) => JSON.stringify(line)).sort();
    expect(shown.length).toBeGreaterThan(few.length * 8);
    expect(inOrder(shown)).toEqual(inOrder(exported));
  });

  it("draws a figure's history with a mark for each source", () => {
    show(page());
    // Below all that differ.
    fireEvent.input(screen.getByRole("searchbox"), { target: { value: "killed" } });
    const fact = screen.getByRole("heading", { level: 3, name: /^(Killed|Dead)$/u }).closest("li");
    const drawing = fact?.querySelector(".history-drawing");
    const marks = [...(drawing?.querySelectorAll(".history-mark") ?? [])].map(
      (path) => path.getAttribute("d")?.match(/M/gu)?.length ?? 0,
    );
    expect(marks).toHaveLength(4);
    expect(marks.reduce((sum, count) => sum + count)).toBe(REPORTS);
    expect(within(fact as HTMLElement).queryByText(/some are left out/u)).toBeNull();
    expect(fact?.querySelectorAll(".history-legend > li").length).toBe(4);
  });

  it("narrows the figures to what differs and to what is sought", () => {
    show(page());
    const titles = () =>
      screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => plain(textContent));
    const all = titles();
    fireEvent.input(screen.getByRole("searchbox"), { target: { value: "missing" } });
    expect(titles()).toEqual(["8 people were still missing."]);
    fireEvent.input(screen.getByRole("searchbox"), { target: { value: "" } });
    fireEvent.click(screen.getByRole("checkbox", { name: reading("Only figures that differ") }));
    expect(titles().length).toBeLessThanOrEqual(all.length);
    expect(screen.queryAllByText("Agree")).toHaveLength(0);
  });

  it("narrows itself and its export down to an outlet and a stretch of days", () => {
    const exported: (readonly string[])[] = [];
    show(page({ onExport: (_sort, _form, ids) => void exported.push(ids) }));
    const claims = () => document.querySelectorAll(".claim-table .claim-figure").length;
    const all = claims();
    const outlets = screen.getByRole("combobox", { name: "Outlet" }) as HTMLSelectElement;
    fireEvent.change(outlets, { target: { value: "0" } });
    expect(plain(screen.getByText(/of 24 reports/u).textContent)).toMatch(/^1 of 24 reports/u);
    expect(claims()).toBeGreaterThan(0);
    expect(claims()).toBeLessThan(all);
    const [first] = EVENT.reports;
    fireEvent.click(screen.getByText("Export"));
    fireEvent.click(button("Figures as a table (CSV)"));
    expect(exported).toEqual([[first?.id]]);
    fireEvent.click(button("Clear filters"));
    fireEvent.change(screen.getByRole("combobox", { name: "Date" }), { target: { value: "between" } });
    fireEvent.input(screen.getByLabelText("From"), { target: { value: "2026-05-09" } });
    const late = EVENT.reports.filter(({ article }) => (article.publishedAt ?? "") > "2026-05-09");
    expect(plain(screen.getByText(/of 24 reports/u).textContent)).toContain(`${late.length} of 24`);
    fireEvent.click(button("Reports"));
    expect(document.querySelectorAll(".event-timeline > li")).toHaveLength(late.length);
    expect(late.length).toBeGreaterThan(0);
  });

  it("says how far it has come, and can be stopped", () => {
    const calls: string[] = [];
    const { rerender } = show(
      page({ onStop: () => void calls.push("stop") }, { compared: 8, running: true, comparison: null }),
    );
    expect(screen.getByText(/8 of 24 reports compared/u)).toBeTruthy();
    fireEvent.click(button("Stop"));
    expect(calls).toEqual(["stop"]);
    rerender(page({}, { compared: 8, running: false }));
    expect(plain(screen.getByText(/Stopped/u).textContent)).toContain("8 of 24");
  });

  it("names, tags, merges, and makes an event of some reports", () => {
    const calls: unknown[] = [];
    show(
      page({
        onWrite: (noted) => void calls.push(noted),
        onMerge: () => void calls.push("merge"),
        onSplit: (ids) => void calls.push(ids),
      }),
    );
    fireEvent.input(screen.getByRole("textbox", { name: "Name" }), { target: { value: "Orvane" } });
    fireEvent.input(screen.getByRole("combobox", { name: "Tags" }), {
      target: { value: "quake، week 19, quake" },
    });
    fireEvent.click(button("Save"));
    fireEvent.click(button("Merge with another event"));
    fireEvent.click(button("Reports"));
    const [first] = screen.getAllByRole("checkbox", { name: /^Select/u });
    fireEvent.click(first as HTMLElement);
    fireEvent.click(button("Make an event of its own"));
    expect(calls).toEqual([{ title: "Orvane", tags: ["quake", "week 19"], text: "" }, "merge", ["report-0"]]);
  });

  it("says when the event is gone, and what went wrong", () => {
    const { rerender } = show(page({ state: { state: "gone" } }));
    expect(screen.getByText(/not in the library any more/u)).toBeTruthy();
    rerender(page({ state: { state: "failed", failure: { code: "storage-unavailable", detail: "" } } }));
    expect(screen.getByRole("alert")).toBeTruthy();
  });

  it.each(["en", "ar"] as const)("is accessible in %s", async (locale) => {
    const few = analysed.slice(0, 3);
    const compared = [...compareReports(few, [])].at(-1)?.comparison ?? null;
    const reports = EVENT.reports.slice(0, 3);
    show(page({}, { reports, comparison: compared, compared: 3 }), { locale });
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    await expectAccessible();
  });
});
