import table from "../../../assets/data/numbers/he.json";
import type { NumberWords } from "../contract/numbers";

export const numbers: NumberWords = {
  code: "he",
  table,
  syntax: {},
  division: "spaces",
  decimal: ",",
};
