/** Numbers that their shape and the marks around them show to be no figures, in any language. */
import type { Token } from "../../text/tokens";
import type { Draft } from "../draft";
import { markAt, markBefore, type ReadPassage } from "../passage";
import { CAPITAL, countsNothing, neighbours, type Test, touches } from "./context";

/** Scripts written without spaces join every number to letters. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;
const LETTER_FIRST = /^\p{L}/u;
const LATIN_FIRST = /^\p{Script=Latin}/u;
const LIST_MARK = /^[-–—/:]$/u;
export const OPENS = /^[(（[]$/u;
export const isOrdinal: Test = (_, draft) => (draft.ordinal ? "ordinal" : null);

/** "AR- 15", «إف- 35»: a dash written onto a word, and digits apart from it. */
function isBehindDash({ tokens }: ReadPassage, { form, number }: Draft): boolean {
  const [word, dash, digits] = [number.from - 2, number.from - 1, number.from].map((at) => tokens[at]);
  const isOnWord = dash?.text === "-" && word?.type === "word" && touches(word, dash);
  return form === "digits" && isOnWord && !touches(dash, digits);
}

/** Digits joined to letters: "F-16", "G20", «كوردستان24», "7B". */
export const isGlued: Test = (passage, draft) => {
  const { left, right } = neighbours(passage, draft);
  if (draft.inName && draft.kind === null && !UNSPACED.test(left?.text ?? "")) return "name";
  if (draft.form === "words" || draft.form === "dual" || draft.unit !== null) return null;
  if (isBehindDash(passage, draft)) return "name";
  const last = passage.tokens[draft.number.to - 1];
  const { capitals } = passage.pack.statements;
  if (touches(last, right) && (capitals ? LETTER_FIRST : LATIN_FIRST).test(right?.text ?? "")) return "name";
  if (!capitals) return null;
  const isSuffixed = last?.type === "word" && touches(passage.tokens[draft.number.to - 2], last);
  return isSuffixed && last.text.length === 1 && CAPITAL.test(last.text) && countsNothing(passage, draft)
    ? "name"
    : null;
};

/** "a .357 revolver", ".5 percent": digits whose point was not read with them; «#مجموعة_السبع»: a tag's last word, with the article. */
export const isBehindPoint: Test = ({ tokens, pack }, { number, form }) => {
  const [before, point, own] = tokens.slice(Math.max(0, number.from - 2), number.from + 1);
  if (!own || !touches(point, own)) return null;
  const { article } = pack.grammar;
  const isPoint =
    form !== "words" && point?.text === "." && before?.type === "word" && !touches(before, point);
  const isTagged = point?.text === "_" && article !== "" && own.folded.startsWith(article);
  return isPoint || isTagged ? "name" : null;
};

const GROUP_JOINT = /^[.,٫٬×]$/u;

/** "3.065.08", "31,074,2038": digits that go on with more of them where no way of writing numbers has any. */
export const isBrokenGroup: Test = ({ tokens }, { form, number }) => {
  if (form === "words" || form === "dual") return null;
  const goesOn = (joint: Token | undefined, own: Token | undefined, other: Token | undefined): boolean =>
    GROUP_JOINT.test(joint?.text ?? "") &&
    other?.type === "digits" &&
    (touches(own, joint) || touches(joint, own)) &&
    (touches(joint, other) || touches(other, joint));
  const isBroken =
    goesOn(tokens[number.from - 1], tokens[number.from], tokens[number.from - 2]) ||
    goesOn(tokens[number.to], tokens[number.to - 1], tokens[number.to + 1]);
  return isBroken ? "name" : null;
};

/** Characters on either side of a number within which its web address begins and ends. */
const LONGEST_ADDRESS = 200;
const ADDRESS = /:\/\/|^www\.|\p{L}\.\p{L}{2,}\/|[?&]\p{L}+=/u;
const SPACE = /\s/u;

/** "news.example/story/72236060/": a number in a run of characters that is a web address. */
export const isInAddress: Test = ({ text }, { start, end }) => {
  let [from, to] = [start, end];
  while (from > start - LONGEST_ADDRESS && from > 0 && !SPACE.test(text[from - 1] ?? "")) from--;
  while (to < end + LONGEST_ADDRESS && to < text.length && !SPACE.test(text[to] ?? "")) to++;
  return to - from > end - start && ADDRESS.test(text.slice(from, to)) ? "address" : null;
};

const COORDINATE = /^\p{Nd}{1,3}\.\p{Nd}{5,}$/u;

/** "51.507351": degrees to so many places say where something is. */
export const isCoordinate: Test = ({ text }, { start, end, unit }) =>
  unit === null && COORDINATE.test(text.slice(start, end)) ? "name" : null;

const QUOTE = /^["“”«»]$/u;

/** The head of the noun phrase that ends before a token, with the noun itself. */
function isTitleNoun(passage: ReadPassage, to: number): boolean {
  const head = passage.syntax.phraseAt[to - 1]?.head;
  return (
    markBefore(passage, "title", to) !== null ||
    (head !== undefined && markAt(passage, "title", head) !== null)
  );
}

/** «الطاولة "52"», «سلسلة "25 مسلما …"»: a number that is quoted alone, or opens the title of a work. */
export const isTitle: Test = (passage, draft) => {
  const { left, right } = neighbours(passage, draft);
  const isQuoted = QUOTE.test(left?.text ?? "");
  if ((!isQuoted && left?.text !== "(") || draft.unit !== null) return null;
  if (isQuoted && QUOTE.test(right?.text ?? "") && draft.form === "digits") return "name";
  return isTitleNoun(passage, draft.number.from - 1) ? "name" : null;
};

/** «صقر 2»: digits that end a short quoted name; «لا يتجاوز 140» quotes a figure. */
export const isQuotedName: Test = (passage, draft) => {
  const { left, right } = neighbours(passage, draft);
  if (draft.form !== "digits" || draft.from < draft.number.from) return null;
  if (!/^[»”")]$/u.test(right?.text ?? "") || left?.type !== "word") return null;
  for (let at = draft.number.from - 2; at >= Math.max(0, draft.number.from - 4); at--) {
    const opens = passage.tokens[at]?.text ?? "";
    if (right?.text === ")" ? opens === "(" && isTitleNoun(passage, at) : /^[«“"]$/u.test(opens))
      return "name";
  }
  return null;
};

/** "stab wounds,[6][7]": a note's mark; an editor's own "[17]" within a quotation stands apart. */
export const isNoteMark: Test = (passage, { form, unit, number: { from, to } }) => {
  const [opening, closing] = [passage.tokens[from - 1], passage.tokens[to]];
  if (form !== "digits" || unit !== null || opening?.text !== "[" || closing?.text !== "]") return null;
  return touches(passage.tokens[from - 2], opening) ? "list" : null;
};

/** "1)" anywhere, or "2." at the start of a sentence. */
export const isListNumber: Test = (passage, draft) => {
  if (draft.form !== "digits" || draft.unit !== null || (draft.max ?? 0) > 99) return null;
  const { left, right } = neighbours(passage, draft);
  if (right?.text === ")" && !OPENS.test(left?.text ?? "") && left?.type !== "word") return "list";
  const isFirst = draft.number.from === draft.sentence.from;
  const behind = passage.tokens[draft.number.to + 1];
  const isApart = passage.pack.grammar.headFirst || !touches(right, behind);
  const isMarked = LIST_MARK.test(right?.text ?? "") && behind?.type === "word" && isApart;
  const isBehindItem = /^[.:؛;]$/u.test(left?.text ?? "") && /^[-–]$/u.test(right?.text ?? "");
  if (
    isMarked &&
    (draft.number.from === 0 || (isBehindItem && touches(passage.tokens[draft.number.to - 1], right)))
  )
    return "list";
  return isFirst && right?.text === "." && touches(passage.tokens[draft.number.to - 1], right)
    ? "list"
    : null;
};

function isPair(joint: Token | undefined, other: Token | undefined): boolean {
  return (
    /^[-–:]$/u.test(joint?.text ?? "") &&
    other?.type === "digits" &&
    (touches(joint, other) || touches(other, joint))
  );
}

/** "21-14": two numbers joined by a hyphen that do not rise are a score, unless votes are counted. */
export const isScore: Test = (passage, draft) => {
  if (draft.unit !== null || (draft.form !== "digits" && draft.max !== 0)) return null;
  const { from, to } = draft.number;
  const opensPair = isPair(passage.tokens[to], passage.tokens[to + 1]);
  if (!opensPair && !isPair(passage.tokens[from - 1], passage.tokens[from - 2])) return null;
  return markAt(passage, "votes", opensPair ? to + 2 : to) ? null : "score";
};

/** A fraction of nothing that is measured ("half of the town") gives no figure of its own. */
export const isBareFraction: Test = (_, draft) =>
  draft.form === "words" && draft.unit === null && (draft.max ?? 1) < 1 && (draft.max ?? 0) > 0
    ? "idiom"
    : null;
