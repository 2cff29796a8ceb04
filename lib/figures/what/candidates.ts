/** The stretches of a sentence that could say what a figure counts or measures. */
import type { NounPhrase, TokenRange, VerbGroup } from "../../syntax";
import type { Draft } from "../draft";
import { markAt, type ReadPassage } from "../passage";
import { endOfWhole, isNamed, isTime, nounsOf } from "../refine/what-phrases";
import { endOfTaken, extentsOf, LONGEST_NAME, type Step } from "./extents";

export interface Named {
  readonly ranges: readonly TokenRange[];
  /** What it is in the sentence: the noun that the number stands before, another noun, a verb with its words, and so on. */
  readonly form: "own" | "noun" | "verb" | "sentence" | "apart" | "after" | "rule";
  readonly steps: readonly Step[];
  readonly phrase: NounPhrase | null;
  readonly verb: VerbGroup | null;
}

const FARTHEST_BEFORE = 24;
const FARTHEST_BEHIND = 12;
const WALL = /^[.;:!?()[\]—–]$/u;

function firstOf(passage: ReadPassage, { sentence, from }: Draft): number {
  const first = Math.max(sentence.from, from - FARTHEST_BEFORE);
  for (let at = from - 1; at >= first; at--)
    if (/^[.;!?]$/u.test(passage.tokens[at]?.text ?? "")) return at + 1;
  return first;
}

function lastOf(passage: ReadPassage, { sentence, to }: Draft): number {
  const last = Math.min(sentence.to, to + FARTHEST_BEHIND);
  for (let at = to; at < last; at++) if (WALL.test(passage.tokens[at]?.text ?? "")) return at;
  return last;
}

/** Those of a passage's phrases or verbs, which stand in order, that begin within a stretch. */
function within<T extends TokenRange>(all: readonly T[], first: number, last: number): readonly T[] {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.from ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < all.length && (all[end]?.from ?? last) < last) end++;
  return all.slice(low, end);
}

function nouns(passage: ReadPassage, draft: Draft): Named[] {
  const [first, last] = [firstOf(passage, draft), lastOf(passage, draft)];
  const own = passage.syntax.phraseAt[draft.number.from];
  return within(passage.syntax.phrases, first, last).flatMap((phrase): Named[] => {
    if (phrase === own) return [];
    if (!isNamed(phrase) || isTime(passage, phrase) || markAt(passage, "unit", phrase.head)) return [];
    const limit = phrase.from < draft.from ? draft.from : draft.sentence.to;
    const from = nounsOf(passage, phrase);
    const whole = Math.min(endOfWhole(passage, phrase), limit);
    const ends = extentsOf(passage, { from, to: whole }, limit);
    return ends.map(({ to, steps, verb }) => ({ ranges: [{ from, to }], form: "noun", steps, phrase, verb }));
  });
}

/** Tokens of an adposition and what it leads to before the phrase itself begins. */
const MOST_LEADING = 6;

/** The phrase in an adposition straight behind a figure. */
function placeBehind(passage: ReadPassage, draft: Draft): TokenRange | null {
  const { syntax } = passage;
  for (let at = draft.to; at <= draft.to + 1; at++) {
    const near = within(syntax.phrases, at, at + MOST_LEADING);
    const phrase = near.find(({ adposition }) => adposition?.from === at);
    if (phrase && isNamed(phrase) && !phrase.numeral && !isTime(passage, phrase))
      return { from: at, to: endOfWhole(passage, phrase) };
  }
  return null;
}

const LOOSE: ReadonlySet<string> = new Set("ADP ADV DET PART CCONJ SCONJ PUNCT ADJ PRON NUM SYM".split(" "));

/** Where what a verb says before a figure ends: without the words that lead to the figure. */
function beforeLead(passage: ReadPassage, from: number, limit: number): number {
  const { syntax, dateTokens } = passage;
  let to = limit;
  while (
    to > from &&
    (LOOSE.has(syntax.tags[to - 1]?.pos ?? "X") ||
      dateTokens.has(to - 1) ||
      markAt(passage, "period", to - 1) ||
      markAt(passage, "measure-noun", to - 1))
  )
    to--;
  return to;
}

function subjectBefore({ syntax }: ReadPassage, verb: VerbGroup): NounPhrase | null {
  const subject = verb.subject === null ? undefined : syntax.phrases[verb.subject];
  return subject && isNamed(subject) && !subject.numeral && subject.to <= verb.from ? subject : null;
}

function verbsBefore(passage: ReadPassage, draft: Draft): Named[] {
  const { syntax } = passage;
  const first = firstOf(passage, draft);
  const behind = placeBehind(passage, draft);
  return within(syntax.verbs, first, draft.from).flatMap((verb): Named[] => {
    if (verb.to > draft.from) return [];
    const to = beforeLead(passage, verb.to, draft.from);
    if (to - verb.from > LONGEST_NAME) return [];
    const from = verb.voice === "passive" || verb.isCopula ? verb.from : verb.head;
    const subject = subjectBefore(passage, verb);
    const base = { steps: [], phrase: null, verb };
    const found: Named[] = [];
    if (to > verb.to || !verb.isCopula)
      found.push({ ...base, form: "verb", ranges: [{ from: verb.head, to: Math.max(to, verb.to) }] });
    if (from !== verb.head)
      found.push({ ...base, form: "verb", ranges: [{ from, to: Math.max(to, verb.to) }] });
    const end = Math.max(to, verb.to);
    if (subject && end - subject.from <= LONGEST_NAME)
      found.push({ ...base, form: "sentence", phrase: subject, ranges: [{ from: subject.from, to: end }] });
    if (behind) found.push({ ...base, form: "apart", ranges: [{ from: verb.head, to: end }, behind] });
    return found;
  });
}

function clausesBehind(passage: ReadPassage, draft: Draft): Named[] {
  const last = lastOf(passage, draft);
  return within(passage.syntax.verbs, draft.to, last).flatMap((verb): Named[] => {
    const subject = subjectBefore(passage, verb);
    const to = endOfTaken(passage, verb.to);
    const base = { steps: [], phrase: null, verb };
    const found: Named[] = [{ ...base, form: "verb", ranges: [{ from: behindAuxiliaries(verb), to }] }];
    if (subject && subject.from >= draft.to && to - subject.from <= LONGEST_NAME)
      found.push({ ...base, form: "sentence", phrase: subject, ranges: [{ from: subject.from, to }] });
    return found;
  });
}

/** The noun that a number stands before, as far as it goes, and what else is said of it apart. */
function owns(passage: ReadPassage, draft: Draft, own: TokenRange): Named[] {
  const phrase = passage.syntax.phraseAt[own.from] ?? null;
  const ends = extentsOf(passage, own, draft.sentence.to);
  const found: Named[] = ends.map(({ to, steps, verb }) => ({
    ranges: [{ from: own.from, to }],
    form: "own",
    steps,
    phrase,
    verb,
  }));
  const verb = passage.syntax.verbAt[own.to];
  const end = verb && endOfTaken(passage, verb.to);
  if (verb && end && end > verb.to)
    found.push({ ranges: [own, { from: verb.to, to: end }], form: "apart", steps: ["clause"], phrase, verb });
  for (const { to, steps } of ends.slice(1))
    found.push({ ranges: [{ from: own.to, to }], form: "verb", steps, phrase: null, verb: verb ?? null });
  return found;
}

/** "two days | after he was seen": a clause that says from when a time is counted. */
function clauseBehind(passage: ReadPassage, { to, sentence }: Draft): Named[] {
  const { syntax } = passage;
  const subject = syntax.tags[to]?.pos === "SCONJ" ? syntax.phraseAt[to + 1] : undefined;
  const relation = subject && syntax.relations.get(subject.index)?.find(({ as }) => as === "subject");
  if (!relation || relation.verb.from < to) return [];
  const end = endOfTaken(passage, relation.verb.to);
  if (end - to > LONGEST_NAME || end > sentence.to) return [];
  return [
    { ranges: [{ from: to, to: end }], form: "after", steps: ["clause"], phrase: null, verb: relation.verb },
  ];
}

function behindAuxiliaries({ head, to, isCopula }: VerbGroup): number {
  return isCopula ? to : head;
}

/** What follows a figure that counts nothing named: "Five | were involved in a dispute", "six years | in prison". */
function pursued(passage: ReadPassage, draft: Draft): Named[] {
  // "40 tons | of sand": the noun says it.
  if (markAt(passage, "partitive", draft.to)) return [];
  const ends = extentsOf(passage, { from: draft.to, to: draft.to }, draft.sentence.to).slice(1);
  const found = ends.map(
    ({ to, steps, verb }): Named => ({
      // "Five were | involved in a dispute", "The 35 are | divers".
      ranges: [{ from: steps[0] === "clause" && verb ? behindAuxiliaries(verb) : draft.to, to }],
      form: "after",
      steps,
      phrase: null,
      verb,
    }),
  );
  return [...found, ...clauseBehind(passage, draft)];
}

/** All stretches, by their ends; what begins and ends alike stands once. */
export function namedIn(passage: ReadPassage, draft: Draft, own: TokenRange | null): Named[] {
  const all = [
    ...(own ? owns(passage, draft, own) : pursued(passage, draft)),
    ...nouns(passage, draft),
    ...verbsBefore(passage, draft),
    ...clausesBehind(passage, draft),
  ];
  const known = new Map<string, Named>();
  for (const named of all) {
    const key = named.ranges.map(({ from, to }) => `${from}-${to}`).join();
    if (!known.has(key)) known.set(key, named);
  }
  return [...known.values()];
}
