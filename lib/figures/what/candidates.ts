/** The stretches of a sentence that could say what a figure counts or measures. */
import type { NounPhrase, TokenRange, VerbGroup } from "../../syntax";
import type { Draft } from "../draft";
import { markAt, type ReadPassage } from "../passage";
import { endOfWhole, isNamed, nounsOf } from "../refine/what-phrases";
import { behindAuxiliaries, clauseBehind, clausesBehind, verbsBefore } from "./clauses";
import { endOfTaken, extentsOf, type Step } from "./extents";
import { firstOf, lastOf, type Named, placeBehind, within } from "./stretches";

/** Tokens between a noun and the figure that tells of it together with a place behind it. */
const MOST_APART = 3;
/** "a property | last year": where a phrase ends that an expression of time was taken into; its beginning where it is one. */
function endBeforeDate({ syntax, dateTokens }: ReadPassage, { from, to, head }: NounPhrase): number {
  if (!dateTokens.has(head)) return to;
  let end = head;
  while (end > from && (dateTokens.has(end) || syntax.tags[end - 1]?.pos === "ADJ")) end--;
  const isNoun = syntax.tags[end - 1]?.pos === "NOUN" || syntax.tags[end - 1]?.pos === "PROPN";
  return isNoun && !dateTokens.has(end - 1) ? end : from;
}

function nouns(passage: ReadPassage, draft: Draft): Named[] {
  const [first, last] = [firstOf(passage, draft), lastOf(passage, draft)];
  const own = passage.syntax.phraseAt[draft.number.from];
  const behind = placeBehind(passage, draft);
  return within(passage.syntax.phrases, first, last).flatMap((phrase): Named[] => {
    if (phrase === own) return [];
    const end = endBeforeDate(passage, phrase);
    if (!isNamed(phrase) || end <= phrase.from || markAt(passage, "unit", phrase.head)) return [];
    // "in the past | two days"
    if (phrase.to === draft.from && markAt(passage, "period", phrase.head)) return [];
    const limit = phrase.from < draft.from ? draft.from : draft.sentence.to;
    const from = nounsOf(passage, phrase);
    const whole = end < phrase.to ? end : Math.min(endOfWhole(passage, phrase), limit);
    const ends = extentsOf(passage, { from, to: whole }, limit);
    const found = ends.map(
      ({ to, steps, verb }): Named => ({ ranges: [{ from, to }], form: "noun", steps, phrase, verb }),
    );
    const isBeside = draft.unit !== null && whole <= draft.from && whole >= draft.from - MOST_APART;
    if (isBeside && behind)
      found.push({
        ranges: [{ from, to: whole }, behind],
        form: "apart",
        steps: ["noun"],
        phrase,
        verb: null,
      });
    return found;
  });
}

/** The noun that a number stands before, as far as it goes, and what else is said of it apart. */
function owns(passage: ReadPassage, draft: Draft, own: TokenRange): Named[] {
  const phrase = passage.syntax.phraseAt[own.from] ?? null;
  const ends = extentsOf(passage, own, draft.sentence.to);
  const found: Named[] = ends.map(({ to, steps, verb }) => ({
    ranges: steps[0] === "clause" && verb ? withoutAuxiliaries(own, verb, to) : [{ from: own.from, to }],
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

/** "people | were | at the party", "boys | had been | found in a car". */
function withoutAuxiliaries(own: TokenRange, verb: VerbGroup, to: number): TokenRange[] {
  const from = behindAuxiliaries(verb);
  if (verb.from !== own.to || from === verb.from || from >= to) return [{ from: own.from, to }];
  return [own, { from, to }];
}

/** What follows a figure that counts nothing named: "Five | were involved in a dispute", "six years | in prison". */
function pursued(passage: ReadPassage, draft: Draft): Named[] {
  // "40 tons | of sand": the noun says it.
  if (markAt(passage, "partitive", draft.to)) return [];
  const ends = extentsOf(passage, { from: draft.to, to: draft.to }, draft.sentence.to).slice(1);
  const found = ends.map(
    ({ to, steps, verb }): Named => ({
      ranges: [{ from: startOfPursued(passage, draft, steps[0], verb), to }],
      form: "after",
      steps,
      phrase: null,
      verb,
    }),
  );
  return [...found, ...clauseBehind(passage, draft)];
}

/** "Five were | involved in a dispute", "The 35 are | divers", "$7 million in | funding": without the words that lead to what is told. */
function startOfPursued(
  { syntax }: ReadPassage,
  { to, kind }: Draft,
  step: Step | undefined,
  verb: VerbGroup | null,
): number {
  if (step === "clause" && verb) return behindAuxiliaries(verb);
  const isAmount = kind === "money" || kind === "percent";
  const led = within(syntax.phrases, to, to + MOST_APART).find(({ adposition }) => adposition?.from === to);
  return step === "place" && isAmount && led ? led.from : to;
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
