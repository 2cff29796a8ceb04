/** Names out of the words that were chosen to say what a figure counts, where a heading can print them as they stand. */
import { EVENT_KINDS } from "../../model";
import type { TokenRange } from "../../syntax";
import type { Draft } from "../draft";
import { marksAt, type ReadPassage } from "../passage";
import { PLURAL_NAME } from "./counted";
import { written } from "./standing";
import type { Naming } from "./words";

/** A longer phrase is a sentence rather than a name. */
const MOST_WORDS = 7;
const JOINT = /^[-‐‑–'’]$/u;
const SHOUTED = /^\p{Lu}{5,}$/u;
const NOUNS: ReadonlySet<string> = new Set(["NOUN", "PROPN"]);
const OPENING: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ"]);
const CAPITAL = /^\p{Lu}\p{Ll}/u;

function posAt({ syntax }: ReadPassage, at: number): string {
  return syntax.tags[at]?.pos ?? "X";
}

/** Without determiners and words that say nothing in front; of "New York" no word is taken. */
function trimmed({ tokens, syntax }: ReadPassage, naming: Naming, { from, to }: TokenRange): TokenRange {
  const isName = (at: number) => syntax.tags[at]?.pos === "PROPN" || CAPITAL.test(tokens[at]?.text ?? "");
  const isLed = (at: number) =>
    syntax.tags[at]?.pos === "DET" || (naming.is("dropped", tokens, at) && !(isName(at) && isName(at + 1)));
  let start = from;
  while (start < to && isLed(start)) start++;
  return { from: start, to };
}

/** A phrase without a verb that is finite, a number, a pronoun or a mark. */
function isNominal(passage: ReadPassage, { from, to }: TokenRange): boolean {
  const { tokens, syntax } = passage;
  for (let at = from; at < to; at++) {
    const [token, tag] = [tokens[at], syntax.tags[at]];
    if (!token || token.type === "digits" || SHOUTED.test(token.text) || passage.dateTokens.has(at))
      return false;
    if (token.type === "mark" && !JOINT.test(token.text)) return false;
    if (tag?.pos === "AUX" || tag?.pos === "PRON" || tag?.pos === "SCONJ" || tag?.pos === "NUM") return false;
    if (tag?.pos === "VERB" && tag.form === "Fin") return false;
  }
  return true;
}

/** The noun that a phrase is about: the last before its first adposition or participle. */
function headOf(passage: ReadPassage, { from, to }: TokenRange): number {
  let head = -1;
  for (let at = from; at < to; at++) {
    const pos = posAt(passage, at);
    if (NOUNS.has(pos)) head = at;
    else if (head >= 0 && (pos === "ADP" || pos === "VERB" || pos === "CCONJ")) break;
  }
  return head;
}

function saysMore(
  passage: ReadPassage,
  naming: Naming,
  draft: Draft,
  range: TokenRange,
  head: number,
): boolean {
  const isEmpty = naming.is("empty", passage.tokens, head);
  if (!EVENT_KINDS.has(draft.kind ?? "other")) return !isEmpty || range.to - range.from > 2;
  return !isEmpty && !marksAt(passage, "kind", head).some(({ sense }) => EVENT_KINDS.has(sense.kind));
}

/** Whether a number can count the head: a plural, one alone, or whatever has a measure. */
function fits(passage: ReadPassage, { unit, min, max }: Draft, head: number): boolean {
  const isName = posAt(passage, head) === "PROPN";
  if (unit !== null) return !isName;
  if (isName && !PLURAL_NAME.test(passage.tokens[head]?.text ?? "")) return false;
  return (min === 1 && max === 1) || passage.syntax.plurals.has(head);
}

/** The name; null where nothing was chosen, or what was chosen is no phrase for a heading. */
export function chosenName(passage: ReadPassage, naming: Naming, draft: Draft): string | null {
  const [whole, more] = draft.named ?? [];
  if (!whole || more) return null;
  const range = trimmed(passage, naming, whole);
  const words = passage.tokens.slice(range.from, range.to).filter(({ type }) => type === "word").length;
  if (words === 0 || words > MOST_WORDS || !isNominal(passage, range)) return null;
  const head = headOf(passage, range);
  const opens = OPENING.has(posAt(passage, range.from)) || passage.syntax.tags[range.from]?.form === "Part";
  if (head < 0 || !opens || !fits(passage, draft, head)) return null;
  return saysMore(passage, naming, draft, range, head) ? written(passage, range.from, range.to) : null;
}
