/**
 * Comparing a page over a port: the worker tells how far it is, and stops where the popup is closed or the reader
 * cancels. What crosses is the protocol's "page.compare", asked once a port.
 */
import { browser } from "wxt/browser";
import type { Progress } from "../model";
import type { PageView, Reply, Requests } from "./protocol";

export const COMPARING = "page.compare";

type ArticleView = Extract<PageView, { state: "article" }>;

/** What comes before the answer. */
export type ComparisonStep =
  /** The page's own figures, before the library has answered. */
  { readonly step: "own"; readonly view: ArticleView } | ({ readonly step: "progress" } & Progress);

/** What the worker sends. */
export type WatchedMessage =
  | ComparisonStep
  | { readonly step: "answer"; readonly reply: Reply<"page.compare"> };

export interface Watched {
  /** Null where it was cancelled; never rejects. */
  readonly reply: Promise<Reply<"page.compare"> | null>;
  readonly cancel: () => void;
}

const GONE: Reply<"page.compare"> = {
  ok: false,
  failure: { code: "unreachable", detail: "the worker ended before it answered" },
};

/** Asks the worker to compare a page, waking it where it sleeps. */
export function compareWatched(
  request: Requests["page.compare"]["request"],
  onStep: (step: ComparisonStep) => void,
): Watched {
  const port = browser.runtime.connect({ name: COMPARING });
  let resolve: (reply: Reply<"page.compare"> | null) => void = () => {};
  const reply = new Promise<Reply<"page.compare"> | null>((settle) => {
    resolve = settle;
  });
  port.onMessage.addListener((told: WatchedMessage) => {
    if (told.step !== "answer") return onStep(told);
    resolve(told.reply);
    port.disconnect();
  });
  port.onDisconnect.addListener(() => resolve(GONE));
  port.postMessage(request);
  const cancel = (): void => {
    resolve(null);
    port.disconnect();
  };
  return { reply, cancel };
}

/** What a page asks of the worker, and what it hears of it. */
export interface PageWatch {
  readonly onStep: (step: ComparisonStep) => void;
  readonly isWanted: () => boolean;
}

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/** Answers ports of the extension's own pages; for the worker's top level. */
export function serveWatched(
  answer: (request: unknown, watch: PageWatch) => Promise<Reply<"page.compare">>,
  isOwn: (sender: Sender | undefined) => boolean,
): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== COMPARING || !isOwn(port.sender)) return;
    let isWanted = true;
    port.onDisconnect.addListener(() => {
      isWanted = false;
    });
    const tell = (told: WatchedMessage): void => {
      if (isWanted) port.postMessage(told);
    };
    port.onMessage.addListener((request: unknown) => {
      void answer(request, { onStep: tell, isWanted: () => isWanted }).then((reply) =>
        tell({ step: "answer", reply }),
      );
    });
  });
}
