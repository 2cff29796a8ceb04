import type { TextsService } from "../../components/texts/texts-service";

/** Reads texts in this page itself; the stages that it takes are loaded only when the reader asks for them. */
export const texts: TextsService = {
  compare: async (articles) => (await import("../../lib/pipeline")).compareTexts(articles),
  diff: async (a, b) => (await import("../../lib/pipeline")).copyDiff(a, b),
};
