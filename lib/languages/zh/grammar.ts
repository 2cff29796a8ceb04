import { grammarWords } from "../partial";

export const grammar = grammarWords("zh", {
  words: {},
});
