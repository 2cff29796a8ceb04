import type { MessageKey } from "../i18n";
import { PERSON_KINDS, type Quantity } from "../model";

/** How a denial is said as a figure: no one, or nothing. */
export function zeroKey({ kind }: Pick<Quantity, "kind">): MessageKey {
  return PERSON_KINDS.has(kind) ? "figure.nobody" : "figure.nothing";
}
