/** The `quantities` section of a language pack. */
export interface QuantityWords {
  readonly code: string;
}
