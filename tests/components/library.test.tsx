// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/preact";
import { beforeAll, describe, expect, it } from "vitest";
import { Library, type LibraryProps } from "../../components/library/library";
import type { ArticleSummary } from "../../lib/browser/protocol";
import { ferryArticles } from "./fixtures/ferry";
import { expectAccessible, plain, reading, show } from "./render";

const nothing = () => {};

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

function library(change: Partial<LibraryProps>) {
  return (
    <Library
      total={3}
      articleAt={summary}
      importing={null}
      exporting={false}
      notice={null}
      open={null}
      onNeed={nothing}
      onOpen={nothing}
      onClose={nothing}
      onDelete={nothing}
      onFiles={nothing}
      onExport={nothing}
      onUndo={nothing}
      onCancelImport={nothing}
      onDismissImport={nothing}
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
    expect(screen.getByText("3 articles")).toBeTruthy();
    const rows = within(screen.getByRole("list", { name: "Saved articles" })).getAllByRole("listitem");
    expect(rows).toHaveLength(3);
    expect(plain(rows[1]?.textContent)).toContain("Report number 2Northern Wire");
    expect(plain(rows[1]?.textContent)).toContain("2 versions");
    await expectAccessible();
  });

  it("renders of 100,000 articles only those in sight, and asks for no others", () => {
    const needed: number[] = [];
    show(library({ total: 100_000, onNeed: (start, end) => needed.push(end - start) }));
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

  it("deletes what is selected, and clears the selection", () => {
    const deleted: string[] = [];
    show(library({ onDelete: (ids) => deleted.push(...ids) }));
    for (const box of screen.getAllByRole("checkbox").slice(0, 2)) fireEvent.click(box);
    const bar = screen.getByText("2 selected").parentElement;
    fireEvent.click(within(bar ?? document.body).getByRole("button", { name: "Delete" }));
    expect(deleted).toEqual(["a0", "a1"]);
    expect(screen.queryByText("2 selected")).toBeNull();
  });

  it("offers to undo a deletion", async () => {
    let undone = 0;
    show(library({ notice: { kind: "deleted", count: 2 }, onUndo: () => void undone++ }));
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(undone).toBe(1);
    await expectAccessible();
  });

  it("teaches how to fill an empty library", async () => {
    show(library({ total: 0 }), { locale: "ar" });
    expect(screen.getByRole("heading", { name: "لا شيء محفوظ بعد" })).toBeTruthy();
    await expectAccessible();
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
    const importing = { state: "running", files: 40, filesDone: 12, share: 0.3 } as const;
    show(library({ importing, onCancelImport: () => void stopped++ }));
    expect(screen.getByText("12 of 40 files")).toBeTruthy();
    expect(screen.getByRole("progressbar").getAttribute("value")).toBe("0.3");
    fireEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(stopped).toBe(1);
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
      "bad.pdf Only .txt, .md, .html and Variorum’s own exports (.json, .jsonl) can be imported.",
      "backup.jsonl 20 saved · 3 already there This part is damaged. (2) It could not be read.",
      "good.txt 1 saved",
    ]);
    expect(plain(report.getByRole("status").textContent)).toBe(
      "3 files read · 2 files could not be imported",
    );
    await expectAccessible();
  });
});

describe("reading", () => {
  it("shows the saved text and its earlier versions in their own language", async () => {
    let closed = 0;
    const earlier = { ...ferryArticles.sada, passages: ferryArticles.sada.passages.slice(0, 2) };
    const open = [
      { version: 1, savedAt: "2026-03-13T08:00:00Z", article: earlier },
      { version: 2, savedAt: "2026-03-13T10:00:00Z", article: ferryArticles.sada },
    ];
    show(library({ open, onClose: () => void closed++ }));
    const dialog = within(screen.getByRole("dialog", { name: ferryArticles.sada.headline }));
    const text = () => dialog.getAllByText(/^[قون]/u, { selector: ".saved-text p" });
    expect(text()).toHaveLength(3);
    expect(text()[0]?.parentElement?.dir).toBe("rtl");
    fireEvent.change(dialog.getByRole("combobox"), { target: { value: "0" } });
    expect(text()).toHaveLength(1);
    expect(dialog.getByText(reading("Present version"))).toBeTruthy();
    await expectAccessible();
    fireEvent.click(dialog.getByRole("button", { name: "Close" }));
    expect(closed).toBe(1);
  });
});
