import table from "../../../assets/data/numbers/tr.json";
import type { NumberWords } from "../contract/numbers";

export const numbers: NumberWords = {
  code: "tr",
  table,
  syntax: {},
  division: "spaces",
  decimal: ",",
};
