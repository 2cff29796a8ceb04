/** Reads treebanks in the CoNLL-U format, with the place of each word in its sentence's text. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export interface TreeWord {
  readonly start: number;
  readonly end: number;
  readonly pos: string;
  readonly features: ReadonlyMap<string, string>;
  /** Place of the word's head in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

export interface TreeSentence {
  readonly id: string;
  readonly text: string;
  readonly words: readonly TreeWord[];
}

function featuresOf(column: string): ReadonlyMap<string, string> {
  return new Map(column.split("|").map((pair) => pair.split("=", 2) as [string, string]));
}

type Columns = readonly string[];

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where words stand that are written as one: one after another ("don't"), or all in the same place ("du", "zum"). */
function placesWithin(written: Stretch, text: string, forms: readonly string[]): Stretch[] {
  if (forms.join("") !== text.slice(written.start, written.end)) return forms.map(() => written);
  return forms.map((form, at) => {
    const start = written.start + forms.slice(0, at).join("").length;
    return { start, end: start + form.length };
  });
}

/** Lines that are written as one word: a line for the whole with those of its words, or a word's line alone. */
function writtenWords(
  lines: readonly Columns[],
): { readonly form: string; readonly words: readonly Columns[] }[] {
  const whole = lines.filter(([id = ""]) => !id.includes("."));
  const written: { form: string; words: Columns[] }[] = [];
  for (let at = 0; at < whole.length; ) {
    const [id = "", form = ""] = whole[at] ?? [];
    const [first, last = first] = id.split("-").map(Number);
    const length = (last ?? 0) - (first ?? 0) + 1;
    const from = id.includes("-") ? at + 1 : at;
    written.push({ form, words: whole.slice(from, from + length) });
    at = from + length;
  }
  return written;
}

function wordOf(columns: Columns, place: Stretch): TreeWord {
  const [, , , pos = "", , features = "", head = "", relation = ""] = columns;
  return { ...place, pos, features: featuresOf(features), head: Number(head) - 1, relation };
}

function wordsOf(text: string, lines: readonly string[]): TreeWord[] {
  let end = 0;
  return writtenWords(lines.map((line) => line.split("\t"))).flatMap(({ form, words }) => {
    const start = text.indexOf(form, end);
    if (start < 0) throw new Error(`"${form}" does not stand in: ${text}`);
    end = start + form.length;
    const places = placesWithin(
      { start, end },
      text,
      words.map(([, part = ""]) => part),
    );
    return words.map((columns, at) => wordOf(columns, places[at] ?? { start, end }));
  });
}

function commentOf(lines: readonly string[], name: string): string {
  return (
    lines
      .find((line) => line.startsWith(`# ${name} =`))
      ?.slice(name.length + 4)
      .trim() ?? ""
  );
}

function sentenceOf(block: string): TreeSentence {
  const lines = block.split("\n").filter(Boolean);
  const text = commentOf(lines, "text").normalize("NFC");
  const words = lines.filter((line) => !line.startsWith("#")).map((line) => line.normalize("NFC"));
  return { id: commentOf(lines, "sent_id"), text, words: wordsOf(text, words) };
}

/** All sentences of a treebank file, packed or not. */
export function readTreebank(path: string): TreeSentence[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .replaceAll("\u00a0", " ")
    .split(/\n\n+/)
    .filter((block) => block.includes("\t"))
    .map(sentenceOf);
}
