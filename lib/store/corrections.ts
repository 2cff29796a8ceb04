/** What the reader set right, as it is kept: one row for each thing that was spoken of, whatever was said last. */
import type { CorrectionPage, UndoToken } from "../browser/protocol";
import type { Correction, FigureAnchor, KeptCorrection } from "../model";
import { unsettle } from "./events/unsettle";
import { hash } from "./identity";
import { changeIndex } from "./postings/append";
import type { CorrectionRow, Database } from "./schema";
import { summaryOf } from "./summary";

function nameOf({ articleId, sentence, start, end }: FigureAnchor): string {
  return `${articleId}\n${start}\n${end}\n${sentence}`;
}

/** A pair in one order, whichever of its two was named first. */
function ordered<T>([a, b]: readonly [T, T], name: (one: T) => string): readonly [T, T] {
  return name(a) <= name(b) ? [a, b] : [b, a];
}

function inOrder(correction: Correction): Correction {
  if (correction.about === "fact") return { ...correction, figures: ordered(correction.figures, nameOf) };
  if (correction.about === "match")
    return { ...correction, articles: ordered(correction.articles, (id) => id) };
  return correction;
}

function subjectOf(correction: Correction): string {
  if (correction.about === "figure") return nameOf(correction.figure);
  return correction.about === "fact"
    ? correction.figures.map(nameOf).join("\n\n")
    : correction.articles.join("\n");
}

/** A correction with its id, which is the same on every device and whatever is said. */
export async function identified(correction: Correction, at: string): Promise<KeptCorrection> {
  const kept = inOrder(correction);
  return { id: await hash(`${kept.about}\n${subjectOf(kept)}`), at, correction: kept };
}

/** Ids of the articles that a correction concerns. */
export function articlesOf(correction: Correction): readonly string[] {
  if (correction.about === "figure") return [correction.figure.articleId];
  return correction.about === "fact"
    ? correction.figures.map(({ articleId }) => articleId)
    : correction.articles;
}

interface Change {
  readonly id: string;
  readonly said: KeptCorrection | null;
  readonly at: string;
}

function saysTheSame(a: KeptCorrection | null, b: KeptCorrection | null): boolean {
  return JSON.stringify(a?.correction) === JSON.stringify(b?.correction);
}

function rowOf({ id, said, at }: Change, before: CorrectionRow | undefined, cursor: number) {
  const standing = said === null ? {} : { standing: cursor };
  const articles = said === null ? [] : articlesOf(said.correction);
  return { id, at, said, articles, before: before?.said ?? null, cursor, ...standing };
}

/** Writes what changes; how many did. Within a transaction that covers corrections, events, tail and state. */
function write(db: Database, changes: readonly Change[], change: UndoToken): Promise<number> {
  return changeIndex(db, async (head) => {
    const known = await db.corrections.bulkGet(changes.map(({ id }) => id));
    const changed = changes
      .map((one, place) => ({ one, row: known[place] }))
      .filter(({ one, row }) => !saysTheSame(one.said, row?.said ?? null));
    const rows = changed.map(({ one, row }, place) => rowOf(one, row, head.nextDoc + place));
    await db.corrections.bulkPut(rows.map((row) => ({ ...row, change })));
    await unsettle(
      db,
      rows.flatMap(({ said, before }) => [said, before]),
    );
    return {
      index: { added: [], dead: [] },
      head: { ...head, nextDoc: head.nextDoc + rows.length },
      result: rows.length,
    };
  });
}

function changing<T>(db: Database, change: () => Promise<T>): Promise<T> {
  return db.transaction("rw", [db.corrections, db.events, db.tail, db.state], async () => change());
}

/** Keeps corrections, all or none, each of another thing. Returns how many say something new. */
export function keepCorrections(
  db: Database,
  corrections: readonly KeptCorrection[],
  token: UndoToken,
): Promise<number> {
  return changing(db, () =>
    write(
      db,
      corrections.map((said) => ({ id: said.id, said, at: said.at })),
      token,
    ),
  );
}

/** Takes corrections back; unknown ids are passed over. Returns how many stood. */
export function withdrawCorrections(
  db: Database,
  ids: readonly string[],
  token: UndoToken,
  now: string,
): Promise<number> {
  return changing(db, () =>
    write(
      db,
      ids.map((id) => ({ id, said: null, at: now })),
      token,
    ),
  );
}

/** Puts back what stood before a change, except where something else was said since. */
export function undoCorrections(db: Database, token: UndoToken, now: string): Promise<boolean> {
  return changing(db, async () => {
    const rows = await db.corrections.where("change").equals(token).toArray();
    const changes = rows.map(({ id, before }) => ({ id, said: before, at: now }));
    return (await write(db, changes, "")) > 0;
  });
}

/** Keeps what was said elsewhere, unless the library has heard something later on the same. How many are new. */
export function restoreCorrections(db: Database, corrections: readonly KeptCorrection[]): Promise<number> {
  return changing(db, async () => {
    const known = await db.corrections.bulkGet(corrections.map(({ id }) => id));
    const later = corrections.filter((said, place) => said.at > (known[place]?.at ?? ""));
    const changes = later.map((said) => ({ id: said.id, said, at: said.at }));
    return write(db, changes, "");
  });
}

/** The latest first: of two that exclude one another it holds. */
function latestFirst(rows: readonly CorrectionRow[]): KeptCorrection[] {
  const kept = rows.flatMap(({ said }) => said ?? []);
  return kept.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1));
}

/** What stands of some articles, the latest first; within a transaction that covers the corrections. */
export async function correctionsOf(db: Database, articleIds: readonly string[]): Promise<KeptCorrection[]> {
  if (articleIds.length === 0) return [];
  return latestFirst(await db.corrections.where("articles").anyOf(articleIds).distinct().toArray());
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
      corrections: rows.flatMap(({ said }) => said ?? []),
      articles: Object.fromEntries(found.map((row) => [row.id, summaryOf(row)])),
    };
  });
}
