/**
 * Pairs of a real stream of news, labelled by reading. The files of labels name documents by their ids alone: for each
 * period a line of its bounds and categories, then a line an event, or those of its reports whose pairs were read. Whoever has
 * the documents can learn from them.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type Labelled, readLabelled } from "./documents";
import { type PairSample, samplesAmong, type Truth } from "./samples";

const periodShape = v.object({
  from: v.string(),
  to: v.string(),
  categories: v.array(v.string()),
  /**
   * Reports whose near ones were read, pair by pair: whatever else is near them is another event, and nothing is known of
   * pairs of others but those read by themselves. Left out where every event of the period was marked.
   */
  subjects: v.optional(v.array(v.string())),
});
const eventShape = v.object({
  /** Reports of one occurrence. */
  reports: v.array(v.string()),
  /** Reports of which it can be argued: a follow-up, a later stage, a part of it. */
  arguable: v.optional(v.array(v.string()), []),
});
type Event = v.InferOutput<typeof eventShape>;

interface Period extends v.InferOutput<typeof periodShape> {
  readonly events: Event[];
}

function readPeriods(file: string): Period[] {
  const periods: Period[] = [];
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const fields: unknown = JSON.parse(line);
    const period = v.safeParse(periodShape, fields);
    if (period.success) periods.push({ ...period.output, events: [] });
    else periods.at(-1)?.events.push(v.parse(eventShape, fields));
  }
  return periods;
}

/** Of the pairs that can be argued of, about as many are shown rightly as one event. */
const ARGUABLE = 0.8;

const pairShape = v.object({
  a: v.string(),
  b: v.string(),
  /** How surely (0–1) both report one event. */
  same: v.number(),
  /**
   * Pairs that it stands for, itself included. Of those in doubt a sample was read: it counts for the rest, which count
   * nothing (0). Pairs that were read as a reader of the news would judge them count for two.
   */
  counts: v.optional(v.number(), 1),
});
type Reading = v.InferOutput<typeof pairShape>;

/** Pairs that were read by themselves: of a sample of a period, or a second time where weights and first reading disagreed. */
function readPairs(file: string): ReadonlyMap<string, Reading> {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const pairs = lines.map((line) => v.parse(pairShape, JSON.parse(line)));
  return new Map(
    pairs.flatMap((pair) =>
      [`${pair.a} ${pair.b}`, `${pair.b} ${pair.a}`].map((key) => [key, pair] as const),
    ),
  );
}

function truthOf(events: readonly Event[], read: ReadonlyMap<string, Reading>): Truth {
  const eventOf = new Map(events.flatMap((event) => event.reports.map((id) => [id, event] as const)));
  const isNear = (id: string, event: Event) =>
    event.arguable.some((other) => other === id || eventOf.get(other)?.reports.includes(id));
  return (a, b) => {
    const [ofA, ofB] = [eventOf.get(a.id), eventOf.get(b.id)];
    if (ofA?.reports.includes(b.id)) return 1;
    const second = read.get(`${a.id} ${b.id}`);
    if (second !== undefined) return second.same;
    const near = (ofA !== undefined && isNear(b.id, ofA)) || (ofB !== undefined && isNear(a.id, ofB));
    return near ? ARGUABLE : 0;
  };
}

function isWithin({ date, category }: Labelled, { from, to, categories }: Period): boolean {
  return date !== null && date >= from && date < to && categories.includes(category);
}

/** Where a sample of a period was read, the pairs of its subjects count, and those read of whichever outlets. */
function weightOf({ a, b, weight }: PairSample, { subjects }: Period, read: Reading | undefined): number {
  if (subjects === undefined) return (read?.counts ?? 1) * weight;
  if (read) return read.counts;
  return subjects.includes(a) || subjects.includes(b) ? weight : 0;
}

/** The samples of every labelled period, each matched as a library of its own, as the index proposes them. */
export function streamSamples(file: string): PairSample[][] {
  const documents = readLabelled(file);
  const read = readPairs(join(import.meta.dirname, "stream-pairs.jsonl"));
  return readPeriods(join(import.meta.dirname, "stream-events.jsonl")).map((period) =>
    samplesAmong(
      documents.filter((document) => isWithin(document, period)),
      truthOf(period.events, read),
    ).map((sample) => ({
      ...sample,
      weight: weightOf(sample, period, read.get(`${sample.a} ${sample.b}`)),
      sampled: period.subjects !== undefined,
    })),
  );
}
