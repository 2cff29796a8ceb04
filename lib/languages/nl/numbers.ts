import table from "../../../assets/data/numbers/nl.json";
import type { NumberWords } from "../contract/numbers";

export const numbers: NumberWords = {
  code: "nl",
  table,
  syntax: {},
  division: "spaces",
  decimal: ",",
};
