/** Events whose reports a person marked up: each figure with the fact that it belongs to. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import { articleFromText } from "../../lib/extract";
import type { AnalysedArticle, Quantity } from "../../lib/model";
import { analyse } from "../../lib/pipeline";

const bound = v.nullable(v.number());
const figureShape = v.object({
  sentence: v.string(),
  text: v.string(),
  min: bound,
  max: bound,
  fact: v.optional(v.nullable(v.string())),
  what: v.string(),
});
const eventShape = v.object({
  event: v.string(),
  lookalikeOf: v.optional(v.nullable(v.string())),
  articles: v.array(
    v.object({
      id: v.string(),
      file: v.string(),
      language: v.string(),
      publishedAt: v.nullable(v.string()),
      copyOf: v.optional(v.nullable(v.string())),
      figures: v.array(figureShape),
    }),
  ),
  facts: v.array(v.object({ name: v.string() })),
});
type MarkedFigure = v.InferOutput<typeof figureShape>;
type MarkedReport = v.InferOutput<typeof eventShape>["articles"][number];

export interface MarkedEvent {
  readonly articles: readonly AnalysedArticle[];
  /** The fact of each figure that was read as it is marked up. */
  readonly factOf: ReadonlyMap<Quantity, string>;
  /** For each article the one that it copies, or itself. */
  readonly textOf: ReadonlyMap<string, string>;
}

function near(a: number | null, b: number | null): boolean {
  return a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b)));
}

/** The mark that a figure read from `source` carries out: at its place, with its bounds. */
function markOf(
  quantity: Quantity,
  offset: number,
  marks: readonly (readonly [number, MarkedFigure])[],
): MarkedFigure | undefined {
  const [start, end] = [offset + quantity.start, offset + quantity.end];
  const hit = marks.find(
    ([at, { text, min, max }]) =>
      at < end && start < at + text.length && near(min, quantity.min) && near(max, quantity.max),
  );
  return hit?.[1];
}

function placesIn(source: string, figures: readonly MarkedFigure[]): (readonly [number, MarkedFigure])[] {
  return figures.flatMap((figure) => {
    const sentence = source.indexOf(figure.sentence);
    return sentence < 0 ? [] : [[sentence + figure.sentence.indexOf(figure.text), figure] as const];
  });
}

function readReport(folder: string, report: MarkedReport, facts: ReadonlySet<string>) {
  const source = readFileSync(join(folder, "articles", basename(report.file)), "utf8");
  const read = articleFromText(source, report.file);
  if (read.state !== "article") throw new Error(`${report.file} is no article`);
  const { language, publishedAt } = report;
  const analysed = analyse(report.id, { ...read.article, language, publishedAt });
  const marks = placesIn(source, report.figures);
  const factOf = analysed.quantities.flatMap((quantity) => {
    const offset = analysed.article.passages[quantity.passage]?.offset;
    const mark = typeof offset === "number" ? markOf(quantity, offset, marks) : undefined;
    const fact = mark?.fact ?? mark?.what;
    return fact !== undefined && facts.has(fact) ? [[quantity, fact] as const] : [];
  });
  return { analysed, factOf };
}

/** Reads all events of a folder with `gold/*.json` and the `articles/` that they mark up. Throws on another shape. */
export function markedEvents(folder: string): MarkedEvent[] {
  const files = readdirSync(join(folder, "gold")).filter((file) => file.endsWith(".json"));
  return files.map((file) => {
    const json: unknown = JSON.parse(readFileSync(join(folder, "gold", file), "utf8"));
    const event = v.parse(eventShape, json);
    const facts = new Set(event.facts.map(({ name }) => name));
    const reports = event.articles.map((report) => readReport(folder, report, facts));
    return {
      articles: reports.map(({ analysed }) => analysed),
      factOf: new Map(reports.flatMap(({ factOf }) => factOf)),
      textOf: new Map(event.articles.map(({ id, copyOf }) => [id, copyOf ?? id])),
    };
  });
}
