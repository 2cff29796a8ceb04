import type { TextsService } from "../../components/texts/texts-service";
import { send } from "../../lib/browser";
import type { Article } from "../../lib/model";
import type { TextChange } from "../../lib/view/figure-changes";

/** Reads texts in this page itself; the stages that it takes are loaded only when the reader asks for them. */
export const texts: TextsService = {
  compare: async (articles) => (await import("../../lib/pipeline")).compareTexts(articles),
  diff: async (a, b) => (await import("../../lib/pipeline")).copyDiff(a, b),
};

/** What changed in an article since it was saved; null where the library has it no more. */
export async function changeSinceSaved(article: Article): Promise<TextChange | null> {
  const reply = await send("article.before", { article });
  if (!reply.ok || reply.value.before === null) return null;
  const { textChange } = await import("./text-change");
  return textChange(reply.value.before, article);
}
