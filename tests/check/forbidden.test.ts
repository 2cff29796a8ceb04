import { describe, expect, test } from "vitest";
import { forbiddenIn } from "../../scripts/check/forbidden";

describe("the ban on the network and on markup from text", () => {
  test.each([
    ["fetch", "const r = await fetch(url);"],
    ["fetch", "globalThis.fetch?.(url)"],
    ["XMLHttpRequest", "new XMLHttpRequest()"],
    ["WebSocket", "new WebSocket('wss://a.example')"],
    ["EventSource", "new EventSource(url)"],
    ["sendBeacon", "navigator.sendBeacon(url, data)"],
    ["remote import", 'import("https://a.example/x.js")'],
    ["remote import", 'import x from "//a.example/x.js"'],
    ["remote resource", '<script type="module" src="https://a.example/x.js">'],
    ["remote resource", "@font-face { src: url(https://a.example/f.woff2) }"],
    ["eval", "eval(text)"],
    ["eval", "new Function('return 1')"],
    ["innerHTML", "element.innerHTML = text"],
    ["innerHTML", "<p dangerouslySetInnerHTML={{ __html }} />"],
    ["outerHTML", "element.outerHTML"],
    ["insertAdjacentHTML", "element.insertAdjacentHTML('beforeend', text)"],
    ["document.write", "document.write(text)"],
  ])("%s is noticed in %s", (name, text) => {
    expect([...forbiddenIn(text).keys()]).toContain(name);
  });

  test.each([
    "store.fetch(id)",
    "const prefetch = (x) => x;",
    'import x from "./https";',
    '<link rel="stylesheet" href="/assets/popup.css">',
    "const address = 'https://schema.org/NewsArticle';",
    "element.textContent = text",
    "retrieval(x)",
  ])("%s is no breach", (text) => {
    expect([...forbiddenIn(text)]).toEqual([]);
  });

  test("occurrences are counted, since libraries are allowed a known number", () => {
    expect(forbiddenIn("a.innerHTML = b.innerHTML").get("innerHTML")).toBe(2);
  });
});
