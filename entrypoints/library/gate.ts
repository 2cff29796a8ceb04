/** What the reader holds an import back with: closed it waits, cancelled it goes through to its end. */
export class Gate {
  readonly #abort = new AbortController();
  #closed = false;
  #let: () => void = () => {};
  #open: Promise<void> = Promise.resolve();

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  get closed(): boolean {
    return this.#closed;
  }

  close(): void {
    if (this.#closed || this.signal.aborted) return;
    this.#closed = true;
    this.#open = new Promise((resolve) => {
      this.#let = resolve;
    });
  }

  open(): void {
    this.#closed = false;
    this.#let();
  }

  cancel(): void {
    this.#abort.abort();
    this.open();
  }

  /** Settles once the gate is open. */
  passed(): Promise<void> {
    return this.#open;
  }
}
