/**
 * Learns what each sign of a number is worth as a figure, and prints the weights as they stand in a pack's `figures.ts`;
 * then, by document held out, how many of each are withheld from each odds on.
 *
 *   npm run train:figures -- ar DOCS.jsonl[.gz] …
 *
 * DOCS hold reports {id, lang?, title, text}, one a line. `training/numbers.jsonl` holds numbers that somebody read:
 * {doc, passage, start, end, isFigure}, offsets in the passage (0 the headline, then the paragraphs of the text's beginning).
 * What the rules withhold is learnt from too, as it would be read without them, but nothing is reported of it.
 */
import { readFileSync } from "node:fs";
import { type DraftedPassage, REFINERS } from "../lib/figures";
import { figureForm, figureSigns } from "../lib/figures/no-figure/figure-signs";
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
import { printSigns } from "./training/print-signs";

const RIDGE = { shared: 2, special: 4 };
/** Signs that are worth shipping. */
const MOST = 150;
const LEAST_ODDS = [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];
/** Steps that withhold numbers for what they are. */
const WITHHOLDING: ReadonlySet<string> = new Set(["not-figures", "unspoken", "doubtful"]);

interface Label extends Place {
  readonly isFigure: boolean;
}

type Choice = Labelled & { readonly isFigure: boolean; readonly isOffered: boolean };

/** A number's signs, noted in `offered` where that is given; null where the rules withhold it. */
function choiceOf(
  drafted: DraftedPassage,
  label: Label,
  choices: Choices,
  offered?: Set<Label>,
): Choice | null {
  const { passage, drafts } = drafted;
  const draft = draftAt(drafted, label);
  if (!draft) return null;
  offered?.add(label);
  const signs = figureSigns(passage, draft, drafts[drafts.indexOf(draft) - 1]);
  return {
    doc: label.doc,
    choice: choices.add(
      [withSpecial(Object.fromEntries(signs), figureForm(draft)), {}],
      [Number(label.isFigure), Number(!label.isFigure)],
    ),
    isFigure: label.isFigure,
    isOffered: offered !== undefined,
  };
}

const isSpecial = (sign: string) => sign.includes("/");
const ridgeOf = (sign: string) => (isSpecial(sign) ? RIDGE.special : RIDGE.shared);

function report(scores: readonly (readonly [Choice, number[]])[]): void {
  const offered = scores.filter(([{ isOffered }]) => isOffered);
  const others = offered.filter(([{ isFigure }]) => !isFigure).length;
  console.error(`${offered.length} offered, ${others} of them no figures; withheld when held out:`);
  for (const least of LEAST_ODDS) {
    const score = Math.log(least / (1 - least));
    const withheld = offered.filter(([, [own = 0]]) => own < score);
    const lost = withheld.filter(([{ isFigure }]) => isFigure).length;
    console.error(`  below odds of ${least}: ${withheld.length - lost} rightly, ${lost} figures`);
  }
}

const [language, ...files] = process.argv.slice(2);
if (!language || files.length === 0) throw new Error("Name the language and the files of reports.");
const labels = lines<Label>(readFileSync(new URL("training/numbers.jsonl", import.meta.url), "utf8"));
const own = reportsOf(files, language);
const ruled = REFINERS.filter(({ name }) => name !== "doubtful");
const unruled = REFINERS.filter(({ name }) => !WITHHOLDING.has(name));
const offered = new Set<Label>();
const choices = new Choices();
const numbers = [
  ...collect(own, labels, (drafted, label) => choiceOf(drafted, label, choices, offered), ruled),
  ...collect(
    own,
    labels,
    (drafted, label) => (offered.has(label) ? null : choiceOf(drafted, label, choices)),
    unruled,
  ),
];
const learn = (among?: readonly number[]) => fitFew(choices, { ridgeOf, most: MOST }, among);
printSigns(Object.entries(learn()));
report(heldOutScores(numbers, choices, learn));
