import table from "../../../assets/data/numbers/es.json";
import type { NumberWords } from "../contract/numbers";

export const numbers: NumberWords = {
  code: "es",
  table,
  syntax: {},
  division: "spaces",
  decimal: ",",
};
