import type { Article, Passage } from "../model";
import { bodyPassages } from "./body-text";
import { replaceLinks, withoutClosingMarks, withoutStrong } from "./markdown-marks";
import type { Extraction } from "./outcome";
import { articleFromText } from "./plain-text";

const LINE_MARK = /^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+(?=\S))/u;
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]{1,2000})(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const RULE = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|=+\s*)$/u;
const FRONT_MATTER = /^\ufeff?---\r?\n[\s\S]{0,5000}?\n---\s*(?:\r?\n|$)/u;

/** A line without Markdown's marks; the text itself stays as written. */
function plainLine(line: string): string {
  if (RULE.test(line)) return "";
  const unmarked = withoutClosingMarks(line.replace(LINE_MARK, ""));
  const unpictured = replaceLinks(unmarked, "![", () => "");
  const unlinked = replaceLinks(unpictured, "[", (label) => label || null);
  return withoutStrong(unlinked).replace(EMPHASIS, "$2");
}

/** Lines of one paragraph stand on several lines in Markdown; an empty line, a heading or a list item ends it. */
function paragraphs(markdown: string): string[] {
  const blocks: string[] = [];
  let open = false;
  for (const line of markdown.split(/\r\n|\r|\n/u)) {
    const text = plainLine(line).trim();
    const ownBlock = /^\s{0,3}(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s)/u.test(line);
    if (text !== "" && open && !ownBlock) blocks.push(`${blocks.pop() ?? ""} ${text}`);
    else if (text !== "") blocks.push(text);
    open = text !== "" && !/^\s{0,3}#{1,6}\s/u.test(line);
  }
  return blocks;
}

/** Offsets of a Markdown article refer to its body text, since its marks are no part of what is shown. */
function ontoBodyText(article: Article): Article {
  const heading = article.passages.filter((passage) => passage.role === "headline");
  const body = article.passages.filter((passage) => passage.role === "paragraph");
  const headline: Passage[] = heading.map((passage) => ({ ...passage, offset: null }));
  return { ...article, passages: [...headline, ...bodyPassages(body)] };
}

/** Reads a Markdown text as an article: its first block is the headline. */
export function articleFromMarkdown(markdown: string, name: string): Extraction {
  const text = paragraphs(markdown.replace(FRONT_MATTER, "")).join("\n");
  const result = articleFromText(text, name);
  return result.state === "article" ? { state: "article", article: ontoBodyText(result.article) } : result;
}
