import type { TermWords } from "../contract/terms";

export const terms: TermWords = { code: "es" };
