import table from "../../../assets/data/numbers/zh.json";
import type { NumberWords } from "../contract/numbers";

export const numbers: NumberWords = {
  code: "zh",
  table,
  syntax: {},
  division: "spaces",
  decimal: ",",
};
