/** The pool of workers over stand-ins for the browser's: Node has none that runs a page's module. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AnalysisOrder } from "../../entrypoints/library/analyser";
import { Analysers } from "../../entrypoints/library/analysers";
import { Gate } from "../../entrypoints/library/gate";
import { analyse } from "../../lib/pipeline";
import { report } from "../store/library";

class StandIn {
  static made: StandIn[] = [];
  static broken = (_worker: StandIn): boolean => false;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  ended = false;
  orders = 0;

  constructor() {
    StandIn.made.push(this);
  }

  postMessage(orders: readonly AnalysisOrder[]): void {
    this.orders += orders.length;
    setTimeout(() => {
      if (StandIn.broken(this)) return this.onerror?.();
      const data = orders.map(({ number, id, article }) => {
        const { quantities, fingerprint } = analyse(id, article);
        return { number, quantities, fingerprint };
      });
      this.onmessage?.({ data: data.reverse() });
    });
  }

  terminate(): void {
    this.ended = true;
  }
}

const articles = Array.from({ length: 23 }, (_, at) =>
  report(null, `${at + 3} people died in Velmora on Monday.`),
);

async function deriveAll(analysers: Analysers): Promise<void> {
  const derived = await Promise.all(articles.map((article, at) => analysers.derive(String(at), article)));
  for (const [at, article] of articles.entries()) {
    const { quantities, fingerprint } = analyse(String(at), article);
    expect(derived[at]).toMatchObject({ quantities, fingerprint });
  }
}

beforeEach(() => {
  StandIn.made = [];
  StandIn.broken = () => false;
  vi.stubGlobal("Worker", StandIn);
});
afterEach(() => vi.unstubAllGlobals());

describe("workers beside the page", () => {
  test("share the articles, and each gets its own analysis", async () => {
    const analysers = new Analysers(3);
    await deriveAll(analysers);
    expect(StandIn.made.map(({ orders }) => orders > 0)).toEqual([true, true, true]);
    expect(StandIn.made.reduce((sum, { orders }) => sum + orders, 0)).toBe(23);
    analysers.end();
    expect(StandIn.made.every(({ ended }) => ended)).toBe(true);
  });

  test("take over from one that breaks", async () => {
    StandIn.broken = (worker) => worker === StandIn.made[0];
    await deriveAll(new Analysers(2));
    expect(StandIn.made[0]?.ended).toBe(true);
  });

  test("that all break, or are none, leave the work to the page", async () => {
    StandIn.broken = () => true;
    await deriveAll(new Analysers(2));
    await deriveAll(new Analysers(0));
  });
});

describe("the gate of an import", () => {
  test("holds while it is closed, and lets through once it is open or cancelled", async () => {
    const gate = new Gate();
    await gate.passed();
    gate.close();
    let passed = 0;
    void gate.passed().then(() => passed++);
    await new Promise((resolve) => setTimeout(resolve));
    expect([gate.closed, passed]).toEqual([true, 0]);
    gate.open();
    await gate.passed();
    gate.close();
    gate.cancel();
    await gate.passed();
    expect([gate.closed, gate.signal.aborted, passed]).toEqual([false, true, 1]);
    gate.close();
    expect(gate.closed).toBe(false);
  });
});
