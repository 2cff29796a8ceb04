import type { EventKind } from "../../languages/contract/quantities";
import type { Sentence } from "../../text/passage";
import { type Draft, type Refiner, sentenceOf } from "../draft";
import type { ConcernedRole } from "../lexicon";
import { markAt, markBefore, marksAt, type ReadPassage } from "../passage";
import { numberEnds } from "../phrase";
import { deniesEvent } from "./denial";
import { behindHyphen } from "./units";

/** How far a negation reaches for the word of the event it denies. */
const REACH = 16;
/** How far it reaches for a word that points back to the figure before: «ليس بينهم أي». */
const ANAPHOR_REACH = 3;
const CLOSES = /^[.;:!?؛؟()]$/u;

interface Denied {
  /** Null where it is the kind of the figure before. */
  readonly kind: EventKind | null;
  readonly from: number;
  readonly to: number;
}

interface Clause {
  readonly at: number;
  readonly end: number;
}

function isNobody(passage: ReadPassage, at: number): boolean {
  return markAt(passage, "nobody", at) !== null;
}

function isZeroWord(passage: ReadPassage, at: number): boolean {
  if (markAt(passage, "except", at)) return false;
  return isNobody(passage, at) || markAt(passage, "negator", at) !== null;
}

/** The tokens that a negation governs; none where a number or an exception shows that something is left. */
function clauseOf(
  passage: ReadPassage,
  at: number,
  sentence: Sentence,
  numbers: ReadonlyMap<number, number>,
): Clause | null {
  const limit = Math.min(sentence.to, at + REACH);
  let end = at + 1;
  for (; end < limit; end++) {
    if (CLOSES.test(passage.tokens[end]?.text ?? "") || markAt(passage, "break", end)) break;
    if (end > at + 1 && isZeroWord(passage, end)) break;
    if (markAt(passage, "save", end)) return null;
    if (numbers.has(end) && !isWhole(passage, at, end)) break;
  }
  return { at, end };
}

/** "None of the 1,200 people": the number is the whole, not what is left. */
function isWhole(passage: ReadPassage, at: number, number: number): boolean {
  if (!isNobody(passage, at)) return false;
  for (let i = at + 1; i < number; i++) if (markAt(passage, "partitive", i)) return true;
  return false;
}

/** «لا يحق | لأي مرشح»: the word for "any", or the whole phrase, behind a preposition that is written onto it. */
function isReceiving(passage: ReadPassage, word: number): boolean {
  const any = markBefore(passage, "any", word);
  const adposition = passage.syntax.phraseAt[word]?.adposition ?? null;
  const isPrefixed = any !== null && any.start > (passage.tokens[any.from]?.start ?? 0);
  return isPrefixed || (adposition !== null && adposition.from === adposition.to);
}

/** "None of the 90 workers is to be laid off": of a whole, even what is no harm can be denied; else only what is counted. */
function canDeny(
  passage: ReadPassage,
  word: number,
  { at, end }: Clause,
  kind: EventKind,
  role: ConcernedRole,
  numbers: ReadonlyMap<number, number>,
): boolean {
  if (kind === "other") return false;
  if (kind !== "people") return true;
  if (role === "counted" && markAt(passage, "person", word)) return !isReceiving(passage, word);
  for (let i = at + 1; i < end; i++) if (numbers.has(i)) return isNobody(passage, at);
  return false;
}

/** «ليست | الضحية»: somebody known is spoken of, nobody is counted. */
function isDefinite({ tokens, pack }: ReadPassage, at: number): boolean {
  return tokens[at]?.folded.startsWith(pack.grammar.article) ?? false;
}

/** «لم يصب | نائب المدير», «لا يصب | في مصلحتها»: behind a verb that alone may deny an event, what it says it of. */
function saysOf(passage: ReadPassage, at: number): boolean {
  const { syntax, tokens } = passage;
  const pos = syntax.tags[at]?.pos;
  if (pos === "ADP") return true;
  const phrase = syntax.phraseAt[at];
  if (phrase?.from !== at) return false;
  return pos === "PROPN" || tokens.slice(at, phrase.to).some((_, i) => isDefinite(passage, at + i));
}

/** Words between a negation and a noun that it denies without a word for "any". */
const NEAR = 4;

/**
 * «لا يصب في المصلحة», «لا تملك أي ساحل | وفقدت»: where verbs come first, an event is denied with a word for "any", or
 * by its noun right behind the negation.
 */
function isSurelyDenied(passage: ReadPassage, at: number, word: number, role: ConcernedRole): boolean {
  const { syntax, pack } = passage;
  if (!pack.grammar.verbFirst || isNobody(passage, at)) return true;
  const isVerb = syntax.tags[word]?.pos === "VERB";
  if (isVerb && syntax.joined.has(word)) return false;
  if (role === "counted" && !isVerb && word - at <= NEAR) return !isDefinite(passage, word);
  for (let i = at + 1; i <= word + 2; i++)
    if (markAt(passage, "any", i) && !(i === word && isVerb && saysOf(passage, word + 1))) return true;
  return false;
}

/** «لم يُقتل أحد», «لم يُفقد أي»: the word for "any" says that it is none. */
function behindAny(passage: ReadPassage, to: number, end: number): number {
  const any = markAt(passage, "any", to);
  return any && any.to <= end ? any.to : to;
}

interface Group {
  readonly to: number;
  readonly kinds: ReadonlySet<EventKind>;
}

/** "None of the injured | died": the group is not what is denied, and neither is what made it one. */
function groupOf(passage: ReadPassage, { at, end }: Clause): Group {
  const kinds = new Set<EventKind>();
  const nobody = markAt(passage, "nobody", at);
  const of = nobody && markAt(passage, "partitive", nobody.to);
  if (!of) return { to: at + 1, kinds };
  let to = of.to;
  for (; to < end; to++) {
    const counted = marksAt(passage, "kind", to).find(({ sense }) => sense.role === "counted");
    if (!counted) break;
    kinds.add(counted.sense.kind);
  }
  return { to, kinds };
}

function deniedKinds(passage: ReadPassage, clause: Clause, numbers: ReadonlyMap<number, number>): Denied[] {
  const { at, end } = clause;
  const found: Denied[] = [];
  const group = groupOf(passage, clause);
  for (let i = group.to; i < end; i++) {
    const mark = marksAt(passage, "kind", i).find(
      ({ sense, to }) =>
        behindHyphen(passage, to) === to &&
        !group.kinds.has(sense.kind) &&
        isSurelyDenied(passage, at, i, sense.role) &&
        deniesEvent(passage, at, { from: i, to }) &&
        canDeny(passage, i, clause, sense.kind, sense.role, numbers),
    );
    if (mark && !found.some(({ kind }) => kind === mark.sense.kind))
      found.push({ kind: mark.sense.kind, from: at, to: behindAny(passage, mark.to, end) });
  }
  const events = found.filter(({ kind }) => kind !== "people");
  return events.length > 0 ? events : found;
}

/** Whether the words say that nothing at all is meant; in many languages the negation itself says so. */
function meansNone(passage: ReadPassage, { at, end }: Clause): boolean {
  if (passage.pack.quantities.zero.any === "" || isNobody(passage, at)) return true;
  for (let i = at + 1; i < end; i++) {
    if (markAt(passage, "any", i)) return true;
    if (marksAt(passage, "kind", i).some(({ sense }) => sense.role === "counted" && sense.kind !== "people"))
      return true;
  }
  return false;
}

/** «ليس بينهم أي»: none of those counted before. */
function noneOfThem(passage: ReadPassage, { at, end }: Clause): Denied[] {
  for (let i = at + 1; i < Math.min(end, at + 1 + ANAPHOR_REACH); i++) {
    const anaphor = markAt(passage, "anaphor", i);
    if (anaphor && meansNone(passage, { at, end: Math.min(end, anaphor.to + 2) }))
      return [{ kind: null, from: at, to: anaphor.to }];
  }
  return [];
}

function denied(passage: ReadPassage, at: number, numbers: ReadonlyMap<number, number>): Denied[] {
  const clause = clauseOf(passage, at, sentenceOf(passage, at), numbers);
  if (!clause || !meansNone(passage, clause)) return [];
  const kinds = deniedKinds(passage, clause, numbers);
  const isOfGroup = groupOf(passage, clause).kinds.size > 0;
  return kinds.length > 0 || isOfGroup ? kinds : noneOfThem(passage, clause);
}

/** Behind a clitic joined to the negation: «ولم» → «لم». */
function startOf(passage: ReadPassage, at: number): number {
  const mark = markAt(passage, "nobody", at) ?? markAt(passage, "negator", at);
  return mark?.start ?? passage.tokens[at]?.start ?? 0;
}

function zeroDraft(passage: ReadPassage, { kind, from, to }: Denied): Draft {
  return {
    sentence: sentenceOf(passage, from),
    number: { from, to },
    from,
    to,
    start: startOf(passage, from),
    end: passage.tokens[to - 1]?.end ?? 0,
    form: "zero",
    ordinal: false,
    inName: false,
    min: 0,
    max: 0,
    hedge: "zero",
    kind,
    unit: null,
    what: "",
    attribution: null,
    notComparable: null,
    superseded: false,
    decisions: ["zero: denied-event"],
  };
}

/** A second event denied by one negation begins behind the first: "neither killed | nor wounded". */
function behind(passage: ReadPassage, first: Draft, second: Draft): Draft {
  const start = passage.tokens[first.to]?.start ?? second.start;
  return { ...second, from: first.to, number: { from: first.to, to: second.to }, start };
}

function byStart(a: Draft, b: Draft): number {
  return a.start - b.start || a.end - b.end;
}

function findZeros(passage: ReadPassage, numbers: ReadonlyMap<number, number>): Draft[] {
  const found: Draft[] = [];
  let covered = 0;
  for (let at = 0; at < passage.tokens.length; at++) {
    if (at < covered || !isZeroWord(passage, at)) continue;
    let last: Draft | undefined;
    for (const zero of denied(passage, at, numbers)) {
      const draft = zeroDraft(passage, zero);
      last = last ? behind(passage, last, draft) : draft;
      found.push(last);
      covered = zero.to;
    }
  }
  return found;
}

/** Stated zeros: "no deaths", "nobody was hurt", «لم يُصب أحد». Rhetoric ("nobody doubts") denies no event and gives none. */
export const zeros: Refiner = {
  name: "zeros",
  refine: (passage, drafts) => [...drafts, ...findZeros(passage, numberEnds(drafts))].sort(byStart),
};
