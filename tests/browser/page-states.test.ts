import { expect, test } from "vitest";
import { unreadableByAddress, unreadableByRefusal } from "../../lib/browser/page-states";

test.each([
  ["https://news.example/story", null],
  ["http://localhost:8000/a.html", null],
  ["file:///home/reader/a.html", null],
  ["https://chrome.google.com/search", null],
  ["chrome://extensions/", "browser-page"],
  ["about:addons", "browser-page"],
  ["edge://settings", "browser-page"],
  ["moz-extension://0/library.html", "browser-page"],
  ["view-source:https://news.example/", "browser-page"],
  ["devtools://devtools/bundled/x.html", "browser-page"],
  ["", "browser-page"],
  ["https://support.mozilla.org/en-US/", "browser-page"],
  ["https://chromewebstore.google.com/detail/x", "store-page"],
  ["https://chrome.google.com/webstore/detail/x", "store-page"],
  ["https://addons.mozilla.org/en-US/firefox/", "store-page"],
])("%s → %s", (address, state) => {
  expect(unreadableByAddress(address)).toBe(state);
});

test.each([
  ["Error: The extensions gallery cannot be scripted.", undefined, "store-page"],
  ["Error: Frame with ID 0 is showing error page", "http://localhost/", "browser-page"],
  ["Error: Cannot access a chrome:// URL", undefined, "browser-page"],
  ['Error: Cannot access contents of url "chrome-extension://x/y.html".', undefined, "browser-page"],
  [
    "Error: Cannot access contents of the page. Extension manifest must request permission",
    undefined,
    "no-access",
  ],
  ["Error: Missing host permission for the tab", "https://news.example/", "no-access"],
  ["Error: Missing host permission for the tab", "https://news.example/Report.PDF?x", "pdf"],
])("%s with %s → %s", (message, address, state) => {
  expect(unreadableByRefusal(message, address)).toBe(state);
});
