// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { Panel, type PanelProps } from "../../components/panel/panel";
import { ferryView } from "./fixtures/ferry";
import { expectAccessible, show } from "./render";

const nothing = () => {};

function panel(change: Partial<PanelProps>) {
  return (
    <Panel
      view={ferryView}
      moved={false}
      marking={false}
      onMark={nothing}
      saving={{ step: "rest" }}
      searches={[]}
      site={null}
      onSave={nothing}
      onUndo={nothing}
      onShow={async () => true}
      onShare={async () => true}
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
    expect(screen.getByRole("article", { name: "people killed" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Keep open/u })).toBeNull();
    await expectAccessible();
  });

  it("says that the reader has moved on, and keeps the page read last", async () => {
    show(panel({ moved: true }));
    expect(screen.getByText(/You have moved on/u).getAttribute("role")).toBe("status");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(ferryView.subject.article.headline);
    await expectAccessible();
  });

  it("turns the marks in the page on and off, and says what each means", async () => {
    const asked: boolean[] = [];
    const onMark = (marking: boolean) => void asked.push(marking);
    const { rerender } = show(panel({ onMark }));
    fireEvent.click(screen.getByRole("checkbox", { name: "Mark figures in the page" }));
    rerender(panel({ onMark, marking: true }));
    expect(screen.getByText("Can all be true", { selector: ".legend li" })).toBeTruthy();
    fireEvent.click(screen.getByRole("checkbox"));
    expect(asked).toEqual([true, false]);
    await expectAccessible();
  });

  it("asks for a click before anything was read", async () => {
    show(panel({ view: { state: "no-access" } }), { locale: "ar" });
    expect(screen.getByText(/اضغط زر شريط الأدوات في مقال/u)).toBeTruthy();
    await expectAccessible();
  });
});
