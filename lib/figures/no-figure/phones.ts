import type { Draft } from "../draft";
import { markBefore, marksBefore, type ReadPassage } from "../passage";
import { type Test, touches } from "./context";

const LOCAL_PHONE = /\p{Nd}{3}-\p{Nd}{4}/u;
/** A zero in front is dialled, not counted. */
const DIALLED = /^[0٠۰]\p{Nd}{5,}$/u;
const LEADING_ZERO = /^[0٠۰]/u;
/** Digits of the shortest telephone number with groups. */
const FEWEST_DIALLED = 7;
const TOLL_FREE = /^1(?:-\(?|\s?\()8\p{Nd}\p{Nd}/u;
/** Groups of digits in a telephone number. */
const MOST_GROUPS = 8;

/** Digits that go on from a token in groups: "0800 555 0142", "01632-960-441". */
function digitsInGroups(passage: ReadPassage, from: number): { digits: string; groups: number } {
  let [digits, groups] = ["", 0];
  for (let at = from; groups < MOST_GROUPS && passage.tokens[at]?.type === "digits"; at++) {
    digits += passage.tokens[at]?.text ?? "";
    groups++;
    if (passage.tokens[at + 1]?.text === "-") at++;
  }
  return { digits, groups };
}

/** A number of several groups that begins with a zero or a "+". */
function opensDialling(passage: ReadPassage, { number, form }: Draft): boolean {
  if (form !== "digits") return false;
  const { digits, groups } = digitsInGroups(passage, number.from);
  const plus = passage.tokens[number.from - 1];
  const isCalled =
    LEADING_ZERO.test(digits) || (plus?.text === "+" && touches(plus, passage.tokens[number.from]));
  return isCalled && groups > 1 && digits.length >= FEWEST_DIALLED;
}

/** "555-0143": groups of three and four digits joined by a hyphen. */
export const isPhone: Test = (passage, draft) => {
  if (DIALLED.test(passage.text.slice(draft.start, draft.end)) || opensDialling(passage, draft))
    return "phone";
  const from = Math.max(0, draft.start - 4);
  if (TOLL_FREE.test(passage.text.slice(draft.start, draft.start + 8))) return "phone";
  const match = LOCAL_PHONE.exec(passage.text.slice(from, draft.end + 5));
  if (!match) return null;
  const start = from + match.index;
  return start < draft.end && start + match[0].length > draft.start ? "phone" : null;
};

const OPENS = /^[(（]$/u;
const HYPHEN = /^[-‐‑–]$/u;
const DIALLED_LETTERS = /^\p{Lu}{2,}$/u;

/** "(800) 488-…", "443-HELP", "874-TIPS (8477)": groups that are dialled, in digits or in letters that stand for them. */
export const isDialled: Test = (passage, { form, unit, number }) => {
  if (form !== "digits" || unit !== null) return null;
  const text = (at: number) => passage.tokens[at]?.text ?? "";
  const isDigits = (at: number) => passage.tokens[at]?.type === "digits";
  const { from, to } = number;
  const isBracketed = OPENS.test(text(from - 1)) && text(to) === ")";
  if (
    isBracketed &&
    (isDigits(to + 1) || (DIALLED_LETTERS.test(text(from - 2)) && HYPHEN.test(text(from - 3))))
  )
    return "phone";
  const isJoined = HYPHEN.test(text(to)) && passage.tokens[to]?.start === passage.tokens[to - 1]?.end;
  return isJoined && DIALLED_LETTERS.test(text(to + 1)) ? "phone" : null;
};

/** «للقرارين (2216) و(2231)»: a number alone in brackets refers to something, unless a count stands before it. */
export const isReference: Test = (passage, { form, unit, kind, number, hedge }) => {
  if (form !== "digits" || unit !== null || kind !== null || hedge !== "exact") return null;
  const { from, to } = number;
  if (!OPENS.test(passage.tokens[from - 1]?.text ?? "") || passage.tokens[to]?.text !== ")") return null;
  return marksBefore(passage, "kind", from - 1).length > 0 || markBefore(passage, "thing", from - 1)
    ? null
    : "name";
};
