/** How far a phrase that names what is counted may go on: "people | wanted | in connection with the shooting". */
import type { NounPhrase, TokenRange, VerbGroup } from "../../syntax";
import { markAt, type ReadPassage } from "../passage";
import { endOfWhole, isNamed, isTime } from "../refine/what-phrases";

/** By what a phrase goes on. */
export type Step = "noun" | "place" | "participle" | "relative" | "clause" | "infinitive" | "adverb";

export interface Extent {
  readonly to: number;
  /** How it got there from the noun itself. */
  readonly steps: readonly Step[];
  /** The last verb on the way. */
  readonly verb: VerbGroup | null;
}

const MOST_STEPS = 2;
/** Tokens of a name that is not yet a sentence. */
export const LONGEST_NAME = 11;

function phraseFrom({ syntax }: ReadPassage, at: number): NounPhrase | undefined {
  const phrase = syntax.phraseAt[at] ?? syntax.phraseAt[at + 1] ?? syntax.phraseAt[at + 2];
  const start = phrase && Math.min(phrase.adposition?.from ?? phrase.from, phrase.from);
  return start === at ? phrase : undefined;
}

function isPlain(passage: ReadPassage, phrase: NounPhrase): boolean {
  const isAmount = markAt(passage, "unit", phrase.head) || markAt(passage, "measure-noun", phrase.head);
  return isNamed(phrase) && phrase.numeral === null && !isTime(passage, phrase) && !isAmount;
}

/** Where the words end that a verb takes straight behind it. */
export function endOfTaken(passage: ReadPassage, to: number): number {
  const object = phraseFrom(passage, to);
  if (!object || (object.sort !== "pronoun" && !isPlain(passage, object))) return to;
  return object.sort === "pronoun" ? object.to : endOfWhole(passage, object);
}

function verbFrom({ syntax }: ReadPassage, at: number): VerbGroup | undefined {
  const verb = syntax.verbAt[at];
  return verb?.from === at ? verb : undefined;
}

function stepAt(passage: ReadPassage, at: number): { step: Step; to: number; verb?: VerbGroup } | null {
  const { syntax } = passage;
  const pos = syntax.tags[at]?.pos;
  const phrase = phraseFrom(passage, at);
  if (phrase?.adposition?.from === at)
    return isPlain(passage, phrase) ? { step: "place", to: endOfWhole(passage, phrase) } : null;
  // "police | departments": what was taken for two phrases.
  if (
    phrase?.from === at &&
    phrase.sort === "common" &&
    pos === "NOUN" &&
    syntax.tags[at - 1]?.pos === "NOUN"
  )
    return { step: "noun", to: endOfWhole(passage, phrase) };
  // "the people | she loves"
  const inner = phrase?.from === at && phrase.sort === "pronoun" ? verbFrom(passage, phrase.to) : undefined;
  if (inner && inner.subject === phrase?.index)
    return { step: "relative", to: endOfTaken(passage, inner.to), verb: inner };
  const verb = verbFrom(passage, at);
  if (verb) {
    const isParticiple = verb.form === "Part" || verb.form === "Ger";
    return { step: isParticiple ? "participle" : "clause", to: endOfTaken(passage, verb.to), verb };
  }
  const next = verbFrom(passage, at + 1);
  if (pos === "PRON" && next?.clause === "relative")
    return { step: "relative", to: endOfTaken(passage, next.to), verb: next };
  if (pos === "PART" && next?.form === "Inf")
    return { step: "infinitive", to: endOfTaken(passage, next.to), verb: next };
  const isAdverb = pos === "ADV" || (pos === "ADJ" && !syntax.phraseAt[at]);
  return isAdverb ? { step: "adverb", to: at + 1 } : null;
}

/** The ends of a phrase that ends at `to`, itself first. */
export function extentsOf(passage: ReadPassage, { from, to }: TokenRange, limit: number): Extent[] {
  const found: Extent[] = [{ to, steps: [], verb: null }];
  for (let last = found[0]; last && last.steps.length < MOST_STEPS; ) {
    const next = stepAt(passage, last.to);
    if (!next || next.to > limit || next.to - from > LONGEST_NAME) break;
    last = { to: next.to, steps: [...last.steps, next.step], verb: next.verb ?? last.verb };
    found.push(last);
  }
  return found;
}
