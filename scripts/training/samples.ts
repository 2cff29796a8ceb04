/** Labelled pairs from files of labelled documents. */
import { join } from "node:path";
import { articleFromText } from "../../lib/extract";
import {
  CandidateIndex,
  evidenceOf,
  FEATURES,
  featuresOf,
  hoursBetween,
  isCopy,
  publishedHour,
  sharedText,
} from "../../lib/match";

import type { AnalysedArticle, LanguageCode } from "../../lib/model";
import { analyse } from "../../lib/pipeline";
import { type Labelled, readLabelled } from "./documents";
import type { Sample } from "./logistic";

export interface PairSample extends Sample {
  /** Ids of the two documents. */
  readonly a: string;
  readonly b: string;
  /** Of both texts, or of the first of two. */
  readonly language: LanguageCode;
  /** True for texts in two languages, which have weights of their own. */
  readonly across: boolean;
  /** False where one of the two is undated: such pairs have weights of their own. */
  readonly dated: boolean;
  /** True for two texts of which one holds most of the other. */
  readonly copy: boolean;
  /** True for a pair of a stream of which a sample was read, and not all that happened. */
  readonly sampled?: boolean;
  /** True for a pair of a file of groups, see `groupSamples`. */
  readonly grouped?: boolean;
  /** When either came out, see `publishedHour`. */
  readonly hours: readonly [number | null, number | null];
}

/** How surely (0–1) two documents report the same event. */
export type Truth = (a: Labelled, b: Labelled) => number;

const byEvent: Truth = (a, b) => (a.event === b.event ? 1 : 0);

/** Which half of the topics to take: those of even or of odd number; null for all. */
export type Half = 0 | 1 | null;

function analyseAll(documents: readonly Labelled[]): AnalysedArticle[] {
  return documents.flatMap(({ id, title, text: body, date }) => {
    const read = articleFromText(`${title}\n\n${body}`, id);
    return read.state === "article" ? [analyse(id, { ...read.article, publishedAt: date })] : [];
  });
}

/** Every candidate pair of a file, as the index finds them over the whole file, with its features and label. */
export function samplesOf(file: string, half: Half): PairSample[] {
  return samplesAmong(readLabelled(file), byEvent, topicsOf(half));
}

/**
 * The same of a file of events without topics, as they stand and without their dates: every second event, in the order
 * of their names; the others test.
 */
export function groupSamples(file: string): { dated: PairSample[]; bare: PairSample[] } {
  const documents = readLabelled(file);
  const names = [...new Set(documents.map(({ event }) => event))].sort();
  const learnt = new Set(names.filter((_, at) => at % 2 === 0));
  const among = (set: readonly Labelled[]) => samplesAmong(set, byEvent, ({ event }) => learnt.has(event));
  return { dated: among(documents), bare: among(undated(documents)) };
}

function undated(documents: readonly Labelled[]): Labelled[] {
  return documents.map((document) => ({ ...document, date: null }));
}

type Taken = (document: Labelled) => boolean;

function topicsOf(half: Half): Taken {
  return ({ topic }) => half === null || Number(topic) % 2 === half;
}

/** A file of reports of our own, and whether they are learnt from without their dates too. */
interface Own {
  readonly file: string;
  readonly bare: boolean;
}

const OWN: readonly Own[] = [
  // Brief reports on look-alike events, some told in two languages.
  { file: "invented.jsonl", bare: true },
  // As long as real ones, by several hands: other words, other figures, other persons of one event.
  { file: "full-reports.jsonl", bare: true },
  // Events of one kind in one town within days, where the date tells nothing apart.
  { file: "near-in-time.jsonl", bare: false },
];

/** The same of our own reports, as they stand and without their dates: each file's samples by themselves. */
export function ownSamples(half: Half): PairSample[][] {
  return OWN.flatMap(({ file, bare }) => {
    const documents = readLabelled(join(import.meta.dirname, file));
    const sets = bare ? [documents, undated(documents)] : [documents];
    return sets.map((set) => samplesAmong(set, byEvent, topicsOf(half)));
  });
}

/** Outlets seldom report one event twice: pairs of one outlet's reports count nothing, though they stand near others. */
function ofOneOutlet(a: Labelled, b: Labelled): boolean {
  return a.outlet !== "" && a.outlet === b.outlet;
}

/** Every pair that the index proposes among some documents, with its features and how surely they are one event. */
export function samplesAmong(
  documents: readonly Labelled[],
  truth: Truth,
  taken: Taken = () => true,
): PairSample[] {
  const labels = new Map(documents.map((document) => [document.id, document]));
  const analysed = new Map(analyseAll(documents).map((article) => [article.id, article]));
  const index = new CandidateIndex();
  for (const { id, fingerprint } of analysed.values()) index.add(id, fingerprint);
  const samples: PairSample[] = [];
  const seen = new Set<string>();
  for (const a of analysed.values()) {
    const ofA = labels.get(a.id);
    if (!ofA || !taken(ofA)) continue;
    for (const { id } of index.query(a.fingerprint)) {
      const [b, ofB] = [analysed.get(id), labels.get(id)];
      const pair = a.id < id ? `${a.id} ${id}` : `${id} ${a.id}`;
      if (!b || !ofB || id === a.id || seen.has(pair) || !taken(ofB)) continue;
      seen.add(pair);
      const sample = sampleOf(a, b, truth(ofA, ofB), index);
      samples.push(ofOneOutlet(ofA, ofB) ? { ...sample, weight: 0 } : sample);
    }
  }
  return samples;
}

function sampleOf(a: AnalysedArticle, b: AnalysedArticle, y: number, index: CandidateIndex): PairSample {
  const evidence = [evidenceOf(a.fingerprint, index), evidenceOf(b.fingerprint, index)] as const;
  const shared = sharedText(a, b);
  const features = featuresOf(...evidence, index, { sharedText: shared, hours: hoursBetween(a, b) });
  return {
    a: a.id,
    b: b.id,
    x: FEATURES.map((feature) => features[feature]),
    y,
    weight: 1,
    language: a.fingerprint.language,
    across: a.fingerprint.language !== b.fingerprint.language,
    dated: a.fingerprint.publishedDay !== null && b.fingerprint.publishedDay !== null,
    copy: isCopy(a, b, shared),
    hours: [publishedHour(a), publishedHour(b)],
  };
}
