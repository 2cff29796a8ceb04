import table from "../../../assets/data/numbers/fa.json";
import type { NumberWords } from "../contract/numbers";

export const numbers: NumberWords = {
  code: "fa",
  table,
  syntax: {},
  division: "spaces",
  decimal: ",",
};
