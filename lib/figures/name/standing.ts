/** Names of phrases that stand in a heading as they do in a text: without determiners, with what they are "of". */
import { EVENT_KINDS } from "../../model";
import type { NounPhrase } from "../../syntax";
import { markAt, marksAt, type ReadPassage } from "../passage";
import type { Naming } from "./words";

/** Words of a phrase that may be put into its citation form. */
const MOST_WORDS = 4;
const HYPHEN = /^[-‐‑–]$/u;
const SHOUTED = /^\p{Lu}{4,}$/u;

function isWord({ tokens }: ReadPassage, at: number): boolean {
  return tokens[at]?.type === "word";
}

/** Where the words begin that a name keeps: behind determiners, possessors and words that say nothing. */
function startOf(passage: ReadPassage, naming: Naming, from: number, head: number): number {
  const { tokens, syntax } = passage;
  let start = from;
  for (let at = from; at < head; at++) {
    const pos = syntax.tags[at]?.pos;
    const isKept =
      (pos === "NOUN" || pos === "PROPN" || pos === "ADJ" || pos === "VERB") && isWord(passage, at);
    const isJoint = HYPHEN.test(tokens[at]?.text ?? "") && at > start;
    // Of "16-year-old" nothing is kept once its number is not.
    const isRest = at === start && at > from && HYPHEN.test(tokens[at - 1]?.text ?? "");
    if ((!isKept && !isJoint) || isRest || naming.is("dropped", tokens, at)) start = at + 1;
  }
  return start;
}

/** The words of a stretch, without the capital that only a sentence's start gave them. */
export function written({ text, tokens, syntax, sentences }: ReadPassage, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return "";
  const words = text.slice(first.start, last.end);
  const opens = sentences.some((sentence) => sentence.from === from);
  return opens && syntax.tags[from]?.pos !== "PROPN" ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** The phrase that belongs to another: "counts | of murder"; behind a noun that says little alone also "in". */
function belongingTo(passage: ReadPassage, naming: Naming, phrase: NounPhrase): NounPhrase | null {
  const { phrases } = passage.syntax;
  const next = phrases[phrase.index + 1];
  if (!next?.adposition || next.numeral || next.sort === "pronoun") return null;
  const { from } = next.adposition;
  const isOpen =
    naming.is("partial", passage.tokens, phrase.head) && naming.is("complement", passage.tokens, from);
  const belongs =
    next.complementOf === phrase.index || (isOpen && from === phrase.to && next.from === from + 1);
  return belongs && next.to - next.from <= MOST_WORDS ? next : null;
}

/** What a phrase is "of", as it stands; null where that is no plain phrase. */
function belonging(passage: ReadPassage, naming: Naming, phrase: NounPhrase): string | null {
  const next = belongingTo(passage, naming, phrase);
  if (!next?.adposition || !isPlain(passage, next.from, next.to)) return null;
  const last = belongingTo(passage, naming, next);
  const to = last && isPlain(passage, last.from, last.to) ? last.to : next.to;
  return written(passage, next.adposition.from, to);
}

function isPlain({ tokens, text }: ReadPassage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.type === "digits" || SHOUTED.test(token.text)) return false;
    if (token.type === "mark" && !HYPHEN.test(token.text)) return false;
  }
  return !text.slice(tokens[from]?.start, tokens[to - 1]?.end).includes("\n");
}

/** The name of a phrase by its head; null where it says nothing, or more than a heading holds. */
export function standingName(
  passage: ReadPassage,
  naming: Naming,
  phrase: NounPhrase,
  head = phrase.head,
  behind = phrase.from,
): string | null {
  const { tokens, syntax } = passage;
  if (naming.is("empty", tokens, head) || syntax.tags[head]?.pos === "SYM") return null;
  // "points | today", "six feet | tall", "years | of federal and state reviews": no noun is left to name.
  const isNoun = syntax.tags[head]?.pos !== "ADJ" && syntax.tags[head]?.pos !== "ADV";
  if (!isNoun || passage.dateTokens.has(head) || markAt(passage, "dimension", head)) return null;
  if (marksAt(passage, "kind", head).some(({ sense }) => EVENT_KINDS.has(sense.kind))) return null;
  const from = startOf(passage, naming, behind, head);
  const isJoined = HYPHEN.test(tokens[head + 1]?.text ?? "") && tokens[head]?.end === tokens[head + 1]?.start;
  // Of "St. Paul police officers" half a name would be left.
  if (from > behind && tokens[from - 1]?.text === ".") return null;
  if (isJoined || head + 1 - from > MOST_WORDS || !isPlain(passage, from, head + 1)) return null;
  const isBare = from === head;
  const belongs = head + 1 === phrase.to ? belonging(passage, naming, phrase) : null;
  if (naming.is("partial", tokens, head) && isBare && belongs === null) return null;
  const name = written(passage, from, head + 1);
  return belongs === null ? name : `${name} ${belongs}`;
}
