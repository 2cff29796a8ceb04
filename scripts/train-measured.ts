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
import { type DraftedPassage, draftQuantities } from "../lib/figures";
import { isMeasured } from "../lib/figures/draft";
import { measureCandidates } from "../lib/figures/measured";
import { type SpecialKind, specialKindOf } from "../lib/figures/measured/chosen";
import { saysNothing } from "../lib/figures/refine/what";
import { packFor } from "../lib/languages";
import { readArticle } from "../lib/text/passage";
import { type Choice, fitConditional, type NamedWeights, scoreOf } from "./training/conditional";

const READ_CHARS = 2000;
const RIDGE = { shared: 2, special: 3 };
const FOLDS = 10;
const LEAST_WEIGHT = 0.08;

interface Label {
  readonly doc: string;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly right: readonly number[];
}

interface Report {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}

type Labelled = Choice & { readonly doc: string };

function lines<T>(text: string): T[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

function draftsOf({ title, text, lang }: Report): DraftedPassage[] {
  const paragraphs = text.slice(0, READ_CHARS).split(/\n+/).filter(Boolean);
  const passages = [
    { role: "headline" as const, text: title, offset: null },
    ...paragraphs.map((paragraph) => ({ role: "paragraph" as const, text: paragraph, offset: 0 })),
  ];
  const article = { passages, headline: title, language: lang } as unknown as Parameters<
    typeof readArticle
  >[0];
  return draftQuantities(readArticle(article, packFor(lang)));
}

/** Signs of one kind stand apart under its name. */
function withSpecial(signs: Readonly<Record<string, number>>, kind: SpecialKind | null): NamedWeights {
  const special = kind ? Object.entries(signs).map(([sign, value]) => [`${kind}/${sign}`, value]) : [];
  return { ...signs, ...Object.fromEntries(special) };
}

function choiceOf({ passage, drafts }: DraftedPassage, label: Label): Labelled | null {
  const startOf = (at: number) => passage.tokens[at]?.start ?? -1;
  const draft = drafts.find(
    ({ from, to, notComparable }) =>
      !notComparable && startOf(from) < label.end && (passage.tokens[to - 1]?.end ?? 0) > label.start,
  );
  if (!draft || !(isMeasured(draft) || draft.kind === "money")) return null;
  const candidates = measureCandidates(passage, draft, drafts, (range) => !saysNothing(passage, range));
  const right = candidates.map(({ ranges }) => label.right.includes(startOf(ranges[0]?.from ?? -1)));
  if (!right.includes(true)) return null;
  const kind = specialKindOf(draft.kind);
  return { doc: label.doc, candidates: candidates.map(({ signs }) => withSpecial(signs, kind)), right };
}

function collect(reports: readonly Report[], labels: readonly Label[]): Labelled[] {
  const byDoc = new Map<string, Label[]>();
  for (const label of labels) byDoc.set(label.doc, [...(byDoc.get(label.doc) ?? []), label]);
  return reports.flatMap((report) => {
    const own = byDoc.get(report.id);
    const drafted = own ? draftsOf(report) : [];
    return (own ?? []).flatMap((label) => {
      const passage = drafted[label.passage];
      const choice = passage ? choiceOf(passage, label) : null;
      return choice ? [choice] : [];
    });
  });
}

const ridgeOf = (sign: string) => (sign.includes("/") ? RIDGE.special : RIDGE.shared);

function isRight({ candidates, right }: Choice, weights: NamedWeights): boolean {
  const scores = candidates.map((candidate) => scoreOf(candidate, weights));
  return right[scores.indexOf(Math.max(...scores))] ?? false;
}

function heldOut(choices: readonly Labelled[]): number {
  const docs = [...new Set(choices.map(({ doc }) => doc))];
  const foldOf = new Map(docs.map((doc, at) => [doc, at % FOLDS]));
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitConditional(
      choices.filter(({ doc }) => foldOf.get(doc) !== fold),
      ridgeOf,
    );
    right += choices.filter((choice) => foldOf.get(choice.doc) === fold && isRight(choice, weights)).length;
  }
  return right / choices.length;
}

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
const choices = collect(lines<Report>(gunzipSync(readFileSync(file)).toString()), labels);
const weights = Object.entries(fitConditional(choices, ridgeOf));
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
console.error(`${choices.length} figures, right when held out: ${(100 * heldOut(choices)).toFixed(1)} %`);
