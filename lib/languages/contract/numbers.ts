/** The `numbers` section of a language pack. */
export interface NumberWords {
  readonly code: string;
}
