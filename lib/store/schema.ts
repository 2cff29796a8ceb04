/**
 * The database's tables. Articles are numbered in the order in which their present text came in; the number never
 * changes and is never given twice, so that it serves as the index's document number and as the change cursor at once:
 * "what changed since X" is every article and tombstone above X.
 */
import Dexie, { type Table } from "dexie";
import type { UndoToken } from "../library";
import type { Article, Fingerprint, Kept, Quantity } from "../model";
import type { ListingChunk } from "./listing/chunk";
import type { IndexState, TailChunk } from "./postings/state";

/** What is derived from an article's text, and by which version of the derivation. */
export interface StoredAnalysis {
  readonly version: number;
  readonly quantities: readonly Quantity[];
  readonly fingerprint: Fingerprint;
}

export interface ArticleRow {
  readonly doc: number;
  readonly id: string;
  /** Hash of the text, to tell an article saved again from one that has changed. */
  readonly textHash: string;
  /** ISO times of the first save and of the present version's. */
  readonly savedAt: string;
  readonly changedAt: string;
  /** ISO time at which the page was last read again with this text; missing where it never was. */
  readonly lastSeenAt?: string;
  /** Number of versions, the present one included. */
  readonly versions: number;
  readonly article: Article;
  readonly analysis: StoredAnalysis;
  /** Set where it came in by itself, on a site that the reader chose. */
  readonly whileReading?: true;
  /** Set where it came in by itself, from an outlet that the reader follows. */
  readonly followed?: true;
  /** ISO time at which its present text came into this library, where that is not `changedAt`: it came from another. */
  readonly arrivedAt?: string;
  /** Set where a backup or the second copy brought it back: retention leaves it. */
  readonly broughtBack?: true;
}

/** A text that the article had before. */
export interface VersionRow {
  readonly id: string;
  /** 1 for the first text saved. */
  readonly version: number;
  readonly savedAt: string;
  /** As of the row, while it was the present text. */
  readonly lastSeenAt?: string;
  readonly article: Article;
  /** The place in the sequence at which it was last written; missing where an earlier build wrote it. */
  readonly cursor?: number;
}

/** A deleted article as it was, kept for a while so that deletion can be undone. */
export interface TrashRow {
  readonly token: string;
  readonly id: string;
  readonly deletedAt: string;
  readonly row: ArticleRow;
  readonly versions: readonly VersionRow[];
  /** Missing in rows of the first schema. */
  readonly openedAt?: string | null;
}

/** Says to whoever shares the library later that an article is gone. */
export interface Tombstone {
  readonly id: string;
  readonly cursor: number;
  readonly deletedAt: string;
  /** Set where it went from this device alone, by a rule of its reader: nobody else's library loses it. */
  readonly here?: true;
}

/**
 * What the reader said of one figure, one pair of figures or one pair of articles, or wrote on an article or event. What was taken back stays as a row
 * that says nothing, with a cursor of its own: the tombstone for whoever shares the library later.
 */
export interface CorrectionRow {
  /** Hash of what it is about: a later word on the same takes its place, on every device. */
  readonly id: string;
  /** From the one sequence that numbers articles and tombstones. */
  readonly cursor: number;
  /** ISO time at which the row came to say this: the later of two devices' rows holds. */
  readonly at: string;
  readonly said: Kept | null;
  /** Ids of the articles it concerns; none where it was taken back. */
  readonly articles: readonly string[];
  /** Of a note that stands its tags, folded, after an empty one that all notes have; missing of what is no note. */
  readonly tags?: readonly string[];
  /** The cursor again while a correction stands; missing where it was taken back, and of a note. */
  readonly standing?: number;
  /** The change that made it so, and what stood before: all that its undoing needs. */
  readonly change: UndoToken;
  readonly before: Stood | null;
}

/** What was said before, by which change, and before that. */
export interface Stood {
  readonly said: Kept | null;
  readonly change: UndoToken;
  readonly before: Stood | null;
}

/** Articles that report one occurrence. The number is given once; of two events that become one the lower stays. */
export interface EventRow {
  readonly id: number;
  /** Article ids in the order in which they joined; a deleted one keeps its place for when it comes back. */
  readonly members: readonly string[];
  /** Days (ISO) of the first and the last report that the library holds. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The last day again while the library holds any of its reports; missing otherwise. */
  readonly listed?: string;
  /** Set while what the reader said of its reports has yet to move them. */
  readonly unsettled?: 1;
}

/** When the reader first opened an article: in the library, or as one of the reports of an event. */
export interface FirstOpening {
  readonly id: string;
  readonly at: string;
}

/** How far work in steps has come: documents up to `doc` are done. */
export interface WorkProgress {
  readonly name: "analysis" | "rebuild" | "events" | "retention" | "retention-followed";
  /** Version of the analysis that the work brings everything to; of retention, the days that its rule gives. */
  readonly version: number;
  readonly doc: number;
  readonly done: boolean;
}

/** A moment in the library's history. */
export interface Milestone {
  readonly name: "backup" | "backup-postponed" | "purged";
  readonly at: string;
  /** The highest document at that moment. */
  readonly doc: number;
}

/** Which library this is: raised with each erasure, and missing in a database that lost what it held. */
export interface GenerationMark {
  readonly name: "generation";
  readonly generation: number;
}

/** What the library got back from its journal, until the reader has seen it. */
export interface RestoredMark {
  readonly name: "restored";
  readonly at: string;
  readonly articles: number;
  /** Articles that the library is known to have held and that did not come back. */
  readonly missing: number;
}

/** What a rule of retention is about to drop, said some days before. */
export interface AnnouncedMark {
  readonly name: "retention-announced" | "retention-followed-announced";
  /** ISO time of the announcement. */
  readonly at: string;
  /** The last document that it concerns; the first is the one after those that the rule has judged. */
  readonly doc: number;
  /** The rule's days: another rule announces again. */
  readonly days: number;
  /** Set once the reader knows. */
  readonly seen?: true;
}

export class Database extends Dexie {
  declare readonly articles: Table<ArticleRow, number>;
  declare readonly versions: Table<VersionRow, [string, number]>;
  declare readonly trash: Table<TrashRow, [token: string, id: string]>;
  declare readonly tombstones: Table<Tombstone, string>;
  declare readonly tail: Table<TailChunk, number>;
  declare readonly buckets: Table<Uint8Array, number>;
  declare readonly state: Table<IndexState, string>;
  /** The tail of an index that is being rebuilt beside the one in use. */
  declare readonly rebuildTail: Table<TailChunk, number>;
  declare readonly progress: Table<WorkProgress, string>;
  declare readonly marks: Table<Milestone | GenerationMark | RestoredMark | AnnouncedMark, string>;
  declare readonly corrections: Table<CorrectionRow, string>;
  declare readonly events: Table<EventRow, number, Omit<EventRow, "id">>;
  declare readonly openings: Table<FirstOpening, string>;
  declare readonly listing: Table<ListingChunk, number>;

  constructor(name: string) {
    // Closed for a newer build, it must not come back by itself: what is there then is not this build's.
    super(name, { autoOpen: false });
    for (const [version, stores] of SCHEMAS.entries()) this.version(version + 1).stores(stores);
  }
}

/** The schema's versions in order, the first being number 1. A version once released is never edited. */
const SCHEMAS: readonly Record<string, string>[] = [
  {
    articles: "doc, &id",
    versions: "[id+version]",
    trash: "[token+id]",
    tombstones: "id, cursor",
    tail: "chunk",
    buckets: "",
    state: "name",
    rebuildTail: "chunk",
    progress: "name",
    marks: "name",
  },
  {
    corrections: "id, cursor, change, standing, *articles",
    events: "++id, listed, unsettled, *members",
  },
  { openings: "id" },
  { listing: "chunk" },
  { corrections: "id, cursor, change, standing, *articles, *tags" },
];

/** Number of the newest schema that this build knows. */
export const SCHEMA_VERSION = SCHEMAS.length;
