/** What the reader set right, put into practice: figures corrected, and what may and may not be joined. */
export { anchorOf, FigureFinder } from "./anchor";
export { Constraints, type PairWord } from "./constraints";
export { correctedQuantities } from "./figures";
export { type FigurePairWord, factWords, matchDecisions } from "./words";
