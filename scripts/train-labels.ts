/**
 * Learns what each sign of a label is worth, and prints the weights as they stand in a pack's `labels.ts`; then, by
 * document held out, how good and how misleading the labels are that each threshold prints.
 *
 *   npm run train:labels -- en DOCS.jsonl[.gz] …
 *
 * DOCS hold reports {id, lang?, event?, title, text}, one a line. `training/labels.jsonl` holds labels that somebody judged
 * beside the sentences of their figures: {label, verdict, figures}. `label` is the beginning of the SHA-256 of its text,
 * so that a judgement is left out once the figure is called otherwise; `verdict` is good, poor or misleading; `figures`
 * are {doc, passage, start, end}, offsets in the passages of the report as it is read from plain text.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { articleFromText } from "../lib/extract/plain-text";
import { type DraftedPassage, draftQuantities, governed } from "../lib/figures";
import type { Draft } from "../lib/figures/draft";
import { doubtOf } from "../lib/figures/label/doubts";
import { elsewhereSigns, type Tallies, talliesOf } from "../lib/figures/label/elsewhere";
import { nameless } from "../lib/figures/label/index";
import { mannerOf } from "../lib/figures/label/manner";
import { labelSigns, labelSort } from "../lib/figures/label/signs";
import { translator } from "../lib/i18n";
import "../lib/i18n/arabic";
import { packFor } from "../lib/languages";
import { EVENT_KINDS, type Fact } from "../lib/model";
import { readArticle } from "../lib/text/passage";
import { titleText } from "../lib/view/fact-title";
import { Choices, fitFew, type NamedWeights, scoreOf } from "./training/conditional";
import { contentOf } from "./training/documents";
import { draftAt, lines, type Place, type Report, withSpecial } from "./training/figures";
import { printSigns } from "./training/print-signs";

const RIDGE = { shared: 4, special: 8 };
/** Signs that are worth shipping. */
const MOST = 80;
/** How often a misleading label counts. */
const MISLEADING = 3;
const FOLDS = 10;

/** A figure's signs, and what sort of label it has. */
interface Choice {
  readonly doc: string;
  readonly sort: string;
  readonly signs: Readonly<Record<string, number>>;
  readonly isGood: boolean;
}

type Verdict = "good" | "poor" | "misleading";

interface Judged {
  readonly label: string;
  readonly verdict: Verdict;
  readonly figures: readonly Place[];
}

interface Read {
  readonly group: string;
  readonly language: string;
  readonly passages: readonly DraftedPassage[];
  readonly tallies: Tallies;
}

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 8);

/** All that a figure may be called by itself. */
function titlesOf(passage: DraftedPassage["passage"], draft: Draft, language: string): string[] {
  const kind = draft.kind ?? "other";
  const inflection = packFor(language).nouns?.inflection;
  const isGoverned = inflection && EVENT_KINDS.has(kind);
  const label = draft.name === undefined ? null : isGoverned ? governed(draft.name, inflection) : draft.name;
  return [false, true].flatMap((isNatural) => {
    const manner = mannerOf(passage, draft);
    const fact = { kind, label, labelLanguage: language, isNatural, ...(manner ? { manner } : {}) };
    return titleText(fact as Fact, translator(language)) ?? [];
  });
}

/** What a figure is called so as it is read: with its name, or without; null where it is called otherwise. */
function calledSo(label: string, drafted: DraftedPassage, draft: Draft, language: string): Draft | null {
  const isSo = (one: Draft) =>
    titlesOf(drafted.passage, one, language).some((title) => hashOf(title) === label);
  return [draft, nameless(draft)].find(isSo) ?? null;
}

/** The figures that a judgement tells of: where kind and name are good, so is the kind alone. */
function judgedBy(draft: Draft, verdict: Verdict): Draft[] {
  return labelSort(draft) === "of" && verdict === "good" ? [draft, nameless(draft)] : [draft];
}

/** One figure's signs; none where it is in doubt. */
function choiceOf(
  draft: Draft,
  drafted: DraftedPassage,
  tallies: Tallies,
  verdict: Verdict,
  doc: string,
): Choice[] {
  const { passage, drafts } = drafted;
  const elsewhere = elsewhereSigns(tallies, drafted, draft);
  const signs = labelSigns({ passage, drafts, elsewhere }, draft);
  const manner = mannerOf(passage, draft);
  if (!signs || doubtOf({ ...draft, ...(manner ? { manner } : {}) }, signs) !== null) return [];
  const sort = labelSort(draft);
  return [{ doc, sort, signs: withSpecial(Object.fromEntries(signs), sort), isGood: verdict === "good" }];
}

/** The signs of those of a label's figures that are called so; none where one of them is in doubt. */
function choicesOf({ label, verdict, figures }: Judged, reports: ReadonlyMap<string, Read>): Choice[] {
  return figures.flatMap((place): Choice[] => {
    const report = reports.get(place.doc);
    const drafted = report?.passages[place.passage];
    const draft = drafted && draftAt(drafted, place);
    if (!report || !drafted || !draft) return [];
    const called = calledSo(label, drafted, draft, report.language);
    if (!called) return [];
    return judgedBy(called, verdict).flatMap((one) =>
      choiceOf(one, drafted, report.tallies, verdict, report.group),
    );
  });
}

const isSpecial = (sign: string) => sign.includes("/");
const ridgeOf = (sign: string) => (isSpecial(sign) ? RIDGE.special : RIDGE.shared);

interface Row {
  readonly verdict: Verdict;
  readonly sort: string;
  readonly choices: readonly Choice[];
}

/** Whether a comparison prints no bare kind over it, as most of its figures are a part of more. */
function isOfMore({ sort, choices }: Row): boolean {
  const parts = choices.filter(({ signs }) => signs["of-more"]);
  return sort === "kind" && parts.length * 2 > choices.length;
}

function fitted(rows: readonly Row[]): NamedWeights {
  const all = new Choices();
  for (const { verdict, choices } of rows)
    for (let time = 0; time < (verdict === "misleading" ? MISLEADING : 1); time++)
      for (const { signs, isGood } of choices) all.add([signs, {}], [Number(isGood), Number(!isGood)]);
  return fitFew(all, { ridgeOf, most: MOST });
}

/** The mean of a label's figures. */
function scored({ choices }: Row, weights: NamedWeights): number {
  const scores = choices.map(({ signs }) => scoreOf(signs, weights));
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** The score of each row by weights learnt from other documents. */
function heldOutScores(rows: readonly Row[]): number[] {
  const groups = [...new Set(rows.map(({ choices }) => choices[0]?.doc))];
  const foldOf = new Map(groups.map((group, at) => [group, at % FOLDS]));
  const foldAt = ({ choices }: Row) => foldOf.get(choices[0]?.doc);
  const scores = new Array<number>(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitted(rows.filter((row) => foldAt(row) !== fold));
    for (const [at, row] of rows.entries()) if (foldAt(row) === fold) scores[at] = scored(row, weights);
  }
  return scores;
}

/** How good the labels of one sort are that stand from each threshold on. */
function report(sort: string, rows: readonly Row[], scores: readonly number[]): void {
  const order = [...rows.keys()]
    .filter((at) => rows[at]?.sort === sort)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  console.error(`${sort}: ${order.length}`);
  for (let share = 0.1; share <= 1.001; share += 0.1) {
    const shown = order.slice(0, Math.round(share * order.length));
    const of = (verdict: Verdict) => shown.filter((at) => rows[at]?.verdict === verdict).length;
    const least = 10 * (scores[shown.at(-1) ?? 0] ?? 0);
    const told = `${of("good")} good, ${of("poor")} poor, ${of("misleading")} misleading`;
    console.error(`  from ${least.toFixed(0)}: ${shown.length}, ${told}`);
  }
}

function readReports(files: readonly string[], wanted: ReadonlySet<string>): Map<string, Read> {
  const read = files.flatMap((file) => lines<Report & { event?: string }>(contentOf(file)));
  return new Map(
    read
      .filter(({ id }) => wanted.has(id))
      .flatMap(({ id, event, title, text }): [string, Read][] => {
        const found = articleFromText(`${title}\n\n${text}`, id);
        if (found.state !== "article") return [];
        const { language } = found.article;
        const passages = draftQuantities(readArticle(found.article, packFor(language)));
        return [[id, { group: event ?? id, language, passages, tallies: talliesOf(passages) }]];
      }),
  );
}

const [language, ...files] = process.argv.slice(2);
if (!language || files.length === 0) throw new Error("Name the language and the files of reports.");
const judged = lines<Judged>(readFileSync(new URL("training/labels.jsonl", import.meta.url), "utf8"));
const reports = readReports(files, new Set(judged.flatMap(({ figures }) => figures.map(({ doc }) => doc))));
const own = judged.filter(({ figures }) =>
  figures.some(({ doc }) => reports.get(doc)?.language === language),
);
const rows = own
  .flatMap(({ verdict, ...rest }): Row[] => {
    const choices = choicesOf({ verdict, ...rest }, reports);
    return [...new Set(choices.map(({ sort }) => sort))].map((sort) => ({
      verdict,
      sort,
      choices: choices.filter((choice) => choice.sort === sort),
    }));
  })
  .filter((row) => !isOfMore(row));
printSigns(Object.entries(fitted(rows)));
console.error(`${own.length} judgements tell of ${rows.length} labels that are still given and not in doubt`);
const scores = heldOutScores(rows);
for (const sort of new Set(rows.map((row) => row.sort))) report(sort, rows, scores);
