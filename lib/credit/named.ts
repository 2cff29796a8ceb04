/** The names that a sentence gives, whether or not those named speak in it. */
import { nameAfter } from "./names";
import { readsPhrases } from "./phrase";
import { CAPITAL, type ReadSentence, type TokenRange, textOf, tokenText } from "./reading";

/** Words of a full name: a single one may be any word at a sentence's head. */
const LEAST_WORDS = 2;

/** Every name of several words in a sentence, in the article's words. */
export function namesIn(reading: ReadSentence): string[] {
  if (reading.pack.grammar.tagger === null) return [];
  const ranges = readsPhrases(reading) ? namedPhrases(reading) : namedSpeakers(reading);
  return ranges.filter(({ from, to }) => to - from >= LEAST_WORDS).map((range) => textOf(reading, range));
}

/** Phrases about somebody who speaks, or with a name in them, with their complements: "the governor | of Arden". */
function namedPhrases(reading: ReadSentence): TokenRange[] {
  const { phrases } = reading.passage.syntax;
  const found: TokenRange[] = [];
  for (const { index, from, to, head, numeral, sort } of phrases) {
    if (from < reading.sentence.from || to > reading.sentence.to || numeral || sort === "pronoun") continue;
    const speaks = reading.marks.upTo("speaker", head + 1) !== null;
    if (!speaks && !CAPITAL.test(tokenText(reading, head))) continue;
    const complement = phrases[index + 1]?.complementOf === index ? phrases[index + 1] : undefined;
    const isPerson = sort === "proper";
    if (reading.passage.syntax.tags[from]?.pos === "VERB") continue;
    const end = isPerson || !complement ? to : complement.to;
    found.push({ from, to: isPerson ? throughOf(reading, end) : end });
  }
  return found;
}

/** "Old Mill School | for Girls": a name goes on behind a preposition with another capital. */
function throughOf(reading: ReadSentence, to: number): number {
  const next = reading.passage.syntax.phraseAt[to + 1];
  const isBody = reading.marks.upTo("speaker", to) !== null;
  const isNamed = next?.from === to + 1 && CAPITAL.test(tokenText(reading, to + 1));
  return isBody && isNamed && reading.marks.from("inside-name", to) === to + 1 ? next.to : to;
}

/** Where a name's own words end, before a verb and before a preposition. */
function endOfOwn({ passage, marks }: ReadSentence, { from, to }: TokenRange): number {
  let end = from + 1;
  while (end < to && marks.from("inside-name", end) === null && passage.syntax.tags[end]?.pos !== "VERB")
    end++;
  // «تقرير | صادر عن المنظمة».
  while (end > from + 1 && marks.from("unfinished", end - 1) !== null) end--;
  return end;
}

/** Where heads come first, the names that begin with a noun of those who speak: «وزارة الصحة». */
function namedSpeakers(reading: ReadSentence): TokenRange[] {
  const found: TokenRange[] = [];
  for (let at = reading.sentence.from; at < reading.sentence.to; at++) {
    if (reading.marks.cliticOf("speaker", at) !== "" && reading.marks.cliticOf("agency", at) !== "") continue;
    const name = nameAfter(reading, at);
    if (name.to <= at) continue;
    found.push({ from: at, to: endOfOwn(reading, name) });
    at = name.to - 1;
  }
  return found;
}
