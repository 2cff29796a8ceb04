import { idOfAddress } from "../identity";
import type { ArticleSummary, SavedState, UndoToken } from "../library";
import type { AnalysedArticle, Article } from "../model";
import type { Query } from "../text/search";
import { type Analysis, analysedRow, identityOf, prepareArticle } from "./analysis";
import { keysOf } from "./article-keys";
import { Backup } from "./backup";
import { type Candidates, candidateTables, findCandidates } from "./candidates";
import { type Changes, changesSince } from "./changes";
import { Corrections } from "./corrections";
import { deleteArticles, RETENTION_TOKEN, trashedUnder, versionsOf } from "./delete";
import { eraseAll } from "./erase";
import { named, StoreError } from "./errors";
import { Events } from "./events";
import { SecondCopy } from "./journal";
import type { Journal } from "./journal/journal";
import { LeavingArticles } from "./leaving";
import { type ListingPart, readListing } from "./listing/read";
import { maintenanceStep, tendStep } from "./maintenance";
import { Notes } from "./notes";
import { Openings } from "./openings";
import { readIndex } from "./postings/query";
import { type IndexCheck, verifyIndex } from "./postings/verify";
import { orderRebuild } from "./rebuild";
import { keepDropped, type Retention } from "./retention";
import { chosenId, knownRows, type Prepared, type Saved, saveArticles, versionOf } from "./save";
import type { Database, VersionRow } from "./schema";
import { readDocs, type SearchStep, searchTexts } from "./search";
import { noteSeen } from "./seen";
import { summaryOf } from "./summary";
import { undoDelete, undoSave } from "./undo";
import { type OutletUsage, usageByOutlet } from "./usage";

/** What became of a save, and how to take it back. */
export interface SaveResult {
  readonly id: string;
  readonly outcome: Saved["outcome"];
  readonly savedAt: string;
  readonly versions: number;
  /** Empty where nothing changed. */
  readonly undo: UndoToken;
}

/** What a list shows of an article, and the text to quote from. */
export type ListedArticle = ArticleSummary & { readonly article: Article };

/**
 * The library: saved articles with their versions, analyses and the index that finds them. Methods fail with
 * `StoreError`; what fails has changed nothing. Holds no state but the connection.
 */
export class Corpus {
  readonly corrections: Corrections;
  readonly events: Events;
  readonly notes: Notes;
  readonly openings: Openings;
  readonly backup: Backup;
  readonly copy: SecondCopy;
  readonly leaving: LeavingArticles;

  constructor(
    protected readonly db: Database,
    protected readonly analysis: Analysis,
    /** Follows every change; null for a library without a second copy. */
    journal: Journal | null = null,
  ) {
    this.copy = new SecondCopy(db, journal);
    this.corrections = new Corrections(db, () => this.copy.follow());
    this.events = new Events(db, analysis, this.corrections);
    this.notes = new Notes(db, this.corrections);
    this.openings = new Openings(db);
    this.backup = new Backup(db);
    this.leaving = new LeavingArticles(db);
  }

  /** Analyses and saves one article; saved again it is the same article, and its text before becomes a version. */
  async save(article: Article, now = new Date()): Promise<SaveResult> {
    const [result] = await this.saveAll([article], now);
    if (result === undefined) throw new StoreError("not-found", "nothing to save");
    return result;
  }

  /** Saves several articles in one transaction; of a batch of some 50 the memory stays small. */
  async saveAll(articles: readonly Article[], now = new Date()): Promise<SaveResult[]> {
    const prepared = await Promise.all(articles.map((article) => prepareArticle(article, this.analysis)));
    return this.#write(prepared, now);
  }

  /** Saves an article that comes in by itself, on a site that the reader chose; it is known for that later. */
  async saveWhileReading(article: Article, now = new Date()): Promise<void> {
    await this.#write([{ ...(await prepareArticle(article, this.analysis)), whileReading: true }], now);
    await this.seen(article, now);
  }

  /** Saves an article that comes in by itself, from an outlet that the reader follows; retention may have a rule for those. */
  async saveFollowed(article: Article, now = new Date()): Promise<SaveResult["outcome"]> {
    const prepared = { ...(await prepareArticle(article, this.analysis)), followed: true } as const;
    const [saved] = await this.#write([prepared], now);
    await this.seen(article, now);
    return saved?.outcome ?? "unchanged";
  }

  /** Whether the library holds the article of an address, as far as the address alone tells. */
  async holds(address: string): Promise<boolean> {
    const id = await idOfAddress(address);
    return (await named(() => this.db.articles.where("id").equals(id).count())) > 0;
  }

  async #write(prepared: readonly Prepared[], now: Date): Promise<SaveResult[]> {
    const saved = await named(() => saveArticles(this.db, prepared, now.toISOString()));
    await this.copy.follow();
    return saved.map(({ outcome, row }) => ({
      id: row.id,
      outcome,
      savedAt: row.savedAt,
      versions: row.versions,
      undo: outcome === "unchanged" ? "" : `save:${row.id}:${row.doc}`,
    }));
  }

  /** Notes that a page was read again; nothing changes where the library does not have its present text. */
  seen(article: Article, now = new Date()): Promise<void> {
    return named(() => noteSeen(this.db, article, now));
  }

  /** The article's id and how it stands in the library. */
  async stateOf(article: Article): Promise<{ readonly id: string; readonly saved: SavedState }> {
    const identity = await identityOf(article);
    const known = await named(() => knownRows(this.db, identity.ids));
    const id = chosenId(identity, known);
    const row = known.get(id);
    if (row === undefined) return { id, saved: { state: "new" } };
    const state = row.textHash === identity.textHash ? "saved" : "changed";
    const { savedAt, versions, whileReading } = row;
    const saved = { state, savedAt, versions } as const;
    return { id, saved: whileReading === undefined ? saved : { ...saved, whileReading } };
  }

  /** The text that the library has of an article, whatever it says by now; null where it has none. */
  async textOf(article: Article): Promise<Article | null> {
    const identity = await identityOf(article);
    const known = await named(() => knownRows(this.db, identity.ids));
    return known.get(chosenId(identity, known))?.article ?? null;
  }

  /** Articles that may report the same event as the subject, which itself is left out. */
  async candidates(subject: AnalysedArticle, limit: number): Promise<Candidates> {
    return named(() =>
      this.db.transaction("r", candidateTables(this.db), async () =>
        findCandidates(this.db, this.analysis, subject, limit),
      ),
    );
  }

  /** A page of the list, the newest text first. */
  async list(offset: number, limit: number): Promise<{ total: number; articles: ArticleSummary[] }> {
    const { db } = this;
    return named(() =>
      db.transaction("r", [db.articles, db.tail, db.state], async () => {
        const [index, rows] = await Promise.all([
          readIndex(db),
          db.articles.orderBy(":id").reverse().offset(offset).limit(limit).toArray(),
        ]);
        return { total: index.live, articles: rows.map(summaryOf) };
      }),
    );
  }

  /** Everything that a list of the library is filtered by, newest articles first; see `listing/filter.ts`. */
  listing(): AsyncGenerator<ListingPart> {
    return readListing(this.db);
  }

  /** Seeks a query in the texts of some documents; see `searchTexts`. */
  search(query: Query, docs: Uint32Array, languages: readonly string[]): AsyncGenerator<SearchStep> {
    return searchTexts(this.db, query, docs, languages, this.analysis);
  }

  /** What a list shows of some documents, in their order; null where one is gone. */
  async articlesAt(docs: readonly number[]): Promise<(ListedArticle | null)[]> {
    const rows = await named(() => readDocs(this.db, Uint32Array.from(docs)));
    const byDoc = new Map(rows.map((row) => [row.doc, { ...summaryOf(row), article: row.article }]));
    return docs.map((doc) => byDoc.get(doc) ?? null);
  }

  /** One article as it is now, or null. */
  async get(id: string): Promise<AnalysedArticle | null> {
    const row = await named(() => this.db.articles.where("id").equals(id).first());
    return row === undefined ? null : analysedRow(row, this.analysis);
  }

  /** The article's texts, the oldest first, the present one last; empty for an unknown id. */
  async versions(id: string): Promise<Pick<VersionRow, "version" | "savedAt" | "lastSeenAt" | "article">[]> {
    const { db } = this;
    return named(() =>
      db.transaction("r", [db.articles, db.versions], async () => {
        const row = await db.articles.where("id").equals(id).first();
        if (row === undefined) return [];
        const before = await versionsOf(db, id).toArray();
        return [...before, versionOf(row)];
      }),
    );
  }

  /**
   * Deletes articles; unknown ids are passed over. On a full disk, which takes no copy for the trash, they go for good:
   * `undo` is empty then, as it is where nothing was deleted.
   */
  async delete(ids: readonly string[], now = new Date()): Promise<{ deleted: number; undo: UndoToken }> {
    const token = `delete:${crypto.randomUUID()}`;
    const remove = async (under: string | null): Promise<number> => {
      const deleted = await named(() => deleteArticles(this.db, ids, under, now.toISOString()));
      await this.copy.follow();
      return deleted;
    };
    try {
      const deleted = await remove(token);
      return { deleted, undo: deleted === 0 ? "" : token };
    } catch (error) {
      if (!(error instanceof StoreError && error.code === "storage-full")) throw error;
      return { deleted: await remove(null), undo: "" };
    }
  }

  /** How many articles retention dropped within the last day; `undo` brings them back, to stay. */
  async dropped(): Promise<{ articles: number; undo: UndoToken }> {
    const articles = await named(() => trashedUnder(this.db, RETENTION_TOKEN).count());
    return { articles, undo: articles === 0 ? "" : RETENTION_TOKEN };
  }

  /** Deletes everything at once, versions and trash too, with no way back. */
  eraseAll(): Promise<void> {
    return this.copy.erase(() => named(() => eraseAll(this.db)));
  }

  /** Takes back a save, a deletion, a correction or a note; false where that was done already or something changed since. */
  async undo(token: UndoToken, now = new Date()): Promise<boolean> {
    const undone = await this.#undo(token, now);
    await this.copy.follow();
    return undone;
  }

  async #undo(token: UndoToken, now: Date): Promise<boolean> {
    const [kind, id = "", doc = ""] = token.split(":");
    if (token === RETENTION_TOKEN) await named(() => keepDropped(this.db, now.toISOString()));
    if (kind === "delete")
      return named(() => undoDelete(this.db, token, (row) => keysOf(row.analysis.fingerprint)));
    if (kind === "correct") {
      const undone = await this.corrections.undo(token, now);
      await this.events.settle();
      return undone;
    }
    if (kind !== "save") return false;
    return named(() =>
      undoSave(this.db, id, Number(doc), now.toISOString(), (article) =>
        prepareArticle(article, this.analysis),
      ),
    );
  }

  /**
   * One step of what can wait: analyses of an older version, rebuilding the index, merging it, packing the
   * listing, assigning articles to events, emptying the trash, dropping what was never opened. True while there is more to do; can be cut off anywhere.
   *
   * @param retention the reader's rule; null keeps everything
   */
  async maintain(now = new Date(), retention: Retention | null = null): Promise<boolean> {
    if (await named(() => maintenanceStep(this.db, this.analysis, now, retention))) return true;
    return this.copy.tend(now);
  }

  /** One step of what keeps finding and listing quick, and nothing else; true while there is more to do. */
  tendIndex(): Promise<boolean> {
    return named(() => tendStep(this.db, this.analysis));
  }

  /** Checks the index against every article; see `verifyIndex`. Takes seconds for a large library. */
  verify(): Promise<IndexCheck> {
    return named(() => verifyIndex(this.db));
  }

  /** Has `maintain` rebuild the index from the articles. */
  rebuild(): Promise<void> {
    return named(() => orderRebuild(this.db));
  }

  /** What changed after a cursor, for whoever shares the library; see `changesSince`. */
  changesSince(cursor: number, limit = 100): Promise<Changes> {
    return named(() => changesSince(this.db, cursor, limit));
  }

  /** What each outlet's articles take, the largest first. */
  usageByOutlet(): Promise<OutletUsage[]> {
    return named(() => usageByOutlet(this.db));
  }

  /** False once it was closed: by its holder, for a newer build, or by the browser. */
  get isOpen(): boolean {
    return this.db.isOpen();
  }

  close(): void {
    this.db.close();
  }
}
