/** What a verb near a figure tells, as a name of what is counted: "lived in the valley", "after the bridge fell". */
import type { NounPhrase, TokenRange, VerbGroup } from "../../syntax";
import type { Draft } from "../draft";
import { markAt, type ReadPassage } from "../passage";
import { isNamed } from "../refine/what-phrases";
import { endOfTaken, extentsOf, LONGEST_NAME } from "./extents";
import { firstOf, lastOf, type Named, placeBehind, WALL, within } from "./stretches";

const LEADING: ReadonlySet<string> = new Set("ADP DET PART CCONJ SCONJ PUNCT NUM SYM".split(" "));
const LOOSE: ReadonlySet<string> = new Set([...LEADING, "ADV", "ADJ", "PRON"]);

/** Where what a verb says before a figure ends: without the words that lead to the figure. */
function beforeLead(
  passage: ReadPassage,
  from: number,
  limit: number,
  isLead: ReadonlySet<string> = LOOSE,
): number {
  const { syntax, dateTokens } = passage;
  let to = limit;
  // "checked in | for two nights": what stands before another adposition belongs to the verb.
  const isParticle = (at: number) => syntax.tags[at]?.pos === "ADP" && syntax.tags[at + 1]?.pos === "ADP";
  while (
    to > from &&
    !isParticle(to - 1) &&
    (isLead.has(syntax.tags[to - 1]?.pos ?? "X") ||
      dateTokens.has(to - 1) ||
      markAt(passage, "period", to - 1) ||
      markAt(passage, "measure-noun", to - 1))
  )
    to--;
  return to;
}

function subjectBefore({ syntax }: ReadPassage, verb: VerbGroup): NounPhrase | null {
  const subject = verb.subject === null ? undefined : syntax.phrases[verb.subject];
  const isTold = subject?.sort === "pronoun" || (subject && isNamed(subject) && !subject.numeral);
  return subject && isTold && subject.to <= verb.from ? subject : null;
}

export function verbsBefore(passage: ReadPassage, draft: Draft): Named[] {
  const { syntax } = passage;
  const first = firstOf(passage, draft);
  const behind = placeBehind(passage, draft);
  return within(syntax.verbs, first, draft.from).flatMap((verb): Named[] => {
    if (verb.to > draft.from || isLedBefore(passage, verb)) return [];
    const bare = Math.max(verb.to, beforeLead(passage, verb.to, draft.from));
    const whole = Math.max(verb.to, beforeLead(passage, verb.to, draft.from, LEADING));
    const found = toldBy(passage, verb, bare, behind);
    // "lived here | for ten years", "has been vacant | for two days"
    const isOfFigure = syntax.tags[whole - 1]?.pos === "ADJ" && syntax.tags[whole - 2]?.pos === "DET";
    return whole > bare && !isOfFigure ? [...found, ...toldBy(passage, verb, whole, behind)] : found;
  });
}

/** "had not seen | or heard of her", "to show up | or call": what only the verb before it makes a whole. */
function isLedBefore({ syntax }: ReadPassage, verb: VerbGroup): boolean {
  const before = syntax.verbs[syntax.verbs.indexOf(verb) - 1];
  const isAlike = before?.form === "Inf" && verb.form === "Inf";
  const isJoined = syntax.tags[verb.from - 1]?.pos === "CCONJ" && !verb.isNegated;
  return isJoined && (before?.isNegated === true || isAlike);
}

/** What a verb tells up to a place before the figure. */
function toldBy(passage: ReadPassage, verb: VerbGroup, to: number, behind: TokenRange | null): Named[] {
  if (to - verb.from > LONGEST_NAME) return [];
  const isWhole = verb.voice === "passive" || verb.isCopula || verb.isNegated;
  const from = isWhole ? verb.from : verb.head;
  const start = verb.isNegated ? verb.from : verb.head;
  const subject = subjectBefore(passage, verb);
  const base = { steps: [], phrase: null, verb };
  const found: Named[] = [];
  if (to > verb.to || !verb.isCopula) found.push({ ...base, form: "verb", ranges: [{ from: start, to }] });
  if (from !== start) found.push({ ...base, form: "verb", ranges: [{ from, to }] });
  const saysMore = to > verb.to || !verb.isCopula || subject?.sort === "pronoun";
  if (subject && saysMore && to - subject.from <= LONGEST_NAME)
    found.push({ ...base, form: "sentence", phrase: subject, ranges: [{ from: subject.from, to }] });
  if (behind) found.push({ ...base, form: "apart", ranges: [{ from: start, to }, behind] });
  return found;
}

export function clausesBehind(passage: ReadPassage, draft: Draft): Named[] {
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

const OPENING: ReadonlySet<string> = new Set(["SCONJ", "ADP"]);

/** "two days | after he was seen", "an hour | before hundreds of guests were hurt": a clause that says from when a time is counted. */
export function clauseBehind(passage: ReadPassage, { to, sentence }: Draft): Named[] {
  const { syntax, tokens } = passage;
  if (!OPENING.has(syntax.tags[to]?.pos ?? "X")) return [];
  const last = Math.min(sentence.to, to + LONGEST_NAME);
  const [verb] = within(syntax.verbs, to + 1, last);
  if (!verb || (verb.form !== "Fin" && verb.from !== to + 1)) return [];
  for (let at = to; at < verb.from; at++) if (WALL.test(tokens[at]?.text ?? "")) return [];
  const taken = endOfTaken(passage, verb.to);
  const end = taken > last ? Math.min(verb.to, last) : taken;
  const ends = extentsOf(passage, { from: to, to: end }, last);
  return ends.slice(0, 2).map((each) => ({
    ranges: [{ from: to, to: each.to }],
    form: "after",
    steps: ["clause", ...each.steps],
    phrase: null,
    verb,
  }));
}

export function behindAuxiliaries({ head, to, isCopula }: VerbGroup): number {
  return isCopula ? to : head;
}
