/** Numbers that are a part of a name. */
import type { Token } from "../../text/tokens";
import { type Draft, isMeasured } from "../draft";
import { type Mark, markAt, markBefore, marksAt, type ReadPassage } from "../passage";
import { CAPITAL, countsNothing, neighbours, phraseOf, type Test, touches } from "./context";

const GROUPED = /[,.٬'’\s]\p{Nd}{3}/u;

/** A word before a number that can make it a name. */
export type NameLead = Mark<"not-before">;

/** A noun without a clitic, as one stands behind its number; with an article («القناة 12 الإسرائيلية») it is none that is counted. */
function isBareNoun(passage: ReadPassage, at: number): boolean {
  const start = passage.tokens[at]?.start;
  const counted = marksAt(passage, "kind", at).find(({ sense }) => sense.role === "counted") ?? null;
  const marks = [markAt(passage, "person", at), markAt(passage, "thing", at), counted];
  return marks.some((mark) => mark !== null && mark.start === start);
}

/** "Route 17" names by its capital, "channel 16" by what does not follow; "route nine miles long" is neither. */
export function fitsName(passage: ReadPassage, draft: Draft, lead: NameLead): boolean {
  if (isMeasured(draft) || draft.form === "words" || draft.form === "dual") return false;
  if (GROUPED.test(passage.text.slice(draft.start, draft.end))) return false;
  if (markAt(passage, "person", draft.to) && passage.syntax.plurals.has(draft.to)) return false;
  const isCapital = CAPITAL.test(passage.tokens[lead.from]?.text ?? "");
  return (
    isCapital ||
    countsNothing(passage, draft) ||
    (!passage.pack.statements.capitals && !isBareNoun(passage, draft.to))
  );
}

/** A name stands between its noun and its number: «من طراز بيل 412». */
const LONGEST_NAME = 2;

function isNameWord(passage: ReadPassage, at: number): boolean {
  const isKnown =
    markAt(passage, "stop", at) || markAt(passage, "moves", at) || marksAt(passage, "kind", at)[0];
  return passage.tokens[at]?.type === "word" && !isKnown && !markAt(passage, "person", at);
}

/** "of the model Bell 412", where the noun says that a name follows. */
export const isNamed: Test = (passage, draft) => {
  if (draft.form !== "digits" || draft.unit !== null || draft.from !== draft.number.from) return null;
  if (GROUPED.test(passage.text.slice(draft.start, draft.end))) return null;
  if (isBareNoun(passage, draft.to) || markAt(passage, "partitive", draft.to)) return null;
  if (markAt(passage, "anaphor", draft.to)) return null;
  for (
    let at = draft.number.from - 1;
    isNameWord(passage, at) && draft.number.from - at <= LONGEST_NAME;
    at--
  )
    if (markBefore(passage, "namer", at)) return "name";
  return null;
};

const LATIN = /\p{Script=Latin}$/u;

/** «تحديث iOS | 12»: digits straight behind a word in Latin letters, where those are not the text's own, end its name. */
export const isForeignName: Test = (passage, draft) => {
  if (passage.pack.statements.capitals || draft.form !== "digits" || draft.unit !== null) return null;
  if (draft.from !== draft.number.from || GROUPED.test(passage.text.slice(draft.start, draft.end)))
    return null;
  const isForeign = LATIN.test(passage.tokens[draft.number.from - 1]?.text ?? "");
  return isForeign && !isBareNoun(passage, draft.to) ? "name" : null;
};

const FILE_LETTERS = /^\p{Lu}{1,2}$/u;

function isFilePart(token: Token | undefined): boolean {
  return token?.type === "digits" || FILE_LETTERS.test(token?.text ?? "");
}

/** "C-118/24", "A/78/12": digits on both sides of a stroke that are no fraction count a file; so do letters behind it ("44/B"). */
export const isFileNumber: Test = (passage, draft) => {
  if (draft.form !== "digits" || draft.unit !== null) return null;
  const { from, to } = draft.number;
  const isStroked = (near: number, far: number) => {
    const [stroke, other] = [passage.tokens[near], passage.tokens[far]];
    const isName = far < near && other?.type === "word" && !passage.dateTokens.has(far);
    return stroke?.text === "/" && (isFilePart(other) || isName) && Math.abs(far - near) === 1;
  };
  const before = isStroked(from - 1, from - 2) && touches(passage.tokens[from - 2], passage.tokens[from - 1]);
  const after = isStroked(to, to + 1) && touches(passage.tokens[to], passage.tokens[to + 1]);
  return (before && touches(passage.tokens[from - 1], passage.tokens[from])) ||
    (after && touches(passage.tokens[to - 1], passage.tokens[to]))
    ? "name"
    : null;
};

/** "a Bell 412 helicopter": one thing whose name is a capital word and digits. */
export const isModelOfOne: Test = (passage, draft) => {
  if (!passage.pack.statements.capitals || draft.form !== "digits" || draft.unit !== null) return null;
  const { left, right } = neighbours(passage, draft);
  const article = passage.tokens[draft.number.from - 2]?.folded ?? "";
  const isOne = passage.ones.has(article) && left?.type === "word" && CAPITAL.test(left.text);
  return isOne && right?.type === "word" && !isTitleCase(passage, draft) ? "name" : null;
};

/** Most words of a headline in title case are capitalised, which says nothing of names; it has no full stop. */
function isTitleCase(passage: ReadPassage, { sentence }: Draft): boolean {
  const words = passage.tokens.slice(sentence.from, sentence.to).filter(({ type }) => type === "word");
  const capitals = words.filter(({ text }) => CAPITAL.test(text)).length;
  const isStopped = passage.tokens[sentence.to - 1]?.text === ".";
  return isStopped ? capitals === words.length : capitals * 2 > words.length;
}

/** "Sky 10 was above it": a name and its number at a sentence's head, before its verb. */
export const isNameAtHead: Test = (passage, draft) => {
  const { number, sentence } = draft;
  if (!passage.pack.statements.capitals || draft.form !== "digits" || draft.unit !== null) return null;
  if (number.from !== sentence.from + 1 || draft.from !== number.from || isTitleCase(passage, draft))
    return null;
  const next = passage.syntax.tags[number.to];
  const isVerb = next?.pos === "AUX" || (next?.pos === "VERB" && next.form === "Fin");
  const word = number.from - 1;
  const isKnown =
    marksAt(passage, "kind", word)[0] ?? markAt(passage, "person", word) ?? markAt(passage, "stop", word);
  const pos = passage.syntax.tags[word]?.pos;
  const isSingular = !passage.syntax.plurals.has(word) || markAt(passage, "station", word) !== null;
  const isNoun = (pos === "NOUN" || pos === "PROPN") && isSingular;
  return isVerb && isNoun && !isKnown && CAPITAL.test(passage.tokens[word]?.text ?? "") ? "name" : null;
};

/** "from Chopper 11 | showed": a verb that tells of no event. */
function isBeforePlainVerb(passage: ReadPassage, at: number): boolean {
  const tag = passage.syntax.tags[at];
  return tag?.pos === "VERB" && tag.form === "Fin" && marksAt(passage, "kind", at).length === 0;
}

/** "Engine 51", "News On 6", "Saddle Butte 9", "the Committee of Nine": capitals inside a sentence make the number a name's. */
export const isCapitalName: Test = (passage, draft) => {
  if (!passage.pack.statements.capitals || draft.from !== draft.number.from || draft.unit !== null)
    return null;
  if (draft.number.from <= draft.sentence.from + 1 || draft.form === "dual") return null;
  const { left, right } = neighbours(passage, draft);
  const isDate = passage.dateTokens.has(draft.number.from - 1);
  const isSmall = markBefore(passage, "stop", draft.number.from) !== null;
  const counted = phraseOf(passage, draft);
  const isSmallInName =
    isSmall &&
    !(counted && passage.syntax.plurals.has(counted.head)) &&
    CAPITAL.test(left?.text ?? "") &&
    CAPITAL.test(passage.tokens[draft.number.from - 2]?.text ?? "");
  if (left?.type !== "word" || isDate || (isSmall && !isSmallInName)) return null;
  if (draft.form === "words") {
    const isCapital = CAPITAL.test(passage.tokens[draft.number.from]?.text ?? "");
    return isCapital && !isTitleCase(passage, draft) ? "name" : null;
  }
  const endsName =
    isSmallInName ||
    countsNothing(passage, draft) ||
    CAPITAL.test(right?.text ?? "") ||
    isBeforePlainVerb(passage, draft.number.to);
  return draft.form === "digits" && CAPITAL.test(left.text) && endsName && !isTitleCase(passage, draft)
    ? "name"
    : null;
};
