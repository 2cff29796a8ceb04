import type { EventKind } from "../../languages/contract/quantities";
import { isJoinedBy } from "../../text/clitics";
import type { Draft } from "../draft";
import type { ConcernedRole } from "../lexicon";
import { isJoinedOnto, markAt, markBefore, marksAt, type ReadPassage } from "../passage";
import { isInfection, numberEnds } from "../phrase";

/** Cost, in words, beyond which no word of an event governs a number. */
const FARTHEST = 30;
/** Steps that the words between cost; a word that says little of those concerned ("rescued") stands farther off. */
const COST = {
  word: 1,
  comma: 3,
  clause: 7,
  coordinated: 2,
  number: 7,
  weak: 4,
  closed: 4,
  quote: 0.1,
} as const;
const COMMA = /^[,،]$/u;
const CLAUSE = /^[;:؛—–()]$/u;
const QUOTE = /^["'«»“”„]$/u;

const BEFORE: readonly ConcernedRole[] = ["leads", "either", "counted"];
const AFTER: readonly ConcernedRole[] = ["follows", "either", "counted"];

/** An event's word that governs a figure, and how far off it stands. */
export interface Governor {
  readonly kind: EventKind;
  readonly cost: number;
  /** Where its word begins. */
  readonly at: number;
}

/** What of the figures of a passage bears on what governs them. */
export interface PassageFigures {
  /** Where numbers begin → where they end. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Tokens of numbers and of stated zeros, whose words govern nothing else. */
  readonly taken: ReadonlySet<number>;
  /** Where numbers of measures begin, but for those of time: "killed two days ago". */
  readonly measures: ReadonlySet<number>;
}

function stepCost(passage: ReadPassage, at: number): number {
  const text = passage.tokens[at]?.text ?? "";
  if (QUOTE.test(text)) return COST.quote;
  if (COMMA.test(text)) return COST.comma;
  if (CLAUSE.test(text) || markAt(passage, "break", at)) return COST.clause;
  return COST.word;
}

/** Says little of those concerned. */
export function isWeak({ kind }: { readonly kind: EventKind }): boolean {
  return kind === "people" || kind === "other";
}

/** "were not | shot": what is denied governs nothing, unless an exception follows: "none died but | three". */
function isDenied(passage: ReadPassage, at: number): boolean {
  const verb = passage.syntax.verbAt[at];
  if (!verb?.isNegated) return false;
  for (let next = verb.to; next < verb.to + EXCEPTED_WITHIN; next++)
    if (markAt(passage, "save", next)) return false;
  return true;
}

/** Words behind a negated verb within which an exception may follow: "spared none | but". */
const EXCEPTED_WITHIN = 4;

function kindAt(
  passage: ReadPassage,
  at: number,
  roles: readonly ConcernedRole[],
  { taken }: PassageFigures,
): Governor | null {
  if (taken.has(at) || isDenied(passage, at)) return null;
  let best: { kind: EventKind; to: number } | null = null;
  for (const { sense, to } of marksAt(passage, "kind", at))
    if (
      roles.includes(sense.role) &&
      !isVerbOfNoun(passage, at, sense.role) &&
      !isNounOfVerb(passage, at, sense.role) &&
      (!best || to > best.to) &&
      !isModifier(passage, at, to, sense.role)
    )
      best = { kind: isInfection(passage, to - 1) ? "other" : sense.kind, to };
  return best && { kind: best.kind, cost: isWeak(best) ? COST.weak : 0, at };
}

/** "she | lives nearby": a verb that has the letters of a noun. */
function isVerbOfNoun({ syntax, pack }: ReadPassage, at: number, role: ConcernedRole): boolean {
  return role === "counted" && !pack.grammar.headFirst && syntax.tags[at]?.pos === "VERB";
}

/** "a | shot in the back": a noun that has the letters of a verb tells of nobody. */
function isNounOfVerb({ syntax, pack }: ReadPassage, at: number, role: ConcernedRole): boolean {
  const isNoun = syntax.tags[at]?.pos === "NOUN" && syntax.tags[at - 1]?.pos === "DET";
  return role === "either" && !pack.grammar.headFirst && isNoun;
}

/** "the | slain boy or two others": a participle before its noun is said of that noun alone. */
function isModifier({ syntax, pack }: ReadPassage, at: number, to: number, role: ConcernedRole): boolean {
  const phrase = syntax.phraseAt[at];
  if (!phrase || pack.grammar.headFirst || pack.grammar.tagger === null || role === "counted") return false;
  return phrase.numeral === null && to <= phrase.head && syntax.tags[at]?.pos !== "NOUN";
}

function better(found: Governor | null, next: Governor): Governor {
  return found && found.cost <= next.cost ? found : next;
}

/** «فقدان 3 غيغاواط», «فقدت الشركة 12 في المئة»: what was lost are no persons, and none that follow. */
function isSpent(passage: ReadPassage, at: number, { measures, numbers }: PassageFigures): boolean {
  const isSubject = (word: number) => !numbers.has(word) && !markAt(passage, "stop", word);
  return marksAt(passage, "kind", at).some(
    ({ to }) => measures.has(to) || (isSubject(to) && measures.has(to + 1)),
  );
}

/** Whether nothing but small words stands between a joining word and a figure: "and that | 12". */
function isNextStatement(passage: ReadPassage, join: number, draft: Draft): boolean {
  for (let at = join + 1; at < draft.from; at++) if (!markAt(passage, "stop", at)) return false;
  return join < draft.to;
}

/** "five were killed and | 12 …": an event's word followed at once by "and" has been spent on those before it. */
function isClosed(passage: ReadPassage, draft: Draft, at: number): boolean {
  const mark = marksAt(passage, "kind", at).find(({ sense }) => sense.role !== "leads");
  const next = mark && passage.tokens[mark.to];
  if (!mark || !next || !isNextStatement(passage, mark.to, draft)) return false;
  return isJoinedBy(next.folded, passage.joins, passage.pack.quantities.clitics);
}

/** What governs a figure from before it. */
export function leftGovernor(passage: ReadPassage, draft: Draft, figures: PassageFigures): Governor | null {
  let best: Governor | null = null;
  let cost = 0;
  for (
    let at = draft.number.from - 1;
    at >= draft.sentence.from && cost < Math.min(FARTHEST, best?.cost ?? FARTHEST);
    at--
  ) {
    const found = isSpent(passage, at, figures) ? null : kindAt(passage, at, BEFORE, figures);
    const own = found && cost + found.cost + (isClosed(passage, draft, at) ? COST.closed : 0);
    if (found && own !== null) best = better(best, { ...found, cost: own });
    if (found && found.cost === 0) break;
    cost += figures.numbers.has(at) ? COST.coordinated : stepCost(passage, at);
  }
  return best;
}

/** How far behind a label its own number may stand: «والإصابات تتجاوز 2100». */
const LABELLED_WITHIN = 4;

function isJoinedOn(passage: ReadPassage, at: number): boolean {
  const word = passage.tokens[at]?.folded ?? "";
  return (
    markBefore(passage, "join", at) !== null ||
    isJoinedBy(word, passage.joins, passage.pack.quantities.clitics)
  );
}

/** A label that is joined on has a number of its own: "deaths rose to 34 and injuries to 210". */
function labelsNext(passage: ReadPassage, at: number, to: number, { numbers }: PassageFigures): boolean {
  if (markBefore(passage, "join", at) === null && !isJoinedOnto(passage, at)) return false;
  for (let next = to; next < to + LABELLED_WITHIN; next++) {
    if (passage.tokens[next]?.type === "mark") return false;
    if (numbers.has(next)) return true;
  }
  return false;
}

/** An event word that takes a number of its own behind it does not look back: "two gunmen killed five". */
function looksForward(passage: ReadPassage, at: number, figures: PassageFigures): boolean {
  return marksAt(passage, "kind", at).some(({ to, sense }) =>
    sense.role === "counted"
      ? labelsNext(passage, at, to, figures)
      : sense.role !== "follows" && figures.numbers.has(to),
  );
}

/** "four officers and | seven protesters": a number that is only joined on keeps the same event. */
function numberCost(passage: ReadPassage, at: number): number {
  return isJoinedOn(passage, at) ? COST.coordinated : COST.number;
}

/** "31 were brought out, | nine died": behind a predicate another number begins another statement. */
function startsAnother(passage: ReadPassage, draft: Draft, at: number, { numbers }: PassageFigures): boolean {
  if (!numbers.has(at) || isJoinedOn(passage, at)) return false;
  for (let between = draft.to; between < at; between++)
    if (COMMA.test(passage.tokens[between]?.text ?? ""))
      return between > draft.to && markAt(passage, "stop", draft.to) !== null;
  return false;
}

/** "two children sat there when | she was shot": one person alone is told to have suffered it. */
function isOfAnother({ syntax, pack }: ReadPassage, { min }: Draft, at: number): boolean {
  const subject = syntax.phrases[syntax.verbAt[at]?.subject ?? -1];
  const isOne = subject?.sort === "pronoun" && syntax.personal.has(subject.head);
  return min !== 1 && isOne && !pack.grammar.headFirst;
}

/** What governs a figure from behind it. */
export function rightGovernor(passage: ReadPassage, draft: Draft, figures: PassageFigures): Governor | null {
  let best: Governor | null = null;
  let cost = 0;
  for (let at = draft.to; at < draft.sentence.to && cost < Math.min(FARTHEST, best?.cost ?? FARTHEST); at++) {
    if (looksForward(passage, at, figures)) break;
    if (startsAnother(passage, draft, at, figures)) break;
    const found = isOfAnother(passage, draft, at) ? null : kindAt(passage, at, AFTER, figures);
    if (found) best = better(best, { ...found, cost: cost + found.cost });
    if (found && found.cost === 0) break;
    cost += figures.numbers.has(at) ? numberCost(passage, at) : stepCost(passage, at);
  }
  return best;
}

/** The nearer of what governs a figure from before and from behind. */
export function governor(passage: ReadPassage, draft: Draft, figures: PassageFigures): Governor | null {
  const left = leftGovernor(passage, draft, figures);
  const right = rightGovernor(passage, draft, figures);
  if (!left || !right) return left ?? right;
  return right.cost < left.cost ? right : left;
}

function takenTokens(drafts: readonly Draft[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { number, form } of drafts)
    if (form !== "dual") for (let at = number.from; at < number.to; at++) taken.add(at);
  return taken;
}

function measuredStarts(drafts: readonly Draft[]): ReadonlySet<number> {
  const isMeasure = ({ kind, unit }: Draft) => unit !== null && kind !== "duration";
  return new Set(drafts.filter(isMeasure).map(({ number }) => number.from));
}

/** Reads off the drafts of a passage what `governor` needs of them. */
export function figuresOf(drafts: readonly Draft[]): PassageFigures {
  return {
    numbers: numberEnds(drafts),
    taken: takenTokens(drafts),
    measures: measuredStarts(drafts),
  };
}
