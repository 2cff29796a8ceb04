/** Lines are no longer than this, in UTF-16 units: the largest article with many versions. */
const LONGEST_LINE = 50_000_000;

export interface Line {
  /** Null for a line beyond all bounds. */
  readonly text: string | null;
  /** Share of the file that is read. */
  readonly share: number;
}

/** The lines of a UTF-8 file, read as a stream so that a backup of any size fits into memory. */
export async function* linesOf(blob: Blob): AsyncGenerator<Line> {
  const line = new PendingLine();
  for await (const { text, from, to } of piecesOf(blob)) {
    const [first = "", ...others] = text.split("\n");
    line.add(first);
    for (const [at, next] of others.entries()) {
      yield { text: line.take(), share: from + ((to - from) * (at + 1)) / (others.length + 1) };
      line.add(next);
    }
  }
  const last = line.take();
  if (last !== "") yield { text: last, share: 1 };
}

/** The file's text in pieces as they come, and what share of the file is before each and with it. */
async function* piecesOf(blob: Blob): AsyncGenerator<{ text: string; from: number; to: number }> {
  const reader = blob.stream().getReader();
  const decoder = new TextDecoder("utf-8");
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    const from = read / blob.size;
    read += value?.length ?? 0;
    const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
    yield { text, from, to: read / blob.size };
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
