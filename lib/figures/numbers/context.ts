import type { Composed } from "./compose";
import type { NumberItem } from "./items";
import type { NumberLexicon } from "./lexicon";
import type { NumberSurroundings } from "./surroundings";

/** A text under reading. */
export interface Context {
  readonly text: string;
  readonly items: readonly NumberItem[];
  readonly lexicon: NumberLexicon;
  /** Looked up where a number may depend on what stands beside it. */
  readonly around: () => NumberSurroundings;
}

/** A number found among the items, before ranges are joined. */
export interface FoundNumber extends Composed {
  /** True for a form of "one" that may merely be an article. */
  readonly article: boolean;
  /** A noun's dual form. */
  readonly dual: boolean;
}

/** What stands at an item: a number, nothing up to another item, or (null) nothing that begins here. */
export type NumberStep = FoundNumber | { readonly skipTo: number } | null;

type FoundParts = Pick<FoundNumber, "from" | "to" | "value"> & Partial<FoundNumber>;

export const found = (parts: FoundParts): FoundNumber => ({
  scale: 1,
  ordinal: false,
  article: false,
  dual: false,
  ...parts,
});

export const isNumber = (reading: NumberStep): reading is FoundNumber =>
  reading !== null && "value" in reading;

export const textAt = ({ items }: Context, at: number): string => items[at]?.text ?? "";

/** The singular of a noun of measure as it stands behind a count; null for any other word. */
export function countedMeasure(context: Context, at: number): string | null {
  const { countedMeasures, measures } = context.lexicon;
  const text = textAt(context, at);
  return countedMeasures.get(text) ?? (measures.has(text) ? text : null);
}

/** True for a noun of measure, its article written onto it or not. */
export function isMeasure(context: Context, at: number): boolean {
  const text = textAt(context, at);
  const { article, measures } = context.lexicon;
  if (measures.has(text)) return true;
  return article !== "" && text.startsWith(article) && measures.has(text.slice(article.length));
}
