/** Lines packed with the platform's gzip as they come, so that a large library never stands in memory unpacked. */
export async function packed(lines: AsyncIterable<string>): Promise<Blob> {
  const zip = new CompressionStream("gzip");
  const parts: BlobPart[] = [];
  const collected = collect(zip.readable, parts);
  const writer = zip.writable.getWriter();
  const encoder = new TextEncoder();
  for await (const line of lines) await writer.write(encoder.encode(line));
  await writer.close();
  await collected;
  return new Blob(parts, { type: "application/gzip" });
}

async function collect(readable: ReadableStream<BlobPart>, parts: BlobPart[]): Promise<void> {
  const reader = readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    parts.push(value);
  }
}
