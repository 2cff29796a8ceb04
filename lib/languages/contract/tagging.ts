/**
 * Weights of a part-of-speech tagger, learnt by `scripts/train-tagger.ts`. Each string holds one printable character a
 * number, so that the file stays small once compressed (see `lib/syntax/tagging/weights.ts`).
 */
export interface TaggerModel {
  /** Labels in the order of their numbers, parted by spaces: "NOUN NOUN:Plur VERB:Fin". */
  readonly labels: string;
  /** Whether short words are written joined to the next word, so that a word without its first letters tells something. */
  readonly joined: boolean;
  /** Slots from each feature that is kept to the next. */
  readonly gaps: string;
  /** How many weights each of them has, then for each weight its label and its value. */
  readonly counts: string;
  readonly targets: string;
  readonly values: string;
  /** Weight of each label behind each other one: a row for every earlier label, and one for a sentence's start. */
  readonly transitions: string;
}
