/**
 * Weights of a part-of-speech tagger, learnt by `scripts/train-tagger.ts`, coded by the odds of each (see
 * `lib/syntax/tagging/weights.ts`).
 */
export interface TaggerModel {
  /** Labels in the order of their numbers, parted by spaces: "NOUN NOUN:Plur VERB:Fin". */
  readonly labels: string;
  /** Whether short words are written joined to the next word, so that a word without its first letters tells something. */
  readonly joined: boolean;
  /** How many features have weights. */
  readonly rows: number;
  /**
   * Feature by feature, the slots from the one before, how many weights it has, and of each its label and value; then
   * the weight of each label behind each other one: a row for every earlier label, and one for a sentence's start.
   */
  readonly digits: string;
  /** How often each number comes. */
  readonly odds: string;
}
