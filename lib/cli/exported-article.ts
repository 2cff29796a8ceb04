import type { Extraction } from "../extract";
import type { Article, PartialReason, Passage, PassageRole, Removed } from "../model";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const ROLES: readonly PassageRole[] = ["headline", "standfirst", "paragraph", "caption"];
const PARTIAL: readonly PartialReason[] = ["paywall", "login", "consent", "short", "selection", "truncated"];

function passageFrom(value: unknown): Passage[] {
  if (!isFields(value) || typeof value.text !== "string") return [];
  const role = ROLES.find((name) => name === value.role);
  const offset = typeof value.offset === "number" && Number.isInteger(value.offset) ? value.offset : null;
  const postedAt = textOrNull(value.postedAt);
  return role ? [{ role, text: value.text, offset, ...(postedAt === null ? {} : { postedAt }) }] : [];
}

function removedFrom(value: unknown): Removed[] {
  return isFields(value) ? [{ reason: text(value.reason), text: text(value.text) }] : [];
}

function articleFrom(value: unknown): Article | null {
  if (!isFields(value) || !Array.isArray(value.passages)) return null;
  const passages = value.passages.flatMap(passageFrom);
  if (passages.length === 0) return null;
  const ampUrl = textOrNull(value.ampUrl);
  return {
    url: textOrNull(value.url),
    canonicalUrl: textOrNull(value.canonicalUrl),
    ...(ampUrl === null ? {} : { ampUrl }),
    headline: text(value.headline),
    byline: textOrNull(value.byline),
    outlet: textOrNull(value.outlet),
    publishedAt: textOrNull(value.publishedAt),
    language: text(value.language) || "und",
    direction: value.direction === "rtl" ? "rtl" : "ltr",
    passages,
    removed: list(value.removed).flatMap(removedFrom),
    partial: PARTIAL.find((reason) => reason === value.partial) ?? null,
  };
}

/** The first article in exported data: the value itself, under `article`, or in its `articles`. */
function firstArticle(value: unknown): Article | null {
  if (!isFields(value)) return null;
  const candidates = [value, value.article, ...list(value.articles).slice(0, 1)];
  for (const candidate of candidates) {
    const found = articleFrom(candidate) ?? (isFields(candidate) ? articleFrom(candidate.article) : null);
    if (found) return found;
  }
  return null;
}

/** Reads an exported article; every field is checked, since a file may hold anything. */
export function articleFromExport(json: string, name: string): Extraction {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/u, ""));
  } catch {
    return { state: "none", reason: "not-an-article", title: name };
  }
  const article = firstArticle(Array.isArray(value) ? value[0] : value);
  return article ? { state: "article", article } : { state: "none", reason: "not-an-article", title: name };
}
