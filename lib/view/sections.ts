import { type Comparison, type Fact, PERSON_KINDS } from "../model";
import type { Texts } from "./sources";

/** The facts in the order in which a reader meets them. */
export interface Sections {
  readonly differ: readonly Fact[];
  readonly compatible: readonly Fact[];
  readonly onlyOthers: readonly Fact[];
  readonly onlyHere: readonly Fact[];
  readonly agree: readonly Fact[];
}

/** Sorts a comparison's facts into sections; inside each the comparison's order stands. */
export function sectionsOf({ facts, subjectId }: Comparison, texts: Texts): Sections {
  const ownText = texts.get(subjectId) ?? subjectId;
  const isHere = (fact: Fact) => fact.claims.some((claim) => texts.get(claim.articleId) === ownText);
  const withVerdict = (verdict: Fact["verdict"]) => facts.filter((fact) => fact.verdict === verdict);
  const single = withVerdict("single");
  return {
    differ: withVerdict("differ"),
    compatible: withVerdict("compatible"),
    onlyOthers: single.filter((fact) => !isHere(fact)),
    onlyHere: single.filter(isHere),
    agree: withVerdict("agree"),
  };
}

const HARM = [...PERSON_KINDS];

/** Facts about people, the gravest first, before all else; of one gravity their order stands. */
function byHarm(facts: readonly Fact[]): readonly Fact[] {
  const harm = ({ kind }: Fact) => (PERSON_KINDS.has(kind) ? HARM.indexOf(kind) : HARM.length);
  return [...facts].sort((a, b) => harm(a) - harm(b));
}

/** Agreed counts of people that stay in sight; what is beyond them is folded with the others that agree. */
const AGREED_IN_SIGHT = 6;

/** What a list shows at once, and what it folds away. */
export interface List extends Sections {
  /** Counts of people, whatever their verdict, and all that differs: harm first. */
  readonly lead: readonly Fact[];
  /** What is told of other incidents by more than one report. */
  readonly background: readonly Fact[];
}
export type ListPart = keyof Omit<List, "differ">;

function isOfTheEvent({ isBackground }: Fact): boolean {
  return isBackground !== true;
}

/** The sections as a list gives them: what differs and what happened to people first, the rest to be unfolded. */
export function listOf({ differ, compatible, agree, ...single }: Sections): List {
  const several = [...differ, ...compatible, ...agree];
  const people = (facts: readonly Fact[]) =>
    facts.filter((fact) => isOfTheEvent(fact) && PERSON_KINDS.has(fact.kind));
  const agreed = byHarm(people(agree)).slice(0, AGREED_IN_SIGHT);
  const lead = byHarm([...differ.filter(isOfTheEvent), ...people(compatible), ...agreed]);
  const folded = (facts: readonly Fact[]) =>
    facts.filter((fact) => isOfTheEvent(fact) && !lead.includes(fact));
  return {
    ...single,
    differ,
    lead,
    compatible: folded(compatible),
    agree: folded(agree),
    background: several.filter((fact) => !isOfTheEvent(fact)),
  };
}
