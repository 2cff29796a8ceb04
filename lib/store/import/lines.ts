/** Lines are no longer than this, in UTF-16 units: the largest article with many versions. */
const LONGEST_LINE = 50_000_000;

/**
 * The lines of a UTF-8 file, read as a stream so that a backup of any size fits into memory. A line beyond all bounds
 * comes as an empty string.
 */
export async function* linesOf(blob: Blob): AsyncGenerator<string> {
  const reader = blob.stream().getReader();
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  let skipping = false;
  for (;;) {
    const { done, value } = await reader.read();
    rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      yield skipping ? "" : line;
      skipping = false;
    }
    if (rest.length > LONGEST_LINE) {
      rest = "";
      skipping = true;
    }
    if (done) break;
  }
  if (rest.trim() !== "") yield rest;
}
