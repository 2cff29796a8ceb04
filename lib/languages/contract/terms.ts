/** The `terms` section of a language pack. */
export interface TermWords {
  readonly code: string;
}
