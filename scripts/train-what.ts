/**
 * Learns what each sign of a stretch is worth as the name of what a figure counts, writes the weights to
 * `assets/data/signs/CODE.json`, and prints those that decide most, and how often what is shown is right, by document held out.
 *
 *   npm run train:what -- en DOCS.jsonl[.gz] …
 *
 * DOCS hold reports {id, lang, title, text}, one a line. `training/named.jsonl` holds figures that somebody read:
 * {doc, passage, start, end, right}, offsets in the passage (0 the headline, then the paragraphs of the text's beginning).
 * `right` lists what may be printed as the figure's label, best first, each as its pieces [start, end]; an empty list where
 * the label is best left out. Where it was only read at which offsets a label may begin, these stand in `begins` instead.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { DraftedPassage } from "../lib/figures";
import type { SignTable } from "../lib/figures/named-signs";
import { whatCandidates } from "../lib/figures/refine/what";
import { Naming, weighingOf } from "../lib/figures/tally";
import { type Before, type Candidate, likeliest, likeliestOf, overlap } from "../lib/figures/what";
import { packSigns } from "../lib/figures/what/packed";
import { sortOf } from "../lib/figures/what/signs";
import { packFor } from "../lib/languages";
import type { TokenRange } from "../lib/syntax";
import { Choices, fitFew } from "./training/conditional";
import {
  collect,
  draftAt,
  heldOutScores,
  type Labelled,
  lines,
  type Place,
  reportsOf,
  withSpecial,
} from "./training/figures";

/** How strongly the weights of a language's signs are held back, and how many of them are worth shipping. */
interface Fitting {
  readonly ridge: { readonly shared: number; readonly special: number };
  readonly most: number;
}

const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65];

const FITTINGS: Readonly<Record<string, Fitting>> = {
  ar: { ridge: { shared: 3, special: 8 }, most: 2300 },
  en: { ridge: { shared: 3, special: 8 }, most: 800 },
};
/** Share of words in common with what somebody read, from which a stretch is nearly right, and how right it is then. */
const NEAR = 0.67;
const NEARLY = 0.4;

type Piece = readonly [start: number, end: number];

interface Label extends Place {
  readonly right?: readonly (readonly Piece[])[];
  readonly begins?: readonly number[];
}

/** The words that tell of a range: without determiners, "of" and marks. */
function tellingWords({ passage }: DraftedPassage, ranges: readonly TokenRange[]): TokenRange[] {
  return ranges.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, at) => ({ from: from + at, to: from + at + 1 })).filter(
      ({ from: at }) =>
        passage.tokens[at]?.type !== "mark" &&
        passage.syntax.tags[at]?.pos !== "DET" &&
        passage.tokens[at]?.folded !== "of",
    ),
  );
}

function rangeAt({ passage }: DraftedPassage, [start, end]: Piece): TokenRange {
  const from = passage.tokens.findIndex((token) => token.end > start);
  const next = passage.tokens.findIndex((token) => token.start >= end);
  return { from, to: next < 0 ? passage.tokens.length : next };
}

/** How right a stretch is, from 0 to 1. */
function rightness(shared: number, best: number): number {
  if (best < NEAR) return 0;
  return shared >= best ? 1 : shared >= NEAR ? NEARLY : 0;
}

/** Whether a stretch does no harm where nothing need be said: "five people | were killed". */
function isPlain({ ranges, worth }: Candidate<SignTable>): boolean {
  const isCounted = worth.own && worth["rule:first"];
  return !ranges || Boolean((isCounted || worth.dual) && worth.single);
}

/** How right each stretch is as a label that somebody read. */
function gradesOf(
  drafted: DraftedPassage,
  candidates: readonly Candidate<SignTable>[],
  { right = [] }: Label,
): number[] {
  if (right.length === 0) return candidates.map((candidate) => Number(isPlain(candidate)));
  const words = right.map((pieces) =>
    tellingWords(
      drafted,
      pieces.map((piece) => rangeAt(drafted, piece)),
    ),
  );
  const shared = candidates.map(({ ranges }) =>
    ranges ? Math.max(0, ...words.map((label) => overlap(tellingWords(drafted, ranges), label))) : 0,
  );
  const best = Math.max(...shared);
  return candidates.map(({ ranges }, at) =>
    ranges ? rightness(shared[at] ?? 0, best) : Number(best < NEAR),
  );
}

function beginsRight(
  { passage }: DraftedPassage,
  candidates: readonly Candidate<SignTable>[],
  begins: readonly number[],
): number[] {
  return candidates.map(({ ranges }) =>
    Number(begins.includes(passage.tokens[ranges?.[0]?.from ?? -1]?.start ?? -1)),
  );
}

/** Signs that hold words themselves, which are too rare to be told apart by the sort of a figure. */
const OF_WORDS = /[=_]/u;

function ofSyntax(signs: SignTable): SignTable {
  return Object.fromEntries(Object.entries(signs).filter(([sign]) => !OF_WORDS.test(sign)));
}

interface NamedChoice extends Labelled {
  readonly right: readonly number[];
  readonly ranges: readonly Candidate["ranges"][];
  /** It is known what the whole label is, not only where it begins. */
  readonly isWhole: boolean;
}

function choiceOf(drafted: DraftedPassage, label: Label, choices: Choices): NamedChoice | null {
  const { passage } = drafted;
  const draft = draftAt(drafted, label);
  if (!draft || draft.form === "zero") return null;
  const candidates = whatCandidates(passage, draft, beforeOf(drafted, draft), new Naming());
  const right = label.begins
    ? beginsRight(drafted, candidates, label.begins)
    : gradesOf(drafted, candidates, label);
  if (!right.some(Boolean)) return null;
  const signs = candidates.map(({ worth }) => ({ ...worth, ...withSpecial(ofSyntax(worth), sortOf(draft)) }));
  return {
    doc: label.doc,
    choice: choices.add(signs, right),
    right,
    ranges: candidates.map(({ ranges }) => ranges),
    isWhole: !label.begins,
  };
}

/** The figure before, named as the weights that stand now name it. */
function beforeOf(
  { passage, drafts }: DraftedPassage,
  draft: DraftedPassage["drafts"][number],
): Before | null {
  let before: Before | null = null;
  for (const each of drafts) {
    if (each === draft) break;
    if (each.notComparable || each.form === "zero") continue;
    const weighing = weighingOf(passage.pack, sortOf(each));
    const candidates: Candidate[] = whatCandidates(passage, each, before, weighing);
    const ranges = likeliest(passage, each, candidates)?.ranges;
    if (ranges) before = { draft: each, ranges };
  }
  return before;
}

/** In tenths; weights of less decide little for the room that they take. */
const LEAST = 3;
/** Signs that are printed: those of the largest weights. */
const PRINTED = 60;

function printStrongest(weights: readonly (readonly [string, number])[]): void {
  const strongest = [...weights].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, PRINTED);
  for (const [sign, weight] of strongest) console.log(`${weight.toFixed(1)} ${sign}`);
}

/** How often what is shown from each share of the odds on is right when held out, and how often it is wrong. */
function report(scores: readonly (readonly [NamedChoice, number[]])[], byShared: boolean): void {
  const whole = scores.filter(([{ isWhole }]) => isWhole);
  const percent = (count: number) => ((100 * count) / whole.length).toFixed(1);
  for (const least of THRESHOLDS) {
    let [right, wrong] = [0, 0];
    for (const [choice, own] of whole) {
      const candidates = own.map((score, at) => ({
        ranges: choice.ranges[at] ?? null,
        rule: String(at),
        worth: 10 * score,
      }));
      const best = likeliestOf(candidates, byShared);
      const isShown = (best?.odds ?? 0) >= least;
      const grade = choice.right[isShown ? Number(best?.rule) : choice.right.length - 1] ?? 0;
      if (grade > 0) right++;
      else if (isShown) wrong++;
    }
    console.error(`from odds of ${least}: right ${percent(right)} %, wrong ${percent(wrong)} %`);
  }
}

const [language, ...files] = process.argv.slice(2);
const fitting = FITTINGS[language ?? ""];
if (!language || !fitting || files.length === 0)
  throw new Error("Name the language and the files of reports.");
const labels = lines<Label>(readFileSync(new URL("training/named.jsonl", import.meta.url), "utf8"));
const choices = new Choices();
const named = collect(reportsOf(files, language), labels, (drafted, label) =>
  choiceOf(drafted, label, choices),
);
const { ridge, most } = fitting;
const ridgeOf = (sign: string) => (sign.includes("/") ? ridge.special : ridge.shared);
const learn = (among?: readonly number[]) => fitFew(choices, { ridgeOf, most }, among);
const weights = Object.entries(learn());
const tenths = weights.map(([sign, weight]) => [sign, Math.round(10 * weight)] as const);
const packed = packSigns(tenths.filter(([, weight]) => Math.abs(weight) >= LEAST));
const target = new URL(`../assets/data/signs/${language}.json`, import.meta.url);
writeFileSync(target, `${JSON.stringify(packed, null, 1)}\n`);
printStrongest(weights);
console.error(`${named.length} figures, when held out:`);
report(heldOutScores(named, choices, learn), !packFor(language).measures);
