/** What the others do not have yet. Pure of any network: somebody else sends it. */
import { changesSince } from "../changes";
import { versionsOf } from "../delete";
import type { ArticleRow, CorrectionRow, Database, Tombstone, VersionRow } from "../schema";
import type { Known, SharingDatabase } from "./database";
import { articleLine, correctionLine, deletedLine, hashOfLine } from "./lines";

/** A line to be sent. */
export interface Outgoing {
  readonly key: string;
  readonly kind: "article" | "correction";
  /** Id of the article or of the correction. */
  readonly id: string;
  /** Of an article; null where it is gone, and of a correction. */
  readonly language: string | null;
  readonly line: string;
  /** Names what is sent among all that this library sends: sent twice it is the same. */
  readonly token: string;
  readonly deleted: boolean;
}

export interface Outbox {
  readonly items: readonly Outgoing[];
  /** To be acknowledged with; the same as before where nothing has changed. */
  readonly next: number;
}

/** The next lines after a cursor, in the order of their changes; those that the others have already are left out. */
export async function outboxAfter(
  library: Database,
  sharing: SharingDatabase,
  cursor: number,
  limit: number,
): Promise<Outbox> {
  const { changed, deleted, corrections, next } = await changesSince(library, cursor, limit);
  const all = await Promise.all([
    ...changed.map(({ row, versions }) => articleItem(row, versions, String(row.doc))),
    ...deleted.filter(({ here }) => here !== true).map(deletedItem),
    ...corrections.map(correctionItem),
  ]);
  const known = await sharing.known.bulkGet(all.map(({ key }) => key));
  const items = all.filter((item, at) => isNews(item, known[at]));
  if (next > cursor) return { items: items.sort((a, b) => Number(a.token) - Number(b.token)), next };
  return { items: await owedItems(library, sharing, limit), next };
}

async function articleItem(
  row: ArticleRow,
  versions: readonly VersionRow[],
  token: string,
): Promise<Outgoing> {
  const { id, article } = row;
  const line = await articleLine(row, versions);
  return { key: `a:${id}`, kind: "article", id, language: article.language, line, token, deleted: false };
}

async function deletedItem(tombstone: Tombstone): Promise<Outgoing> {
  const { id, cursor } = tombstone;
  const line = await deletedLine(tombstone);
  return { key: `a:${id}`, kind: "article", id, language: null, line, token: String(cursor), deleted: true };
}

async function correctionItem(row: CorrectionRow): Promise<Outgoing> {
  const { id, cursor } = row;
  const line = await correctionLine(row);
  const token = String(cursor);
  return { key: `c:${id}`, kind: "correction", id, language: null, line, token, deleted: false };
}

/** Articles of which the stream last said less than this library holds. */
async function owedItems(library: Database, sharing: SharingDatabase, limit: number): Promise<Outgoing[]> {
  const owed = await sharing.known.where("owed").equals(1).limit(limit).toArray();
  const items = owed.map(async ({ key, sequence }) => {
    const id = key.slice(2);
    const row = await library.articles.where("id").equals(id).first();
    if (row === undefined) return [];
    return [await articleItem(row, await versionsOf(library, id).toArray(), `owed-${id}-${sequence}`)];
  });
  return (await Promise.all(items)).flat();
}

/** An article that the others never had need not be said to be gone. */
function isNews(item: Outgoing, known: Known | undefined): boolean {
  if (item.deleted) return known !== undefined && !known.deleted;
  return known === undefined || known.deleted || known.hash !== hashOfLine(item.line);
}
