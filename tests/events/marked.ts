import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Hedge, Kind, Span } from "../../lib/model";

/** A figure as an annotator marked it; offsets are into the unmarked text. */
export interface MarkedFigure extends Span {
  readonly text: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge: Hedge;
  readonly kind: Kind;
  readonly unit: string | null;
  readonly fact: string;
  readonly source: string | null;
  readonly superseded: boolean;
}

export interface MarkedArticle {
  readonly id: string;
  readonly event: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly copyOf: string | null;
  readonly lookalikeOf: string | null;
  /** The article without its marks; the first line is the headline. */
  readonly text: string;
  readonly figures: readonly MarkedFigure[];
  readonly traps: readonly (Span & { readonly text: string })[];
}

const MARK = /\{\{(?<body>[^}]*)\}\}/gu;

function bounds(text: string): [number | null, number | null] {
  const [low = "", high] = text.split("..");
  const value = (part: string) => (part === "" ? null : Number(part));
  return high === undefined ? [Number(low), Number(low)] : [value(low), value(high)];
}

function figure(parts: readonly string[], start: number): MarkedFigure {
  const [text = "", spec = "", fact = "", source] = parts;
  const [range = "", hedge, kind, unit] = spec.split(" ");
  const [min, max] = bounds(range);
  return {
    start,
    end: start + text.length,
    text,
    min,
    max,
    hedge: hedge as Hedge,
    kind: kind as Kind,
    unit: unit ?? null,
    fact: fact.replace(/^</u, ""),
    source: source || null,
    superseded: fact.startsWith("<"),
  };
}

/** Reads one marked article; see README.md beside this file for the marks. */
export function parseMarked(id: string, content: string): MarkedArticle {
  const [header = "", ...lines] = content.split("\n");
  const meta = new Map(
    header
      .slice(1)
      .split(";")
      .map((pair) => pair.trim().split("=") as [string, string]),
  );
  const marked = lines.join("\n");
  const figures: MarkedFigure[] = [];
  const traps: (Span & { text: string })[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    const body = match.groups?.body ?? "";
    if (body.startsWith("!")) {
      traps.push({ start: text.length, end: text.length + body.length - 1, text: body.slice(1) });
      text += body.slice(1);
    } else {
      const read = figure(body.split("|"), text.length);
      figures.push(read);
      text += read.text;
    }
  }
  text += marked.slice(last);
  const of = (key: string) => meta.get(key) ?? null;
  return {
    id,
    event: id.replace(/-[a-z]$/u, ""),
    outlet: of("outlet"),
    publishedAt: of("published"),
    copyOf: of("copyOf"),
    lookalikeOf: of("lookalikeOf"),
    text,
    figures,
    traps,
  };
}

/** All marked articles of a folder beside this file, by name. */
export function markedArticles(name = "articles"): MarkedArticle[] {
  const folder = join(import.meta.dirname, name);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => parseMarked(name.slice(0, -4), readFileSync(join(folder, name), "utf8")));
}
