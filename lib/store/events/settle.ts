/** Dividing events again where what the reader says of their reports has changed. */
import { matchDecisions } from "../../corrections";
import { type CorpusCounts, type KnownEvent, type RegroupedEvent, regroup, type ScoreOf } from "../../match";

import type { AnalysedArticle, KeptCorrection } from "../../model";
import { type Analysis, analysedRow } from "../analysis";
import { countsOf, queryKeys } from "../article-keys";
import { correctionsOf } from "../corrections/rows";
import { rankDocs, readIndex } from "../postings/query";
import type { ArticleRow, Database, EventRow } from "../schema";
import { dated, reportsOf } from "./days";
import { scorerOf } from "./scores";

/** Events settled in one step; what the reader says in one go concerns fewer. */
const EVENTS = 50;
/** Reports up to which every two are scored; of more, those that the reader names. */
const ALL_SCORED = 48;
/** Reports whose keys' frequencies are looked up for the scores. */
const COUNTED = 12;

/** Settles what is unsettled; "idle" where nothing is. Done again where something changed meanwhile. */
export async function settleStep(db: Database, analysis: Analysis): Promise<"more" | "idle"> {
  const found = await readUnsettled(db);
  if (found === null) return "idle";
  const { events, rows, corrections } = found;
  const present = new Set(rows.map(({ id }) => id));
  const held = events.map(({ id, members }) => ({ id, members: members.filter((one) => present.has(one)) }));
  const articles = rows.map((row) => analysedRow(row, analysis));
  const scoreOf = bounded(scorerOf(articles, await frequencies(db, articles)), held, corrections);
  const groups = regroup(held, matchDecisions(corrections), scoreOf);
  await write(db, events, withAbsent(groups, events, present));
  return "more";
}

interface Unsettled {
  readonly events: readonly EventRow[];
  readonly rows: readonly ArticleRow[];
  readonly corrections: readonly KeptCorrection[];
}

function readUnsettled(db: Database): Promise<Unsettled | null> {
  return db.transaction("r", [db.articles, db.events, db.corrections], async () => {
    const events = await db.events.where("unsettled").equals(1).limit(EVENTS).toArray();
    if (events.length === 0) return null;
    const ids = events.flatMap(({ members }) => members);
    const [rows, corrections] = await Promise.all([reportsOf(db, ids), correctionsOf(db, ids)]);
    return { events, rows, corrections };
  });
}

/** How frequent in the library the keys of some articles are. */
async function frequencies(db: Database, articles: readonly AnalysedArticle[]): Promise<CorpusCounts> {
  const keys = articles.slice(0, COUNTED).flatMap(({ fingerprint }) => queryKeys(fingerprint));
  return db.transaction("r", [db.tail, db.buckets, db.state], async () => {
    const index = await readIndex(db);
    return countsOf(index.live, (await rankDocs(db, index, [...new Set(keys)], 1)).holding);
  });
}

/** Of large events only what the reader names is scored; the rest stays as it is. */
function bounded(
  scoreOf: ScoreOf,
  events: readonly KnownEvent[],
  corrections: readonly KeptCorrection[],
): ScoreOf {
  const eventOf = new Map(events.flatMap(({ id, members }) => members.map((member) => [member, id])));
  if (eventOf.size <= ALL_SCORED) return scoreOf;
  const named = new Set(
    corrections.flatMap(({ correction }) => (correction.about === "match" ? correction.articles : [])),
  );
  return (a, b) => {
    if (named.has(a) || named.has(b)) return scoreOf(a, b);
    return eventOf.get(a) === eventOf.get(b) ? 1 : null;
  };
}

/** Deleted reports stay with what keeps their event's number. */
function withAbsent(
  groups: readonly RegroupedEvent[],
  events: readonly EventRow[],
  present: ReadonlySet<string>,
): RegroupedEvent[] {
  const absent = new Map(events.map(({ id, members }) => [id, members.filter((one) => !present.has(one))]));
  const kept = groups.map(({ id, members }) => {
    const gone = id === null ? [] : (absent.get(id) ?? []);
    if (id !== null) absent.delete(id);
    return { id, members: [...members, ...gone] };
  });
  const left = [...absent].filter(([, members]) => members.length > 0);
  return [...kept, ...left.map(([id, members]) => ({ id, members }))];
}

/** Writes the groups in place of the events they came from, unless one of these has changed since it was read. */
function write(db: Database, before: readonly EventRow[], groups: readonly RegroupedEvent[]): Promise<void> {
  return db.transaction("rw", [db.articles, db.events], async () => {
    const ids = before.map(({ id }) => id);
    const now = await db.events.bulkGet(ids);
    if (now.some((event, at) => event?.members.join() !== before[at]?.members.join())) return;
    await db.events.bulkDelete(ids);
    for (const { id, members } of groups) {
      const event = dated({ members, firstDay: "", lastDay: "" }, await reportsOf(db, members));
      if (id === null) await db.events.add(event);
      else await db.events.put(Object.assign(event, { id }));
    }
  });
}
