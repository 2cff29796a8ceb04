/** What makes a kind too uncertain for a label, however much else speaks for it. */
import { EVENT_KINDS, type Kind } from "../../model";
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
  ["detained", "near:seizure"],
  ["detained", "near:release"],
  ["displaced", "near:refuge"],
];
/** Of a stated zero: "no motive to kill", "no life | threatening injuries". */
const ZERO_DOUBTS: typeof DOUBTS = [
  [null, "by:leads"],
  [null, "by:none"],
  [null, "near:attempt"],
  [null, "parted"],
  ["killed", "near:condition"],
];

/** The first doubt about a figure's kind; null where there is none, or where words say what became of those counted. */
export function doubtOf(
  { kind, manner, form }: Pick<Draft, "kind" | "manner" | "form">,
  signs: Signs,
): string | null {
  if (kind === null || !EVENT_KINDS.has(kind)) return null;
  const doubts = form === "zero" ? [...DOUBTS, ...ZERO_DOUBTS] : DOUBTS;
  const found = doubts.find(([of, sign]) => signs.has(sign) && (of === null || (of === kind && !manner)));
  return found?.[1] ?? null;
}
