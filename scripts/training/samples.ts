/** Labelled pairs from files of labelled documents. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { articleFromText } from "../../lib/extract/plain-text";
import { CandidateIndex } from "../../lib/match/candidates";
import { isCopy, sharedText } from "../../lib/match/copies";
import { evidenceOf } from "../../lib/match/evidence";
import { FEATURES, featuresOf } from "../../lib/match/features";
import type { AnalysedArticle } from "../../lib/model";
import { analyse } from "../../lib/pipeline";
import type { Sample } from "./logistic";

/** A document of a data file: {id, event, topic?, title, text, date?}. */
interface Labelled {
  readonly id: string;
  readonly event: string;
  readonly topic: string;
  readonly title: string;
  readonly text: string;
  readonly date: string | null;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function readLabelled(file: string): Labelled[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const fields: Record<string, unknown> = JSON.parse(line);
      const [id, event, topic] = [text(fields.id), text(fields.event), text(fields.topic)];
      if (!id || !event) throw new Error(`${file}: a document without id or event`);
      return {
        id,
        event,
        topic,
        title: text(fields.title),
        text: text(fields.text),
        date: text(fields.date) || null,
      };
    });
}

export interface PairSample extends Sample {
  /** Ids of the two documents. */
  readonly a: string;
  readonly b: string;
  /** True for texts in two languages, which have weights of their own. */
  readonly across: boolean;
  /** True for two texts of which one holds most of the other. */
  readonly copy: boolean;
}

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
  return samplesAmong(readLabelled(file), half);
}

/** A file of reports of our own, and whether they are learnt from without their dates too. */
interface Own {
  readonly file: string;
  readonly undated: boolean;
}

const OWN: readonly Own[] = [
  // Brief reports on look-alike events, some told in two languages.
  { file: "invented.jsonl", undated: true },
  // As long as real ones, by several hands: other words, other figures, other persons of one event.
  { file: "full-reports.jsonl", undated: true },
  // Events of one kind in one town within days, where the date tells nothing apart.
  { file: "near-in-time.jsonl", undated: false },
];

/** The same of our own reports, as they stand and without their dates: each file's samples by themselves. */
export function ownSamples(half: Half): PairSample[][] {
  return OWN.flatMap(({ file, undated }) => {
    const documents = readLabelled(join(import.meta.dirname, file));
    const bare = documents.map((document) => ({ ...document, date: null }));
    const sets = undated ? [documents, bare] : [documents];
    return sets.map((set) => samplesAmong(set, half));
  });
}

function samplesAmong(documents: readonly Labelled[], half: Half): PairSample[] {
  const labels = new Map(documents.map((document) => [document.id, document]));
  const taken = (id: string) => half === null || Number(labels.get(id)?.topic) % 2 === half;
  const analysed = new Map(analyseAll(documents).map((article) => [article.id, article]));
  const index = new CandidateIndex();
  for (const { id, fingerprint } of analysed.values()) index.add(id, fingerprint);
  const samples: PairSample[] = [];
  const seen = new Set<string>();
  for (const a of analysed.values()) {
    if (!taken(a.id)) continue;
    for (const { id } of index.query(a.fingerprint)) {
      const b = analysed.get(id);
      const pair = a.id < id ? `${a.id} ${id}` : `${id} ${a.id}`;
      if (!b || id === a.id || seen.has(pair) || !taken(id)) continue;
      seen.add(pair);
      const same = labels.get(a.id)?.event === labels.get(id)?.event;
      samples.push(sampleOf(a, b, same, index));
    }
  }
  return samples;
}

function sampleOf(a: AnalysedArticle, b: AnalysedArticle, same: boolean, index: CandidateIndex): PairSample {
  const evidence = [evidenceOf(a.fingerprint, index), evidenceOf(b.fingerprint, index)] as const;
  const shared = sharedText(a, b);
  const features = featuresOf(...evidence, index, shared);
  return {
    a: a.id,
    b: b.id,
    x: FEATURES.map((feature) => features[feature]),
    y: same ? 1 : 0,
    weight: 1,
    across: a.fingerprint.language !== b.fingerprint.language,
    copy: isCopy(a, b, shared),
  };
}
