/**
 * Prints how often figures are given the kind that somebody read in their sentence, and which kinds are taken for which; by
 * halves of the documents, so that what is mended on one is seen on the other.
 *
 *   npm run measure:kinds -- en DOCS.jsonl[.gz] …
 *
 * DOCS hold reports {id, lang?, title, text}, one a line. `training/kinds.jsonl` holds numbers that somebody read: {doc,
 * passage, start, end, kind}, offsets in the passage (0 the headline, then the paragraphs of the text's beginning); `kind` is
 * "none" where the number is no figure.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { DraftedPassage } from "../lib/figures";
import { collect, draftAt, lines, type Place, reportsOf } from "./training/figures";

/** Pairs of kinds that are printed, the most frequent first. */
const PRINTED = 15;

interface Label extends Place {
  readonly kind: string;
}

interface Read {
  readonly doc: string;
  readonly wanted: string;
  readonly found: string;
}

function readOf(drafted: DraftedPassage, label: Label): Read {
  const draft = draftAt(drafted, label);
  return { doc: label.doc, wanted: label.kind, found: draft ? (draft.kind ?? "other") : "none" };
}

const isOfSecondHalf = ({ doc }: Read) => (createHash("md5").update(doc).digest()[0] ?? 0) % 2 === 1;

function report(name: string, all: readonly Read[]): void {
  const figures = all.filter(({ wanted, found }) => wanted !== "none" && found !== "none");
  const right = figures.filter(({ wanted, found }) => wanted === found).length;
  const others = all.filter(({ wanted }) => wanted === "none");
  const offered = others.filter(({ found }) => found !== "none").length;
  console.log(`${name}: ${((100 * right) / figures.length).toFixed(1)} % of ${figures.length} kinds right`);
  console.log(`  ${offered} of ${others.length} that are no figures are offered`);
  const taken = new Map<string, number>();
  for (const { wanted, found } of figures)
    if (wanted !== found) taken.set(`${wanted} as ${found}`, (taken.get(`${wanted} as ${found}`) ?? 0) + 1);
  for (const [pair, count] of [...taken].sort(([, a], [, b]) => b - a).slice(0, PRINTED))
    console.log(`  ${count} ${pair}`);
}

const [language, ...files] = process.argv.slice(2);
if (!language || files.length === 0) throw new Error("Name the language and the files of reports.");
const labels = lines<Label>(readFileSync(new URL("training/kinds.jsonl", import.meta.url), "utf8"));
const read = collect(reportsOf(files, language), labels, readOf);
report(
  "first half",
  read.filter((each) => !isOfSecondHalf(each)),
);
report("second half", read.filter(isOfSecondHalf));
