/** The `match` command: same-event pairs and events among the documents of a JSON lines file. */
import { readFileSync } from "node:fs";
import { articleFromText } from "../extract";
import {
  CandidateIndex,
  joinPairs,
  type MatchModel,
  type PairMatch,
  parseModel,
  relate,
  type StoryLink,
  scorePair,
  shippedModel,
  storiesAmong,
  storyOdds,
  WORTH_FOLLOWING,
} from "../match";

import type { AnalysedArticle, Article } from "../model";
import { analyse } from "../pipeline";

interface Options {
  readonly file: string;
  readonly model: string | null;
}

function readOptions(args: readonly string[]): Options | null {
  const at = args.indexOf("--model");
  const model = at < 0 ? null : (args[at + 1] ?? null);
  const rest = at < 0 ? args : args.filter((_, i) => i !== at && i !== at + 1);
  const [file] = rest;
  if (file === undefined || rest.length > 1 || file.startsWith("-") || (at >= 0 && model === null))
    return null;
  return { file, model };
}

function field(document: object, name: string): string {
  const value: unknown = Reflect.get(document, name);
  return typeof value === "string" ? value : "";
}

/** A line's document as an article, or null where the line holds none. */
function parseLine(line: string): { id: string; article: Article } | null {
  let document: unknown;
  try {
    document = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof document !== "object" || document === null) return null;
  const id = field(document, "id");
  const read = articleFromText(`${field(document, "title")}\n\n${field(document, "text")}`, id);
  if (id === "" || read.state !== "article") return null;
  return {
    id,
    article: { ...read.article, publishedAt: field(document, "date") || read.article.publishedAt },
  };
}

function readDocuments(file: string): AnalysedArticle[] {
  const documents: AnalysedArticle[] = [];
  for (const [at, line] of readFileSync(file, "utf8").split("\n").entries()) {
    if (line.trim() === "") continue;
    const parsed = parseLine(line);
    if (parsed) documents.push(analyse(parsed.id, parsed.article));
    else process.stderr.write(`${file}:${at + 1}: no document\n`);
  }
  return documents;
}

/** Less probable pairs are not printed. */
const PRINTED_FROM = 0.05;

interface ScoredPairs {
  /** Pairs worth following, the earlier document first. */
  readonly pairs: readonly PairMatch[];
  readonly links: readonly StoryLink[];
}

/** Every pair that the index proposes, each once. */
function scorePairs(documents: readonly AnalysedArticle[], model: MatchModel): ScoredPairs {
  const index = new CandidateIndex();
  for (const { id, fingerprint } of documents) index.add(id, fingerprint);
  const places = new Map(documents.map(({ id }, at) => [id, at]));
  const seen = new Set<number>();
  const pairs: PairMatch[] = [];
  const links: StoryLink[] = [];
  for (const [at, document] of documents.entries())
    for (const { id } of index.query(document.fingerprint)) {
      const other = places.get(id) ?? at;
      const [first, second] = [documents[Math.min(at, other)], documents[Math.max(at, other)]];
      const pair = Math.min(at, other) * documents.length + Math.max(at, other);
      if (other === at || !first || !second || seen.has(pair)) continue;
      seen.add(pair);
      const score = scorePair(first, second, index, model);
      const { odds, probability } = score;
      links.push({ a: first.id, b: second.id, odds: storyOdds(score) });
      if (odds > WORTH_FOLLOWING)
        pairs.push({ a: first, b: second, odds, match: relate(first, second, probability, []) });
    }
  return { pairs, links };
}

function print(documents: readonly AnalysedArticle[], model: MatchModel): void {
  const { pairs, links } = scorePairs(documents, model);
  const { matches, events } = joinPairs(
    documents.map(({ id }) => id),
    pairs,
    storiesAmong(documents, links),
    model,
  );
  for (const [at, { a, b }] of pairs.entries()) {
    const { probability: p = 0, relation } = matches[at] ?? {};
    if (p >= PRINTED_FROM) process.stdout.write(`${JSON.stringify({ a: a.id, b: b.id, p, relation })}\n`);
  }
  process.stdout.write(`${JSON.stringify({ clusters: events.groups() })}\n`);
}

/** Exit status: 0 done, 1 the file could not be read, 2 wrong usage. */
export async function matchCommand(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    process.stderr.write("Usage: match DOCS.jsonl [--model FILE]\n");
    return 2;
  }
  try {
    const model = options.model ? parseModel(JSON.parse(readFileSync(options.model, "utf8"))) : shippedModel;
    print(readDocuments(options.file), model);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
