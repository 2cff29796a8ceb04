import table from "../../../assets/data/numbers/de.json";
import type { NumberWords } from "../contract/numbers";

export const numbers: NumberWords = {
  code: "de",
  table,
  syntax: {},
  division: "spaces",
  decimal: ",",
};
