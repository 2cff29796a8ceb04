/**
 * Assigning articles to events, one after another in the order in which they came in. Each is looked at among those
 * that came before it, so that the events are the same wherever the work was cut off.
 */
import { matchDecisions } from "../../corrections";
import { eventsJoined, type KnownEvent } from "../../match";
import type { AnalysedArticle } from "../../model";
import { type Analysis, analysedRow } from "../analysis";
import { type Candidates, candidateTables, findCandidates } from "../candidates";
import { correctionsOf } from "../corrections/rows";
import type { ArticleRow, Database, EventRow, WorkProgress } from "../schema";
import { dayOf, daysOver, reportsOf } from "./days";
import { scorerOf } from "./scores";

/** Articles assigned in one step: some 30 ms, so that a reader who asks meanwhile hardly waits. */
const BATCH = 2;
/** Articles that an article's event is sought among. */
const CANDIDATES = 12;
/** Events that an article is held against, and reports that stand for each: as many of the first as of the nearest. */
const EVENTS = 6;
const REPRESENTATIVES = 6;

const BEGUN: WorkProgress = { name: "events", version: 0, doc: 0, done: false };

/** Does one step, some articles each in a transaction of its own; "idle" once every article has its event, all settled. */
export async function assignStep(db: Database, analysis: Analysis): Promise<"more" | "idle"> {
  const progress = (await db.progress.get("events")) ?? BEGUN;
  const rows = await db.articles.where("doc").above(progress.doc).limit(BATCH).toArray();
  let from = progress.doc;
  for (const row of rows) {
    const joined = await eventsFor(db, analysis, row);
    if (!(await join(db, row, joined, from))) return "more";
    from = row.doc;
  }
  const left = rows.length === BATCH || (await db.events.where("unsettled").equals(1).count()) > 0;
  return left ? "more" : "idle";
}

/**
 * Numbers of the events that an article belongs to, the oldest first; none where it makes one of its own. An article
 * that shares its event stays there when its text changes; one that is alone is looked at again.
 */
async function eventsFor(db: Database, analysis: Analysis, row: ArticleRow): Promise<readonly number[]> {
  const subject = analysedRow(row, analysis);
  const { own, among } = await db.transaction("r", [...candidateTables(db), db.events], async () => {
    const own = await db.events.where("members").equals(row.id).first();
    if (own !== undefined && own.members.length > 1) return { own, among: null };
    return { own, among: await readAmong(db, analysis, subject, row.doc) };
  });
  const joined = among === null ? [] : joinedBy(subject, analysis, among);
  return [...(own ? [own.id] : []), ...joined].sort((a, b) => a - b);
}

/** What an article is held against. */
interface Among {
  readonly candidates: Candidates;
  readonly near: readonly KnownEvent[];
  /** Reports that stand for these events and are no candidates themselves. */
  readonly others: readonly ArticleRow[];
}

async function readAmong(
  db: Database,
  analysis: Analysis,
  subject: AnalysedArticle,
  doc: number,
): Promise<Among> {
  const candidates = await findCandidates(db, analysis, subject, CANDIDATES, doc);
  const ids = candidates.articles.map(({ id }) => id);
  const events = await db.events.where("members").anyOf(ids).distinct().toArray();
  const named = namedIn(candidates.corrections);
  const near = represented(
    events.filter((event) => isNow(event, subject) || event.members.some((one) => named.includes(one))),
    ids,
    named,
  );
  const missing = near.flatMap(({ members }) => members).filter((id) => !ids.includes(id));
  return { candidates, near, others: await reportsOf(db, missing) };
}

function namedIn(corrections: Candidates["corrections"]): readonly string[] {
  return corrections.flatMap(({ correction }) => (correction.about === "match" ? correction.articles : []));
}

/** Days after which only a later stage is told of an event: a series or a story goes on. */
const LASTING_DAYS = 7;
const DAY_MS = 86_400_000;

/** True where an article may report an event by its day, or tells a later stage of one. */
function isNow({ firstDay, lastDay }: EventRow, { fingerprint }: AnalysedArticle): boolean {
  const { publishedDay, followUp } = fingerprint;
  if (publishedDay === null || followUp) return true;
  const daysFrom = (day: string) => (Date.parse(publishedDay) - Date.parse(day)) / DAY_MS;
  return !(daysFrom(firstDay) > LASTING_DAYS || daysFrom(lastDay) < -LASTING_DAYS);
}

/**
 * The events of the most promising candidates, each by those of its reports that the reader spoke of, by its first
 * reports and by those candidates. The first always have their say: an event would wander from day to day along with
 * its story if its latest reports alone drew in the next.
 */
function represented(
  events: readonly EventRow[],
  candidates: readonly string[],
  named: readonly string[],
): KnownEvent[] {
  const rank = ({ members }: EventRow) => candidates.findIndex((id) => members.includes(id));
  return [...events]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, EVENTS)
    .map(({ id, members, firstDay, lastDay }) => {
      const among = (ids: readonly string[]) => ids.filter((one) => members.includes(one));
      const first = members.slice(0, REPRESENTATIVES / 2);
      const told = [...among(named), ...first, ...among(candidates), ...members];
      return { id, members: [...new Set(told)].slice(0, REPRESENTATIVES), days: [firstDay, lastDay] };
    });
}

function joinedBy(
  subject: AnalysedArticle,
  analysis: Analysis,
  { candidates: { articles, counts, corrections }, near, others }: Among,
): readonly number[] {
  const known = [subject, ...articles, ...others.map((other) => analysedRow(other, analysis))];
  const present = new Set(known.map(({ id }) => id));
  const events = near
    .map((event) => ({ ...event, members: event.members.filter((member) => present.has(member)) }))
    .filter(({ members }) => members.length > 0);
  return eventsJoined(subject.id, events, matchDecisions(corrections), scorerOf(known, counts));
}

/** Puts an article into its event; false where another context was at work meanwhile, and nothing was done. */
function join(db: Database, row: ArticleRow, joined: readonly number[], from: number): Promise<boolean> {
  return db.transaction("rw", [db.articles, db.events, db.corrections, db.progress], async () => {
    if (((await db.progress.get("events")) ?? BEGUN).doc !== from) return false;
    const present = (await db.articles.get(row.doc)) !== undefined;
    const own = await db.events.where("members").equals(row.id).first();
    const events = await db.events.bulkGet([...joined]);
    const known = events.filter((event) => event !== undefined);
    if (known.length < events.length || (own && !joined.includes(own.id))) return false;
    if (known.length > 1 && known.some(({ unsettled }) => unsettled)) return false;
    if (present) await write(db, row, known);
    await db.progress.put({ ...BEGUN, doc: row.doc });
    return true;
  });
}

/** Writes no more than the event itself: a long one is not read again for each report that joins it. */
async function write(db: Database, row: ArticleRow, events: readonly EventRow[]): Promise<void> {
  const [kept, ...merged] = events;
  if (kept === undefined) {
    await db.events.add({ members: [row.id], ...daysOver([dayOf(row)]) });
    return;
  }
  const members = [...new Set([...events.flatMap((event) => event.members), row.id])];
  const others = events.filter((event) => event.members.some((member) => member !== row.id));
  const days = others.flatMap(({ listed, firstDay, lastDay }) => (listed ? [firstDay, lastDay] : []));
  const settling = merged.length > 0 && (await areKeptApart(db, members)) ? { unsettled: 1 as const } : {};
  await db.events.put({ ...kept, members, ...daysOver([dayOf(row), ...days]), ...settling });
  await db.events.bulkDelete(merged.map(({ id }) => id));
}

/** True where the reader keeps any two articles apart: two of them may have come together with their events. */
async function areKeptApart(db: Database, articleIds: readonly string[]): Promise<boolean> {
  const corrections = await correctionsOf(db, articleIds);
  return corrections.some(({ correction }) => correction.about === "match" && !correction.same);
}
