/** Figures that count who speaks, of whom each report asks its own: "two officials told reporters". */
import type { LanguagePack } from "../languages/contract";
import type { Quantity } from "../model";
import { Lexicon } from "../text/lexicon";
import type { CountScope } from "./scope";
import { isPause, type Word } from "./surroundings";

const lexicons = new WeakMap<LanguagePack, Lexicon<true>>();

/** The verbs by which a pack's texts say that somebody states something, compiled once. */
export function statingVerbs(pack: LanguagePack): Lexicon<true> {
  const known = lexicons.get(pack);
  if (known) return known;
  const lexicon = new Lexicon<true>(pack.quantities.clitics);
  const { verbs, weakVerbs, carrying, accordingTo } = pack.statements;
  lexicon.add([verbs, weakVerbs, carrying, accordingTo].join("|"), true);
  lexicons.set(pack, lexicon);
  return lexicon;
}

/** Words within which a verb follows the count or stands before it. */
const SAYS_WITHIN = 6;
/** More than these are asked in a poll. */
const MOST_SPEAKERS = 5;

/** True where those counted speak to reporters: "two officials said", "citing three sources", «قال مسؤولان». */
export function countsSpeakers(
  { kind, max, start, end }: Quantity,
  { isOfInformants }: CountScope,
  words: readonly Word[],
  pack: LanguagePack,
): boolean {
  if (!isOfInformants || kind !== "people" || max === null || max > MOST_SPEAKERS) return false;
  const verbs = statingVerbs(pack);
  const first = words.filter((word) => word.start < end).length;
  for (let at = first; at < first + SAYS_WITHIN && !isPause(words[at]); at++)
    if (verbs.hasAt(words, at)) return true;
  const last = words.filter((word) => word.end <= start).length - 1;
  for (let at = last; at > last - SAYS_WITHIN && at >= 0 && !isPause(words[at]); at--)
    if (verbs.hasAt(words, at)) return true;
  return false;
}
