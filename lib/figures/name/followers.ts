/** What follows a counted noun and belongs to its name: adjectives, and nouns that say whose or what kind it is. */
import { marksAt } from "../passage";
import { type Counted, goesOn } from "./inflected";
import { plain } from "./inflection";

/** Adjectives behind a counted noun. */
const MOST_ADJECTIVES = 2;
/** Words behind a counted noun that belong to it as its owner or material. */
const MOST_BELONGING = 3;
/** Letters of the shortest word that may be a name. */
const SHORTEST_NAME = 3;
const MARK = /\p{Mn}/u;

function textAt({ passage }: Counted, at: number): string {
  return passage.tokens[at]?.text ?? "";
}

/** Whether both are accusatives, spelled alike: «جندياً سورياً», but not «هجوماً بسوريا». */
function isAlike(counted: Counted, at: number): boolean {
  const [noun, word] = [textAt(counted, counted.head), textAt(counted, at)];
  const { inflected } = counted;
  return inflected.isAccusative(noun) && inflected.isAccusative(word) && MARK.test(noun) === MARK.test(word);
}

/** «حقلي أبان», «هدفا لصالحه», «7 خبراء متفجرات»: a name, a word with an adposition, a plural behind another form. */
function isNoAdjective(counted: Counted, at: number): boolean {
  const { passage, naming, inflected, draft, head } = counted;
  const { measures, grammar } = passage.pack;
  const [noun, word] = [plain(textAt(counted, head)), plain(textAt(counted, at))];
  const isOwned = measures?.possessors.some((ending) => word.endsWith(ending)) ?? false;
  if (isOwned && grammar.joinedLetters.some((letter) => word.startsWith(letter))) return true;
  if (naming.is("adjective", passage.tokens, at) || inflected.isListedAdjective(word)) return false;
  const [plural = ""] = grammar.pluralEndings;
  const isOtherPlural = plural !== "" && word.endsWith(plural) && !noun.endsWith(plural);
  return isOtherPlural || (draft.form === "dual" && passage.syntax.tags[at]?.pos === "PROPN");
}

/** The adjective at a token as beside a singular noun; null where none agrees with the counted noun there. */
function adjectiveAt(counted: Counted, at: number): string | null {
  const { passage, naming, inflected, draft, head } = counted;
  const text = textAt(counted, at);
  // «الجنود الأتراك | الثمانية»
  if (at >= draft.number.from && at < draft.number.to) return null;
  const pos = passage.syntax.tags[at]?.pos;
  if (inflected.isDefinite(plain(text)) !== inflected.isDefinite(plain(textAt(counted, head)))) return null;
  if (isNoAdjective(counted, at)) return null;
  if (draft.form === "dual") {
    const singular = inflected.fromDual(text);
    return singular === plain(text) ? null : singular;
  }
  if (naming.is("adjective", passage.tokens, at) || inflected.isListedAdjective(plain(text))) return text;
  // «55 نقطة متأخراً»: an accusative beside a noun of another form says how, not which.
  if (inflected.isAccusative(text) && !isAlike(counted, at)) return null;
  const hasShape = inflected.looksLikeAdjective(text) && pos !== "VERB" && pos !== "ADP";
  return hasShape || (pos !== "VERB" && pos !== "ADP" && isAlike(counted, at)) ? text : null;
}

/** The adjectives beside the plural; null where one has a form that is not known. */
export function adjectives(counted: Counted): string[] | null {
  const { passage, naming, inflected, head, plural } = counted;
  const found: string[] = [];
  for (let at = head + 1; at <= head + MOST_ADJECTIVES && goesOn(counted, at); at++) {
    if (naming.is("dropped", passage.tokens, at)) continue;
    if (isPrepositioned(counted, at)) break;
    const adjective = marksAt(passage, "kind", at).length > 0 ? null : adjectiveAt(counted, at);
    if (adjective === null) break;
    found.push(inflected.adjective(adjective, plural));
  }
  return found;
}

/** Whether what the tags took for a name may be an adposition with its noun, an adjective, or a plain noun. */
function isUncertain({ inflected }: Counted, word: string): boolean {
  if (inflected.isDefinite(word)) return false;
  if (word.length < SHORTEST_NAME || inflected.isListedAdjective(word)) return true;
  return inflected.mayBePrepositioned(word) || inflected.listed(word) !== null;
}

/** Whether an adposition is written onto a word: it belongs to no noun before it. */
function isPrepositioned({ passage }: Counted, at: number): boolean {
  const phrase = passage.syntax.phraseAt[at];
  return phrase?.from === at && phrase.adposition?.from === at && phrase.adposition.to === at;
}

interface Chain {
  readonly words: readonly string[];
  /** How many of them end with one that is definite or a name. */
  readonly known: number;
}

/** Nouns one behind another, as far as they can belong to the counted one. */
function chainOf(counted: Counted): Chain {
  const { passage, naming, inflected, head } = counted;
  const words: string[] = [];
  let known = 0;
  for (let at = head + 1; at <= head + MOST_BELONGING && goesOn(counted, at); at++) {
    const pos = passage.syntax.tags[at]?.pos;
    const word = plain(passage.tokens[at]?.text ?? "");
    const isListed = at === head + 1 && naming.is("complement", passage.tokens, at);
    if (pos !== "NOUN" && pos !== "PROPN" && pos !== "ADJ" && !isListed) break;
    if (isPrepositioned(counted, at)) break;
    if (inflected.isAccusative(word) || naming.is("dropped", passage.tokens, at)) break;
    const isName = pos === "PROPN" && !isListed && !isUncertain(counted, word);
    if (pos === "PROPN" && !isListed && !isName && words.length > 0) break;
    if (word === inflected.article || (known > 0 && !inflected.isDefinite(word))) break;
    words.push(word);
    if (inflected.isDefinite(word) || isName) known = words.length;
  }
  return { words, known };
}

/** The nouns that the counted one belongs to, made definite: «تفتيش», «تنظيم داعش»; null where they do not fit it. */
export function belonging(counted: Counted): string[] | null {
  const { passage, naming, inflected, draft, head } = counted;
  const { words, known } = chainOf(counted);
  const [first] = words;
  if (first === undefined) return [];
  // «حقلي الغاز الإسرائيليين»: a dual at the end is the counted noun's adjective, which beside a plural has another form.
  const last = words.at(known - 1) ?? first;
  if (draft.form === "dual" && known > 1 && inflected.fromDual(last) !== last) return null;
  // «أفراد مطلوبين»: a sound plural behind a plural tells of it as an adjective does, in a form that is not known.
  if (inflected.isPerson(first) && inflected.data.obliques.some(([ending]) => first.endsWith(ending)))
    return null;
  if (known > 0)
    return inflected.isDefinite(first) && inflected.looksLikeAdjective(first) ? null : words.slice(0, known);
  const isKnown = inflected.listed(first) !== null || naming.is("complement", passage.tokens, head + 1);
  return isKnown ? [inflected.definite(first)] : [];
}
