/** Words of others in HTML: shown as words, whatever they hold. */
import type { Words } from "./shared";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? "");
}

export function languageAttribute(language: string): string {
  return language === "und" ? "" : ` lang="${escaped(language)}"`;
}

/** Words in their own language and direction; `content` stands for their text where it is marked up already. */
export function isolated({ text, language, direction }: Words, content = escaped(text)): string {
  return `<bdi${languageAttribute(language)} dir="${direction}">${content}</bdi>`;
}

/** Only addresses that lead to a page become links. */
export function linked(url: string | null, content: string): string {
  return url && /^https?:\/\//iu.test(url) ? `<a href="${escaped(url)}">${content}</a>` : content;
}
