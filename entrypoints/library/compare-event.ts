/** Comparing an event's reports beside the page, so that it stays at hand while many are compared. */
import { compareReports } from "../../lib/pipeline";
import type { CompareOrder, CompareStep } from "./comparer";

interface Listener {
  readonly onStep: (step: CompareStep) => void;
  readonly signal: AbortSignal;
}

/** Compares in the page where no worker runs; a turn is left to the reader after each step. */
async function compareHere(
  { reports, corrections }: CompareOrder,
  { onStep, signal }: Listener,
): Promise<void> {
  for (const step of compareReports(reports, corrections)) {
    if (signal.aborted) return;
    onStep(step);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** A worker that compares events, one after another. */
export function hireComparer(): Worker {
  return new Worker(new URL("./comparer.ts", import.meta.url), { type: "module" });
}

/** Settles with the last step; a comparison that is left goes on unheard until its worker is dismissed. */
function compareBeside(worker: Worker, order: CompareOrder, { onStep, signal }: Listener): Promise<void> {
  const done = new Promise<void>((resolve, reject) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
    worker.onerror = (event) => reject(new Error(event.message || "the worker did not start"));
    worker.onmessage = ({ data }: MessageEvent<CompareStep>) => {
      onStep(data);
      if (data.compared === order.reports.length) resolve();
    };
  });
  worker.postMessage(order);
  return done;
}

/**
 * Calls back with each step until all reports are compared, or the signal says that nobody waits any more. A worker
 * whose comparison was left is to be dismissed.
 */
export async function compareEvent(worker: Worker, order: CompareOrder, listener: Listener): Promise<void> {
  if (listener.signal.aborted) return;
  let heard = false;
  const listening = {
    ...listener,
    onStep: (step: CompareStep) => {
      heard = true;
      listener.onStep(step);
    },
  };
  await compareBeside(worker, order, listening).catch((error) => {
    // A worker that broke half-way would break again.
    if (heard) throw error;
    return compareHere(order, listening);
  });
}
