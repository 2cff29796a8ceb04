/** What a number is because the one before or behind it is that: ages, pages, ranks told in a row. */
import type { NotComparable } from "../../model";
import { type Draft, decided } from "../draft";
import { markAt, type ReadPassage } from "../passage";
import { AGE_UNITS } from "./by-words";
import { countsNothing, isBare } from "./context";
import { goesOnCounting } from "./places";
import { isWrittenYear } from "./years";

function isListed(passage: ReadPassage, from: number, to: number): boolean {
  return to === from + 1 && /^[,،]$/u.test(passage.tokens[from]?.text ?? "");
}

/** Ages in a row: "aged 74 and 71", "grandsons, 9 and 12". */
function secondAge(passage: ReadPassage, draft: Draft, last: Draft | undefined): boolean {
  if (last?.notComparable !== "age" || draft.form === "dual") return false;
  if (draft.unit !== last.unit && !AGE_UNITS.has(draft.unit ?? "")) return false;
  const behind = isListed(passage, last.to, last.to + 1) ? last.to + 1 : last.to;
  const follows =
    markAt(passage, "join", behind)?.to === draft.from || isListed(passage, last.to, draft.from);
  const isPart = draft.unit === null && markAt(passage, "partitive", draft.to) !== null;
  if (isOfOther(passage, last, draft)) return true;
  return follows && !isPart && (draft.unit !== null || countsNothing(passage, draft));
}

/** "one 17 and the other | 21". */
function isOfOther(passage: ReadPassage, last: Draft, draft: Draft): boolean {
  const join = markAt(passage, "join", last.to);
  const between = join && draft.number.from - join.to;
  if (draft.form !== "digits" || between === null || between < 1 || between > MOST_BETWEEN) return false;
  const isDetermined = passage.syntax.tags[join?.to ?? 0]?.pos === "DET";
  return isDetermined && draft.unit === null && countsNothing(passage, draft);
}

const BETWEEN_AGES = /^[-–,،]$/u;
/** Of the longest month. */
const DAYS = 31;

/** What a number listed before another is with it: an age, or a day of a month that is told once. */
function sharedBefore(draft: Draft, { notComparable, max }: Draft): NotComparable | null {
  const isDay = (value: number | null) => value !== null && value >= 1 && value <= DAYS;
  if (notComparable === "age") return "age";
  return notComparable === "date" && isDay(draft.max) && isDay(max) ? "date" : null;
}

/** "a 14-, | 15- and | 17-year-old", «في 12 | و15 منه»: numbers listed before an age or a day are such. */
export function listedBefore(passage: ReadPassage, drafts: readonly Draft[]): Draft[] {
  const read = [...drafts];
  for (let at = read.length - 2; at >= 0; at--) {
    const [draft, next] = [read[at], read[at + 1]];
    if (!draft || !next || draft.notComparable || draft.unit !== null) continue;
    const reason = sharedBefore(draft, next);
    if (reason && isListedBefore(passage, draft, next))
      read[at] = decided({ ...draft, notComparable: reason }, "no figure: listedBefore");
  }
  return read;
}

function isListedBefore(passage: ReadPassage, { number }: Draft, next: Draft): boolean {
  const gap = next.number.from - number.to;
  if (gap < 1 || gap > 3 || passage.tokens[number.from]?.type !== "digits") return false;
  for (let at = number.to; at < next.number.from; at++)
    if (!BETWEEN_AGES.test(passage.tokens[at]?.text ?? "") && !markAt(passage, "join", at)) return false;
  return true;
}

/** «مصدران عسكريان»: a dual straight behind another is its adjective. */
function isAdjective(passage: ReadPassage, draft: Draft, last: Draft | undefined): boolean {
  if (draft.form !== "dual" || last?.form !== "dual" || last.number.to !== draft.number.from) return false;
  return draft.start === passage.tokens[draft.number.from]?.start;
}

/** "0551 204 377": groups of digits behind the first of a telephone number. */
function goesOnDialling(draft: Draft, last: Draft | undefined): boolean {
  return last?.notComparable === "phone" && draft.form === "digits" && last.number.to === draft.number.from;
}

const LISTED: ReadonlySet<NotComparable> = new Set<NotComparable>(["name", "time", "ordinal", "date"]);
/** Tokens between two numbers told in a row. */
const MOST_BETWEEN = 2;

/** «تراجع إلى المرتبة 18 من | 14»: the rank before, behind a word between a part and its whole. */
function isRankBefore(passage: ReadPassage, draft: Draft, last: Draft | undefined): boolean {
  if (last?.notComparable !== "ordinal" || !isBare(draft) || draft.form !== "digits") return false;
  const part = markAt(passage, "partitive", last.number.to);
  if (!passage.pack.grammar.headFirst || last.form !== "digits" || part?.to !== draft.number.from)
    return false;
  return countsNothing(passage, draft) || passage.dateTokens.has(draft.number.to);
}

/** Words between an ordinal and the number that says which, too. */
const MOST_BEHIND_ORDINAL = 3;

/** «لقبه الثالث تواليا | والـ13»: a number with the article, joined to an ordinal. */
function isOrdinalToo(passage: ReadPassage, draft: Draft, last: Draft | undefined): boolean {
  const { grammar } = passage.pack;
  const before = passage.tokens[draft.number.from - 1]?.folded ?? "";
  if (last?.notComparable !== "ordinal" || !isBare(draft) || draft.sentence !== last.sentence) return false;
  const isJoined = grammar.joinedConjunctions.some((join) => before === join + grammar.article);
  return isJoined && draft.number.from - last.number.to <= MOST_BEHIND_ORDINAL;
}

/** «المواد 7 | و8», «في الدقيقتين 38 | و58»: digits joined to some that say which, with nothing of their own behind. */
function goesOnNaming(passage: ReadPassage, draft: Draft, last: Draft | undefined): boolean {
  if (
    !last?.notComparable ||
    !LISTED.has(last.notComparable) ||
    draft.form !== "digits" ||
    draft.unit !== null
  )
    return false;
  const isAlike =
    last.form === "digits" || (last.notComparable === "ordinal" && countsNothing(passage, draft));
  if (!passage.pack.grammar.headFirst || !isAlike || draft.sentence !== last.sentence) return false;
  if (last.notComparable === "date" && !(isWrittenYear(passage, last) && isWrittenYear(passage, draft)))
    return false;
  const gap = draft.number.from - last.number.to;
  for (let at = last.number.to; at < draft.number.from; at++)
    if (!markAt(passage, "join", at) && !/^[,،]$/u.test(passage.tokens[at]?.text ?? "")) return false;
  return gap <= MOST_BETWEEN && passage.syntax.tags[draft.number.to]?.pos !== "NOUN";
}

/** What a number is because of the one before it, whatever it was taken for by itself. */
export function firmReasonBy(
  last: Draft | undefined,
  passage: ReadPassage,
  draft: Draft,
): NotComparable | null {
  if (!passage.dateTokens.has(draft.number.from) && goesOnDialling(draft, last)) return "phone";
  return isRankBefore(passage, draft, last) || isOrdinalToo(passage, draft, last) ? "ordinal" : null;
}

/** What a number is because of the one before it, where by itself it may be a figure. */
export function reasonBy(last: Draft | undefined, passage: ReadPassage, draft: Draft): NotComparable | null {
  if (secondAge(passage, draft, last)) return "age";
  if (goesOnCounting(passage, draft, last)) return "list";
  if (isAdjective(passage, draft, last)) return "idiom";
  return goesOnNaming(passage, draft, last) ? (last?.notComparable ?? null) : null;
}
