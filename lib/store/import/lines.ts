/** Lines are no longer than this, in UTF-16 units: the largest article with many versions. */
const LONGEST_LINE = 50_000_000;

/**
 * The lines of a UTF-8 file, read as a stream so that a backup of any size fits into memory. A line beyond all bounds
 * comes as null.
 */
export async function* linesOf(blob: Blob): AsyncGenerator<string | null> {
  const line = new PendingLine();
  for await (const text of textsOf(blob)) {
    const [first = "", ...others] = text.split("\n");
    line.add(first);
    for (const next of others) {
      yield line.take();
      line.add(next);
    }
  }
  const last = line.take();
  if (last !== "") yield last;
}

/** The file's text in pieces as they come. */
async function* textsOf(blob: Blob): AsyncGenerator<string> {
  const reader = blob.stream().getReader();
  const decoder = new TextDecoder("utf-8");
  for (;;) {
    const { done, value } = await reader.read();
    yield done ? decoder.decode() : decoder.decode(value, { stream: true });
    if (done) return;
  }
}

/** A line whose end has not come yet, in pieces, so that long lines are not copied over and over. */
class PendingLine {
  #pieces: string[] = [];
  #length = 0;

  add(piece: string): void {
    this.#length += piece.length;
    if (this.#length > LONGEST_LINE) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  take(): string | null {
    const line = this.#length > LONGEST_LINE ? null : this.#pieces.join("");
    this.#pieces = [];
    this.#length = 0;
    return line;
  }
}
