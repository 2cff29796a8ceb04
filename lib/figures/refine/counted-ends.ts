/** Where what is counted ends, in a language whose nouns come before what says more of them. */
import type { NounPhrase, TokenRange } from "../../syntax";
import type { Draft } from "../draft";
import { measureLexicon } from "../measured";
import { type Naming, namingOf } from "../name/words";
import { markAt, marksAt, type ReadPassage } from "../passage";
import { countsOthers } from "./counted-words";

/** Adjectives behind a word that denies them: «غير حكومية إسرائيلية». */
const MOST_DENIED = 3;
/** Tokens of a clause without a pronoun that says who is counted. */
const LONGEST_CLAUSE = 6;
/** Letters of an adposition with a pronoun: «عليهم». */
const LONGEST_PRONOUN = 5;

/** Numbers behind which a noun stands in the plural. */
const FEWEST = 3;
const MOST_FEW = 10;

interface Counting {
  readonly passage: ReadPassage;
  readonly naming: Naming;
  readonly draft: Draft;
  /** The counted noun. */
  readonly head: number;
}

function posAt({ passage }: Counting, at: number): string {
  return passage.syntax.tags[at]?.pos ?? "X";
}

function isNominalAt(counting: Counting, at: number): boolean {
  const pos = posAt(counting, at);
  return pos === "NOUN" || pos === "ADJ" || pos === "PROPN";
}

/** A phrase that stands in an adposition at a token, and tells no time. */
function phraseIn({ passage }: Counting, at: number): NounPhrase | null {
  const next = passage.syntax.phraseAt[at + 1];
  if (next?.from !== at + 1 || next.numeral || next.sort === "pronoun") return null;
  return passage.dateTokens.has(next.head) || markAt(passage, "unit", next.head) ? null : next;
}

/** Whether a word says little of what is counted: «شخص», «عضو». */
function isEmpty({ passage, naming }: Counting, at: number): boolean {
  return naming.isNoun("empty", passage.tokens, at) || naming.isNoun("partial", passage.tokens, at);
}

/** «مشتبه | بهم»: behind a word that needs its adposition, with the pronoun on it. */
function withPronoun(counting: Counting, to: number): number {
  const { passage } = counting;
  const word = passage.tokens[to]?.text ?? "";
  const lexicon = measureLexicon(passage.pack);
  const isOpen = lexicon?.is("open", passage.tokens, to - 1) ?? false;
  const hasPronoun = lexicon?.words.possessors.some((ending) => word.endsWith(ending)) ?? false;
  return isOpen && hasPronoun && word.length <= LONGEST_PRONOUN ? to + 1 : to;
}

/** «منظمات | غير حكومية», «مباريات | بلا فوز»: what the counted are not, or are without. */
function withDenied(counting: Counting, to: number): number {
  const negator = markAt(counting.passage, "negator", to);
  if (!negator) return to;
  const next = counting.passage.syntax.phraseAt[negator.to];
  if (posAt(counting, negator.to) !== "ADJ")
    return next && next.from <= negator.to && (!next.numeral || next.head < to) ? next.to : to;
  let end = negator.to + 1;
  while (end < negator.to + MOST_DENIED && posAt(counting, end) === "ADJ") end++;
  return end;
}

/** «شخص | على الشبكة», «عضوا | في خلية»: a word that says little with the phrase that says more, but not where it was. */
function withPlace(counting: Counting, to: number): number {
  const { passage, naming, head, draft } = counting;
  if (to !== head + 1 || posAt(counting, to) !== "ADP") return to;
  const isMember = naming.isNoun("partial", passage.tokens, head);
  const isPlain = draft.kind === null || draft.kind === "people" || draft.kind === "other";
  if (!isMember && (!isPlain || !naming.isNoun("empty", passage.tokens, head))) return to;
  const lexicon = measureLexicon(passage.pack);
  const completes = lexicon?.is("completing", passage.tokens, to) ?? false;
  const isWhere = lexicon?.is("span-lead", passage.tokens, to) ?? false;
  return completes && (isMember || !isWhere) ? (phraseIn(counting, to)?.to ?? to) : to;
}

/** «أشخاص | يشتبه بانتمائهم إليها»: a word that says little with the clause that tells who they are. */
function withClause(counting: Counting, to: number): number {
  const { passage, head, draft } = counting;
  const isPlain = draft.kind === null || draft.kind === "people" || draft.kind === "detained";
  const isVerb = posAt(counting, to) === "VERB" && marksAt(passage, "kind", to).length === 0;
  if (!isPlain || !isVerb || to !== head + 1 || !isEmpty(counting, head)) return to;
  let end = to + 1;
  while (end < to + LONGEST_CLAUSE && (isNominalAt(counting, end) || posAt(counting, end) === "ADP")) end++;
  while (posAt(counting, end - 1) === "ADP") end--;
  return end > to + 1 ? end : to;
}

function isDefinite({ passage }: Counting, at: number): boolean {
  const beginnings = measureLexicon(passage.pack)?.words.definiteBeginnings ?? [];
  return beginnings.some((beginning) => passage.tokens[at]?.folded.startsWith(beginning));
}

/** Few are counted in the plural, as their number shows where the word does not. */
export function isOfFew({ min, max, form }: Draft): boolean {
  return form !== "dual" && (min ?? 0) >= FEWEST && (max ?? Number.POSITIVE_INFINITY) <= MOST_FEW;
}

function isPlural({ passage, naming, draft, head }: Counting, at: number): boolean {
  if (at === head && isOfFew(draft)) return true;
  return (
    passage.syntax.plurals.has(at) || (naming.inflected?.isPlural(passage.tokens[at]?.text ?? "") ?? false)
  );
}

/** «12 سفينة | وقطعة حربية»: a second noun of the same form that is counted by the same number. */
function withAlike(counting: Counting, to: number): number {
  const { passage, naming, head } = counting;
  const { syntax, tokens } = passage;
  const phrase = syntax.phraseAt[to];
  if (!syntax.joined.has(to) || posAt(counting, to) !== "NOUN" || !phrase || phrase.numeral) return to;
  const isAccusative = (at: number) => naming.inflected?.isAccusative(tokens[at]?.text ?? "") ?? false;
  const isOther = isPlural(counting, head) || isPlural(counting, to) || isDefinite(counting, to);
  if (isOther || isAccusative(head) !== isAccusative(to)) return to;
  const next = posAt(counting, to + 1);
  if (next === "NUM" || next === "PRON" || next === "VERB" || isDefinite(counting, to + 1)) return to;
  let end = to + 1;
  while (phrase.from === to && end < phrase.to && !isDefinite(counting, end)) end++;
  while (posAt(counting, end) === "ADJ" && !isDefinite(counting, end)) end++;
  return end;
}

/** «عمليتي درع الفرات | وغصن الزيتون»: of two that a dual names the second. */
function withSecond(counting: Counting, to: number): number {
  const { passage, draft, head } = counting;
  const { joined, phraseAt } = passage.syntax;
  const next = phraseAt[to];
  const endings = passage.pack.grammar.dualEndings;
  const isWhole = endings.some((ending) => passage.tokens[head]?.folded.endsWith(ending));
  if (draft.form !== "dual" || isWhole || to === head + 1 || !joined.has(to) || next?.from !== to) return to;
  return next.numeral || next.adposition ? to : next.to;
}

const COMPLETIONS = [withPronoun, withDenied, withPlace, withClause, withAlike, withSecond];

/** «ثلاثة وزراء | ورئيس المصرف»: a singular that is joined to a counted plural is no part of it. */
function withoutOther(counting: Counting, { from, to }: TokenRange): number {
  const { passage, head } = counting;
  if (!isPlural(counting, head)) return to;
  for (let at = head + 1; at < to; at++) {
    const isNoun = passage.syntax.joined.has(at) && posAt(counting, at) === "NOUN";
    if (isNoun && !isDefinite(counting, at) && !isPlural(counting, at) && at > from) return at;
  }
  return to;
}

/** What is counted, up to where it ends. */
export function completed(passage: ReadPassage, draft: Draft, range: TokenRange): TokenRange {
  const naming = namingOf(passage.pack);
  if (!naming?.inflected || countsOthers(passage, range.from)) return range;
  const counting = { passage, naming, draft, head: range.from };
  let to = withoutOther(counting, range);
  if (to < range.to) return { from: range.from, to };
  for (const completion of COMPLETIONS) to = Math.min(completion(counting, to), draft.sentence.to);
  return { from: range.from, to };
}
