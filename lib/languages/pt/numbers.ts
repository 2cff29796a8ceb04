import table from "../../../assets/data/numbers/pt.json";
import type { NumberWords } from "../contract/numbers";

export const numbers: NumberWords = {
  code: "pt",
  table,
  syntax: {},
  division: "spaces",
  decimal: ",",
};
