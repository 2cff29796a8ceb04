import table from "../../../assets/data/numbers/ru.json";
import type { NumberWords } from "../contract/numbers";

export const numbers: NumberWords = {
  code: "ru",
  table,
  syntax: {},
  division: "spaces",
  decimal: ",",
};
