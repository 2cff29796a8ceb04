// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import type { DataProps } from "../../components/options/data-settings";
import { Options, type OptionsProps } from "../../components/options/options";
import type { ArticleSummary } from "../../lib/library";
import type { Correction, KeptCorrection } from "../../lib/model";
import { expectAccessible, plain, show } from "./render";

const values: OptionsProps["values"] = {
  locale: "browser",
  theme: "dark",
  numerals: "as-written",
  units: "as-stated",
  badge: false,
  keepDays: null,
  secondCopy: true,
  searches: [{ name: "Finder", url: "https://find.example/?q=%s" }],
};

const summary = (headline: string): ArticleSummary => ({
  id: headline,
  url: null,
  headline,
  outlet: "Northern Wire",
  publishedAt: null,
  language: "en",
  direction: "ltr",
  savedAt: "2026-03-13T08:00:00Z",
  versions: 1,
});
const sentence = "Nine people drowned.";
const anchor = { articleId: "a", sentence, start: 0, end: 4 };
const kept = (id: string, correction: Correction): KeptCorrection => ({
  id,
  at: "2026-03-14T08:00:00Z",
  correction,
});

/** The data page of a library, telling what was asked of it. */
function dataOf(calls: unknown[], change: Partial<DataProps> = {}): DataProps {
  return {
    storage: { articles: 1_200, used: 48_000_000, quota: 600_000_000, kept: true },
    articles: 1_200,
    outlets: null,
    copy: { behind: 0, failure: null },
    onSecondCopy: (kept) => calls.push(kept),
    backup: { at: null, changed: 1_200 },
    exporting: false,
    folder: null,
    onChooseFolder: () => calls.push("choose folder"),
    onAllowFolder: () => calls.push("allow folder"),
    onForgetFolder: () => calls.push("forget folder"),
    dropped: 0,
    leaving: null,
    onKeepLeaving: () => calls.push("keep leaving"),
    corrections: [],
    correctionCount: 0,
    correctedArticles: {},
    erased: "none",
    failure: null,
    onShowOutlets: () => calls.push("outlets"),
    onKeep: () => calls.push("keep"),
    onExport: () => calls.push("export"),
    onRestore: () => calls.push("restore"),
    onBringBack: () => calls.push("bring back"),
    onMoreCorrections: () => calls.push("more"),
    check: "none",
    onCheck: () => calls.push("check"),
    correctionNotice: null,
    onWithdraw: (ids) => calls.push(...ids),
    onUndoWithdraw: () => calls.push("undo"),
    onErase: () => calls.push("erase"),
    ...change,
  };
}

function options(changes: object[] = [], data: OptionsProps["data"] = null) {
  return (
    <Options
      values={values}
      sites={[
        { origin: "https://www.courier.example", paused: false },
        { origin: "http://wire.example:8080", paused: true },
      ]}
      onPauseSite={(origin, paused) => changes.push({ origin, paused })}
      onRemoveSite={(origin) => changes.push({ removed: origin })}
      onChange={(change) => changes.push(change)}
      languages={[
        { code: "ar", full: true },
        { code: "en", full: true },
        { code: "tr", full: false },
      ]}
      shortcut="Alt+Shift+V"
      onChangeShortcut={() => changes.push({ shortcut: "page" })}
      data={data}
    />
  );
}

describe("settings", () => {
  it.each(["en", "ar"] as const)("stand in %s", async (locale) => {
    show(options(), { locale });
    expect(screen.getAllByRole("group")).toHaveLength(9);
    await expectAccessible();
  });

  it("show what is chosen and tell what the reader chooses", () => {
    const changes: object[] = [];
    show(options(changes));
    const theme = within(screen.getByRole("group", { name: "Theme" }));
    expect(theme.getByRole<HTMLInputElement>("radio", { name: "Dark" }).checked).toBe(true);
    fireEvent.click(theme.getByRole("radio", { name: "Light" }));
    fireEvent.click(screen.getByRole("radio", { name: "العربية" }));
    fireEvent.click(screen.getByRole("radio", { name: "Arabic-Indic (١٢٣)" }));
    expect(changes).toEqual([{ theme: "light" }, { locale: "ar" }, { numerals: "arabic-indic" }]);
  });

  it("take a search only where it can hold the headline and is encrypted", async () => {
    const changes: object[] = [];
    show(options(changes));
    const type = (label: string, value: string) =>
      fireEvent.input(screen.getByRole("textbox", { name: label }), { target: { value } });
    const add = () =>
      fireEvent.submit(screen.getByRole("button", { name: "Add search" }).closest("form") ?? window);
    type("Name", "Archive");
    type("Address with %s", "http://archive.example/?q=%s");
    add();
    expect(screen.getByRole("alert").textContent).toContain("https://");
    await expectAccessible();
    type("Address with %s", "https://archive.example/?q=%s");
    add();
    expect(changes).toEqual([
      { searches: [...values.searches, { name: "Archive", url: "https://archive.example/?q=%s" }] },
    ]);
  });

  it("list the sites saved as they are read, each to be paused, resumed or given back", () => {
    const changes: object[] = [];
    show(options(changes));
    const named = (words: string) => screen.getByRole("button", { name: (name) => plain(name) === words });
    fireEvent.click(named("Pause courier.example"));
    fireEvent.click(named("Resume wire.example"));
    fireEvent.click(named("Stop saving courier.example"));
    expect(changes).toEqual([
      { origin: "https://www.courier.example", paused: true },
      { origin: "http://wire.example:8080", paused: false },
      { removed: "https://www.courier.example" },
    ]);
  });

  it("remove a search", () => {
    const changes: object[] = [];
    show(options(changes));
    fireEvent.click(screen.getByRole("button", { name: /Delete/u }));
    expect(changes).toEqual([{ searches: [] }]);
  });
});

describe("the settings for reading", () => {
  it("let the button tell what the library holds of a page, and say what that may read", () => {
    const changes: object[] = [];
    show(options(changes));
    fireEvent.click(screen.getByRole("checkbox", { name: /Show on the button/u }));
    expect(changes).toEqual([{ badge: true }]);
    expect(screen.getByText(/only on sites whose articles you chose/u)).toBeTruthy();
  });

  it("name the shortcut and lead to the browser's page for it", () => {
    const changes: object[] = [];
    show(options(changes));
    expect(screen.getByText("Alt+Shift+V").dir).toBe("ltr");
    fireEvent.click(screen.getByRole("button", { name: "Change it in the browser" }));
    expect(changes).toEqual([{ shortcut: "page" }]);
  });

  it("say which languages are read fully and which in part", () => {
    show(options());
    const terms = screen.getAllByRole("definition").map(({ textContent }) => textContent);
    expect(terms).toEqual(["Arabic and English", expect.stringMatching(/^Figures.*: Turkish$/u)]);
  });
});

describe("the reader's data", () => {
  const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

  it.each(["en", "ar"] as const)("stands in %s", async (locale) => {
    const data = dataOf([], {
      storage: { articles: 3, used: 1_000_000, quota: 9_000_000, kept: false },
      dropped: 4,
      outlets: [{ outlet: null, articles: 2 }],
      failure: { code: "storage-full", detail: "" },
      corrections: [kept("f", { about: "figure", figure: anchor, kind: null })],
      correctionCount: 2,
    });
    show(options([], data), { locale });
    await expectAccessible();
  });

  it("is measured, exported and restored", () => {
    const calls: unknown[] = [];
    show(options([], dataOf(calls)));
    expect(
      plain(screen.getByLabelText("Storage", { selector: "meter" }).getAttribute("aria-valuetext")),
    ).toBe("48 MB used of 600 MB that the browser allows");
    expect(screen.getByText("Nothing has been exported yet.")).toBeTruthy();
    press("Export everything");
    press("Go to the library to restore");
    press("Show which outlets take the most");
    expect(calls).toEqual(["export", "restore", "outlets"]);
  });

  it("is kept twice unless the reader wants it otherwise, and says how the copy stands", () => {
    const calls: unknown[] = [];
    show(options([], dataOf(calls)));
    expect(screen.getByText("The copy is complete.")).toBeTruthy();
    fireEvent.click(
      screen.getByRole("checkbox", { name: "Keep a second copy of the library on this device" }),
    );
    expect(calls).toEqual([false]);
  });

  it.each([
    [{ behind: 3, failure: null }, /^The copy is 3 changes behind/u],
    [{ behind: 3, failure: "QuotaExceededError" }, /could not be written just now/u],
  ])("tells of a copy that misses something: %j", (copy, words) => {
    show(options([], dataOf([], { copy })));
    expect(screen.getByText(words)).toBeTruthy();
  });

  it("is checked when the reader asks for it, and says what was found", () => {
    const calls: unknown[] = [];
    const checked = (check: DataProps["check"]) => options([], dataOf(calls, { check }));
    const { rerender } = show(checked("none"));
    const press = () => fireEvent.click(screen.getByRole("button", { name: "Check now" }));
    press();
    rerender(checked("working"));
    expect(screen.getByText(/^Checking…/u)).toBeTruthy();
    press();
    expect(calls).toEqual(["check"]);
    rerender(checked({ articles: 1_200, mended: 0, wrong: 0 }));
    expect(plain(screen.getByText(/articles checked/u).textContent)).toContain("1,200 articles checked: all");
    rerender(checked({ articles: 1_200, mended: 3, wrong: 0 }));
    expect(plain(screen.getByText(/built again, and they can be/u).textContent)).toContain("3 articles");
    rerender(checked({ articles: 1_200, mended: 0, wrong: 1 }));
    expect(screen.getByText(/still cannot be found/u).textContent).toContain("It is safe");
  });

  it("is backed up by itself into a folder that the reader chose, and says how that stands", async () => {
    const calls: unknown[] = [];
    const folder = (state: DataProps["folder"]) => options([], dataOf(calls, { folder: state }));
    const { rerender } = show(folder(null));
    fireEvent.click(screen.getByRole("button", { name: "Choose a folder…" }));
    for (const problem of ["permission", "gone", "full", "failed"] as const) {
      rerender(folder({ folder: "Backups", at: "2026-03-14T08:00:00Z", problem }));
      const told = screen.getAllByRole("alert").map(({ textContent }) => plain(textContent ?? ""));
      expect(told.some((words) => /folder Backups.*(safe|intact)/u.test(words))).toBe(true);
    }
    rerender(folder({ folder: "Backups", at: "2026-03-14T08:00:00Z", problem: "permission" }));
    for (const name of ["Allow again", "Choose another folder…", "Stop writing backups"])
      fireEvent.click(screen.getByRole("button", { name }));
    expect(calls).toEqual(["choose folder", "allow folder", "choose folder", "forget folder"]);
    expect(screen.getByText(/The last one: /u)).toBeTruthy();
    await expectAccessible();
    rerender(folder("unsupported"));
    expect(screen.getByText(/the library reminds you/u)).toBeTruthy();
  });

  it("goes by itself only where the reader says so, and can be brought back", () => {
    const changes: object[] = [];
    const calls: unknown[] = [];
    show(options(changes, dataOf(calls, { dropped: 2 })));
    fireEvent.click(
      screen.getByRole("radio", {
        name: (name) => plain(name) === "Delete what I have not opened for 90 days",
      }),
    );
    press("Restore");
    expect([changes, calls]).toEqual([[{ keepDays: 90 }], ["bring back"]]);
  });

  it("is erased only once the word is typed", async () => {
    const calls: unknown[] = [];
    show(options([], dataOf(calls)));
    press("Erase the library…");
    const field = screen.getByRole("textbox", { name: /to continue/u });
    expect(document.activeElement).toBe(field);
    expect(screen.getByText(/These stay/u)).toBeTruthy();
    press("Erase everything now");
    expect(calls).toEqual([]);
    expect(screen.getByText(/Nothing was erased/u)).toBeTruthy();
    await expectAccessible();
    fireEvent.input(field, { target: { value: " Erase " } });
    press("Erase everything now");
    expect(calls).toEqual(["erase"]);
  });

  it("keeps what is there where the reader thinks again, and says when all is gone", () => {
    const calls: unknown[] = [];
    const { rerender } = show(options([], dataOf(calls)));
    press("Erase the library…");
    press("Keep it");
    expect(screen.queryByRole("textbox", { name: /to continue/u })).toBeNull();
    rerender(options([], dataOf(calls, { articles: 0, erased: "done" })));
    expect(screen.getByText("Everything is erased. The library is empty.")).toBeTruthy();
    expect(calls).toEqual([]);
  });

  it("lists corrections in words, each to be taken back", async () => {
    const calls: unknown[] = [];
    const corrections = [
      kept("m", { about: "match", articles: ["Ferry sinks", "gone"], same: false }),
      kept("f", { about: "fact", figures: [anchor, { ...anchor, start: 5, end: 11 }], same: true }),
      kept("k", { about: "figure", figure: anchor, kind: "killed" }),
      kept("n", { about: "figure", figure: anchor, kind: null }),
    ];
    const correctedArticles = { "Ferry sinks": summary("Ferry sinks") };
    show(options([], dataOf(calls, { corrections, correctedArticles, correctionCount: 60 })));
    const group = within(screen.getByRole("group", { name: "Your corrections" }));
    expect(
      group.getAllByRole("listitem").map((item) => plain(item.querySelector("div")?.textContent)),
    ).toEqual([
      expect.stringMatching(
        /^Northern Wire: Ferry sinks and an article outside your library report different events/u,
      ),
      expect.stringMatching(
        /^Nine \(.*\) and people \(.*\) count the same group ?Nine people drowned\. ?Nine people/u,
      ),
      expect.stringMatching(/^Nine \(.*\) counts: killed ?Nine people drowned\./u),
      expect.stringMatching(/^Nine \(.*\) is not a figure ?Nine people drowned\./u),
    ]);
    fireEvent.click(group.getAllByRole("button", { name: "Withdraw" })[1] ?? document.body);
    press(/56 more/u);
    expect(calls).toEqual(["f", "more"]);
    await expectAccessible();
  });

  it("takes back at once what was said with one click, and says how to undo that", async () => {
    const calls: unknown[] = [];
    const corrections = ["x", "y"].map((id) =>
      kept(id, { about: "figure", figure: { ...anchor, articleId: id }, kind: null }),
    );
    const correctionNotice = { state: "done", deed: "takenBack" } as const;
    show(options([], dataOf(calls, { corrections, correctionCount: 2, correctionNotice })));
    const group = within(screen.getByRole("group", { name: "Your corrections" }));
    expect(group.getAllByRole("listitem")).toHaveLength(1);
    expect(group.getByText(/and 1 more like it/u)).toBeTruthy();
    fireEvent.click(group.getByRole("button", { name: "Withdraw" }));
    expect(plain(group.getByRole("status").textContent)).toContain("Correction withdrawn.");
    fireEvent.click(group.getByRole("button", { name: "Undo" }));
    expect(calls).toEqual(["x", "y", "undo"]);
    await expectAccessible();
  });

  it("says why it cannot be shown, and leaves all other settings in place", () => {
    show(options([], { code: "newer-database", detail: "" }));
    expect(
      screen
        .getAllByRole("alert")
        .map(({ textContent }) => textContent)
        .join(),
    ).toContain("newer version");
    expect(screen.getByRole("group", { name: "Theme" })).toBeTruthy();
  });
});
