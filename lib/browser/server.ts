/** The worker's end of the protocol: every message is checked, every failure leaves as plain data. */
import * as v from "valibot";
import { browser } from "wxt/browser";
import type { Failure, FailureCode, Reply, RequestName, Requests } from "./protocol";
import { REQUEST_SHAPES } from "./shapes";
import { COMPARING, type PageWatch, serveWatched } from "./watched";

export type Handlers = {
  readonly [N in RequestName]: (
    request: Requests[N]["request"],
    /** Hears of steps before the answer; given where a page waits on a port. */
    watch?: PageWatch,
  ) => Promise<Requests[N]["response"]>;
};

const EXPECTED: ReadonlySet<string> = new Set<FailureCode>([
  "storage-full",
  "storage-unavailable",
  "newer-database",
  "private-window",
  "invalid-message",
  "article-too-large",
  "page-unreadable",
  "page-busy",
  "write-aborted",
  "not-found",
]);

/** Expected errors carry a `code` of the protocol; everything else is "unexpected". */
export function failureOf(error: unknown): Failure {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : null;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: isExpected(code) ? code : "unexpected", detail };
}

function isExpected(code: unknown): code is FailureCode {
  return typeof code === "string" && EXPECTED.has(code);
}

/** Answers one message; never rejects. Null for a message that is none of the protocol's. */
export async function answer(handlers: Handlers, message: unknown): Promise<Reply<RequestName> | null> {
  const name = nameOf(message);
  if (!isRequestName(name)) return null;
  return answerNamed(handlers, name, Reflect.get(Object(message), "request"));
}

function nameOf(message: unknown): unknown {
  return typeof message === "object" && message !== null ? Reflect.get(message, "name") : null;
}

async function answerNamed<N extends RequestName>(
  handlers: Handlers,
  name: N,
  request: unknown,
  watch?: PageWatch,
): Promise<Reply<N>> {
  const parsed = v.safeParse(REQUEST_SHAPES[name], request);
  if (!parsed.success) {
    return { ok: false, failure: { code: "invalid-message", detail: whatIsWrong(parsed.issues) } };
  }
  try {
    // The table of shapes is keyed like the protocol, which a generic index cannot express.
    return { ok: true, value: await handlers[name](parsed.output as Requests[N]["request"], watch) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function whatIsWrong(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues
    .slice(0, 3)
    .map((issue) => `${v.getDotPath(issue) ?? "request"}: ${issue.message.slice(0, 200)}`)
    .join("; ");
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === "string" && Object.hasOwn(REQUEST_SHAPES, name);
}

/** Where a message says that it comes from; the browser's word, not the sender's. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
}

/** The pages lie at the top of the extension's folder. */
const PAGE = /^\/[a-z]+\.html$/;

/** True for a page of the extension: no content script, no other extension, no file that is no page. */
export function isOwnPage({ id, url, origin }: Sender, own: { id: string; origin: string }): boolean {
  if (id !== own.id || url === undefined || !URL.canParse(url)) return false;
  if (origin !== undefined && origin !== own.origin) return false;
  return url.startsWith(`${own.origin}/`) && PAGE.test(new URL(url).pathname);
}

/** Registers the handlers; only the extension's own pages are answered, content scripts are not. */
export function serve(handlers: Handlers): void {
  const own = { id: browser.runtime.id, origin: location.origin };
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (!isOwnPage(sender, own)) return undefined;
    if (!isRequestName(nameOf(message))) return undefined;
    void answer(handlers, message).then((reply) => respond(reply));
    return true;
  });
  serveWatched(
    (request, watch) => answerNamed(handlers, COMPARING, request, watch),
    (sender) => sender !== undefined && isOwnPage(sender, own),
  );
}
