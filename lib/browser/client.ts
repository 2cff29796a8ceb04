import { browser } from "wxt/browser";
import type { Reply, RequestName, Requests } from "./protocol";

/** A request as it travels; `name` selects the handler, `request` is checked where it comes in. */
export interface Envelope {
  readonly name: string;
  readonly request: unknown;
}

/**
 * Asks the background worker, waking it where it sleeps. Never rejects: a worker that cannot be reached answers as
 * the failure "unreachable".
 */
export async function send<N extends RequestName>(
  name: N,
  request: Requests[N]["request"],
): Promise<Reply<N>> {
  const envelope: Envelope = { name, request };
  try {
    const reply: Reply<N> | undefined = await browser.runtime.sendMessage(envelope);
    return reply ?? unreachable<N>("the worker gave no answer");
  } catch (error) {
    return unreachable<N>(String(error));
  }
}

function unreachable<N extends RequestName>(detail: string): Reply<N> {
  return { ok: false, failure: { code: "unreachable", detail } };
}
