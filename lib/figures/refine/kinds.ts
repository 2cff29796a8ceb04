import type { EventKind } from "../../languages/contract/quantities";
import type { Kind } from "../../model";
import type { Draft, Refiner } from "../draft";
import type { Role } from "../lexicon";
import { markAt, marksAt, type ReadPassage } from "../passage";
import { type CountedPhrase, countedPhrase } from "../phrase";

/** How far, in steps, an event's word is still taken to govern a figure. */
const REACH = { bare: 18, person: 18, unknown: 3 } as const;
const FARTHEST = 30;
/** Steps that the words between cost. */
const COST = { word: 1, comma: 3, clause: 7, number: 2, behindNumber: 7 } as const;
const COMMA = /^[,،]$/u;
const CLAUSE = /^[;:؛—–()«»"“”]$/u;

const BEFORE: readonly Role[] = ["leads", "either", "counted"];
const AFTER: readonly Role[] = ["follows", "either", "counted"];

interface Governor {
  readonly kind: EventKind;
  readonly cost: number;
}

interface Figures {
  /** Tokens at which a number begins. */
  readonly starts: ReadonlySet<number>;
}

function stepCost(passage: ReadPassage, at: number): number {
  const text = passage.tokens[at]?.text ?? "";
  if (COMMA.test(text)) return COST.comma;
  if (CLAUSE.test(text) || markAt(passage, "break", at)) return COST.clause;
  return COST.word;
}

function kindAt(passage: ReadPassage, at: number, roles: readonly Role[]): EventKind | null {
  return marksAt(passage, "kind", at).find(({ sense }) => roles.includes(sense.role))?.sense.kind ?? null;
}

function leftGovernor(passage: ReadPassage, draft: Draft, { starts }: Figures): Governor | null {
  let cost = 0;
  for (let at = draft.from - 1; at >= draft.sentence.from && cost < FARTHEST; at--) {
    const kind = kindAt(passage, at, BEFORE);
    if (kind) return { kind, cost };
    cost += starts.has(at) ? COST.number : stepCost(passage, at);
  }
  return null;
}

/** An event word that takes a number of its own behind it does not look back: "two gunmen killed five". */
function looksForward(passage: ReadPassage, at: number, { starts }: Figures): boolean {
  return marksAt(passage, "kind", at).some(({ to }) => starts.has(to));
}

function rightGovernor(passage: ReadPassage, draft: Draft, figures: Figures): Governor | null {
  let cost = 0;
  for (let at = draft.to; at < draft.sentence.to && cost < FARTHEST; at++) {
    const kind = kindAt(passage, at, AFTER);
    if (kind && !looksForward(passage, at, figures)) return { kind, cost };
    cost += figures.starts.has(at) ? COST.behindNumber : stepCost(passage, at);
  }
  return null;
}

function governor(passage: ReadPassage, draft: Draft, figures: Figures): Governor | null {
  const left = leftGovernor(passage, draft, figures);
  const right = rightGovernor(passage, draft, figures);
  if (!left || !right) return left ?? right;
  return right.cost < left.cost ? right : left;
}

const PERSON_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  "killed",
  "wounded",
  "missing",
  "displaced",
  "detained",
  "people",
]);

/** "six of them", «بينهم»: the kind of the figure before. */
function antecedent(passage: ReadPassage, draft: Draft, earlier: readonly Draft[]): Kind | null {
  const near = [draft.to, draft.from - 1, draft.from - 2, draft.from - 3, draft.from - 4];
  if (!near.some((at) => at >= draft.sentence.from && markAt(passage, "anaphor", at))) return null;
  return earlier.at(-1)?.kind ?? null;
}

function kindOf(
  passage: ReadPassage,
  draft: Draft,
  phrase: CountedPhrase,
  figures: Figures,
  earlier: readonly Draft[],
): Kind {
  if (phrase.kind) return phrase.kind;
  if (phrase.noun === "thing") return "other";
  const found = governor(passage, draft, figures);
  const reach = phrase.noun === "none" ? REACH.bare : REACH[phrase.noun];
  if (found && found.cost <= reach) return found.kind;
  const inherited = antecedent(passage, draft, earlier);
  if (inherited && (phrase.noun !== "unknown" || PERSON_KINDS.has(inherited))) return inherited;
  return phrase.noun === "person" ? "people" : "other";
}

/** What sort of count a figure is: by its noun, else by the event's word that governs it. */
export const kinds: Refiner = {
  name: "kinds",
  refine: (passage, drafts) => {
    const figures: Figures = { starts: new Set(drafts.map((draft) => draft.number.from)) };
    const refined: Draft[] = [];
    for (const draft of drafts) {
      if (draft.notComparable || draft.kind) refined.push(draft);
      else {
        const phrase = countedPhrase(passage, draft, figures.starts);
        const earlier = refined.filter((other) => !other.notComparable && other.unit === null);
        refined.push({ ...draft, kind: kindOf(passage, draft, phrase, figures, earlier) });
      }
    }
    return refined;
  },
};
