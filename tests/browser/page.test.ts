import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readTab } from "../../lib/browser/page";

beforeEach(() => {
  fakeBrowser.reset();
});

test("what can be done while a page answers is done once it is asked, before it has answered", async () => {
  const order: string[] = [];
  const url = "https://news.example/silo";
  const tab = { id: 7, url, title: "Nine dead after silo explosion", incognito: false };
  Object.assign(fakeBrowser.tabs, { get: async () => tab });
  const executeScript = async () => {
    order.push("asked");
    await new Promise((resolve) => setTimeout(resolve));
    order.push("answered");
    return [{ result: { state: "pdf" } }];
  };
  Object.assign(fakeBrowser.scripting, { executeScript });
  expect(await readTab(7, false, (title) => order.push(title))).toEqual({ state: "pdf" });
  expect(order).toEqual(["asked", tab.title, "answered"]);
});
