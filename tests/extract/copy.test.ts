import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { keptAddress } from "../../lib/extract/page/addresses";
import { copyOfPage } from "../../lib/extract/page/copy";
import { MOST_ELEMENTS, preparePage } from "../../lib/extract/page/prepare";

const pageOf = (body: string): Document => new JSDOM(`<!doctype html><body>${body}</body>`).window.document;
const textOf = (document: Document): string => (document.body.textContent ?? "").replace(/\s+/g, " ").trim();

describe("the copy of a page", () => {
  test("holds what open shadow roots show, and not what closed ones do", () => {
    const page = pageOf("<p>Above.</p><x-open><b>Slotted.</b></x-open><x-shut>Light.</x-shut>");
    const open = page.querySelector("x-open")?.attachShadow({ mode: "open" });
    if (open) open.innerHTML = "<p>In the root.</p><slot></slot><i>Behind.</i>";
    const shut = page.querySelector("x-shut")?.attachShadow({ mode: "closed" });
    if (shut) shut.innerHTML = "<p>Never seen.</p>";
    expect(textOf(copyOfPage(page))).toBe("Above.In the root.Slotted.Behind.Light.");
    expect(page.querySelector("x-open")?.innerHTML).toBe("<b>Slotted.</b>");
  });

  test("puts each child into the slot that it asks for, and leaves out one without a slot", () => {
    const page = pageOf('<x-a><i slot="end">last</i><b>first</b><u slot="none">nowhere</u></x-a>');
    const root = page.querySelector("x-a")?.attachShadow({ mode: "open" });
    if (root)
      root.innerHTML =
        '<slot>none given</slot>, <slot name="end"></slot>, <slot name="more">as written</slot>';
    expect(textOf(copyOfPage(page))).toBe("first, last, as written");
  });

  test("holds the beginning of a page that is longer than what is looked at", () => {
    const page = pageOf(`<p>First.</p>${"<b></b>".repeat(MOST_ELEMENTS)}<p>Last.</p>`);
    const copy = copyOfPage(page);
    expect(textOf(copy)).toBe("First.");
    expect(copy.getElementsByTagName("*").length).toBeLessThanOrEqual(MOST_ELEMENTS);
  });

  test("lets nothing stand in the place of a property", () => {
    const copy = copyOfPage(
      pageOf('<form><input name="parentNode"><input id="children"></form><img name="body">'),
    );
    const form = copy.querySelector("form");
    expect(form?.parentNode).toBe(copy.body);
    expect(form?.children).toHaveLength(2);
  });
});

describe("a page that is made plain", () => {
  test("stands in no form, and no deeper than what is looked at", () => {
    const page = pageOf(`<form class="page"><p>One.</p>${"<div>".repeat(300)}<p>Two.</p>Three.`);
    expect(preparePage(page)).toBe(false);
    expect(page.querySelector("form")).toBeNull();
    expect(page.querySelector("div.page > p")?.textContent).toBe("One.");
    expect(page.querySelectorAll("div").length).toBeLessThan(101);
    expect(textOf(page)).toBe("One.Two.Three.");
  });
});

test.each([
  ["https://a.example/b?c=d", "https://a.example/b?c=d"],
  [`https://a.example/b?c=${"d".repeat(9000)}`, "https://a.example/b"],
  [`https://a.example/${"b".repeat(9000)}`, "https://a.example/"],
])("an address is kept as long as it can be: %.30s", (url, kept) => {
  expect(keptAddress(url)).toBe(kept);
});
