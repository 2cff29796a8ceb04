/** The day on which those were hit whom a figure counts, where its own clause names one: "killed at least 36 on Thursday". */
import type { LanguagePack } from "../languages/contract";
import type { Quantity } from "../model";
import { type DateReading, resolveDate } from "../text/dates";
import type { Lexicon } from "../text/lexicon";
import { scopeLexicon } from "./scope";
import { statingVerbs } from "./speakers";
import { type FigureSurroundings, isPause, type Word } from "./surroundings";

/** Words before a day among which a verb of stating makes it the day on which somebody spoke: "police said on Friday". */
const SPOKEN_WITHIN = 5;

/** True where nothing parts a day from the figure: no pause, and no other number. */
function isOfClause({ start, end }: DateReading, figure: Quantity, words: readonly Word[]): boolean {
  const [from, to] = end <= figure.start ? [end, figure.start] : [figure.end, start];
  return words.every(
    (word) => word.start < from || word.end > to || !(isPause(word) || word.type === "digits"),
  );
}

function isSpokenOn(
  { start }: DateReading,
  figure: Quantity,
  words: readonly Word[],
  verbs: Lexicon<true>,
): boolean {
  const day = words.findIndex((word) => word.end > start);
  for (let at = day - 1; at >= Math.max(0, day - SPOKEN_WITHIN); at--) {
    const word = words[at];
    if (!word || isPause(word) || (word.start < figure.end && word.end > figure.start)) return false;
    if (verbs.hasAt(words, at)) return true;
  }
  return false;
}

/** What a clause says of when those were hit whom its figure counts. */
export interface OwnDay {
  /** ISO day. */
  readonly day: string;
  /** It is the first of several days: "since Thursday". */
  readonly isSince: boolean;
}

function isCountedFrom({ start }: DateReading, words: readonly Word[], pack: LanguagePack): boolean {
  const lexicon = scopeLexicon(pack);
  const day = words.findIndex((word) => word.end > start);
  return [day - 1, day].some((at) =>
    (lexicon?.matchesAt(words, at) ?? []).some(({ value }) => value === "since"),
  );
}

/**
 * @param published ISO day of the report, to which a weekday is relative
 * @returns null where the clause names no day, or several
 */
export function ownDay(
  { words, dates }: FigureSurroundings,
  figure: Quantity,
  published: string | null,
  pack: LanguagePack,
): OwnDay | null {
  const days = new Set<string>();
  let isSince = false;
  for (const date of dates) {
    const day = resolveDate(date.date, published);
    const isApart = date.end <= figure.start || date.start >= figure.end;
    if (day === null || !isApart || !isOfClause(date, figure, words)) continue;
    if (isSpokenOn(date, figure, words, statingVerbs(pack))) continue;
    days.add(day);
    isSince ||= isCountedFrom(date, words, pack);
  }
  const [only] = days;
  return days.size === 1 && only !== undefined ? { day: only, isSince } : null;
}
