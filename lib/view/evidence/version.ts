/** One text of an article as evidence: who published it, where and when it was seen, and a hash that proves it. */
import type { Article } from "../../model";
import type { TextChange } from "../figure-changes";

/** The text before, and what changed from it. */
export interface EarlierText {
  readonly version: number;
  /** ISO time at which it was first seen, and its SHA-256. */
  readonly firstSeen: string;
  readonly hash: string;
  readonly change: TextChange;
}

export interface VersionEvidence {
  readonly article: Article;
  /** From 1, and how many texts of this article there are. */
  readonly version: number;
  readonly versions: number;
  /** ISO time at which this text was first seen. */
  readonly firstSeen: string;
  /** ISO time at which the page was last read with this text. */
  readonly lastSeen: string;
  /** ISO time at which another text stood in its place; null for the present one. */
  readonly replacedAt: string | null;
  /** SHA-256 of headline and passages, as lower-case hex. */
  readonly hash: string;
  /** Null for the first text, and where the one before was not compared. */
  readonly earlier: EarlierText | null;
}

/**
 * Address under which a web archive lists its copies of a page; null where the page
 * has none. It is a link that the reader may open: nothing is sent before.
 */
export function archiveAddress({ url }: Pick<Article, "url">): string | null {
  return url && /^https?:\/\//iu.test(url) ? `https://web.archive.org/web/*/${url}` : null;
}
