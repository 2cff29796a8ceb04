// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { Options, type OptionsProps } from "../../components/options/options";
import { expectAccessible, plain, show } from "./render";

const values: OptionsProps["values"] = {
  locale: "browser",
  theme: "dark",
  numerals: "as-written",
  units: "as-stated",
  searches: [{ name: "Finder", url: "https://find.example/?q=%s" }],
};

function options(changes: object[] = []) {
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
    />
  );
}

describe("settings", () => {
  it.each(["en", "ar"] as const)("stand in %s", async (locale) => {
    show(options(), { locale });
    expect(screen.getAllByRole("group")).toHaveLength(6);
    await expectAccessible();
  });

  it("show what is chosen and tell what the reader chooses", () => {
    const changes: object[] = [];
    show(options(changes));
    const theme = within(screen.getByRole("group", { name: "Theme" }));
    expect(theme.getByRole<HTMLInputElement>("radio", { name: "Dark" }).checked).toBe(true);
    fireEvent.click(theme.getByRole("radio", { name: "Light" }));
    fireEvent.click(screen.getByRole("radio", { name: "العربية" }));
    fireEvent.click(screen.getByRole("radio", { name: "Arabic-Indic (١ ٢ ٣)" }));
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
