/** The library as a file in the reader's hands. */
import { type Corpus, packed } from "../../lib/store";

/** Hands the reader a file, without any permission. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export async function exportLibrary(corpus: Corpus, today: Date): Promise<void> {
  const { lines, made } = await corpus.backup.begin();
  download(await packed(lines), `variorum-${today.toISOString().slice(0, 10)}.jsonl.gz`);
  await made(today);
}
