import { grammarWords } from "../partial";

export const grammar = grammarWords("fa", {
  words: {
    ADP: "در | از | به | با | برای | تا | بر | روی | بین | میان",
    CCONJ: "و | یا | اما",
    SCONJ: "که | اگر",
  },
  genitives: "از",
  negations: "نه | نیست",
});
