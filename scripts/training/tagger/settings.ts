import type { ChainOptions } from "./chain";

export interface TaggerSettings extends ChainOptions {
  readonly joined: boolean;
  /** How often a feature must be seen. */
  readonly seen: number;
  /** Weights that are written with a smaller number are left out. */
  readonly smallest: number;
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
  sparsity: 16,
  decay: 0,
  repeats: 2,
  taught: 60_000,
};

/** How each language is learnt, by its code. */
export const SETTINGS: Readonly<Record<string, TaggerSettings>> = {
  en: BASE,
  ar: { ...BASE, joined: true, epochs: 4, sparsity: 10, smallest: 2, repeats: 3, taught: 50_000 },
};
