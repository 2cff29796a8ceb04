/** The `page` section of a language pack. */
export interface PageWords {
  readonly code: string;
}
