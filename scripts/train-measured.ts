/**
 * Learns what each sign of a candidate is worth that could say what a figure measures, and prints the weights as they
 * stand in `lib/figures/measured/weights.ts`, with how often the candidate of most weight is right, by document held out.
 *
 *   npm run train:measured -- DOCS.jsonl.gz
 *
 * DOCS holds reports {id, lang, title, text}, one a line. `training/measured.jsonl` holds the figures that somebody read:
 * {doc, passage, start, end, right}, offsets in the passage (0 the headline, then the paragraphs of the text's beginning);
 * `right` are the offsets at which a phrase begins that says what is measured.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { DraftedPassage } from "../lib/figures";
import { isMeasured } from "../lib/figures/draft";
import { measureCandidates } from "../lib/figures/measured";
import { specialKindOf } from "../lib/figures/measured/chosen";
import { saysNothing } from "../lib/figures/refine/what";
import { fitConditional } from "./training/conditional";
import {
  collect,
  draftAt,
  heldOut,
  type Labelled,
  lines,
  type Place,
  type Report,
  withSpecial,
} from "./training/figures";

const RIDGE = { shared: 2, special: 3 };
const LEAST_WEIGHT = 0.08;

interface Label extends Place {
  readonly right: readonly number[];
}

function choiceOf(drafted: DraftedPassage, label: Label): Labelled | null {
  const { passage, drafts } = drafted;
  const draft = draftAt(drafted, label);
  if (!draft || !(isMeasured(draft) || draft.kind === "money")) return null;
  const startOf = (at: number) => passage.tokens[at]?.start ?? -1;
  const candidates = measureCandidates(passage, draft, drafts, (range) => !saysNothing(passage, range));
  const right = candidates.map(({ ranges }) => Number(label.right.includes(startOf(ranges[0]?.from ?? -1))));
  if (!right.includes(1)) return null;
  const kind = specialKindOf(draft.kind);
  return {
    doc: label.doc,
    candidates: candidates.map(({ signs }) => withSpecial(Object.fromEntries(signs), kind)),
    right,
  };
}

const ridgeOf = (sign: string) => (sign.includes("/") ? RIDGE.special : RIDGE.shared);

const fit = (choices: readonly Labelled[]) => fitConditional(choices, ridgeOf);

function print(name: string, weights: readonly (readonly [string, number])[]): void {
  console.log(`export const ${name}: Weights = {`);
  for (const [sign, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (Math.abs(weight) >= LEAST_WEIGHT)
      console.log(`  ${/^\w+$/.test(sign) ? sign : JSON.stringify(sign)}: ${Number(weight.toFixed(2))},`);
  console.log("};\n");
}

const [file] = process.argv.slice(2);
if (!file) throw new Error("Name the file of reports.");
const labels = lines<Label>(readFileSync(new URL("training/measured.jsonl", import.meta.url), "utf8"));
const choices = collect(lines<Report>(gunzipSync(readFileSync(file)).toString()), labels, choiceOf);
const weights = Object.entries(fit(choices));
const of = (kind: string) =>
  weights
    .filter(([sign]) => sign.startsWith(kind))
    .map(([sign, weight]) => [sign.slice(kind.length), weight] as const);
print(
  "ALL",
  weights.filter(([sign]) => !sign.includes("/")),
);
print("DURATION", of("duration/"));
print("PERCENT", of("percent/"));
console.error(
  `${choices.length} figures, right when held out: ${(100 * heldOut(choices, fit)).toFixed(1)} %`,
);
