/** The day for which a figure is given, where its sentence says one: "as of Monday evening". */
import type { LanguagePack } from "../languages/contract";
import { resolveDate } from "../text/dates";
import { scopeLexicon } from "./scope";
import type { FigureSurroundings } from "./surroundings";

/**
 * @param published ISO day of the report, to which a weekday is relative
 * @returns ISO day, never later than the report; null where the sentence names none
 */
export function statedDay(
  { words, dates }: FigureSurroundings,
  published: string | null,
  pack: LanguagePack,
): string | null {
  const lexicon = scopeLexicon(pack);
  for (const { start, date } of dates) {
    const at = words.findIndex((word) => word.end > start);
    const leads = [at - 2, at - 1].some((from) =>
      (lexicon?.matchesAt(words, from) ?? []).some(({ to, value }) => value === "asOf" && to === at),
    );
    const day = leads ? resolveDate(date, published) : null;
    if (day !== null && (published === null || day <= published)) return day;
  }
  return null;
}
