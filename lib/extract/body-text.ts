import { type Article, BODY_ROLES, type Passage, type PassageRole } from "../model";

const SEPARATOR = "\n\n";

/**
 * The article's standfirst and paragraphs as one text; their `offset` refers to it, except in an article from plain
 * text.
 */
export function bodyText(article: Pick<Article, "passages">): string {
  return article.passages
    .filter((passage) => BODY_ROLES.has(passage.role))
    .map((passage) => passage.text)
    .join(SEPARATOR);
}

/** A passage of the body before its place is known. */
interface BodyPart {
  readonly text: string;
  readonly role?: PassageRole;
  readonly postedAt?: string | undefined;
}

/** Parts of the body as passages, each with its place in the body text that they make together. */
export function bodyPassages(parts: readonly BodyPart[]): Passage[] {
  let offset = 0;
  return parts.map(({ text, role = "paragraph", postedAt }) => {
    const at = offset;
    offset += text.length + SEPARATOR.length;
    return { role, text, offset: at, ...(postedAt === undefined ? {} : { postedAt }) };
  });
}
