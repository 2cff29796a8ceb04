/** Quotes shown and figures marked in a tab's page, by the marking script, which is put in when it is first needed. */
import * as v from "valibot";
import { browser } from "wxt/browser";
import type { TextQuote } from "../model";
import { HIGHLIGHT, MARKS_FILE, MARKS_PORT, type MarksOrder, type ShowQuote } from "./reader-protocol";
import { FoundShape, MarksAnswerShape } from "./shapes";

/** Scrolls to a quote in the tab's page and highlights it; false where the page no longer holds it or was left. */
export async function showInTab(tabId: number, quote: TextQuote): Promise<boolean> {
  const ask: ShowQuote = { name: "marks.show", request: { quote } };
  const send = () => browser.tabs.sendMessage(tabId, ask, { frameId: 0 });
  try {
    // Without the script in the page, this is the first request, or the page was reloaded.
    const answer: unknown = await send().catch(() => inject(tabId).then(send));
    return v.parse(FoundShape, answer).found;
  } catch {
    return false;
  }
}

/** Put in by the browser, so that no list of the page's own names it. */
const STYLE = `::highlight(${HIGHLIGHT}) { background-color: #ffd54a; color: #1a1a1a; }`;

async function inject(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css: STYLE });
  await browser.scripting.executeScript({ target: { tabId }, files: [MARKS_FILE] });
}

export interface MarkedPage {
  /** Scrolls to a mark, by its index, and highlights it. */
  readonly show: (index: number) => void;
  /** Takes all marks away. */
  readonly end: () => void;
}

export interface MarkListeners {
  /** For each mark whether the page holds it. */
  readonly onFound: (found: readonly boolean[]) => void;
  /** The pointer has come to a mark, by its index. */
  readonly onHover: (index: number) => void;
}

/** Marks figures in a tab's page until that is ended, the page is left or the caller closes; null where it cannot be. */
export async function markInTab(
  tabId: number,
  marks: readonly TextQuote[],
  { onFound, onHover }: MarkListeners,
): Promise<MarkedPage | null> {
  try {
    await inject(tabId);
  } catch {
    return null;
  }
  const port = browser.tabs.connect(tabId, { name: MARKS_PORT, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const answer = v.safeParse(MarksAnswerShape, message);
    if (!answer.success) return;
    if ("found" in answer.output) onFound(answer.output.found);
    else if (answer.output.hovered < marks.length) onHover(answer.output.hovered);
  });
  let isOpen = true;
  port.onDisconnect.addListener(() => {
    isOpen = false;
  });
  const order = (message: MarksOrder): void => {
    if (isOpen) port.postMessage(message);
  };
  order({ marks });
  return { show: (show) => order({ show }), end: () => port.disconnect() };
}
