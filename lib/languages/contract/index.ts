import type { Direction, LanguageCode } from "../../model";
import type { CalendarWords } from "./calendar";
import type { ConceptWords } from "./concepts";
import type { GrammarWords } from "./grammar";
import type { MeasureWords } from "./measures";
import type { NounWords } from "./nouns";
import type { NumberWords } from "./numbers";
import type { QuantityWords } from "./quantities";
import type { StatementWords } from "./statements";
import type { TermWords } from "./terms";

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
}
