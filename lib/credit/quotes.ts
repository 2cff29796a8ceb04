/** Marks of quotation, as tokens. */

/** Of either side. */
export const QUOTE = /^["«»“”]$/u;

/** That may open, and that may close; a straight mark does both. */
export const OPENS_QUOTE = /^["«“„]$/u;
export const CLOSES_QUOTE = /^["»”]$/u;

/** That can do nothing else. */
export const ONLY_OPENS = /^[«“„]$/u;
export const ONLY_CLOSES = /^[»”]$/u;

/** With single marks, which elsewhere are apostrophes. */
export const ANY_QUOTE = /^["«»“”'‘’]$/u;
export const CLOSES_ANY = /^["»”'’]$/u;
