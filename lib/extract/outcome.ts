import type { Article } from "../model";

/** Why a page or a file holds no article. */
export type NoArticleReason =
  | "empty"
  | "binary"
  | "pdf"
  | "too-large"
  | "not-an-article"
  | "frameset"
  | "no-text"
  | "list-page"
  | "video-page"
  | "consent"
  | "login";

/** What extraction gives: an article (`article.partial` says where it is not whole), or why there is none. */
export type Extraction =
  | { readonly state: "article"; readonly article: Article }
  | { readonly state: "none"; readonly reason: NoArticleReason; readonly title: string };
