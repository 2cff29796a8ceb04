/** What the reader set right or noted, as it is kept: one row for each thing that was spoken of, whatever was said last. */

import { hash } from "../../identity";
import type { CorrectionPage, UndoToken } from "../../library";
import type { Correction, FigureAnchor, Kept, KeptCorrection, KeptNote, Note } from "../../model";
import { fold } from "../../text/fold";
import { unsettle } from "../events/unsettle";
import { changeIndex } from "../postings/append";
import { distinctBy, rowsUnder } from "../rows-under";
import type { CorrectionRow, Database, Stood } from "../schema";
import { summaryOf } from "../summary";

function nameOf({ articleId, sentence, start, end }: FigureAnchor): string {
  return `${articleId}\n${start}\n${end}\n${sentence}`;
}

function subjectOf(correction: Correction | Note): string {
  if (correction.about === "note") return `${correction.of}\n${correction.article}`;
  if (correction.about === "figure") return nameOf(correction.figure);
  const pair = correction.about === "fact" ? correction.figures.map(nameOf) : correction.articles;
  return [...pair].sort().join("\n\n");
}

/** What was said with its id: the same on every device, whatever is said, and whichever of a pair is named first. */
export async function identified(correction: Correction | Note, at: string): Promise<Kept> {
  return { id: await hash(`${correction.about}\n${subjectOf(correction)}`), at, correction };
}

/** Ids of the articles that it concerns. */
export function articlesOf(correction: Correction | Note): readonly string[] {
  if (correction.about === "note") return [correction.article];
  if (correction.about === "figure") return [correction.figure.articleId];
  return correction.about === "fact"
    ? correction.figures.map(({ articleId }) => articleId)
    : correction.articles;
}

/** What a row is to say from now on. */
interface Change {
  readonly id: string;
  readonly at: string;
  readonly state: Stood;
}

/** Changes of one thing that can be undone one after another. */
const UNDONE_DEEP = 8;

function cutAt(stood: Stood | null, depth: number): Stood | null {
  if (stood === null || depth === 0) return null;
  const { said, change, before } = stood;
  return { said, change, before: cutAt(before, depth - 1) };
}

/** What a correction says of its subject, which is known. */
function wordOf(kept: Kept | null): unknown {
  if (kept === null) return undefined;
  const { correction } = kept;
  if (correction.about === "note")
    return JSON.stringify([correction.title, correction.tags, correction.text]);
  return correction.about === "figure" ? correction.kind : correction.same;
}

/** What a row is found by, beside its articles. */
function keysOf(said: Kept | null, cursor: number): Pick<CorrectionRow, "standing" | "tags"> {
  if (said === null) return {};
  const { correction } = said;
  return correction.about === "note"
    ? { tags: ["", ...correction.tags.map((tag) => fold(tag))] }
    : { standing: cursor };
}

/** A row that says something from now on. */
export function rowOf({ id, at, state }: Change, cursor: number): CorrectionRow {
  const articles = state.said === null ? [] : articlesOf(state.said.correction);
  return { id, at, cursor, articles, ...state, ...keysOf(state.said, cursor) };
}

/** Writes rows; how many. Within a transaction that covers corrections, events, tail and state. */
function write(db: Database, changes: readonly Change[], known: readonly Known[]): Promise<number> {
  return changeIndex(db, async (head) => {
    const rows = changes.map((change, place) => rowOf(change, head.nextDoc + place));
    await db.corrections.bulkPut(rows);
    await unsettle(
      db,
      [...rows, ...known].map((row) => row?.said ?? null),
    );
    return {
      index: { added: [], dead: [] },
      head: { ...head, nextDoc: head.nextDoc + rows.length },
      result: rows.length,
    };
  });
}

type Known = CorrectionRow | undefined;

interface Word {
  readonly id: string;
  readonly at: string;
  readonly said: Kept | null;
}

/** Has rows say something else, where they do not say it already. */
async function say(
  db: Database,
  words: readonly Word[],
  change: UndoToken,
  isHeard: (word: Word, row: Known) => boolean = () => true,
): Promise<number> {
  const known = await db.corrections.bulkGet(words.map(({ id }) => id));
  const changes = words.flatMap(({ id, at, said }, place): Change[] => {
    const row = known[place];
    if (wordOf(said) === wordOf(row?.said ?? null) || !isHeard({ id, at, said }, row)) return [];
    return [{ id, at, state: { said, change, before: cutAt(row ?? null, UNDONE_DEEP) } }];
  });
  return write(db, changes, known);
}

function changing<T>(db: Database, change: () => Promise<T>): Promise<T> {
  return db.transaction("rw", [db.corrections, db.events, db.tail, db.state], async () => change());
}

/** Keeps corrections, all or none, each of another thing. Returns how many say something new. */
export function keepCorrections(
  db: Database,
  corrections: readonly Kept[],
  token: UndoToken,
): Promise<number> {
  const words = corrections.map((said) => ({ id: said.id, at: said.at, said }));
  return changing(db, () => say(db, words, token));
}

/** Takes corrections back; unknown ids are passed over. Returns how many stood. */
export function withdrawCorrections(
  db: Database,
  ids: readonly string[],
  token: UndoToken,
  now: string,
): Promise<number> {
  const words = ids.map((id) => ({ id, at: now, said: null }));
  return changing(db, () => say(db, words, token));
}

/** Puts back what stood before a change, except where something else was said since. */
export function undoCorrections(db: Database, token: UndoToken, now: string): Promise<boolean> {
  return changing(db, async () => {
    const rows = await db.corrections.where("change").equals(token).toArray();
    const changes = rows.map(({ id, before }) => ({ id, at: now, state: before ?? UNSAID }));
    return (await write(db, changes, rows)) > 0;
  });
}

const UNSAID: Stood = { said: null, change: "", before: null };

/** Keeps what was said elsewhere, unless the library has heard something later on the same. How many are new. */
export function restoreCorrections(db: Database, corrections: readonly Kept[]): Promise<number> {
  const words = corrections.map((said) => ({ id: said.id, at: said.at, said }));
  return changing(db, () => say(db, words, "", ({ at }, row) => at > (row?.at ?? "")));
}

/** What another library says of one thing: a correction, or that one was taken back. */
export type SharedWord = Word;

/**
 * Takes over what another library says, where it says it later; what stood before is kept behind it. Of two said in the
 * same moment every library takes the same.
 */
export function mergeCorrections(db: Database, words: readonly SharedWord[]): Promise<number> {
  return changing(db, async () => {
    const known = await db.corrections.bulkGet(words.map(({ id }) => id));
    const changes = words.flatMap(({ id, at, said }, place): Change[] => {
      const row = known[place];
      if (row !== undefined && !isLater({ id, at, said }, row)) return [];
      return [{ id, at, state: { said, change: "", before: cutAt(row ?? null, UNDONE_DEEP) } }];
    });
    return write(db, changes, known);
  });
}

function isLater(word: Word, row: CorrectionRow): boolean {
  if (word.at !== row.at) return word.at > row.at;
  return String(JSON.stringify(wordOf(word.said))) > String(JSON.stringify(wordOf(row.said)));
}

function isCorrection(kept: Kept): kept is KeptCorrection {
  return kept.correction.about !== "note";
}

function isNote(kept: Kept): kept is KeptNote {
  return kept.correction.about === "note";
}

/** The latest first: of two that exclude one another it holds. */
function latestFirst<K extends Kept>(kept: readonly K[]): K[] {
  return [...kept].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1));
}

/** What stands of some articles, the latest first; within a transaction that covers the corrections. */
export async function correctionsOf(db: Database, articleIds: readonly string[]): Promise<KeptCorrection[]> {
  return latestFirst((await wordsOn(db, articleIds)).filter(isCorrection));
}

/** The notes on some articles, the latest first; within a transaction that covers the corrections. */
export async function notesOf(db: Database, articleIds: readonly string[]): Promise<KeptNote[]> {
  return latestFirst((await wordsOn(db, articleIds)).filter(isNote));
}

/** The notes that bear a tag, or all for an empty one, the latest first; within the same. */
export async function notesUnder(db: Database, tag: string): Promise<KeptNote[]> {
  const rows = await db.corrections.where("tags").equals(fold(tag)).toArray();
  return latestFirst(rows.flatMap(({ said }) => said ?? []).filter(isNote));
}

async function wordsOn(db: Database, articleIds: readonly string[]): Promise<Kept[]> {
  if (articleIds.length === 0) return [];
  const rows = distinctBy(await rowsUnder(db.corrections, "articles", articleIds), ({ id }) => id);
  return rows.flatMap(({ said }) => said ?? []);
}

/** A page of all that stands, the latest first. */
export async function listCorrections(db: Database, offset: number, limit: number): Promise<CorrectionPage> {
  return db.transaction("r", [db.corrections, db.articles], async () => {
    const [total, rows] = await Promise.all([
      db.corrections.orderBy("standing").count(),
      db.corrections.orderBy("standing").reverse().offset(offset).limit(limit).toArray(),
    ]);
    const ids = new Set(rows.flatMap(({ articles }) => articles));
    const found = await db.articles
      .where("id")
      .anyOf([...ids])
      .toArray();
    return {
      total,
      corrections: rows.flatMap(({ said }) => said ?? []).filter(isCorrection),
      articles: Object.fromEntries(found.map((row) => [row.id, summaryOf(row)])),
    };
  });
}
