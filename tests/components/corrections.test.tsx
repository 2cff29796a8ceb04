// @vitest-environment jsdom
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { describe, expect, it } from "vitest";
import type { Correcting, CorrectionNotice } from "../../components/corrections/correcting";
import type { PopupProps } from "../../components/popup/popup";
import type { Correction, KeptCorrection } from "../../lib/model";
import { ferryView } from "./fixtures/ferry";
import { popup } from "./fixtures/popup";
import { expectAccessible, plain, show } from "./render";

/** Parts are loaded when they are first asked for; a busy machine may take its time. */
configure({ asyncUtilTimeout: 10_000 });

interface Heard {
  readonly corrections: Correction[][];
  readonly deeds: string[];
  readonly takenBack: string[][];
  undone: number;
}

const silent = (): Heard => ({ corrections: [], deeds: [], takenBack: [], undone: 0 });

/** The popup over a library that keeps what it is told, but compares nothing again. */
function Correctable({
  heard,
  kept = [],
  failing = false,
  ...change
}: Partial<PopupProps> & {
  readonly heard: Heard;
  readonly kept?: readonly KeptCorrection[];
  readonly failing?: boolean;
}) {
  const [notice, setNotice] = useState<CorrectionNotice | null>(null);
  const failed: CorrectionNotice = { state: "failed", failure: { code: "storage-full", detail: "" } };
  const correcting: Correcting = {
    corrections: kept,
    notice,
    onCorrect: (corrections, deed) => {
      heard.corrections.push([...corrections]);
      heard.deeds.push(deed);
      setNotice(failing ? failed : { state: "done", deed });
    },
    onTakeBack: (ids) => {
      heard.takenBack.push([...ids]);
      setNotice({ state: "done", deed: "takenBack" });
    },
    onUndo: () => {
      heard.undone++;
      setNotice({ state: "undone" });
    },
  };
  return popup({ correcting, ...change });
}

const [differing] = ferryView.comparison.facts;
if (!differing) throw new Error("no fact differs");
const report = differing.claims.find(({ articleId }) => articleId === "wire");
if (!report) throw new Error("no report has the fact");
const figure = report.quantity.text;

/** The row's own way to set its figure right, by name. */
function toggleOf(text: string) {
  const [toggle] = screen
    .getAllByRole("button", { name: /^Correct this figure/u })
    .filter((button) => plain(button.textContent).includes(`: ${text},`));
  if (!toggle) throw new Error(`no way to correct ${text}`);
  return toggle;
}

/** Opens the questions of a row; what asks them is loaded only now. */
async function ask(text: string) {
  const toggle = toggleOf(text);
  fireEvent.click(toggle);
  await screen.findByRole("group", { name: "What is wrong with this figure?" });
  return toggle;
}

async function told(words: string): Promise<void> {
  await waitFor(() => expect(status()).toContain(words));
}

const status = () =>
  screen
    .getAllByRole("status")
    .map((each) => plain(each.textContent))
    .join(" | ");

describe("setting a figure right", () => {
  it("is offered quietly on each row, says what for, and is sound for everybody", async () => {
    show(<Correctable heard={silent()} />);
    const toggle = toggleOf(figure);
    expect(toggle.getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(toggle);
    expect(toggle.getAttribute("aria-expanded")).toBe("true");
    const group = await screen.findByRole("group", { name: "What is wrong with this figure?" });
    const answers = within(group)
      .getAllByRole("button")
      .map((button) => plain(button.textContent));
    expect(answers).toContain("Not a figure");
    expect(answers).toContain("Wrong kind…");
    expect(answers).toContain("Counts a different group");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Not a figure"));
    await expectAccessible();
  });

  it("leaves it out wherever its text states it, and says how to undo that", async () => {
    const heard = silent();
    show(<Correctable heard={heard} />);
    const toggle = await ask(figure);
    fireEvent.click(screen.getByRole("button", { name: "Not a figure" }));
    const [corrections] = heard.corrections;
    expect(corrections?.every((one) => one.about === "figure" && one.kind === null)).toBe(true);
    const [first] = corrections ?? [];
    const anchor = first?.about === "figure" ? first.figure : null;
    expect(anchor?.articleId).toBe(report.articleId);
    expect(anchor?.sentence.slice(anchor.start, anchor.end)).toBe(figure);
    await told("Left out: not a figure.");
    expect(document.activeElement).toBe(toggle);
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(heard.undone).toBe(1);
    await told("Undone. Everything is as it was.");
  });

  it("asks for its kind, the keyboard on the first answer; Escape leads back", async () => {
    const heard = silent();
    show(<Correctable heard={heard} />);
    const toggle = await ask(figure);
    fireEvent.click(screen.getByRole("button", { name: "Wrong kind…" }));
    const group = screen.getByRole("group", { name: "What does it count?" });
    const kinds = within(group).getAllByRole("button");
    await waitFor(() => expect(document.activeElement).toBe(kinds[0]));
    expect(kinds.map((button) => button.textContent)).not.toContain(report.quantity.kind);
    fireEvent.keyDown(kinds[0] ?? group, { key: "Escape" });
    expect(document.activeElement).toBe(toggle);
    expect(screen.queryByRole("group", { name: "What does it count?" })).toBeNull();
    await ask(figure);
    fireEvent.click(screen.getByRole("button", { name: "Wrong kind…" }));
    fireEvent.click(screen.getByRole("button", { name: "missing" }));
    expect(heard.corrections[0]?.[0]).toMatchObject({ about: "figure", kind: "missing" });
  });

  it("sets it apart from the rest of its fact", async () => {
    const heard = silent();
    show(<Correctable heard={heard} />);
    await ask(figure);
    fireEvent.click(screen.getByRole("button", { name: "Counts a different group" }));
    const said = heard.corrections[0] ?? [];
    expect(said.length).toBeGreaterThan(0);
    for (const one of said) {
      expect(one).toMatchObject({ about: "fact", same: false });
      const ids = one.about === "fact" ? one.figures.map(({ articleId }) => articleId) : [];
      // The gazette copies the wire: what is said of one is said of both.
      expect(["wire", "gazette"]).toContain(ids[0]);
      expect(["wire", "gazette"]).not.toContain(ids[1]);
    }
  });

  it("joins it with another fact", async () => {
    const heard = silent();
    show(<Correctable heard={heard} />);
    await ask(figure);
    fireEvent.click(screen.getByRole("button", { name: "Same group as…" }));
    const group = screen.getByRole("group", { name: "Which of these counts the same group?" });
    const [first] = within(group).getAllByRole("button");
    if (!first) throw new Error("nothing to join with");
    fireEvent.click(first);
    expect(heard.deeds).toEqual(["sameGroup"]);
    expect(heard.corrections[0]?.[0]).toMatchObject({ about: "fact", same: true });
  });

  it("says where nothing could be kept", async () => {
    show(<Correctable heard={silent()} failing />);
    await ask(figure);
    fireEvent.click(screen.getByRole("button", { name: "Not a figure" }));
    await told("Nothing was changed.");
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("is not offered where nothing is kept", async () => {
    show(<Correctable heard={silent()} correcting={null} />);
    expect(screen.queryAllByRole("button", { name: /^Correct this figure/u })).toEqual([]);
    expect(screen.queryAllByRole("button", { name: /Not the same event/u })).toEqual([]);
  });
});

describe("setting a match right", () => {
  const { reports, subjectId } = ferryView.comparison;
  const isOther = (articleId: string) => reports.find((one) => one.articleId === articleId);

  it("says of a report that it is on another event, with all that share its text", async () => {
    const heard = silent();
    show(<Correctable heard={heard} />);
    const [button] = screen.getAllByRole("button", { name: /^Not the same event/u });
    if (!button) throw new Error("no report");
    fireEvent.click(button);
    const [first, ...alike] = heard.corrections[0] ?? [];
    expect(first).toMatchObject({ about: "match", same: false });
    const ids = [first, ...alike].flatMap((one) => (one?.about === "match" ? one.articles : []));
    expect(ids.filter((id) => id === subjectId)).toHaveLength(alike.length + 1);
    const groups = new Set(ids.filter((id) => id !== subjectId).map((id) => isOther(id)?.copyGroup));
    expect(groups.size).toBe(1);
  });

  it("says of a near miss that it is the same event", async () => {
    const heard = silent();
    show(<Correctable heard={heard} />);
    const [button] = screen.getAllByRole("button", { name: /^It is the same event/u, hidden: true });
    if (!button) throw new Error("no near miss");
    fireEvent.click(button);
    expect(heard.corrections[0]?.[0]).toMatchObject({ about: "match", same: true });
    expect(heard.deeds).toEqual(["sameEvent"]);
  });

  it("is marked as the reader's word, with the way back", async () => {
    const heard = silent();
    const near = reports.find(({ relation }) => relation === "different-event");
    const kept: KeptCorrection = {
      id: "k1",
      at: "2031-05-15T10:00:00.000Z",
      correction: { about: "match", articles: [subjectId, near?.articleId ?? ""], same: false },
    };
    show(<Correctable heard={heard} kept={[kept]} />);
    expect(screen.getByText("You said this is a different event")).toBeDefined();
    const [back] = screen.getAllByRole("button", { name: /^Withdraw/u, hidden: true });
    fireEvent.click(back ?? document.body);
    expect(heard.takenBack).toEqual([["k1"]]);
    await told("Correction withdrawn.");
  });
});

describe("what was set right", () => {
  const anchorAt = (articleId: string, text: string) => {
    const sentence = `There were ${text} of them.`;
    return { articleId, sentence, start: 11, end: 11 + text.length };
  };
  const kept: KeptCorrection[] = [1, 2, 3].map((number) => ({
    id: `k${number}`,
    at: "2031-05-15T10:00:00.000Z",
    correction: { about: "figure", figure: anchorAt(report.articleId, `${number}0`), kind: null },
  }));

  it("is listed, one line a click, with the way back", async () => {
    const heard = silent();
    show(<Correctable heard={heard} kept={kept} />);
    fireEvent.click(await screen.findByText("Your corrections"));
    const lines = screen
      .getAllByRole("listitem", { hidden: true })
      .filter((item) => item.className === "act");
    expect(lines).toHaveLength(1);
    expect(plain(lines[0]?.textContent)).toContain("10");
    expect(plain(lines[0]?.textContent)).toContain("is not a figure and 2 more like it");
    await expectAccessible();
    fireEvent.click(within(lines[0] ?? document.body).getByRole("button", { hidden: true }));
    expect(heard.takenBack).toEqual([["k1", "k2", "k3"]]);
  });

  it("is marked on the figure whose kind the reader set", async () => {
    const article = ferryView.articles[report.articleId];
    const sentence = article?.passages[report.quantity.passage]?.text ?? "";
    const at = { start: report.quantity.start, end: report.quantity.end };
    const own: KeptCorrection = {
      id: "k9",
      at: "2031-05-15T10:00:00.000Z",
      correction: {
        about: "figure",
        figure: { articleId: report.articleId, sentence, ...at },
        kind: "wounded",
      },
    };
    show(<Correctable heard={silent()} kept={[own]} />);
    const mark = await screen.findByText("Kind set by you");
    const row = toggleOf(figure).closest("li");
    expect(row?.contains(mark)).toBe(true);
    expect(screen.getAllByText("Kind set by you")).toHaveLength(1);
  });

  it("speaks Arabic", async () => {
    show(<Correctable heard={silent()} kept={kept} />, { locale: "ar" });
    expect(await screen.findByText("تصحيحاتك")).toBeDefined();
    expect(screen.getAllByRole("button", { name: /^ليس الحدث نفسه/u }).length).toBeGreaterThan(0);
    await expectAccessible();
  });
});
