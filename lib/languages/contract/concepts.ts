import type { LanguageCode } from "../../model";
import type { ScopeWords } from "./scopes";

/** Folded single words separated by spaces; one that ends in "*" stands for every word that begins so. */
export type ConceptForms = string;

/**
 * The `concepts` section of a language pack: words of news by what they mean, under names that all packs share. It lets
 * two reports be compared that say the same in other words or in another language. A pack may leave out any of them.
 */
export interface ConceptWords {
  readonly code: LanguageCode;
  /** What can be counted: sorts of persons and things. A figure that counts one sort counts no other. */
  readonly groups: Readonly<Record<string, ConceptForms>>;
  /** For what inflected words begin and end with, what may stand there in the listed forms: «يستمر» for «استمر». */
  readonly inflections?: {
    readonly beginnings: Readonly<Record<string, readonly string[]>>;
    readonly endings: Readonly<Record<string, readonly string[]>>;
  };
  /** Phrases, separated by "|", beside a figure that is a part of one before it: "of them", «بينهم». */
  readonly parts: string;
  /** Which occurrence, and which of those concerned, a figure beside them counts. */
  readonly scopes?: ScopeWords;
  /** What happens to it, and what is measured. */
  readonly happenings: Readonly<Record<string, ConceptForms>>;
}
