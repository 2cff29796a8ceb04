/** Which of the words beside a number belong to what it counts. */
import type { TokenRange } from "../../syntax";
import { plain } from "../name/inflection";
import { type Naming, namingOf } from "../name/words";
import type { ReadPassage } from "../passage";

const QUOTED = /^["“”«»]$/u;

/** «3 آخرون»: a word that says only that there are more of them. */
export function countsOthers(passage: ReadPassage, at: number): boolean {
  const naming = namingOf(passage.pack);
  return naming !== null && naming.inflected !== null && saysOthers(naming, passage, at);
}

/** «آخرون»: a word that says only that there are more. */
function saysOthers(naming: Naming, { tokens }: ReadPassage, at: number): boolean {
  return naming.is("dropped", tokens, at) && naming.isNoun("empty", tokens, at);
}

/**
 * Where a noun is counted in the accusative, no noun of its own follows, only adjectives that end alike: «54 مقعدا | ائتلاف
 * الفتح». A quoted name and an expression of time are no part of what is counted, and "others" says nothing of it.
 */
export function withoutStrangers(passage: ReadPassage, range: TokenRange): TokenRange | null {
  const naming = namingOf(passage.pack);
  if (!naming?.inflected) return range;
  const { inflected } = naming;
  const textAt = (at: number) => passage.tokens[at]?.text ?? "";
  if (saysOthers(naming, passage, range.from)) return null;
  const isSingular = !inflected.isPlural(textAt(range.from)) && !passage.syntax.plurals.has(range.from);
  const isAccusative = inflected.isAccusative(textAt(range.from)) && !inflected.isPlural(textAt(range.from));
  const isOf = (at: number) => passage.syntax.tags[at]?.pos === "ADP";
  let to = range.from + 1;
  const isNoun = (at: number) =>
    passage.syntax.tags[at]?.pos === "NOUN" && !inflected.isDefinite(plain(textAt(at)));
  while (to < range.to && !QUOTED.test(textAt(to)) && !passage.dateTokens.has(to)) {
    if (isOf(to)) return range;
    // «20 شركة قطارات | تسيير رحلات»: an owner without the article takes no further one.
    if (isSingular && to === range.from + 2 && isNoun(to) && passage.syntax.plurals.has(to - 1)) break;
    const isDefinite = inflected.isDefinite(plain(textAt(to))) && passage.syntax.tags[to]?.pos !== "PROPN";
    if ((isSingular && isDefinite) || (isAccusative && !inflected.isAccusative(textAt(to)))) break;
    if (!isSingular && isMasculine(inflected, textAt(to))) break;
    if (
      passage.syntax.tags[to]?.pos === "ADV" ||
      (isSingular && !isAccusative && isMasculine(inflected, textAt(to)))
    )
      break;
    to++;
  }
  return { from: range.from, to };
}

/** «40 مباراة | متفوقا»: an accusative of its own behind a noun that shows none. */
function isMasculine(inflected: NonNullable<Naming["inflected"]>, word: string): boolean {
  return inflected.isAccusative(word) && !inflected.isPlural(word);
}

/** «ممثلو | الدول السبع»: of several nouns one behind another a number counts the last that is in the plural. */
export function lastPlural({ tokens, syntax, pack }: ReadPassage, from: number, to: number): number | null {
  const inflected = namingOf(pack)?.inflected;
  if (!inflected) return null;
  for (let at = to - 1; at >= from; at--) {
    const isNoun = syntax.tags[at]?.pos === "NOUN" || syntax.tags[at]?.pos === "PROPN";
    // «القياديين | المحليين الأربعة»: with the article behind a noun that has it a word is that noun's adjective.
    const isDefinite = (each: number) => inflected.isDefinite(plain(tokens[each]?.text ?? ""));
    if (at === to - 1 && at > from && isDefinite(at) && isDefinite(at - 1) && !syntax.joined.has(at))
      continue;
    if (isNoun && (syntax.plurals.has(at) || inflected.isPlural(tokens[at]?.text ?? ""))) return at;
  }
  return null;
}
