import type { Article } from "../model";

interface Titled extends Pick<Article, "headline"> {
  /** Tells of a later stage of the event, which is not what the event is called by. */
  readonly followUp?: boolean;
}

/** The report by whose headline an event is called: the newest that tells of it; null where none has a headline. */
export function newestHeadline<T extends Titled>(reports: readonly T[]): T | null {
  const titled = reports.filter(({ headline }) => headline.trim() !== "");
  return titled.filter(({ followUp }) => !followUp).at(-1) ?? titled.at(-1) ?? null;
}
