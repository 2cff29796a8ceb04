import type { Translator } from "../i18n";
import { EVENT_KINDS, type Fact } from "../model";

export interface FactTitle {
  /** What is counted, in the words of one of the articles; null where none names it. */
  readonly label: string | null;
  /** What happened to those counted, in the reader's words; null where the label says it, or nothing is to be said. */
  readonly kind: string | null;
}

/** What a fact counts and the kind of count. */
export function factTitle({ label, kind: code }: Fact, { t }: Translator): FactTitle {
  const kind = t(`kind.${code}`);
  if (label === "") return { label: null, kind: code === "other" ? t("fact.unlabelled") : kind };
  const isTold = EVENT_KINDS.has(code) && !label.toLowerCase().includes(kind.toLowerCase());
  return { label, kind: isTold ? kind : null };
}
