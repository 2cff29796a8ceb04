/** Phrases whose head comes first: «خمسة جنود من …». */
import { isJoint, NOMINAL, posAt, type Tagged, textAt } from "../tagged";
import { type Chunk, isTime, LONGEST, LONGEST_ADVERB, numeralWithin } from "./within";

const QUOTE = /^["'“”«»„‘’]$/u;

/** «حرب الثلاثين | عاما»: an indefinite noun behind such a numeral is counted by it. */
function isCountedNext(
  { passage, tags }: Pick<Tagged, "passage" | "tags">,
  numeral: number,
  at: number,
  article: string,
): boolean {
  const isDefinite = (token: number) => passage.tokens[token]?.folded.startsWith(article) ?? false;
  return tags[at]?.pos === "NOUN" && !isDefinite(at) && !isDefinite(numeral - 1);
}

/** «العوامل الثلاثة»: a numeral with an article follows its noun as an adjective does. */
function isAttributive({ passage, pack, numerals, tags }: Tagged, at: number): boolean {
  const { article } = pack.grammar;
  const isBegun =
    numerals.has(at) &&
    article !== "" &&
    !isCountedNext({ passage, tags }, at, numerals.get(at)?.to ?? at, article);
  return (
    isBegun && (passage.tokens[at]?.folded.startsWith(article) || passage.tokens[at - 1]?.folded === article)
  );
}

/** «استثمر الصندوق | حصة»: behind a noun with the article no noun without one belongs to it, but a name may. */
function isPastArticle({ passage, pack, tags }: Tagged, at: number): boolean {
  const { article } = pack.grammar;
  const has = (token: number) => passage.tokens[token]?.folded.startsWith(article) ?? false;
  const pos = tags[at]?.pos;
  return article !== "" && has(at - 1) && !has(at) && (pos === "NOUN" || pos === "ADJ");
}

/** «أولادهم | دفع»: behind a noun that says whose it is no other noun belongs to it but as an adjective with the article. */
function isPastOwner(tagged: Tagged, at: number): boolean {
  const { article, possessiveEndings } = tagged.pack.grammar;
  const isPlain = posAt(tagged, at) === "NOUN" && !tagged.passage.tokens[at]?.folded.startsWith(article);
  const owner = textAt(tagged, at - 1);
  return (
    isPlain &&
    posAt(tagged, at - 1) === "NOUN" &&
    possessiveEndings.some(
      (ending) => owner.endsWith(ending) && owner.length > ending.length + SHORTEST_OWNED,
    )
  );
}

/** Letters that must stand before a possessive ending. */
const SHORTEST_OWNED = 2;

/** «تطبيق | هذه القرارات»: behind a noun without an article a determiner with its noun says whose it is. */
function isPossessingThis(tagged: Tagged, at: number): boolean {
  const { passage, pack } = tagged;
  const [before, next] = [passage.tokens[at - 1], passage.tokens[at + 1]];
  const has = (word: string | undefined) => word?.startsWith(pack.grammar.article) ?? false;
  if (pack.grammar.article === "" || posAt(tagged, at - 1) !== "NOUN" || tagged.marks.isJoined(at))
    return false;
  if (posAt(tagged, at - 2) === "NUM") return false;
  const ends = pack.grammar.absoluteEndings ?? [];
  const isFree =
    has(before?.folded) ||
    ends.some((ending) => before?.text.endsWith(ending)) ||
    isPastOwner(tagged, at + 1);
  return !isFree && has(next?.folded) && NOMINAL.has(posAt(tagged, at + 1));
}

/** A word that goes on with a phrase whose head comes first: the nouns and adjectives that belong to it. */
function belongsBehind(tagged: Tagged, at: number, from: number): boolean {
  if (isJoint(tagged, at)) return true;
  const pos = posAt(tagged, at);
  if (
    tagged.marks.isJoined(at) ||
    tagged.marks.hasArticleBehind(at) ||
    (pos !== "PROPN" && tagged.marks.isPrepositioned(at))
  )
    return false;
  if (isPastArticle(tagged, at) || isPastOwner(tagged, at)) return false;
  if (QUOTE.test(textAt(tagged, at)))
    return QUOTE.test(textAt(tagged, at - 2)) || NOMINAL.has(posAt(tagged, at + 1));
  if (pos === "NUM") return at === from || posAt(tagged, at - 1) === "DET" || isAttributive(tagged, at);
  if (pos === "DET" && at > from) return isPossessingThis(tagged, at);
  return pos === "NOUN" || pos === "PROPN" || pos === "ADJ" || pos === "DET";
}

/** "les six dernières années": an adjective before its noun, in a language whose nouns come first. */
function isListedAdjective(tagged: Tagged, at: number): boolean {
  return (
    tagged.pack.grammar.tagger === null && posAt(tagged, at) === "ADJ" && NOMINAL.has(posAt(tagged, at + 1))
  );
}

/** «مصادر حقوقية | عدد المحتجزين»: behind an adjective a noun of measure begins what is measured. */
function beginsMeasure(tagged: Tagged, at: number, head: number): boolean {
  const { joinedLetters } = tagged.pack.grammar;
  const word = tagged.passage.tokens[at]?.folded ?? "";
  if (tagged.marks.is("measure", at) && joinedLetters.some((letter) => word.startsWith(letter)))
    return at > head;
  return at - 1 > head && tagged.marks.is("measure", at) && posAt(tagged, at) === "NOUN";
}

/** «12 | بمحافظة»: what is joined on, or stands in an adposition of its own, is not what a numeral counts; «80 بالمئة» is. */
function beginsAnew(tagged: Tagged, at: number): boolean {
  if (tagged.marks.is("unit", at)) return false;
  return tagged.marks.isJoined(at) || (posAt(tagged, at) !== "PROPN" && tagged.marks.isPrepositioned(at));
}

/** A phrase whose head comes first: «خمسة جنود من …», «وزارة الصحة الفلسطينية». */
export function headFirst(tagged: Tagged, from: number, end: number): Chunk | null {
  let to = from;
  while (posAt(tagged, to) === "ADV" && to < from + LONGEST_ADVERB) to++;
  const numeral = tagged.numerals.get(to) ?? null;
  if (numeral) to = numeral.to;
  else if (posAt(tagged, from) === "DET") to = from + 1;
  let head = -1;
  while (to < end && to < from + LONGEST && !isTime(tagged, to, from)) {
    if (to > from && head >= 0 && (!belongsBehind(tagged, to, from) || beginsMeasure(tagged, to, head)))
      break;
    if (head < 0 && to > from && beginsAnew(tagged, to)) break;
    const pos = posAt(tagged, to);
    if (head < 0 && to > from && isListedAdjective(tagged, to)) {
      to++;
      continue;
    }
    if (head < 0 && (pos === "NOUN" || pos === "PROPN" || pos === "SYM" || pos === "ADJ")) head = to;
    else if (head < 0 && to > from && pos !== "DET") break;
    to++;
  }
  if (head < 0 && !numeral) return null;
  while (to > from + 1 && posAt(tagged, to - 1) === "PUNCT" && to - 1 > head) to--;
  return {
    from,
    to,
    head: head < 0 ? to - 1 : head,
    numeral: numeral ?? numeralWithin(tagged, { from, to }),
  };
}
