import type { StatementWords } from "../contract/statements";

export const statements: StatementWords = { code: "zh" };
