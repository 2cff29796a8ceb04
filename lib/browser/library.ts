/** The worker's hold on the library: opened at its first moment, and again where that failed or the browser closed it. */
import type { Corpus } from "../store";

export class LibraryHold<C extends Corpus> {
  #held: Promise<C> | null = null;

  constructor(private readonly open: () => Promise<C>) {}

  /** The open library. What failed is tried again by the next who asks. */
  async get(): Promise<C> {
    const corpus = await this.#hold();
    if (corpus.isOpen) return corpus;
    this.#held = null;
    return this.#hold();
  }

  #hold(): Promise<C> {
    if (this.#held !== null) return this.#held;
    const held = this.open();
    this.#held = held;
    held.catch(() => {
      if (this.#held === held) this.#held = null;
    });
    return held;
  }
}
