// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { type SampleState, Welcome } from "../../components/welcome/welcome";
import { ferryArticles, ferryView } from "./fixtures/ferry";
import { expectAccessible, show } from "./render";

function welcome(sample: SampleState, calls: string[] = []) {
  return (
    <Welcome
      sample={sample}
      onTry={() => calls.push("try")}
      onRemove={() => calls.push("remove")}
      onNameOutlets={(words) => (words.includes(".") ? Promise.resolve(calls.push(words) > 1) : null)}
    />
  );
}

describe("the first page", () => {
  it.each(["en", "ar"] as const)("teaches in three steps, in %s", async (locale) => {
    show(welcome({ state: "offered" }), { locale });
    expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(4);
    await expectAccessible();
  });

  it("tries the sample, shows it compared, and removes it", async () => {
    const calls: string[] = [];
    const { rerender } = show(welcome({ state: "offered" }, calls));
    fireEvent.click(screen.getByRole("button", { name: "Try it with a sample event" }));
    const shown: SampleState = { state: "shown", comparison: ferryView.comparison, articles: ferryArticles };
    rerender(welcome(shown, calls));
    const claim = screen.getByRole("button", { name: /^At least 31/u });
    fireEvent.click(claim);
    expect(claim.getAttribute("aria-expanded")).toBe("true");
    await expectAccessible();
    fireEvent.click(screen.getByRole("button", { name: "Remove the sample" }));
    expect(calls).toEqual(["try", "remove"]);
  });

  it("takes the outlets that the reader names, and says what came of it", async () => {
    const calls: string[] = [];
    show(welcome({ state: "offered" }, calls));
    const name = (words: string) => {
      fireEvent.input(screen.getByRole("textbox", { name: "Outlet addresses" }), {
        target: { value: words },
      });
      fireEvent.click(screen.getByRole("button", { name: "Allow these outlets" }));
    };
    name("the courier");
    expect(await screen.findByText(/No site address/u)).toBeTruthy();
    name("courier.example");
    expect(await screen.findByText(/gave no access/u)).toBeTruthy();
    name("wire.example");
    expect(await screen.findByText(/^Allowed\./u)).toBeTruthy();
    expect(calls).toEqual(["courier.example", "wire.example"]);
    await expectAccessible();
  });

  it("says why the sample could not be saved", () => {
    show(welcome({ state: "failed", failure: { code: "storage-unavailable", detail: "" } }));
    expect(screen.getAllByRole("status")[0]?.textContent).toContain("blocks access to its storage");
  });
});
