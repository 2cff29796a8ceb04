/** What makes a kind or a name too uncertain for a label, however much else speaks for it. */
import type { Kind } from "../../model";
import type { Draft } from "../draft";
import type { Signs } from "../named-signs";

/** Signs of a figure that counts something else than its kind says more often than not; of one kind or of all. */
const DOUBTS: readonly (readonly [kind: Kind | null, sign: string])[] = [
  [null, "kind: figure-before"],
  [null, "kind: nearest-event-word"],
  [null, "near:survival"],
  [null, "safe"],
  [null, "of-counted"],
  // "accused of trying to kill | two officers"
  [null, "infinitive"],
  // "the killing of four and the wounding | and 618 others": the kind went past nearer words.
  [null, "led-otherwise"],
  // Part of them are of another kind.
  [null, "two-kinds"],
  // No word near it tells the kind: "53 victims", some of whom were killed.
  [null, "by:none"],
  // «وأسرهم»: their families, written as "capturing them".
  ["detained", "near:family"],
];
/** The same where no word says what became of those counted: "released", "seized". */
const VAGUE_DOUBTS: typeof DOUBTS = [
  ["detained", "near:seizure"],
  ["detained", "near:release"],
  ["displaced", "near:refuge"],
];
/** Of a name that is not that of all who are counted: "50 leaders | and fighters". */
const NAME_DOUBT = "paired";
/** Of a stated zero: "no motive to kill", "no life | threatening injuries". */
const ZERO_DOUBTS: typeof DOUBTS = [
  [null, "near:attempt"],
  [null, "parted"],
  ["killed", "near:condition"],
];

/** What first casts doubt on a figure's name or kind; null if nothing does. */
export function doubtOf(
  { kind, manner, form, name, min }: Pick<Draft, "kind" | "manner" | "form" | "name" | "min">,
  signs: Signs,
): string | null {
  if (name !== undefined && signs.has(NAME_DOUBT)) return NAME_DOUBT;
  if (!Number.isInteger(min ?? 0)) return "fraction";
  const doubts = [...DOUBTS, ...(manner ? [] : VAGUE_DOUBTS), ...(form === "zero" ? ZERO_DOUBTS : [])];
  const found = doubts.find(([of, sign]) => signs.has(sign) && (of === null || of === kind));
  return found?.[1] ?? null;
}
