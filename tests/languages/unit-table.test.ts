import { expect, test } from "vitest";
import type { UnitTable } from "../../lib/languages/contract/units";
import { packUnitTable, unitTable } from "../../lib/languages/unit-table";

test("a unit table comes back as it was packed", () => {
  const table: UnitTable = {
    units: { kilometer: "km,kilometer", permille: "promille|‰" },
    money: { ALL: "albansk,+a lek,+e" },
    nouns: [
      { words: "dollar,+s", codes: "AUD USD", usual: "USD" },
      { words: "yen", codes: "JPY" },
    ],
    countries: { AUD: "australien,australisk", USD: "" },
  };
  expect(unitTable(packUnitTable(table))).toEqual(table);
});
