/**
 * Assigning articles to events, one after another in the order in which they came in. Each is looked at among those
 * that came before it, so that the events are the same wherever the work was cut off.
 */
import { matchDecisions } from "../../corrections";
import { eventsJoined, type KnownEvent } from "../../match/grouping";
import type { AnalysedArticle } from "../../model";
import { type Analysis, analysedRow } from "../analysis";
import { type Candidates, candidateTables, findCandidates } from "../candidates";
import type { ArticleRow, Database, EventRow, Progress } from "../schema";
import { dated, reportsOf } from "./days";
import { scorerOf } from "./scores";

/** Articles assigned in one step. */
const BATCH = 8;
/** Articles that an article's event is sought among. */
const CANDIDATES = 20;
/** Events that an article is held against, and reports that stand for each. */
const EVENTS = 8;
const REPRESENTATIVES = 8;

const BEGUN: Progress = { name: "events", version: 0, doc: 0, done: false };

/** Does one step, some articles each in a transaction of its own; "idle" once every article has its event. */
export async function assignStep(db: Database, analysis: Analysis): Promise<"more" | "idle"> {
  const progress = (await db.progress.get("events")) ?? BEGUN;
  const rows = await db.articles.where("doc").above(progress.doc).limit(BATCH).toArray();
  let from = progress.doc;
  for (const row of rows) {
    const joined = await eventsFor(db, analysis, row);
    if (!(await join(db, row, joined, from))) return "more";
    from = row.doc;
  }
  return rows.length < BATCH ? "idle" : "more";
}

/** Numbers of the events that an article belongs to; none where it has one already, or makes one of its own. */
async function eventsFor(db: Database, analysis: Analysis, row: ArticleRow): Promise<readonly number[]> {
  const subject = analysedRow(row, analysis);
  const found = await db.transaction("r", [...candidateTables(db), db.events], async () => {
    if ((await db.events.where("members").equals(row.id).count()) > 0) return null;
    const candidates = await findCandidates(db, analysis, subject, CANDIDATES);
    const ids = candidates.articles.map(({ id }) => id);
    const events = await db.events.where("members").anyOf(ids).distinct().toArray();
    const near = represented(events, ids);
    const missing = near.flatMap(({ members }) => members).filter((id) => !ids.includes(id));
    return { candidates, near, others: await reportsOf(db, missing) };
  });
  if (found === null) return [];
  const others = found.others.map((other) => analysedRow(other, analysis));
  return joinedBy(subject, found.candidates, found.near, others);
}

/** The events of the most promising candidates, each by those candidates and its first reports. */
function represented(events: readonly EventRow[], candidates: readonly string[]): KnownEvent[] {
  const rank = ({ members }: EventRow) => candidates.findIndex((id) => members.includes(id));
  return [...events]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, EVENTS)
    .map(({ id, members }) => {
      const near = candidates.filter((candidate) => members.includes(candidate));
      return { id, members: [...new Set([...near, ...members])].slice(0, REPRESENTATIVES) };
    });
}

function joinedBy(
  subject: AnalysedArticle,
  { articles, counts, corrections }: Candidates,
  near: readonly KnownEvent[],
  others: readonly AnalysedArticle[],
): readonly number[] {
  const known = [subject, ...articles, ...others];
  const present = new Set(known.map(({ id }) => id));
  const events = near
    .map(({ id, members }) => ({ id, members: members.filter((member) => present.has(member)) }))
    .filter(({ members }) => members.length > 0);
  return eventsJoined(subject.id, events, matchDecisions(corrections), scorerOf(known, counts));
}

/** Puts an article into its event; false where another context was at work meanwhile, and nothing was done. */
function join(db: Database, row: ArticleRow, joined: readonly number[], from: number): Promise<boolean> {
  return db.transaction("rw", [db.articles, db.events, db.progress], async () => {
    if (((await db.progress.get("events")) ?? BEGUN).doc !== from) return false;
    const present = (await db.articles.get(row.doc)) !== undefined;
    const own = await db.events.where("members").equals(row.id).first();
    const events = own ? [own] : await db.events.bulkGet([...joined]);
    const known = events.filter((event) => event !== undefined);
    if (known.length < events.length || known.some(({ unsettled }) => unsettled && !own)) return false;
    if (present) await write(db, row, known);
    await db.progress.put({ ...BEGUN, doc: row.doc });
    return true;
  });
}

async function write(db: Database, row: ArticleRow, [kept, ...merged]: readonly EventRow[]): Promise<void> {
  const day = { firstDay: "", lastDay: "" };
  if (kept === undefined) {
    await db.events.add(dated({ members: [row.id], ...day }, [row]));
    return;
  }
  const members = [...new Set([...[kept, ...merged].flatMap((event) => event.members), row.id])];
  await db.events.put(dated({ ...kept, members }, await reportsOf(db, members)));
  await db.events.bulkDelete(merged.map(({ id }) => id));
}
