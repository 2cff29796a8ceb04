/** Stretches of a passage that name what a figure counts, and where they end. */
import type { NounPhrase } from "../../syntax";
import type { Draft } from "../draft";
import { markAt, type ReadPassage } from "../passage";

export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Finds the tokens that name what a figure counts; null where the rule does not apply. */
export interface WhatRule {
  readonly name: string;
  readonly find: (passage: ReadPassage, draft: Draft, phrase: NounPhrase) => TokenRange | null;
}

/** More words than this are no name of a thing but a part of the sentence. */
const LONGEST = 12;
const MOST_COMPLEMENTS = 3;
export const TRIMMED = /^[,،;؛:.()[\]«»“”"'’‘–—-]$/u;
const HYPHEN = /^[-‐‑]$/u;

const QUOTE = /^["“”«»]$/u;

/** Where a stretch ends that would end inside of a quoted name: behind that name, or before it where it goes on. */
function endOfQuoted({ tokens }: ReadPassage, from: number, to: number): number {
  const quotes = [...tokens.keys()].slice(from, to).filter((at) => QUOTE.test(tokens[at]?.text ?? ""));
  const open = quotes.length % 2 === 1 ? quotes.at(-1) : undefined;
  if (open === undefined || open === from) return to;
  return QUOTE.test(tokens[to]?.text ?? "") ? to + 1 : open === to - 1 ? to : open;
}

/** «وكندا»: a conjunction is written onto the word, and is no letter of a name: «فينوس». */
function isLed({ syntax, tokens, pack }: ReadPassage, at: number): boolean {
  const [and = ""] = pack.grammar.joinedConjunctions;
  return (
    syntax.joined.has(at) && (syntax.tags[at]?.pos !== "PROPN" || (tokens[at]?.text.startsWith(and) ?? false))
  );
}

/** «وسم "دوام"»: a mark that closes what the stretch itself opens. */
function closesQuote({ tokens }: ReadPassage, first: number, last: number): boolean {
  if (!QUOTE.test(tokens[last - 1]?.text ?? "")) return false;
  const opened = tokens.slice(first, last - 1).filter(({ text }) => QUOTE.test(text));
  return opened.length % 2 === 1;
}

/** A mark, or an article that is written apart from what follows: «الدول الـ | 28». */
function isLooseEnd(passage: ReadPassage, first: number, last: number): boolean {
  const token = passage.tokens[last - 1];
  const { article } = passage.pack.grammar;
  if (article !== "" && token?.folded === article) return true;
  return TRIMMED.test(token?.text ?? "") && !closesQuote(passage, first, last);
}

/** The words of a stretch without marks at its ends. */
export function textOf(passage: ReadPassage, { from, to }: TokenRange): string {
  const { text, tokens } = passage;
  let [first, last] = [from, endOfQuoted(passage, from, Math.min(to, from + LONGEST))];
  while (first < last && TRIMMED.test(tokens[first]?.text ?? "")) first++;
  while (last > first && isLooseEnd(passage, first, last)) last--;
  const word = tokens[first];
  const end = tokens[last - 1]?.end;
  if (word === undefined || end === undefined || last <= first) return "";
  const start = word.start + (isLed(passage, first) ? 1 : 0);
  return text.slice(start, end);
}

/** The text of a range without the adposition that is written onto its first word. */
export function citedText(passage: ReadPassage, range: TokenRange): string {
  const whole = textOf(passage, range);
  const first = range.from + (TRIMMED.test(passage.tokens[range.from]?.text ?? "") ? 1 : 0);
  return withoutAdposition(passage, first, whole);
}

/** «بالسجن» → «السجن», «للمزرعة» → «المزرعة»: the first word of a phrase without the adposition that is written onto it. */
function withoutAdposition({ syntax, pack }: ReadPassage, at: number, word: string): string {
  const { article, joinedLetters } = pack.grammar;
  const phrase = syntax.phraseAt[at];
  const isJoinedOn = phrase?.adposition?.to === at && phrase.adposition.from === at && phrase.from === at;
  const letter = isJoinedOn && joinedLetters.find((found) => word.startsWith(found));
  if (!letter) return word;
  const rest = word.slice(letter.length);
  const isContracted = letter === article.slice(-1) && rest.startsWith(letter);
  return isContracted ? article + rest.slice(letter.length) : rest;
}

/** "brothers | -in-law", "drive | -by shooting": where the words end that hyphens join on. */
function endOfCompound({ tokens, syntax }: ReadPassage, to: number): number {
  let end = to;
  while (
    HYPHEN.test(tokens[end]?.text ?? "") &&
    tokens[end]?.start === tokens[end - 1]?.end &&
    tokens[end + 1]?.start === tokens[end]?.end &&
    tokens[end + 1]?.type === "word"
  )
    end += 2;
  const behind = end > to ? syntax.phraseAt[end] : undefined;
  return behind?.from === end && behind.adposition === null && !behind.numeral ? behind.to : end;
}

/** "815 pupils out of | 926": words that lead to a whole are no complement. */
function isWholeOnly(passage: ReadPassage, { adposition, to }: NounPhrase): boolean {
  const mark = adposition && markAt(passage, "whole", adposition.from);
  return mark !== null && mark.to >= to;
}

interface End {
  readonly to: number;
  /** The last phrase before it. */
  readonly last: NounPhrase;
}

function complements(passage: ReadPassage, phrase: NounPhrase): End {
  const { syntax } = passage;
  let [to, last] = [phrase.to, phrase];
  for (let steps = 0; steps < MOST_COMPLEMENTS; steps++) {
    const next = syntax.phrases[last.index + 1];
    if (!next || next.complementOf !== last.index || next.numeral || next.sort === "pronoun") break;
    if (isWholeOnly(passage, next)) break;
    [to, last] = [next.to, next];
  }
  return { to, last };
}

/** "cities | and counties": a bare noun that is joined on and does nothing of its own. */
function joinedOn(passage: ReadPassage, { to, last }: End, mustBePlural: boolean): NounPhrase | null {
  const { syntax, pack } = passage;
  if (pack.grammar.headFirst || !pack.grammar.tagger || syntax.tags[to]?.pos !== "CCONJ") return null;
  const next = syntax.phrases[last.index + 1];
  // "at Third | and Main"
  const isAlike = next?.sort === "common" || (next?.sort === "proper" && last.sort === "proper");
  if (next?.from !== to + 1 || next.adposition || next.numeral || !isAlike) return null;
  const opens = syntax.tags[next.from]?.pos;
  if (opens === "DET" || opens === "PRON" || (mustBePlural && !syntax.plurals.has(next.head))) return null;
  const isDoer = (syntax.relations.get(next.index) ?? []).some(
    ({ verb, as }) => as === "subject" && verb.from >= next.to,
  );
  const isDoerToo = (syntax.relations.get(last.index) ?? []).some(({ as }) => as === "subject");
  return isDoer && !isDoerToo ? null : next;
}

/** Where a phrase ends with its complements and what is joined to it: "members | of the crew | and guests". */
export function endOfWhole(passage: ReadPassage, phrase: NounPhrase, mustBePlural = false): number {
  const end = complements(passage, phrase);
  const compound = endOfCompound(passage, end.to);
  if (compound > end.to) return compound;
  const joined = joinedOn(passage, end, mustBePlural && end.last === phrase);
  return joined ? endOfCompound(passage, complements(passage, joined).to) : end.to;
}

/** Whether a phrase has a noun or a name for its head. */
export function isNamed({ sort }: NounPhrase): boolean {
  return sort === "common" || sort === "proper";
}

/** The phrase without the numerals and hedges that it begins with. */
export function nounsOf({ syntax }: ReadPassage, { numeral, from, head }: NounPhrase): number {
  return numeral && head >= numeral.to && !syntax.joints.has(numeral.to) ? numeral.to : from;
}

/** Whether a phrase tells a time. */
export function isTime({ dateTokens }: ReadPassage, { head }: NounPhrase): boolean {
  return dateTokens.has(head);
}

/** "a value of $5": a noun that says only that something is measured. */
export function isMeasureNoun(passage: ReadPassage, { head }: NounPhrase): boolean {
  return markAt(passage, "measure-noun", head) !== null;
}

/** "by a rate of | 30 percent": a noun of measuring stands in the clause for the figure. */
export function holderOf(passage: ReadPassage, phrase: NounPhrase): NounPhrase {
  const holder = phrase.complementOf === null ? undefined : passage.syntax.phrases[phrase.complementOf];
  return holder && isMeasureNoun(passage, holder) ? holder : phrase;
}
