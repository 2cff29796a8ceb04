/** The part of speech of each token: learnt where a language has weights, and always by the words that a pack lists. */
import type { LanguagePack } from "../languages/contract";
import type { ListedClass } from "../languages/contract/grammar";
import { variants } from "../text/clitics";
import type { Sentence, TextPassage } from "../text/passage";
import { SpellingMemo } from "../text/spellings";
import type { Token } from "../text/tokens";
import { closedClasses, hedges, isCommonNoun, isEventVerb, isTraded, knownAs } from "./known-words";
import type { Numeral, Tag, Upos } from "./model";
import { correctByNeighbours } from "./neighbours/index";
import { tagTokens } from "./tagger";

/** Letters beyond which an ending tells an adjective. */
const SHORTEST_ADJECTIVE = 4;
const CAPITAL = /^\p{Lu}/u;

/** What a token is where nothing was learnt: a noun, unless its signs say otherwise. */
function plainTag({ type, text, folded }: Token, isFirst: boolean, { grammar }: LanguagePack): Tag {
  if (type === "digits") return { pos: "NUM", form: "" };
  if (type === "mark") return { pos: "PUNCT", form: "" };
  if (grammar.capitalNouns && !CAPITAL.test(text)) return { pos: "ADJ", form: "" };
  if (
    folded.length > SHORTEST_ADJECTIVE &&
    grammar.adjectiveEndings.some((ending) => folded.endsWith(ending))
  )
    return { pos: "ADJ", form: "" };
  return { pos: CAPITAL.test(text) && !isFirst && !grammar.capitalNouns ? "PROPN" : "NOUN", form: "" };
}

const openWords = new WeakMap<LanguagePack, SpellingMemo<boolean>>();

/** Whether a word is none of the closed classes, as far as a pack knows all of these. */
function openClasses(pack: LanguagePack): SpellingMemo<boolean> {
  const known = openWords.get(pack);
  if (known) return known;
  const { closedWords } = pack.grammar;
  const memo = new SpellingMemo((word) => {
    const { type, folded } = word;
    if (!closedWords || type !== "word" || !folded || /\p{Script=Latin}/u.test(folded)) return false;
    if (closedWords.has(folded) || closedClasses(pack).hasWord(word)) return false;
    return !variants(folded, pack.quantities.clitics).some((form) => closedWords.has(form));
  });
  openWords.set(pack, memo);
  return memo;
}

function learntTags(tokens: readonly Token[], pack: LanguagePack): Tag[] {
  if (pack.grammar.tagger) {
    const open = openClasses(pack);
    return tagTokens(tokens, pack.grammar.tagger, ({ spelling }) => open.of(spelling));
  }
  return tokens.map((token, at) => plainTag(token, at === 0, pack));
}

/** "US" is no pronoun. */
const ACRONYM = /^\p{Lu}{2,}$/u;

/** The "A" of "L.A.". */
function isInitial({ tokens }: TextPassage, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return /^\p{Lu}$/u.test(token?.text ?? "") && next?.text === "." && next.start === token?.end;
}

/** A listed word keeps the form that was learnt where its part of speech was. */
function listedTag(tag: Tag | undefined, pos: ListedClass, token: Token | undefined): Tag {
  if (tag?.pos === pos) return tag;
  if (pos === "PRON" && ACRONYM.test(token?.text ?? "")) return { pos: "PROPN", form: "" };
  return { pos, form: pos === "VERB" ? "Fin" : "" };
}

function withListed(tags: Tag[], passage: TextPassage, { from, to }: Sentence, pack: LanguagePack): void {
  const lexicon = closedClasses(pack);
  for (let at = from; at < to; at++)
    lexicon.tellAt(passage.tokens, at, (pos, end) => {
      if (end > to) return;
      for (let word = at; word < end; word++)
        tags[word - from] = isInitial(passage, word)
          ? { pos: "PROPN", form: "" }
          : listedTag(tags[word - from], pos, passage.tokens[word]);
    });
}

const NOUN: Tag = { pos: "NOUN", form: "" };
const VERB: Tag = { pos: "VERB", form: "Fin" };
const SYMBOL: Tag = { pos: "SYM", form: "" };
const SIGN = /^[\p{Sc}%٪‰°º]$/u;
/** What a word that a pack knows for a noun or a verb may still be, whatever it was taken for. */
const NOT_NOUN: ReadonlySet<Upos> = new Set<Upos>([
  "ADJ",
  "ADV",
  "X",
  "INTJ",
  "SCONJ",
  "PROPN",
  "PART",
  "ADP",
  "PRON",
  "DET",
  "AUX",
]);
const NOT_VERB: ReadonlySet<Upos> = new Set<Upos>(["ADJ", "ADV", "X", "INTJ", "SCONJ", "PROPN", "PART"]);

/** «حقوقية»: one letter at a word's end may be a pronoun, more of them are an adjective's. */
function hasAdjectiveEnding({ folded }: Token, { adjectiveEndings }: LanguagePack["grammar"]): boolean {
  return adjectiveEndings.some((ending) => ending.length > 1 && folded.endsWith(ending));
}

/** Corrects a learnt tag by what the pack's other sections know of the word. */
function corrected(
  tag: Tag,
  token: Token,
  known: "noun" | "verb" | null,
  grammar: LanguagePack["grammar"],
): Tag {
  const { verbFirst, nounShape } = grammar;
  if (SIGN.test(token.text)) return SYMBOL;
  if (tag.pos === "ADJ" && verbFirst && hasAdjectiveEnding(token, grammar)) return tag;
  if (known === "noun" && NOT_NOUN.has(tag.pos)) return NOUN;
  if (known !== "noun" && grammar.verbShape?.test(token.folded) && tag.pos !== "AUX") return VERB;
  if (tag.pos === "PROPN" && grammar.commonMark?.test(token.text)) return NOUN;
  if (known === "verb" && (NOT_VERB.has(tag.pos) || (verbFirst && tag.pos === "NOUN"))) return VERB;
  return known !== "verb" && tag.pos === "VERB" && nounShape?.test(token.folded) ? NOUN : tag;
}

const NUMERAL: Tag = { pos: "NUM", form: "" };
/** What may stand inside a number as it is written: "2.5", "twenty-four". */
const INSIDE_NUMBER: ReadonlySet<Upos> = new Set<Upos>(["PUNCT", "SYM", "CCONJ"]);

const ADVERB: Tag = { pos: "ADV", form: "" };
/** Tokens of the longest hedge before a numeral: "no fewer than some". */
const LONGEST_HEDGE = 6;
/** "at least | 12 people": the words of a hedge are an adverb of the numeral, whatever each is by itself. */
function hedgeBefore(passage: TextPassage, tags: Tag[], numeral: number, pack: LanguagePack): void {
  for (let at = Math.max(0, numeral - LONGEST_HEDGE); at < numeral; at++)
    if (
      hedges(pack)
        .matchesAt(passage.tokens, at)
        .some(({ to }) => to === numeral)
    ) {
      for (let word = at; word < numeral; word++) tags[word] = ADVERB;
      return;
    }
}

/** What was taken for a name and is a common noun, or for a verb and is what is traded: «برنت». */
function mayBeNoun(tag: Tag, passage: TextPassage, at: number, pack: LanguagePack): boolean {
  if (tag.pos === "PROPN") return isCommonNoun(passage, at, pack);
  return tag.pos === "VERB" && isTraded(passage, at, pack);
}

/** What was taken for another word straight behind a numeral is what it counts, unless it is known for a verb or listed. */
const NEVER_BEHIND_NUMERAL: ReadonlySet<Upos> = new Set<Upos>(["VERB", "X", "PROPN", "ADV", "INTJ", "PART"]);

/** "the two | met": where nouns have an ending of the plural, a verb's form without one counts nothing. */
function endsAsPlural({ folded }: Token, { grammar }: LanguagePack): boolean {
  return grammar.pluralEndings.some((ending) => folded.endsWith(ending));
}

function isCounted(
  passage: TextPassage,
  tags: readonly Tag[],
  { to: at, isOne }: Numeral,
  pack: LanguagePack,
): boolean {
  const [token, tag] = [passage.tokens[at], tags[at]];
  if (token?.type !== "word" || !tag || passage.dateTokens.has(at)) return false;
  if (!NEVER_BEHIND_NUMERAL.has(tag.pos) || closedClasses(pack).hasAt(passage.tokens, at)) return false;
  if (tag.pos === "PROPN" && !pack.grammar.headFirst) return false;
  if (tag.pos === "VERB" && pack.grammar.agrees && (isOne || !endsAsPlural(token, pack))) return false;
  return knownAs(passage, at, pack) !== "verb" && !isEventVerb(passage, at, pack);
}

/** Tags every token of a passage. */
export function tagsOf(passage: TextPassage, numerals: readonly Numeral[], pack: LanguagePack): Tag[] {
  const tags: Tag[] = [];
  for (const sentence of passage.sentences) {
    const own = passage.tokens.slice(sentence.from, sentence.to);
    const read = learntTags(own, pack);
    for (let at = 0; at < own.length; at++) {
      const [place, learnt] = [sentence.from + at, read[at] as Tag];
      const tag = pack.grammar.headFirst && mayBeNoun(learnt, passage, place, pack) ? NOUN : learnt;
      read[at] = corrected(tag, own[at] as Token, knownAs(passage, place, pack), pack.grammar);
    }
    withListed(read, passage, sentence, pack);
    for (let at = 0; at < own.length; at++) tags[sentence.from + at] = read[at] as Tag;
  }
  for (let at = 0; at < passage.tokens.length; at++) tags[at] ??= { pos: "PUNCT", form: "" };
  for (const { from, to } of numerals)
    for (let at = from; at < to; at++)
      if (at === from || !INSIDE_NUMBER.has(tags[at]?.pos ?? "X")) tags[at] = NUMERAL;
  correctByNeighbours(passage, tags, numerals, pack);
  for (const numeral of numerals) if (isCounted(passage, tags, numeral, pack)) tags[numeral.to] = NOUN;
  for (const { from } of numerals) hedgeBefore(passage, tags, from, pack);
  return tags;
}
