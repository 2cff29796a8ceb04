import type { Direction, LanguageCode } from "../../model";
import type { CalendarWords } from "./calendar";
import type { ConceptWords } from "./concepts";
import type { GrammarWords } from "./grammar";
import type { MeasureWords } from "./measures";
import type { NounWords } from "./nouns";
import type { NumberWords } from "./numbers";
import type { QuantityWords } from "./quantities";
import type { PackedSigns } from "./signs";
import type { StatementWords } from "./statements";
import type { TermWords } from "./terms";

/** Tenths that each sign is worth: for all figures, and what is added for those of one sort. */
export type SignWeights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What the signs of a label are worth, and the tenths of log-odds from which it is printed, by its sort. */
export interface LabelWeights {
  readonly least: Readonly<Record<string, number>>;
  readonly weights: SignWeights;
}

/** One language as data. Sections are described in their own files; extraction's `PageWords` stand apart. */
export interface LanguagePack {
  readonly code: LanguageCode;
  readonly direction: Direction;
  readonly numbers: NumberWords;
  readonly grammar: GrammarWords;
  readonly quantities: QuantityWords;
  readonly statements: StatementWords;
  readonly calendar: CalendarWords;
  readonly concepts: ConceptWords;
  readonly terms: TermWords;
  /** Left out where a pack cannot yet name things: then a figure stands in its own words. */
  readonly nouns?: NounWords;
  /** Left out where phrases alone tell what is measured. */
  readonly measures?: MeasureWords;
  /** What each sign of a label is worth; left out where every kind and name is printed. Learnt by `npm run train:labels`. */
  readonly labels?: LabelWeights;
  /** What signs of a stretch are worth as the name of what a figure counts; left out where rules alone tell. */
  readonly signs?: PackedSigns;
  /** What each sign of a number is worth as a figure; left out where rules alone tell. Learnt by `npm run train:figures`. */
  readonly figures?: SignWeights;
}
