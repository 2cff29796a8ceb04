/**
 * Takes over what the others say. Articles are joined: every library that has heard the same holds the same texts, in
 * whatever order they came. Between an article and its deletion the stream's order decides, but what this reader did
 * since, and has not been sent yet, is not undone.
 */

import { articleIds, articleText } from "../../identity";
import type { Analysis } from "../analysis";
import { type Identity, identify, prepareArticle } from "../analysis";
import { keysOf } from "../article-keys";
import { restoredOf } from "../backup/prepare";
import type { BackupRecord } from "../backup/record";
import { type Restored, restoreArticles } from "../backup/restore";
import { mergeCorrections } from "../corrections/rows";
import { deleteArticles, versionsOf } from "../delete";
import { chosenId, knownRows, type Prepared } from "../save";
import type { ArticleRow, Database, Tombstone, VersionRow } from "../schema";
import type { Known, SharingDatabase } from "./database";
import { articleLine, hashOfLine, readLine, type SharedLine } from "./lines";

/** A line that came, with its number in the stream. */
export interface Incoming {
  readonly line: string;
  readonly sequence: number;
}

interface Read<L extends SharedLine = SharedLine> {
  readonly said: L;
  readonly hash: string;
  readonly sequence: number;
}
type ReadArticle = Read<Extract<SharedLine, { state: "article" }>>;
type ReadDeletion = Read<Extract<SharedLine, { state: "deleted" }>>;
type ReadWord = Read<Extract<SharedLine, { state: "correction" }>>;

export class Inbox {
  constructor(
    private readonly library: Database,
    private readonly sharing: SharingDatabase,
    private readonly analysis: Analysis,
  ) {}

  /**
   * Takes lines over in their order; what is taken twice is the same.
   *
   * @param sent the cursor up to which this library's own changes were sent
   * @returns the number of the first line that this build could not read; null where it read all
   */
  async take(lines: readonly Incoming[], sent: number): Promise<number | null> {
    const read = await Promise.all(
      lines.map(async ({ line, sequence }) => ({
        said: await readLine(line),
        hash: hashOfLine(line),
        sequence,
      })),
    );
    for (const run of runsOf(read)) await this.#takeRun(run, sent);
    return read.find(({ said }) => said.state === "newer")?.sequence ?? null;
  }

  async #takeRun(run: readonly Read[], sent: number): Promise<void> {
    const [first] = run;
    if (first === undefined) return;
    if (isArticle(first)) await this.#takeArticles(run.filter(isArticle), sent);
    else if (isDeletion(first))
      for (const each of run.filter(isDeletion)) await this.#takeDeletion(each, sent);
    else if (isWord(first)) await this.#takeWords(run.filter(isWord));
  }

  async #takeArticles(run: readonly ReadArticle[], sent: number): Promise<void> {
    for (const each of oneOfEach(run)) await this.#takeDistinct(each, sent);
  }

  /** Takes articles over of which none comes twice. */
  async #takeDistinct(run: readonly ReadArticle[], sent: number): Promise<void> {
    const identities = await Promise.all(run.map(({ said }) => identityIn(said.record)));
    const rows = await knownRows(
      this.library,
      identities.flatMap(({ ids }) => ids),
    );
    const ids = identities.map((identity) => chosenId(identity, rows));
    const [known, tombstones] = await Promise.all([
      this.sharing.known.bulkGet(ids.map((id) => `a:${id}`)),
      this.library.tombstones.bulkGet(ids),
    ]);
    const unheard = run.flatMap((read, at) => {
      const [identity, id] = [identities[at], ids[at]];
      if (identity === undefined || id === undefined || isOver(read, known[at])) return [];
      const isGone = isGoneHere(tombstones[at], read.said.record, sent);
      return [{ read, identity, id, row: rows.get(id), isGone }];
    });
    // The others have it still: they are to hear that it is gone.
    for (const { read, id } of unheard.filter(({ isGone }) => isGone)) {
      await this.#note({
        key: `a:${id}`,
        hash: read.hash,
        sequence: read.sequence,
        deleted: false,
        came: false,
      });
    }
    const wanted = unheard.filter(({ isGone }) => !isGone);
    const restored: Restored[] = [];
    for (const { read, identity, row } of wanted)
      restored.push(restoredOf(read.said.record, await this.#prepared(identity, row)));
    if (restored.length > 0)
      await restoreArticles(this.library, restored, { arrivedAt: new Date().toISOString() });
    await this.#noteArticles(wanted);
  }

  /** Analysed, unless the library holds the same text with its analysis. */
  async #prepared(identity: Identity, row: ArticleRow | undefined): Promise<Prepared> {
    if (row?.textHash === identity.textHash && row.analysis.version === this.analysis.version)
      return { ...identity, analysis: row.analysis, keys: keysOf(row.analysis.fingerprint) };
    return prepareArticle(identity.article, this.analysis, this.analysis.analyse, identity);
  }

  /** Notes what the stream holds of articles, so that the library sends what it has beyond that and nothing else. */
  async #noteArticles(
    taken: readonly {
      readonly read: ReadArticle;
      readonly id: string;
      readonly row: ArticleRow | undefined;
    }[],
  ): Promise<void> {
    const rows = await knownRows(
      this.library,
      taken.map(({ id }) => id),
    );
    for (const { read, id, row: before } of taken) {
      const row = rows.get(id);
      const versions = row === undefined ? [] : await versionsOf(this.library, id).toArray();
      const own = row === undefined ? null : hashOfLine(await articleLine(row, versions));
      const isSame = row !== undefined && saysTheSame(read.said.record, row, versions);
      const hash = isSame && own !== null ? own : read.hash;
      const owed = isSame || row === undefined ? {} : ({ owed: 1 } as const);
      const came = before === undefined;
      await this.#note({ key: `a:${id}`, hash, sequence: read.sequence, deleted: false, came, ...owed });
    }
  }

  async #note(said: Known): Promise<void> {
    const { known } = this.sharing;
    const before = await known.get(said.key);
    const came = before?.came ?? said.came;
    if (before === undefined || said.sequence >= before.sequence) await known.put({ ...said, came });
  }

  async #takeDeletion(read: ReadDeletion, sent: number): Promise<void> {
    const { id, at } = read.said;
    const key = `a:${id}`;
    const known = await this.sharing.known.get(key);
    if (known !== undefined && read.sequence <= known.sequence) return;
    const row = await this.library.articles.where("id").equals(id).first();
    const isChangedHere = row !== undefined && row.doc > sent && row.changedAt > at;
    await this.#note({ key, hash: "", sequence: read.sequence, deleted: true, came: false });
    if (row !== undefined && !isChangedHere) await deleteArticles(this.library, [id], null, at);
  }

  async #takeWords(run: readonly ReadWord[]): Promise<void> {
    // Two words on one thing are taken one after the other, so that the earlier stays behind the later.
    for (const read of run) {
      const { word } = read.said;
      await mergeCorrections(this.library, [word]);
      const key = `c:${word.id}`;
      await this.#note({ key, hash: read.hash, sequence: read.sequence, deleted: false, came: false });
    }
  }
}

/** The ids that an article may have here: that which it has with its sender first, if it can be its. */
async function identityIn({ article, earlier, id }: BackupRecord): Promise<Identity> {
  const identity = await identify(article);
  if (id === undefined || identity.ids[0] === id) return identity;
  const former = await Promise.all(earlier.map((text) => articleIds(text.article)));
  const canBe = identity.ids.includes(id) || former.some((ids) => ids.includes(id));
  return canBe ? { ...identity, ids: [...new Set([id, ...identity.ids])] } : identity;
}

/** Parts within which no article comes twice, in order: what comes later is joined with what came before. */
function oneOfEach(run: readonly ReadArticle[]): ReadArticle[][] {
  const parts: ReadArticle[][] = [];
  let named = new Set<string>();
  for (const read of run) {
    const { url, canonicalUrl, headline } = read.said.record.article;
    const names = [read.said.record.id, url, canonicalUrl ?? undefined, url === null ? headline : undefined];
    const own = names.filter((name) => typeof name === "string");
    const part = parts.at(-1);
    if (part === undefined || own.some((name) => named.has(name))) {
      parts.push([read]);
      named = new Set(own);
    } else {
      part.push(read);
      for (const name of own) named.add(name);
    }
  }
  return parts;
}

const isArticle = (read: Read): read is ReadArticle => read.said.state === "article";
const isDeletion = (read: Read): read is ReadDeletion => read.said.state === "deleted";
const isWord = (read: Read): read is ReadWord => read.said.state === "correction";

/** Lines of one kind that follow one another. */
function runsOf(read: readonly Read[]): Read[][] {
  const runs: Read[][] = [];
  for (const each of read) {
    const run = runs.at(-1);
    if (run?.[0]?.said.state === each.said.state) run.push(each);
    else runs.push([each]);
  }
  return runs;
}

/** True where this reader has deleted an article later than it was last changed, and nobody has heard of that yet. */
function isGoneHere(tombstone: Tombstone | undefined, { changedAt }: BackupRecord, sent: number): boolean {
  if (tombstone === undefined || tombstone.here === true) return false;
  return tombstone.cursor > sent && tombstone.deletedAt >= changedAt;
}

/** True for an echo, and for what was said of an article before it went. */
function isOver(read: ReadArticle, known: Known | undefined): boolean {
  if (known === undefined) return false;
  return known.hash === read.hash || (known.deleted && read.sequence <= known.sequence);
}

/** Whether a record and the library say the same of an article, whatever else either build notes beside it. */
function saysTheSame(record: BackupRecord, row: ArticleRow, versions: readonly VersionRow[]): boolean {
  const said = [...record.earlier, { savedAt: record.changedAt, article: record.article }];
  const held = [...versions, { savedAt: row.changedAt, article: row.article }];
  const isSaved = record.savedAt === row.savedAt && said.length === held.length;
  return (
    isSaved &&
    said.every(({ savedAt, article }, at) => {
      const other = held[at];
      return other?.savedAt === savedAt && articleText(other.article) === articleText(article);
    })
  );
}
