/**
 * Unpacks with the platform's own streams; null for what is damaged, or would grow beyond `largest` bytes: a few packed
 * bytes may claim anything.
 */
export async function inflate(
  packed: Blob,
  format: "gzip" | "deflate-raw",
  largest: number,
): Promise<Blob | null> {
  const reader = packed.stream().pipeThrough(new DecompressionStream(format)).getReader();
  const parts: BlobPart[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Blob(parts);
      size += value.length;
      if (size > largest) {
        await reader.cancel();
        return null;
      }
      parts.push(value);
    }
  } catch {
    return null;
  }
}
