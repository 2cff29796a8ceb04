import type { Article } from "../model";
import { bodyPassages } from "./body-text";
import type { Extraction } from "./outcome";
import { articleFromText } from "./plain-text";

/** What is known of the page that a text was selected on. */
export interface SelectedOn {
  readonly url: string;
  readonly title: string;
}

/** The reader's selection as an article: the page's title as headline, every selected line a paragraph. */
export function articleFromSelection(selection: string, page: SelectedOn): Extraction {
  const result = articleFromText(`${page.title}\n${selection}`, page.title);
  if (result.state === "none" || selection.trim() === "")
    return { state: "none", reason: "no-text", title: page.title };
  const { passages } = result.article;
  const body = passages.filter((passage) => passage.role === "paragraph");
  const headline = { role: "headline", text: page.title, offset: null } as const;
  const article: Article = {
    ...result.article,
    url: page.url,
    headline: page.title,
    passages: [...(page.title === "" ? [] : [headline]), ...bodyPassages(body)],
    partial: "selection",
  };
  return { state: "article", article };
}
