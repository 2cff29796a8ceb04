import type { ChainOptions } from "./chain";

export interface TaggerSettings extends ChainOptions {
  readonly joined: boolean;
  /** How often a feature must be seen. */
  readonly seen: number;
  /** Weights that are written with a smaller number are left out. */
  readonly smallest: number;
  /** Whether it learns from copies with numbers in words, and keeps the tag of a word that has one alone. */
  readonly numeralCopies: boolean;
  readonly certainWords: boolean;
  /** How often the treebank's sentences count beside those that a teacher has labelled, and how many tokens of these. */
  readonly repeats: number;
  readonly taught: number;
}

const BASE: TaggerSettings = {
  joined: false,
  seen: 2,
  smallest: 1,
  epochs: 3,
  rate: 0.3,
  sparsity: 17,
  decay: 0,
  numeralCopies: true,
  certainWords: true,
  repeats: 2,
  taught: 60_000,
};

/** How each language is learnt, by its code. */
export const SETTINGS: Readonly<Record<string, TaggerSettings>> = {
  en: BASE,
  // Copies and certain words raise its share of right forms by 0.2 and leave the tags as they are, but what rules read from
  // them is worse: a small treebank's certain words are certain by chance.
  ar: {
    ...BASE,
    joined: true,
    epochs: 4,
    sparsity: 10,
    smallest: 2,
    repeats: 3,
    taught: 50_000,
    numeralCopies: false,
    certainWords: false,
  },
};
