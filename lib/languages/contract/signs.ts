/**
 * Tenths that each sign of a stretch of a sentence is worth as the name of what a figure counts: for all figures, and, under
 * its sort ("percent/behind"), what is added for those of one sort. Signs stand by the hashes of their names alone, since
 * their names would take most of the room. Written by `npm run train:what`.
 */
export interface PackedSigns {
  /** How many signs are worth anything. */
  readonly signs: number;
  /** Sign by sign, how far its hash is from the one before, and what it is worth. */
  readonly digits: string;
  /** How often each number comes. */
  readonly odds: string;
}
