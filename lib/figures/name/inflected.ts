/** Names of counted nouns in a language whose headings want another form of them: the definite plural. */
import { EVENT_KINDS } from "../../model";
import type { Draft } from "../draft";
import { markAt, marksAt, type ReadPassage } from "../passage";
import { attributiveStart } from "../phrase";
import { adjectives, belonging } from "./followers";
import { type Inflected, type Plural, plain } from "./inflection";
import type { Naming } from "./words";

export interface NounContext {
  readonly passage: ReadPassage;
  readonly naming: Naming;
  readonly inflected: Inflected;
  readonly draft: Draft;
}

/** A counted noun while its name is being made. */
export interface Counted extends NounContext {
  /** Its token. */
  readonly head: number;
  readonly plural: Plural;
}

/** How far before its number a word like "number" may stand. */
const FARTHEST_COUNTER = 10;

function isDefinite(passage: ReadPassage, inflected: Inflected, at: number): boolean {
  return inflected.isDefinite(plain(passage.tokens[at]?.text ?? ""));
}

/** Where the counted noun stands: behind the number, behind "of" behind it, or before it with its article. */
function headOf(passage: ReadPassage, inflected: Inflected, draft: Draft): number | null {
  if (draft.form === "dual") return draft.number.from;
  const before = attributiveStart(passage, draft);
  if (before !== null) {
    const noun = passage.tokens[before - 1]?.text ?? "";
    return inflected.isDefinite(plain(noun)) && inflected.listed(noun) !== null ? before - 1 : null;
  }
  const part = markAt(passage, "partitive", draft.number.to);
  if (part) return part.to;
  return isDefinite(passage, inflected, draft.number.to) ? null : draft.number.to;
}

/** Whether the number before a noun wants its plural. */
function isCountedPlural({ passage, inflected, draft, head }: Omit<Counted, "plural">): boolean {
  const [least, most] = inflected.data.pluralCounts;
  if (passage.syntax.tags[head]?.pos !== "NOUN") return false;
  const { min, max } = draft;
  return head === draft.number.to && min !== null && min === max && min >= least && min <= most;
}

/** A word that goes on with a phrase: nothing is joined before it, and it stands in its sentence. */
export function goesOn({ passage, naming, inflected, draft }: NounContext, at: number): boolean {
  const token = passage.tokens[at];
  if (at >= draft.sentence.to || token?.type !== "word" || passage.dateTokens.has(at)) return false;
  if (markAt(passage, "stop", at) || naming.is("relative", passage.tokens, at)) return false;
  if (inflected.isVerb(token.text)) return false;
  const { joinedConjunctions, unjoined, joinedAdpositions } = passage.pack.grammar;
  const isJoined =
    joinedConjunctions.some((word) => token.folded.startsWith(word)) && !unjoined.has(token.folded);
  return !isJoined && !joinedAdpositions.some((beginning) => token.folded.startsWith(beginning));
}

/** The counted noun; of a dual without what is joined before it. */
function countedWord({ text, tokens }: ReadPassage, { form, start }: Draft, head: number): string {
  const token = tokens[head];
  if (!token) return "";
  return text.slice(form === "dual" ? Math.max(start, token.start) : token.start, token.end);
}

/** A dual that has lost its last letter before what belongs to it; alone the same letters may mean "my". */
function isConstruct({ passage, inflected, draft, head }: Counted): boolean {
  const word = countedWord(passage, draft, head);
  return draft.form === "dual" && inflected.fromDual(word) === plain(word);
}

function named(counted: Counted): string | null {
  const { passage, naming, inflected, draft, head, plural } = counted;
  const beside = adjectives(counted);
  if (beside === null) return null;
  if (beside.length > 0) return [inflected.definite(plural.text), ...beside].join(" ");
  // A dual that keeps its ending, like a noun with its article, has no noun behind it that it belongs to.
  const isClosed = isDefinite(passage, inflected, head) || (draft.form === "dual" && !isConstruct(counted));
  const belongs = isClosed ? [] : belonging(counted);
  if (belongs === null) return null;
  if (belongs.length > 0) return [inflected.construct(plural), ...belongs].join(" ");
  if (naming.isNoun("partial", passage.tokens, head) || isConstruct(counted)) return null;
  return inflected.definite(plural.text);
}

/** Whether a token cannot be what is counted, or says nothing of it. */
function saysNothing(reading: NounContext, head: number): boolean {
  const { passage, naming, draft } = reading;
  const { tokens } = passage;
  if (draft.form !== "dual" && head >= draft.number.to && !goesOn(reading, head)) return true;
  if (naming.isNoun("empty", tokens, head) && !naming.isNoun("partial", tokens, head)) return true;
  return marksAt(passage, "kind", head).some(({ sense }) => EVENT_KINDS.has(sense.kind));
}

/** «عدد العاطلين … بلغ | 3.3 مليون»: those whose number a verb tells. */
export function toldName(reading: NounContext, isPerson: boolean): string | null {
  const { passage, naming, inflected, draft } = reading;
  const first = Math.max(draft.sentence.from, draft.from - FARTHEST_COUNTER);
  let hasVerb = false;
  for (let at = draft.from - 1; at >= first; at--) {
    const isCounter = markAt(passage, "counter", at) !== null;
    hasVerb ||= naming.is("measuring", passage.tokens, at) || naming.is("measuring", passage.tokens, at - 1);
    if (passage.tokens[at]?.type !== "word" || naming.is("relative", passage.tokens, at)) return null;
    if (!isCounter) continue;
    const noun = passage.tokens[at + 1]?.text ?? "";
    const found = { ...reading, head: at + 1 };
    if (!hasVerb || !isDefinite(passage, inflected, at + 1) || saysNothing(found, at + 1)) return null;
    const plural = inflected.listed(noun) || isPerson ? inflected.plural(noun, true, isPerson) : null;
    return plural && inflected.definite(plural.text);
  }
  return null;
}

/** The definite plural of what a figure counts; null where its forms are not known. */
export function inflectedName(reading: NounContext, isPerson: boolean): string | null {
  const { passage, inflected, draft } = reading;
  const head = headOf(passage, inflected, draft);
  if (head === null) return null;
  const found = { ...reading, head };
  if (saysNothing(found, head)) return null;
  const plural = inflected.plural(countedWord(passage, draft, head), isCountedPlural(found), isPerson);
  return plural && named({ ...found, plural });
}
