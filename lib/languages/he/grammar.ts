import { grammarWords } from "../partial";

export const grammar = grammarWords("he", {
  words: {
    ADP: "של | על | עם | בין | לפני | אחרי | נגד | אל | מן",
    CCONJ: "ו | או | אבל",
    SCONJ: "כי | אם",
  },
  genitives: "של",
  negations: "לא | אין",
  headFirst: true,
});
