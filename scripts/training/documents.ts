/** Files of documents to learn from: {id, event?, topic?, outlet?, category?, title, text, date?}, one a line. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export interface Labelled {
  readonly id: string;
  /** Empty where the document's event is told elsewhere. */
  readonly event: string;
  readonly topic: string;
  readonly outlet: string;
  readonly category: string;
  readonly title: string;
  readonly text: string;
  readonly date: string | null;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A text file, packed with gzip or not. */
export function contentOf(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** Reads a file of documents, packed with gzip or not. Throws where one has no id. */
export function readLabelled(file: string): Labelled[] {
  return contentOf(file)
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const fields: Record<string, unknown> = JSON.parse(line);
      const id = text(fields.id);
      if (!id) throw new Error(`${file}: a document without id`);
      return {
        id,
        event: text(fields.event),
        topic: text(fields.topic),
        outlet: text(fields.outlet),
        category: text(fields.category),
        title: text(fields.title),
        text: text(fields.text),
        date: text(fields.date) || null,
      };
    });
}
