/** The `calendar` section of a language pack. */
export interface CalendarWords {
  readonly code: string;
}
