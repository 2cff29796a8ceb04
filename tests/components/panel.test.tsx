// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { Panel, type PanelProps } from "../../components/panel/panel";
import { inReadingOrder, marksOf } from "../../lib/view/marks";
import { ferryView } from "./fixtures/ferry";
import { noNext, nothing } from "./fixtures/popup";
import { expectAccessible, plain, show } from "./render";

const marks = inReadingOrder(marksOf(ferryView.comparison, ferryView.subject.article));

function panel(change: Partial<PanelProps>) {
  return (
    <Panel
      view={ferryView}
      moved={false}
      marking={false}
      marks={marks}
      found={marks.map(() => true)}
      current={null}
      onGoTo={nothing}
      onMark={nothing}
      saving={{ step: "rest" }}
      next={noNext}
      comparing={null}
      site={null}
      correcting={null}
      onSave={nothing}
      onUndo={nothing}
      onAskChange={async () => null}
      onShow={async () => true}
      onShare={async () => true}
      texts={{ compare: async () => ({ cited: [], told: { told: [], alone: [] } }), diff: async () => null }}
      onUseSelection={nothing}
      onRetry={nothing}
      onOpenLibrary={nothing}
      onOpenSettings={nothing}
      {...change}
    />
  );
}

describe("the panel beside the page", () => {
  it("shows what the popup shows, without offering itself", async () => {
    show(panel({}));
    expect(screen.getByRole("article", { name: "Killed" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Keep open/u })).toBeNull();
    await expectAccessible();
  });

  it("says that the reader has moved on, and keeps the page read last", async () => {
    show(panel({ moved: true }));
    expect(screen.getByText(/You have moved to another page/u).getAttribute("role")).toBe("status");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(ferryView.subject.article.headline);
    await expectAccessible();
  });

  it("turns the marks in the page on and off, and says what the page can see of them", async () => {
    const asked: boolean[] = [];
    const onMark = (marking: boolean) => void asked.push(marking);
    const { rerender } = show(panel({ onMark }));
    fireEvent.click(screen.getByRole("checkbox", { name: "Mark figures on the page" }));
    rerender(panel({ onMark, marking: true }));
    expect(screen.getByText(/not by whom or why/u)).toBeTruthy();
    fireEvent.click(screen.getByRole("checkbox"));
    expect(asked).toEqual([true, false]);
    await expectAccessible();
  });

  it("says what others report of the mark that the pointer or the keyboard came to", async () => {
    show(panel({ marking: true, current: 0 }));
    const said = screen.getAllByRole("status").find((part) => part.querySelector(".peek"));
    expect(plain(said?.textContent)).toMatch(
      /^25 ?Killed.*Conflict.*25 against 34.*Twenty-five people ?Northern Wire.*٣٤ شخصاً ?صدى الميناء/u,
    );
    expect(plain(said?.textContent)).not.toContain("Ellery Courier");
    await expectAccessible();
  });

  it("says so where no other report gives the figure", () => {
    const single = marks.findIndex(({ verdict }) => verdict === "single");
    show(panel({ marking: true, current: single }));
    expect(screen.getByText("No other report gives this figure.")).toBeTruthy();
  });

  it("leads from mark to mark, past those that the page no longer holds", () => {
    const asked: (number | null)[] = [];
    const onGoTo = (index: number | null) => void asked.push(index);
    const found = marks.map((_mark, index) => index !== 1);
    const { rerender } = show(panel({ marking: true, found, onGoTo }));
    expect(screen.getByText("1 figure can no longer be found on the page.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Next mark" }));
    rerender(panel({ marking: true, found, onGoTo, current: 0 }));
    fireEvent.click(screen.getByRole("button", { name: "Next mark" }));
    fireEvent.click(screen.getByRole("button", { name: "Previous mark" }));
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(asked).toEqual([0, 2, marks.length - 1, null]);
  });

  it("asks for a click before anything was read", async () => {
    show(panel({ view: { state: "no-access" } }), { locale: "ar" });
    expect(screen.getByText(/اضغط زر شريط الأدوات في مقال/u)).toBeTruthy();
    await expectAccessible();
  });
});
