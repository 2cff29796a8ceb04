/** Characters of text of which readings are kept: some articles' worth. */
const MOST_CHARS = 60_000;

/**
 * What was read last in some texts. The stages read the same passages one after another and need not know of each
 * other; longer texts are read each time anew, so that memory stays bounded.
 */
export class Remembered<T> {
  readonly #readings = new Map<string, T>();
  #room = MOST_CHARS;

  /** The reading of a text, made by `read` where none is kept. */
  of(text: string, read: (text: string) => T): T {
    if (text.length > MOST_CHARS) return read(text);
    const known = this.#readings.get(text);
    if (known !== undefined) return known;
    const reading = read(text);
    if (text.length > this.#room) {
      this.#readings.clear();
      this.#room = MOST_CHARS;
    }
    this.#readings.set(text, reading);
    this.#room -= text.length;
    return reading;
  }
}
