/** What came out of a packed file. */
export interface Unpacked {
  readonly blob: Blob;
  /** False where the packed file is damaged or cut off: the rest is missing. */
  readonly whole: boolean;
}

/**
 * Unpacks with the platform's own streams; null for what would grow beyond `largest` bytes: a few packed bytes may claim
 * anything.
 */
export async function inflate(
  packed: Blob,
  format: "gzip" | "deflate-raw",
  largest: number,
): Promise<Unpacked | null> {
  const reader = packed.stream().pipeThrough(new DecompressionStream(format)).getReader();
  const parts: BlobPart[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { blob: new Blob(parts), whole: true };
      size += value.length;
      if (size > largest) {
        await reader.cancel();
        return null;
      }
      parts.push(value);
    }
  } catch {
    return { blob: new Blob(parts), whole: false };
  }
}
