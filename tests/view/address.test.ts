import { expect, test } from "vitest";
import { addressOf, type Place, placeIn } from "../../lib/view/address";
import { NO_FILTERS } from "../../lib/view/filters";

const place = (part: Partial<Place["filters"]>, rest: Partial<Place> = {}): Place => ({
  view: "events",
  event: null,
  filters: { ...NO_FILTERS, ...part },
  ...rest,
});

test.each([
  ["", { view: "articles", event: null, filters: NO_FILTERS } as Place],
  ["event=12", { view: "articles", event: 12, filters: NO_FILTERS } as Place],
  ["view=events&several=1&differs=1", place({ several: true, differs: true })],
  ["view=events&outlet=", place({ outlet: "" })],
  [
    "view=events&q=%D9%81%D9%8A%D8%B6%D8%A7%D9%86+%26&outlet=A+%26+B&language=ar&period=week&unread=1&order=published",
    place({
      query: "فيضان &",
      outlet: "A & B",
      language: "ar",
      period: "week",
      unread: true,
      order: "published",
    }),
  ],
  [
    "view=events&period=between&since=2026-03-01&until=2026-03-07",
    place({ period: "between", since: "2026-03-01", until: "2026-03-07" }),
  ],
])("the address %j is read as it was written", (address, said) => {
  expect(addressOf(said)).toBe(address);
  expect(placeIn(`#${address}`)).toEqual(said);
});

test("what an address says wrongly counts as unsaid", () => {
  const wrong = placeIn("#view=secrets&event=-1&period=between&since=soon&order=worst&several=yes");
  expect(wrong).toEqual({
    view: "articles",
    event: null,
    filters: { ...NO_FILTERS, period: "between" },
  });
  expect(placeIn(`#q=${"x".repeat(9_000)}`).filters.query).toHaveLength(200);
});
