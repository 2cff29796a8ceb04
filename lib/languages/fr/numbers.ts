import table from "../../../assets/data/numbers/fr.json";
import type { NumberWords } from "../contract/numbers";

export const numbers: NumberWords = {
  code: "fr",
  table,
  syntax: {},
  division: "spaces",
  decimal: ",",
};
