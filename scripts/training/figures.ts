/** Figures of reports that somebody read, and how often a choice learnt from them is right on reports held out. */
import { type DraftedPassage, draftQuantities, REFINERS } from "../../lib/figures";
import type { Draft, Refiner } from "../../lib/figures/draft";
import { packFor } from "../../lib/languages";
import { readArticle } from "../../lib/text/passage";
import type { Choices, NamedWeights } from "./conditional";
import { contentOf } from "./documents";

const READ_CHARS = 2000;
const FOLDS = 5;

export interface Report {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}

/** The reports of a language in some files, one a line; one that names no language is taken for one of it. */
export function reportsOf(files: readonly string[], language: string): Report[] {
  return files
    .flatMap((file) => lines<Omit<Report, "lang"> & Partial<Report>>(contentOf(file)))
    .map((report) => ({ ...report, lang: report.lang ?? language }))
    .filter(({ lang }) => lang === language);
}

/** Where a figure stands that somebody read: offsets in a passage, 0 the headline, then the paragraphs of the text's beginning. */
export interface Place {
  readonly doc: string;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** A choice among candidates that was gathered under a number, and the report that it is from. */
export interface Labelled {
  readonly doc: string;
  readonly choice: number;
}

export function lines<T>(text: string): T[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

function draftsOf({ title, text, lang }: Report, refiners: readonly Refiner[]): DraftedPassage[] {
  const paragraphs = text.slice(0, READ_CHARS).split(/\n+/).filter(Boolean);
  const passages = [
    { role: "headline" as const, text: title, offset: null },
    ...paragraphs.map((paragraph) => ({ role: "paragraph" as const, text: paragraph, offset: 0 })),
  ];
  const article = { passages, headline: title, language: lang } as unknown as Parameters<
    typeof readArticle
  >[0];
  return draftQuantities(readArticle(article, packFor(lang)), refiners);
}

/** The figure that stands at a place. */
export function draftAt({ passage, drafts }: DraftedPassage, { start, end }: Place): Draft | undefined {
  const startOf = (at: number) => passage.tokens[at]?.start ?? -1;
  return drafts.find(
    ({ from, to, notComparable }) =>
      !notComparable && startOf(from) < end && (passage.tokens[to - 1]?.end ?? 0) > start,
  );
}

/** The choices of all labels whose reports are at hand. */
export function collect<L extends Place, C>(
  reports: readonly Report[],
  labels: readonly L[],
  choiceOf: (drafted: DraftedPassage, label: L) => C | null,
  refiners: readonly Refiner[] = REFINERS,
): C[] {
  const byDoc = new Map<string, L[]>();
  for (const label of labels) byDoc.set(label.doc, [...(byDoc.get(label.doc) ?? []), label]);
  return reports.flatMap((report) => {
    const own = byDoc.get(report.id);
    const drafted = own ? draftsOf(report, refiners) : [];
    return (own ?? []).flatMap((label) => {
      const passage = drafted[label.passage];
      const choice = passage ? choiceOf(passage, label) : null;
      return choice ? [choice] : [];
    });
  });
}

/** Signs of one sort of figures stand apart under its name, beside those for all. */
export function withSpecial(signs: Readonly<Record<string, number>>, sort: string | null): NamedWeights {
  const special = sort ? Object.entries(signs).map(([sign, value]) => [`${sort}/${sign}`, value]) : [];
  return { ...signs, ...Object.fromEntries(special) };
}

/** What each choice's candidates come to by weights learnt from other reports. */
export function heldOutScores<L extends Labelled>(
  labelled: readonly L[],
  choices: Choices,
  learn: (among: readonly number[]) => NamedWeights,
): (readonly [L, number[]])[] {
  const docs = [...new Set(labelled.map(({ doc }) => doc))];
  const foldOf = new Map(docs.map((doc, at) => [doc, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = labelled.filter(({ doc }) => foldOf.get(doc) !== fold);
    const weights = learn(others.map(({ choice }) => choice));
    return labelled
      .filter(({ doc }) => foldOf.get(doc) === fold)
      .map((own) => [own, choices.scores(own.choice, weights)] as const);
  }).flat();
}
