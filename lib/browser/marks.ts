/** Quotes shown and figures marked in a tab's page, by the marking script, which is put in when it is first needed. */
import * as v from "valibot";
import { browser } from "wxt/browser";
import type { TextQuote } from "../model";
import { MARKS_FILE, type MarksRequestName, type MarksRequests, type PageMark } from "./reader-protocol";
import { FoundShape } from "./shapes";

/** Scrolls to a quote in the tab's page and highlights it; false where the page no longer holds it or was left. */
export async function showInTab(tabId: number, quote: TextQuote): Promise<boolean> {
  try {
    return v.parse(FoundShape, await askOrInject(tabId, "marks.show", { quote })).found;
  } catch {
    return false;
  }
}

/** Marks figures in a tab's page, in place of those marked before; nothing where the page was left. */
export async function markInTab(tabId: number, marks: readonly PageMark[]): Promise<void> {
  // A page without the script has no marks to be taken away.
  const send = marks.length === 0 ? ask : askOrInject;
  await send(tabId, "marks.set", { marks }).catch(() => undefined);
}

type Ask = <N extends MarksRequestName>(
  tabId: number,
  name: N,
  request: MarksRequests[N]["request"],
) => Promise<unknown>;

const ask: Ask = (tabId, name, request) => browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 });

const askOrInject: Ask = async (tabId, name, request) => {
  try {
    return await ask(tabId, name, request);
  } catch {
    // No script in the page: this is the first request, or the page was reloaded.
    await browser.scripting.executeScript({ target: { tabId }, files: [MARKS_FILE] });
    return ask(tabId, name, request);
  }
};
