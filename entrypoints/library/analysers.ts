/** Workers that analyse an import's articles, so that neither the page nor the writing waits for it. */
import type { Article } from "../../lib/model";
import { analyse } from "../../lib/pipeline";
import type { AnalysisOrder, Delivery } from "./analyser";

/** More gain nothing: the page has to write what they give. */
const MOST_WORKERS = 4;
/** Articles sent at once: a message an article would cost as much as short articles do. */
const PARCEL = 5;

type Derived = Pick<Delivery, "quantities" | "fingerprint">;

interface Waiting extends AnalysisOrder {
  readonly deliver: (derived: Derived) => void;
  readonly fail: (error: unknown) => void;
}

interface Hand {
  readonly worker: Worker;
  /** What it is at; empty while it rests. */
  busy: readonly Waiting[];
}

/** A pool of workers; where none can run, the page analyses by itself. To be ended when the import has ended. */
export class Analysers {
  readonly #waiting: Waiting[] = [];
  readonly #hands: Hand[] = [];
  #ordered = 0;
  #handsOut = false;

  constructor(count = Math.min(MOST_WORKERS, navigator.hardwareConcurrency)) {
    for (let each = 0; each < count; each++) this.#hands.push(this.#hire());
  }

  /** As `analyse` gives it. */
  readonly derive = (id: string, article: Article): Promise<Derived> =>
    new Promise((deliver, fail) => {
      this.#waiting.push({ number: this.#ordered++, id, article, deliver, fail });
      // Articles that are ordered together are handed out together.
      if (this.#handsOut) return;
      this.#handsOut = true;
      queueMicrotask(() => {
        this.#handsOut = false;
        this.#handOut();
      });
    });

  end(): void {
    for (const { worker } of this.#hands) worker.terminate();
  }

  #hire(): Hand {
    const worker = new Worker(new URL("./analyser.ts", import.meta.url), { type: "module" });
    const hand: Hand = { worker, busy: [] };
    worker.onmessage = ({ data }: MessageEvent<readonly Delivery[]>) => this.#take(hand, data);
    worker.onerror = () => this.#dismiss(hand);
    return hand;
  }

  #handOut(): void {
    for (const hand of this.#hands) if (hand.busy.length === 0) this.#send(hand);
    if (this.#hands.length === 0) for (const order of this.#waiting.splice(0)) analyseHere(order);
  }

  #send(hand: Hand): void {
    hand.busy = this.#waiting.splice(0, PARCEL);
    if (hand.busy.length === 0) return;
    hand.worker.postMessage(
      hand.busy.map(({ number, id, article }): AnalysisOrder => ({ number, id, article })),
    );
  }

  #take(hand: Hand, deliveries: readonly Delivery[]): void {
    const done = hand.busy;
    this.#send(hand);
    const byNumber = new Map(deliveries.map((delivery) => [delivery.number, delivery]));
    for (const order of done) {
      const delivery = byNumber.get(order.number);
      if (delivery === undefined) analyseHere(order);
      else order.deliver(delivery);
    }
  }

  /** A worker that broke, or never ran, leaves its work to the others, or to the page. */
  #dismiss(hand: Hand): void {
    this.#hands.splice(this.#hands.indexOf(hand), 1);
    hand.worker.terminate();
    this.#waiting.unshift(...hand.busy);
    this.#handOut();
  }
}

/** An article that cannot be analysed is refused by itself, and holds up no other. */
function analyseHere({ id, article, deliver, fail }: Waiting): void {
  try {
    deliver(analyse(id, article));
  } catch (error) {
    fail(error);
  }
}
