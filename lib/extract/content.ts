import type { Removed } from "../model";

/** A run of text that a page shows as one block, as far as its words are not looked at. */
export interface TextBlock {
  readonly text: string;
  /** UTF-16 units of `text` that stand in links. */
  readonly linked: number;
  readonly isHeading: boolean;
}

export interface ContentBlock extends TextBlock {
  /** Part of a list, a table, a quotation or a preformatted text. */
  readonly isSet: boolean;
  /** ISO time of the live post that it stands in; null elsewhere. */
  readonly postedAt: string | null;
  /** Sums the story up above its text: a standfirst, one of its key points. */
  readonly isStandfirst: boolean;
  /** Marked up as most of the story's running text is. */
  readonly isLikeText: boolean;
}

/** Where a page says who wrote its article; every name as it stands there. */
export interface BylineSources {
  /** Names in structured data and metadata, the best source first. */
  readonly stated: readonly (readonly string[])[];
  /** Lines shown where pages show their author. */
  readonly visible: readonly string[];
  /** Bodies that the structured data credit: agencies, desks, the outlet itself. */
  readonly bodies: readonly string[];
  /** Names of the site, which are no person's, as `plain` writes them. */
  readonly siteNames: readonly string[];
}

/** What a page claims to be. */
export interface PageClaims {
  readonly isArticle: boolean;
  readonly isVideo: boolean;
  readonly isFrameset: boolean;
  /** The page itself says that not everybody may read it. */
  readonly isPaid: boolean;
  /** A part of the page was left out, since it is longer than what is looked at. */
  readonly isCut: boolean;
  /** Words that the page says its article has; null where it does not say. */
  readonly words: number | null;
}

/**
 * What was taken from a page before any of its words were judged: all that the languages' words are needed for comes
 * after it, so that a script put into pages can do without them.
 */
export interface PageContent {
  readonly headline: string;
  readonly outlet: string | null;
  /** ISO date that the page's data state; null where only the lines of `dates` may tell. */
  readonly publishedAt: string | null;
  readonly canonicalUrl: string | null;
  readonly ampUrl: string | null;
  readonly byline: BylineSources;
  /** Lines that may state the day of publication, most likely first. */
  readonly dates: readonly string[];
  /** Language that the page declares, as it writes it. */
  readonly declaredLanguage: string;
  /** Beginning of the text, by which its language is told. */
  readonly sample: string;
  /** The article's part of the page, in its order; empty where none was found. */
  readonly blocks: readonly ContentBlock[];
  readonly captions: readonly string[];
  /** Furniture within the article's part, by what its elements are and are called. */
  readonly apart: readonly Removed[];
  /** Short texts of the whole page, one of which may speak of a wall. */
  readonly notices: readonly string[];
  /** Lines of the page that are links and little else. */
  readonly linkLines: number;
  readonly claims: PageClaims;
}

/** Blocks, captions and lines of furniture taken from one page: what keeps articles takes no more. */
export const MOST_BLOCKS = 9000;
/** Texts longer than this speak of no wall. */
export const LONGEST_NOTICE = 600;
/** Notices looked at on one page: the distinct short texts of far more than any news page holds. */
export const MOST_NOTICES = 20_000;
