/**
 * Text as it is seen. What stands between the digits of a number and is not drawn would part it, an override of direction
 * shows it the other way round, and a sign that only looks like a separator is read as none.
 */

/** Characters that are not drawn: soft hyphen, spaces and joiners of no width, marks of direction, annotation marks. */
const UNDRAWN = "\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb";
const BETWEEN_DIGITS = new RegExp(`(\\p{Nd})[${UNDRAWN}]+(?=\\p{Nd})`, "gu");
/** From a right-to-left or left-to-right override to its end, which a line break is too. */
const OVERRIDDEN = /([\u202d\u202e])([^\u202c\n]*)(?:\u202c|(?=\n)|$)/gu;
const MARKS = new RegExp(`[${UNDRAWN}]`, "gu");
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const NUMBER = /\p{Nd}(?:[\p{Nd}.,\u066b\u066c]*\p{Nd})?/gu;
/** One dot leader, Lisu tone dots; low quotation mark, turned and raised commas, Lisu tone comma. */
const LIKE_DOT = /(\p{Nd})[\u2024\ua4f8\u{10a50}](?=\p{Nd})/gu;
const LIKE_COMMA = /(\p{Nd})[\u201a\u2e32\u2e34\ua4f9](?=\p{Nd})/gu;
/** True of few texts; all others stay as they are. */
const ODD = new RegExp(`[${UNDRAWN}\\u2024\\u201a\\u2e32\\u2e34\\ua4f8\\ua4f9\\u{10a50}]`, "u");

const backwards = (text: string): string => [...text].reverse().join("");

/** An overridden stretch in the order in which it is read: in Arabic its letters as they stand, its numbers turned. */
function overridden(override: string, stretch: string): string {
  const bare = stretch.replace(MARKS, "");
  if (override === "\u202d") return bare;
  return RIGHT_TO_LEFT.test(bare) ? bare.replace(NUMBER, backwards) : backwards(bare);
}

/** The same text with its numbers as a reader sees them. */
export function asSeen(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(OVERRIDDEN, (_all, override: string, stretch: string) => overridden(override, stretch))
    .replace(BETWEEN_DIGITS, "$1")
    .replace(LIKE_DOT, "$1.")
    .replace(LIKE_COMMA, "$1,");
}
