/** Names of counted nouns in a language whose headings want another form of them: the definite plural. */
import type { Draft } from "../draft";
import { markAt, marksAt, type ReadPassage } from "../passage";
import { attributiveStart } from "../phrase";
import { type Inflected, type Plural, plain } from "./inflection";
import type { Naming } from "./words";

const MOST_ADJECTIVES = 2;
const MOST_BELONGING = 3;

/** Where the counted noun stands: behind the number, behind "of" behind it, or before it. */
function headOf(passage: ReadPassage, draft: Draft): number {
  if (draft.form === "dual") return draft.number.from;
  const before = attributiveStart(passage, draft);
  if (before !== null) return before - 1;
  return markAt(passage, "partitive", draft.number.to)?.to ?? draft.number.to;
}

function isCountedPlural({ min, max }: Draft, isPart: boolean, { data }: Inflected): boolean {
  const [least, most] = data.pluralCounts;
  return isPart || (min !== null && min === max && min >= least && min <= most);
}

/** A word that goes on with a phrase: nothing is joined before it, and it stands in its sentence. */
function goesOn(passage: ReadPassage, draft: Draft, at: number): boolean {
  const token = passage.tokens[at];
  if (at >= draft.sentence.to || token?.type !== "word" || passage.dateTokens.has(at)) return false;
  const { joinedConjunctions, unjoined, joinedAdpositions } = passage.pack.grammar;
  const isJoined =
    joinedConjunctions.some((word) => token.folded.startsWith(word)) && !unjoined.has(token.folded);
  return !isJoined && !joinedAdpositions.some((beginning) => token.folded.startsWith(beginning));
}

/** The counted noun; of a dual without what is joined before it. */
function counted({ text, tokens }: ReadPassage, { form, start }: Draft, head: number): string {
  const token = tokens[head];
  if (!token) return "";
  return text.slice(form === "dual" ? Math.max(start, token.start) : token.start, token.end);
}

interface Reading {
  readonly passage: ReadPassage;
  readonly naming: Naming;
  readonly inflected: Inflected;
  readonly draft: Draft;
  readonly head: number;
  readonly plural: Plural;
}

const MARK = /\p{Mn}/u;

/** Whether vowel marks are written: «سورياً», but not «بسوريا». */
function isMarked(word: string): boolean {
  return MARK.test(word);
}

function adjectiveText({ passage, inflected, draft }: Reading, at: number): string {
  const text = passage.tokens[at]?.text ?? "";
  return draft.form === "dual" ? inflected.fromDual(text) : text;
}

function isAdjective(reading: Reading, at: number): boolean {
  const { passage, naming, inflected, head } = reading;
  const text = adjectiveText(reading, at);
  const pos = passage.syntax.tags[at]?.pos;
  if (naming.is("adjective", passage.tokens, at)) return true;
  if (inflected.isDefinite(plain(text)) !== inflected.isDefinite(plain(passage.tokens[head]?.text ?? "")))
    return false;
  if (pos === "VERB" || pos === "ADP") return false;
  const noun = passage.tokens[head]?.text ?? "";
  const isAlike =
    inflected.isAccusative(text) && inflected.isAccusative(noun) && isMarked(text) === isMarked(noun);
  return isAlike || (inflected.looksLikeAdjective(text) && (pos === "ADJ" || pos === "NOUN"));
}

function adjectives(reading: Reading): string[] {
  const { passage, naming, inflected, draft, head, plural } = reading;
  const found: string[] = [];
  for (let at = head + 1; at <= head + MOST_ADJECTIVES && goesOn(passage, draft, at); at++) {
    if (naming.is("dropped", passage.tokens, at)) continue;
    if (marksAt(passage, "kind", at).length > 0 || !isAdjective(reading, at)) break;
    found.push(inflected.adjective(adjectiveText(reading, at), plural));
  }
  return found;
}

/** The nouns that the counted one belongs to, made definite: «تفتيش», «تنظيم داعش». */
function belonging({ passage, naming, inflected, draft, head }: Reading): string[] {
  const words: string[] = [];
  let known = 0;
  for (let at = head + 1; at <= head + MOST_BELONGING && goesOn(passage, draft, at); at++) {
    const pos = passage.syntax.tags[at]?.pos;
    const word = plain(passage.tokens[at]?.text ?? "");
    if (pos !== "NOUN" && pos !== "PROPN" && pos !== "ADJ") break;
    if (inflected.isAccusative(word) || naming.is("dropped", passage.tokens, at)) break;
    words.push(word);
    if (inflected.isDefinite(word) || pos === "PROPN") known = words.length;
    else if (at > head + 1 && known > 0) break;
  }
  const [first] = words;
  if (known > 0) return words.slice(0, known);
  return first !== undefined && passage.syntax.tags[head + 1]?.pos === "NOUN"
    ? [inflected.definite(first)]
    : [];
}

function named(reading: Reading): string | null {
  const { passage, naming, inflected, head, plural } = reading;
  const beside = adjectives(reading);
  if (beside.length > 0) return [inflected.definite(plural.text), ...beside].join(" ");
  const isOpen = !inflected.isDefinite(plain(passage.tokens[head]?.text ?? ""));
  const belongs = isOpen ? belonging(reading) : [];
  if (belongs.length > 0) return [inflected.construct(plural), ...belongs].join(" ");
  return naming.is("partial", passage.tokens, head) ? null : inflected.definite(plural.text);
}

/** The definite plural of what a figure counts; null where its forms are not known. */
export function inflectedName(
  passage: ReadPassage,
  naming: Naming,
  inflected: Inflected,
  draft: Draft,
  isPerson: boolean,
): string | null {
  const head = headOf(passage, draft);
  const { tokens } = passage;
  if (draft.form !== "dual" && head >= draft.number.to && !goesOn(passage, draft, head)) return null;
  if (naming.is("empty", tokens, head) && !naming.is("partial", tokens, head)) return null;
  if (marksAt(passage, "kind", head).some(({ sense }) => sense.kind !== "other")) return null;
  if (draft.form !== "dual" && markAt(passage, "stop", head)) return null;
  const isPart = head > draft.number.to;
  const plural = inflected.plural(
    counted(passage, draft, head),
    isCountedPlural(draft, isPart, inflected) && passage.syntax.tags[head]?.pos === "NOUN",
    isPerson,
  );
  return plural && named({ passage, naming, inflected, draft, head, plural });
}
