import { expect, test } from "vitest";
import { isOwnPage } from "../../lib/browser/server";

const OWN = { id: "variorum", origin: "chrome-extension://variorum" };

test.each(["popup", "library", "options"])("the extension's page %s is answered", (name) => {
  expect(isOwnPage({ id: OWN.id, url: `${OWN.origin}/${name}.html?use=selection` }, OWN)).toBe(true);
  expect(isOwnPage({ id: OWN.id, url: `${OWN.origin}/${name}.html`, origin: OWN.origin }, OWN)).toBe(true);
});

test.each([
  ["another extension", { id: "other", url: `${OWN.origin}/popup.html` }],
  ["a content script", { id: OWN.id, url: "https://forger.example/", origin: "https://forger.example" }],
  [
    "a page that names ours",
    { id: OWN.id, url: `${OWN.origin}/popup.html`, origin: "https://forger.example" },
  ],
  ["a host that begins as ours", { id: OWN.id, url: `${OWN.origin}.forger.example/popup.html` }],
  ["a file that is no page", { id: OWN.id, url: `${OWN.origin}/reader.js` }],
  ["nobody", { id: OWN.id }],
  ["no address", { id: OWN.id, url: "popup" }],
])("%s is not", (_who, sender) => {
  expect(isOwnPage(sender, OWN)).toBe(false);
});
