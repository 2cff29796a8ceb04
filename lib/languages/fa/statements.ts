import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";

export const statements: StatementWords = statementWords("fa", {});
