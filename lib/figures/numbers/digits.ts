import type { NumberWords } from "../../languages/contract/numbers";
import type { Token } from "../../text/tokens";

/** A number written in digits, over tokens `from` to `to` (exclusive). */
export interface WrittenDigits {
  readonly from: number;
  readonly to: number;
  /** NaN where there are more digits than can be read with certainty. */
  readonly value: number;
  readonly decimal: boolean;
}

/** Beyond this many digits a double no longer holds every integer. */
const MAX_DIGITS = 15;
const ALWAYS_DECIMAL = "\u066b";
const ALWAYS_GROUP = /[\u066c'’]/u;
const EITHER = /[.,\u060c]/u;
const GROUPING_SPACE = /^[ \u00a0\u2009\u202f]$/u;

const groupsOfThree = (groups: readonly string[]): boolean => {
  const [first = "", ...rest] = groups;
  return first.length <= 3 && first !== "0" && rest.every((group) => group.length === 3);
};

/** 12,34,567: lakhs and crores. */
const groupsOfTwo = (groups: readonly string[]): boolean => {
  const middle = groups.slice(1, -1);
  const first = groups[0] ?? "";
  return (
    middle.length > 0 &&
    first.length <= 2 &&
    first !== "0" &&
    middle.every((g) => g.length === 2) &&
    groups.at(-1)?.length === 3
  );
};

const grouped = (groups: readonly string[]): boolean => groupsOfThree(groups) || groupsOfTwo(groups);

/** Digits with their separators, as the tokens of one chain: groups, and the mark before each group but the first. */
interface Chain {
  readonly groups: readonly string[];
  readonly marks: readonly string[];
}

/** How a language uses "." and ","; see `NumberWords`. */
export type MarkHabits = Pick<NumberWords, "decimal" | "mixedMarks">;

/** The value's notation ("1234.5"), or null where the chain is no single number. */
function notation({ groups, marks }: Chain, { decimal, mixedMarks }: MarkHabits): string | null {
  if (groups.length === 1) return groups[0] ?? null;
  const last = marks.at(-1) ?? "";
  const others = marks.slice(0, -1);
  const whole = groups.slice(0, -1);
  const asDecimal = `${whole.join("")}.${groups.at(-1)}`;
  const uniform = marks.every((mark) => mark === last);
  if (uniform && last !== ALWAYS_DECIMAL && marks.length > 1) return grouped(groups) ? groups.join("") : null;
  if (others.length > 0) {
    const sameGrouping = others.every((mark) => mark === others[0]) && others[0] !== last;
    return sameGrouping && !ALWAYS_GROUP.test(last) && grouped(whole) ? asDecimal : null;
  }
  const isRound = mixedMarks === true && last === decimal && groups[1]?.endsWith("00") === true;
  if ((last === decimal && !(isRound && grouped(groups))) || last === ALWAYS_DECIMAL) return asDecimal;
  if (grouped(groups)) return groups.join("");
  return ALWAYS_GROUP.test(last) ? null : asDecimal;
}

const glued = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;

const toNumber = (written: string): number =>
  written.replace(/^0+|\./g, "").length > MAX_DIGITS ? Number.NaN : Number(written);

/** Groups of three set apart by spaces ("40 000", "1 234 567.89"); null where the digits are not written so. */
function spacedGroups(text: string, tokens: readonly Token[], at: number): WrittenDigits | null {
  const groups = [tokens[at]?.folded ?? ""];
  let to = at + 1;
  if ((groups[0]?.length ?? 0) > 3 || groups[0]?.startsWith("0")) return null;
  for (let next = tokens[to]; next?.type === "digits"; next = tokens[to]) {
    const gap = text.slice(tokens[to - 1]?.end, next.start);
    if (!GROUPING_SPACE.test(gap) || next.folded.length !== 3) break;
    groups.push(next.folded);
    to++;
  }
  const after = tokens[to];
  if (
    groups.length === 1 ||
    (after?.type === "word" && glued(tokens[to - 1], after) && after.text.length > 3)
  )
    return null;
  const mark = tokens[to];
  const fraction = tokens[to + 1];
  const written = groups.join("");
  if (
    mark &&
    EITHER.test(mark.text) &&
    fraction?.type === "digits" &&
    glued(tokens[to - 1], mark) &&
    glued(mark, fraction)
  )
    return { from: at, to: to + 2, value: toNumber(`${written}.${fraction.folded}`), decimal: true };
  return { from: at, to, value: toNumber(written), decimal: false };
}

function chainAt(tokens: readonly Token[], at: number): { chain: Chain; to: number } {
  const groups = [tokens[at]?.folded ?? ""];
  const marks: string[] = [];
  let to = at + 1;
  for (;;) {
    const mark = tokens[to];
    const next = tokens[to + 1];
    if (!mark || next?.type !== "digits" || !glued(tokens[to - 1], mark) || !glued(mark, next)) break;
    if (mark.text !== ALWAYS_DECIMAL && !ALWAYS_GROUP.test(mark.text) && !EITHER.test(mark.folded)) break;
    marks.push(mark.text === "\u060c" ? "," : mark.folded);
    groups.push(next.folded);
    to += 2;
  }
  return { chain: { groups, marks }, to };
}

function isJoint(a: Token | undefined, b: Token | undefined): boolean {
  return glued(a, b) && EITHER.test(a?.folded ?? "") && EITHER.test(b?.folded ?? "");
}

/** True where marks stand doubled between these digits and others ("1,,2"): a slip that may hide any number. */
function isTorn(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  const before = isJoint(tokens[from - 2], tokens[from - 1]) && glued(tokens[from - 1], first);
  const after = isJoint(tokens[to], tokens[to + 1]) && glued(last, tokens[to]);
  return (
    (before && tokens[from - 3]?.type === "digits" && glued(tokens[from - 3], tokens[from - 2])) ||
    (after && tokens[to + 2]?.type === "digits" && glued(tokens[to + 1], tokens[to + 2]))
  );
}

/**
 * Reads the digits that start at token `at`, with their decimal and grouping marks. A chain that is no single number
 * (a date, a version) gives each of its runs.
 *
 * @param habits what decides where "1.234" would be ambiguous
 */
export function readDigits(
  text: string,
  tokens: readonly Token[],
  at: number,
  habits: MarkHabits,
): WrittenDigits[] {
  const spaced = spacedGroups(text, tokens, at);
  if (spaced) return [spaced];
  const { chain, to } = chainAt(tokens, at);
  if (isTorn(tokens, at, to)) return [{ from: at, to, value: Number.NaN, decimal: false }];
  const written = notation(chain, habits);
  if (written !== null) return [{ from: at, to, value: toNumber(written), decimal: written.includes(".") }];
  return chain.groups.map((group, index) => ({
    from: at + 2 * index,
    to: at + 2 * index + 1,
    value: toNumber(group),
    decimal: false,
  }));
}
