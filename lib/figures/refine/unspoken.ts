/** Numbers for which nothing spoke in the end: no noun that they count, nobody to whom anything happened. */
import type { NotComparable } from "../../model";
import { type Draft, decided, eachComparable } from "../draft";
import { markAt, markBefore, type ReadPassage } from "../passage";
import { isOfCount, speaksOfCounts } from "../spoken";

const GROUPED = /\p{Nd}[,.]\p{Nd}{3}/u;

/** Whether its own writing says that a number is an amount: "12,000", "2.6 million", "four and a half", "more than 300". */
function isWrittenAsAmount({ text }: ReadPassage, { hedge, max, start, end, form }: Draft): boolean {
  return (
    hedge !== "exact" || form === "mixed" || !Number.isInteger(max) || GROUPED.test(text.slice(start, end))
  );
}

/** "stood at 140", "the figure of 71", "900 would stay": a verb or noun of amounts takes it, or it does something. */
function isTakenAsAmount(passage: ReadPassage, { number }: Draft): boolean {
  const { phrases, phraseAt, relations } = passage.syntax;
  const phrase = phraseAt[number.from];
  if (!phrase) return false;
  if (passage.syntax.verbAt[number.to] || phrases[phrase.index + 1]?.complementOf === phrase.index)
    return true;
  const holder = phrase.complementOf === null ? undefined : phrases[phrase.complementOf];
  // "eight of | the 19": a number's own whole.
  if (holder && (holder.numeral || markAt(passage, "measure-noun", holder.head))) return true;
  if (isBehindMove(passage, number.from)) return true;
  if (isOfVotes(passage, number.from)) return true;
  const taken = [...(relations.get(phrase.index) ?? []), ...(relations.get(phrase.joinedTo ?? -1) ?? [])];
  return taken.some(({ verb, as }) => {
    if (as === "subject") return !verb.isCopula;
    const subject = verb.subject === null ? undefined : phrases[verb.subject];
    // "the number was | 26"
    if (verb.isCopula && subject && isOfCount(passage, subject)) return true;
    return speaksOfCounts(passage, verb);
  });
}

/** "climbs to | 29", in a headline whose verb looks like a noun. */
function isBehindMove(passage: ReadPassage, number: number): boolean {
  return passage.syntax.tags[number - 1]?.pos === "ADP" && markAt(passage, "moves", number - 2) !== null;
}

/** Words before a pair of numbers within which it is said that they are votes. */
const VOTES_WITHIN = 3;

/** "five votes to | four". */
function isOfVotes(passage: ReadPassage, number: number): boolean {
  for (let at = number - 1; at >= number - VOTES_WITHIN; at--) if (markAt(passage, "votes", at)) return true;
  return false;
}

/** Chosen by the place in the sentence alone: that does not show a number to be a figure. */
const BY_PLACE =
  /^what: (?:noun|verb|sentence|apart|after|parallel|own|dual|of|place|does|next|before|behind|amount)$/u;

function isCounted({ what, decisions }: Draft): boolean {
  return what !== "" && !decisions.some((decision) => BY_PLACE.test(decision));
}

/** Whether no rule knew of what kind a number is, and none what it counts. */
function isUnspoken(passage: ReadPassage, draft: Draft): boolean {
  if (draft.kind !== null || draft.unit !== null) return false;
  if (draft.form === "zero") return true;
  return !isCounted(draft) && !isWrittenAsAmount(passage, draft) && !isTakenAsAmount(passage, draft);
}

/** "one neighbor told police": "one" is an article where its noun merely does something. */
function isArticle(passage: ReadPassage, draft: Draft): boolean {
  const { number, kind, hedge, from } = draft;
  if (kind !== "people" || hedge !== "exact" || markAt(passage, "one", number.from)?.to !== number.to)
    return false;
  const phrase = passage.syntax.phraseAt[number.from];
  if (!phrase || phrase.from < from || phrase.joinedTo !== null || phrase.complementOf !== null) return false;
  if (markBefore(passage, "anaphor", from) || markAt(passage, "anaphor", number.to)) return false;
  return (passage.syntax.relations.get(phrase.index) ?? []).some(
    ({ verb, as }) => as === "subject" && verb.voice === "active" && !verb.isCopula,
  );
}

function reasonOf(passage: ReadPassage, draft: Draft): NotComparable | null {
  if (isUnspoken(passage, draft)) return draft.form === "zero" ? "rhetorical" : "name";
  return isArticle(passage, draft) ? "idiom" : null;
}

/** Takes back numbers that no rule could make a figure of, where the reading of sentences is certain enough to say so. */
export const unspoken = eachComparable("unspoken", (passage, draft) => {
  if (!passage.pack.grammar.agrees || passage.pack.grammar.tagger === null) return draft;
  const reason = reasonOf(passage, draft);
  return reason ? decided({ ...draft, notComparable: reason }, "no figure: unspoken") : draft;
});
