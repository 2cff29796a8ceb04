/** Files in and out of the library. */
import { useRef, useState } from "preact/hooks";
import type { ImportState } from "../../components/library/import-report";
import { type Corpus, type ImportProgress, packed } from "../../lib/store";
import { Analysers } from "./analysers";

const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

/** Lets the page paint between two batches. */
const paint = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export function useImport(
  corpus: Corpus,
  onChange: () => Promise<void>,
  onFailure: (error: unknown) => void,
) {
  const [importing, setImporting] = useState<ImportState | null>(null);
  const abort = useRef<AbortController | null>(null);
  const start = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0 || importing?.state === "running") return;
    const controller = new AbortController();
    abort.current = controller;
    setImporting({ state: "running", files: files.length, filesDone: 0, share: 0 });
    const sources = files.map((file) => ({ name: file.name, blob: file }));
    const onProgress = ({ files, filesDone, bytes, bytesDone }: ImportProgress): Promise<void> => {
      setImporting({ state: "running", files, filesDone, share: bytes === 0 ? 0 : bytesDone / bytes });
      return paint();
    };
    const analysers = new Analysers();
    const { derive } = analysers;
    const { signal } = controller;
    try {
      const outcomes = await corpus.import(sources, { parseHtml, signal, onProgress, derive });
      setImporting({ state: "ended", outcomes });
    } catch (error) {
      setImporting(null);
      onFailure(error);
    }
    analysers.end();
    await onChange();
  };
  return { importing, start, cancel: () => abort.current?.abort(), dismiss: () => setImporting(null) };
}

/** Hands the reader a file, without any permission. */
function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export async function exportLibrary(corpus: Corpus, today: Date): Promise<void> {
  const blob = await packed(corpus.backUp(today));
  download(blob, `variorum-${today.toISOString().slice(0, 10)}.jsonl.gz`);
}
