import { expect, test } from "vitest";
import { dateOfAddress, isoDate } from "../../lib/extract/page/published";
import { dateIn } from "../../lib/extract/visible-date";

const NOW = new Date("2031-02-07T12:00:00Z");

test.each([
  ["الاثنين 17 مارس 2031 - 17:27", "ar", "2031-03-17"],
  ["3 مارس/ آذار 2024", "ar", "2024-03-03"],
  ["الأحد، 04 آب/أغسطس 2013", "ar", "2013-08-04"],
  ["١٥ كانون الثاني ٢٠٢٤", "ar", "2024-01-15"],
  ["12 رمضان 1445 هـ", "ar", "2024-03-22"],
  ["2026-01-08 | 12:42", "ar", "2026-01-08"],
  ["منذ 3 ساعات", "ar", "2031-02-07T09:00:00Z"],
  ["۲۷ بهمن ۱۳۹۸ - ۰۷:۳۰", "fa", "2020-02-16"],
  ["Published Nov 18, 2019 at 4:07 PM", "en", "2019-11-18"],
  ["7 February 2031", "en", "2031-02-07"],
  ["2 hours ago", "en", "2031-02-07T10:00:00Z"],
  ["28. April 2023, 19:50 Uhr", "de", "2023-04-28"],
  ["28.04.2023", "de", "2023-04-28"],
  ["le 7 février 2031 à 10h15", "fr", "2031-02-07"],
])("«%s» (%s) is %s", (line, language, date) => {
  expect(dateIn(line, language, NOW)).toBe(date);
});

test.each([
  ["41 people in the march", "en"],
  ["Mayor 2031", "en"],
  ["32 مارس 2031", "ar"],
])("«%s» states no day", (line, language) => {
  expect(dateIn(line, language, NOW)).toBeNull();
});

test.each([
  ["2031-02-07T09:30:00+03:00", "2031-02-07T09:30:00+03:00"],
  ["2031-02-07 09:30", "2031-02-07T09:30:00"],
  ["2031-02-07T06:00:00.000Z", "2031-02-07T06:00:00Z"],
  ["2031-2-7", "2031-02-07"],
  ["Fri, 07 Feb 2031 09:30:00 GMT", "2031-02-07T09:30:00Z"],
  ["2031-02-31", null],
  ["tomorrow", null],
])("the stated time %s is %s", (stated, iso) => {
  expect(isoDate(stated)).toBe(iso);
});

test.each([
  ["https://outlet.example/world/2031/02/07/flood", "2031-02-07"],
  ["https://outlet.example/2031-02-07-flood.html", "2031-02-07"],
  ["https://outlet.example/story/20310207", null],
  ["https://outlet.example/2031/14/07/flood", null],
])("the address %s is of %s", (address, day) => {
  expect(dateOfAddress(address)).toBe(day);
});
