/** What a language's words are to be read as: the shape of `<code>.corpus.ts`. Sentences are invented. */
export interface Corpus {
  readonly code: string;
  /** Forms that are this number, whole: a value, or bounds of a written range. */
  readonly numbers: readonly (readonly [
    value: number | readonly [min: number, max: number],
    ...forms: string[],
  ])[];
  readonly ordinals: readonly (readonly [value: number, ...forms: string[]])[];
  /** The values in a text, in order. */
  readonly inText: readonly (readonly [text: string, ...values: number[]])[];
  /** Texts without any number. */
  readonly noNumber: readonly string[];
  /** Sentences with their comparable figures: "60..60 exact wounded", "earlier" behind one that the sentence replaces. */
  readonly sentences: readonly (readonly [text: string, ...figures: string[]])[];
}
