import type { EventKind } from "../../languages/contract/quantities";
import type { Kind } from "../../model";
import { isJoinedBy } from "../../text/clitics";
import type { Draft, Refiner } from "../draft";
import type { Role } from "../lexicon";
import { markAt, markBefore, marksAt, type ReadPassage } from "../passage";
import { type CountedPhrase, countedPhrase, numberEnds } from "../phrase";

/** How far, in steps, an event's word is still taken to govern a figure. */
const REACH = { none: 18, person: 18, unknown: 3, thing: 0, weak: 10 } as const;
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

const BEFORE: readonly Role[] = ["leads", "either", "counted"];
const AFTER: readonly Role[] = ["follows", "either", "counted"];

interface Governor {
  readonly kind: EventKind;
  readonly cost: number;
}

interface Figures {
  /** Where numbers begin → where they end. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Tokens of numbers and of stated zeros, whose words govern nothing else. */
  readonly taken: ReadonlySet<number>;
}

function stepCost(passage: ReadPassage, at: number): number {
  const text = passage.tokens[at]?.text ?? "";
  if (QUOTE.test(text)) return COST.quote;
  if (COMMA.test(text)) return COST.comma;
  if (CLAUSE.test(text) || markAt(passage, "break", at)) return COST.clause;
  return COST.word;
}

function kindAt(
  passage: ReadPassage,
  at: number,
  roles: readonly Role[],
  { taken }: Figures,
): Governor | null {
  if (taken.has(at)) return null;
  let best: { kind: EventKind; to: number } | null = null;
  for (const { sense, to } of marksAt(passage, "kind", at))
    if (roles.includes(sense.role) && (!best || to > best.to)) best = { kind: sense.kind, to };
  const isWeak = best?.kind === "people" || best?.kind === "other";
  return best && { kind: best.kind, cost: isWeak ? COST.weak : 0 };
}

function better(found: Governor | null, next: Governor): Governor {
  return found && found.cost <= next.cost ? found : next;
}

/** "five were killed and | 12 …": an event's word followed at once by "and" has been spent on those before it. */
function isClosed(passage: ReadPassage, draft: Draft, at: number): boolean {
  const mark = marksAt(passage, "kind", at).find(({ sense }) => sense.role !== "leads");
  const next = mark && passage.tokens[mark.to];
  if (!mark || !next || mark.to < draft.from - 1) return false;
  return isJoinedBy(next.folded, passage.joins, passage.pack.quantities.clitics);
}

function leftGovernor(passage: ReadPassage, draft: Draft, figures: Figures): Governor | null {
  let best: Governor | null = null;
  let cost = 0;
  for (
    let at = draft.number.from - 1;
    at >= draft.sentence.from && cost < Math.min(FARTHEST, best?.cost ?? FARTHEST);
    at--
  ) {
    const found = kindAt(passage, at, BEFORE, figures);
    const own = found && cost + found.cost + (isClosed(passage, draft, at) ? COST.closed : 0);
    if (found && own !== null) best = better(best, { kind: found.kind, cost: own });
    if (found && found.cost === 0) break;
    cost += figures.numbers.has(at) ? COST.coordinated : stepCost(passage, at);
  }
  return best;
}

/** An event word that takes a number of its own behind it does not look back: "two gunmen killed five". */
function looksForward(passage: ReadPassage, at: number, { numbers }: Figures): boolean {
  return marksAt(passage, "kind", at).some(
    ({ to, sense }) => (sense.role === "either" || sense.role === "leads") && numbers.has(to),
  );
}

/** "four officers and | seven protesters": a number that is only joined on keeps the same event. */
function numberCost(passage: ReadPassage, at: number): number {
  const word = passage.tokens[at]?.folded ?? "";
  const isJoined =
    markBefore(passage, "join", at) !== null ||
    isJoinedBy(word, passage.joins, passage.pack.quantities.clitics);
  return isJoined ? COST.coordinated : COST.number;
}

function rightGovernor(passage: ReadPassage, draft: Draft, figures: Figures): Governor | null {
  let best: Governor | null = null;
  let cost = 0;
  for (let at = draft.to; at < draft.sentence.to && cost < Math.min(FARTHEST, best?.cost ?? FARTHEST); at++) {
    const found = looksForward(passage, at, figures) ? null : kindAt(passage, at, AFTER, figures);
    if (found) best = better(best, { kind: found.kind, cost: cost + found.cost });
    if (found && found.cost === 0) break;
    cost += figures.numbers.has(at) ? numberCost(passage, at) : stepCost(passage, at);
  }
  return best;
}

function governor(passage: ReadPassage, draft: Draft, figures: Figures): Governor | null {
  const left = leftGovernor(passage, draft, figures);
  const right = rightGovernor(passage, draft, figures);
  if (!left || !right) return left ?? right;
  return right.cost < left.cost ? right : left;
}

/** What no longer holds for survivors, whatever is said around them: "pulled from under the rubble". */
const SAFE_FROM: ReadonlySet<EventKind> = new Set<EventKind>(["missing", "displaced", "other"]);

const PERSON_KINDS: ReadonlySet<Kind | null> = new Set<Kind>([
  "killed",
  "wounded",
  "missing",
  "displaced",
  "detained",
  "people",
]);
const ANAPHOR_REACH = 4;
const LABEL_REACH = 3;

function pointsBack(passage: ReadPassage, draft: Draft): boolean {
  return markAt(passage, "anaphor", draft.to) !== null || isAmong(passage, draft);
}

/** «بينهم» before a figure. */
function isAmong(passage: ReadPassage, draft: Draft): boolean {
  const first = Math.max(draft.sentence.from, draft.from - ANAPHOR_REACH);
  for (let at = draft.from - 1; at >= first; at--) if (markAt(passage, "anaphor", at)) return true;
  return false;
}

/** A thing named just before a bare number is what it counts: "complaints came to 140". */
function isLabelled(passage: ReadPassage, draft: Draft): boolean {
  const first = Math.max(draft.sentence.from, draft.from - LABEL_REACH);
  for (let at = draft.from - 1; at >= first && !markAt(passage, "join", at); at--)
    if (markAt(passage, "thing", at)) return true;
  return false;
}

/** The kind of the figure before, where this one is said to be a part, a successor or a second count of it. */
function inherited(
  passage: ReadPassage,
  draft: Draft,
  phrase: CountedPhrase,
  last: Draft | undefined,
): Kind | null {
  if (!last?.kind) return null;
  const isPart =
    pointsBack(passage, draft) || draft.superseded || markBefore(passage, "whole", draft.from) !== null;
  if (isPart && (phrase.noun !== "unknown" || PERSON_KINDS.has(last.kind))) return last.kind;
  const isBare = phrase.noun === "none" && last.sentence === draft.sentence && !isLabelled(passage, draft);
  return isBare && PERSON_KINDS.has(last.kind) ? last.kind : null;
}

/** A word that says little of those concerned is not looked for as far. */
function reachOf({ kind }: Governor, { noun }: CountedPhrase): number {
  return kind === "people" || kind === "other" ? Math.min(REACH[noun], REACH.weak) : REACH[noun];
}

/** "15 were held, among them 3 women who worked there": a word that says little yields to what points back. */
function settled(passage: ReadPassage, draft: Draft, found: Governor | null): Governor | null {
  const isWeak = found?.kind === "people" || found?.kind === "other";
  return isWeak && isAmong(passage, draft) ? null : found;
}

/** What happens to things does not make persons things: "a million people were left without power". */
function personal(found: Governor | null, { noun }: CountedPhrase): Governor | null {
  return found?.kind === "other" && noun === "person" ? { ...found, kind: "people" } : found;
}

/** "34 of 60"; but "a crew of four" is a group of its own. */
function isOfWhole(passage: ReadPassage, draft: Draft): boolean {
  return (
    markBefore(passage, "whole", draft.from) !== null && markBefore(passage, "kind", draft.from) === null
  );
}

function kindOf(passage: ReadPassage, draft: Draft, figures: Figures, last: Draft | undefined): Kind {
  const phrase = countedPhrase(passage, draft, figures.numbers);
  const whole = phrase.noun === "none" && isOfWhole(passage, draft) ? last?.kind : null;
  if (phrase.kind) return phrase.kind;
  if (phrase.noun === "thing" && !draft.superseded) return "other";
  if (whole) return whole;
  const found = settled(passage, draft, personal(governor(passage, draft, figures), phrase));
  if (found && found.cost <= reachOf(found, phrase) && !(phrase.isSafe && SAFE_FROM.has(found.kind)))
    return found.kind;
  return inherited(passage, draft, phrase, last) ?? (phrase.noun === "person" ? "people" : "other");
}

function takenTokens(drafts: readonly Draft[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { number, form } of drafts)
    if (form !== "dual") for (let at = number.from; at < number.to; at++) taken.add(at);
  return taken;
}

/** What sort of count a figure is: by its noun, else by the event's word that governs it, else as the figure before. */
export const kinds: Refiner = {
  name: "kinds",
  refine: (passage, drafts) => {
    const figures: Figures = { numbers: numberEnds(drafts), taken: takenTokens(drafts) };
    let last: Draft | undefined;
    return drafts.map((draft) => {
      if (draft.notComparable) return draft;
      const kind = draft.kind ?? kindOf(passage, draft, figures, last);
      const read = { ...draft, kind };
      if (read.unit === null && read.form !== "zero") last = read;
      return read;
    });
  },
};
