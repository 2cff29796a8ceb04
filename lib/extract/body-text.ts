import type { Article, Passage } from "../model";

const SEPARATOR = "\n\n";

/** The article's paragraphs as one text; a paragraph's `offset` refers to it, except in an article from plain text. */
export function bodyText(article: Pick<Article, "passages">): string {
  return article.passages
    .filter((passage) => passage.role === "paragraph")
    .map((passage) => passage.text)
    .join(SEPARATOR);
}

/** Paragraphs as passages, each with its place in the body text that they make together. */
export function bodyPassages(
  paragraphs: readonly { readonly text: string; readonly postedAt?: string | undefined }[],
): Passage[] {
  let offset = 0;
  return paragraphs.map(({ text, postedAt }) => {
    const at = offset;
    offset += text.length + SEPARATOR.length;
    return { role: "paragraph", text, offset: at, ...(postedAt === undefined ? {} : { postedAt }) };
  });
}
