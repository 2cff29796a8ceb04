/** The named signs that speak for or against a number being a figure at all. */
import type { Draft } from "../draft";
import { type Signs, type SignTable, signsIn } from "../named-signs";
import { markAt, type ReadPassage } from "../passage";
import { countedPhrase } from "../phrase";

const NO_NUMBERS: ReadonlyMap<number, number> = new Map();
const CLOSED: ReadonlySet<string> = new Set(["ADP", "DET", "PRON", "AUX", "CCONJ", "SCONJ", "PART"]);
const LATIN = /^\p{Script=Latin}/u;
const TIME: ReadonlySet<string> = new Set(["year", "month", "week", "day", "hour", "minute", "second"]);

/** How a number is written, "one" apart: each form has weights of its own beside those for all. */
export function figureForm({ form, max }: Draft): string {
  return form === "words" && max === 1 ? "one" : form;
}

function flags(...names: readonly (string | false | null | undefined)[]): SignTable {
  return Object.fromEntries(names.filter(Boolean).map((name) => [name, 1]));
}

/** The words of a small class and the marks by themselves, all others by their class. */
function wordAt({ tokens, syntax }: ReadPassage, { sentence }: Draft, at: number): string {
  const token = tokens[at];
  if (!token || at < sentence.from || at >= sentence.to) return "end";
  const pos = syntax.tags[at]?.pos ?? "X";
  if (token.type === "word" && LATIN.test(token.text)) return "latin";
  return token.type === "mark" || CLOSED.has(pos) ? token.folded : pos;
}

const SIZES: readonly (readonly [below: number, name: string])[] = [
  [1, "0"],
  [2, "1"],
  [3, "2"],
  [11, "few"],
  [32, "days"],
  [111, "ages"],
  [1900, "many"],
  [2031, "years"],
];

function sizeOf({ max }: Draft): string {
  return SIZES.find(([below]) => (max ?? Number.POSITIVE_INFINITY) < below)?.[1] ?? "most";
}

function unitOf({ unit, kind }: Draft): string {
  if (unit === null) return kind === "money" ? "money" : "none";
  return unit === "year" ? unit : TIME.has(unit) ? "time" : "other";
}

/** How the number is given, and what the rules made of it. */
function ownSigns({ tokens, syntax, pack }: ReadPassage, draft: Draft): SignTable {
  const { hedge, kind, decisions, number, from, start } = draft;
  const token = tokens[number.from];
  const letters = token?.folded.slice(start - token.start) ?? "";
  const { article } = pack.grammar;
  return flags(
    `size:${sizeOf(draft)}`,
    `unit:${unitOf(draft)}`,
    `kind:${kind ?? "none"}`,
    `tag:${syntax.tags[number.from]?.pos ?? "X"}`,
    (hedge !== "exact" || from < number.from) && "hedged",
    article !== "" && letters.startsWith(article) && "definite",
    token !== undefined && start > token.start && "joined",
    number.from === draft.sentence.from && "first",
    draft.form === "zero" && `denied:${letters}`,
    ...decisions.filter((decision) => /^(?:kind|what): /u.test(decision)),
  );
}

/** The noun phrase that it stands in. */
function phraseSigns(passage: ReadPassage, draft: Draft): SignTable {
  const { syntax } = passage;
  const phrase = syntax.phraseAt[draft.number.from];
  const counted = countedPhrase(passage, draft, NO_NUMBERS);
  const [relation] = (phrase && syntax.relations.get(phrase.index)) ?? [];
  return flags(
    `counted:${counted.noun}`,
    counted.partitive && "partitive",
    phrase && phrase.head < draft.number.from && "behindHead",
    phrase && phrase.complementOf !== null && "complement",
    phrase?.adposition && `in:${passage.tokens[phrase.adposition.from]?.folded}`,
    relation ? `as:${relation.as}` : "as:none",
    syntax.plurals.has(draft.number.to) && "plural",
  );
}

/** What stands on both sides. */
function besideSigns(passage: ReadPassage, draft: Draft): SignTable {
  const [before, next] = [wordAt(passage, draft, draft.from - 1), wordAt(passage, draft, draft.to)];
  return flags(`before:${before}`, `next:${next}`, `between:${before} ${next}`);
}

/** What its sentence tells of, and where it stands. */
function sentenceSigns(passage: ReadPassage, draft: Draft, last: Draft | undefined): SignTable {
  const { from, to } = draft.sentence;
  let isOfGame = false;
  for (let at = from; at < to && !isOfGame; at++)
    isOfGame = markAt(passage, "game", at) !== null || markAt(passage, "goal", at) !== null;
  const isNear = last?.sentence === draft.sentence;
  return flags(
    isOfGame && "game",
    passage.index === 0 && "headline",
    isNear && last.notComparable && "behindOther",
    isNear && !last.notComparable && "behindFigure",
  );
}

/** All signs of a number, given the one that was read before it. */
export function figureSigns(passage: ReadPassage, draft: Draft, last: Draft | undefined): Signs {
  return signsIn(
    { bias: 1 },
    ownSigns(passage, draft),
    phraseSigns(passage, draft),
    besideSigns(passage, draft),
    sentenceSigns(passage, draft, last),
  );
}
