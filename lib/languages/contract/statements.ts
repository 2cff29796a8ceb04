/** The `statements` section of a language pack. */
export interface StatementWords {
  readonly code: string;
}
