/** The `match` command: same-event pairs and events among the documents of a JSON lines file. */
import { readFileSync } from "node:fs";
import { articleFromText } from "../extract/plain-text";
import { CandidateIndex } from "../match/candidates";
import { EventGroups, type ScoredPair } from "../match/events";
import { type MatchModel, matchArticles, parseModel, shippedModel } from "../match/index";
import type { AnalysedArticle, Article } from "../model";
import { analyse } from "../pipeline";

const LISTED_FROM = 0.05;

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

function scoreAll(
  documents: readonly AnalysedArticle[],
  model: MatchModel,
): (ScoredPair & { relation: string })[] {
  const index = new CandidateIndex();
  const byId = new Map(documents.map((document) => [document.id, document]));
  for (const { id, fingerprint } of documents) index.add(id, fingerprint);
  const order = new Map(documents.map(({ id }, at) => [id, at]));
  const seen = new Set<string>();
  const pairs: (ScoredPair & { relation: string })[] = [];
  for (const document of documents)
    for (const { id } of index.query(document.fingerprint)) {
      const other = byId.get(id);
      if (!other || other === document) continue;
      const earlier = (order.get(id) ?? 0) < (order.get(document.id) ?? 0);
      const [a, b] = earlier ? [other, document] : [document, other];
      if (seen.has(`${a.id}\n${b.id}`)) continue;
      seen.add(`${a.id}\n${b.id}`);
      const { probability, relation } = matchArticles(a, b, index, model);
      if (probability >= LISTED_FROM) pairs.push({ a: a.id, b: b.id, p: probability, relation });
    }
  return pairs;
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
    const documents = readDocuments(options.file);
    const pairs = scoreAll(documents, model);
    for (const pair of pairs) process.stdout.write(`${JSON.stringify(pair)}\n`);
    const events = new EventGroups();
    events.add(
      documents.map(({ id }) => id),
      pairs,
    );
    process.stdout.write(`${JSON.stringify({ clusters: events.groups() })}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
