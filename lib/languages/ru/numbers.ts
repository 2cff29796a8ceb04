import type { NumberWords } from "../contract/numbers";

export const numbers: NumberWords = { code: "ru" };
