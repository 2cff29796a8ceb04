import { articleFromText } from "../extract";
import { analyse } from "../pipeline";

/**
 * Reads the title of an article that is waited for, and forgets it: most of the time that the first text in a language
 * takes goes into making its words ready to be looked up. Does nothing where the title does not tell the language.
 */
export function readAhead(title: string): void {
  const read = articleFromText(title, "");
  if (read.state === "article" && read.article.language !== "und") analyse("", read.article);
}
