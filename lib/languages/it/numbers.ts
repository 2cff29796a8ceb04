import table from "../../../assets/data/numbers/it.json";
import type { NumberWords } from "../contract/numbers";

export const numbers: NumberWords = {
  code: "it",
  table,
  syntax: {},
  division: "spaces",
  decimal: ",",
};
