import { grammarWords } from "../partial";

export const grammar = grammarWords("it", {
  words: {
    DET: "il | lo | la | i | gli | le | un | uno | una | l '",
    ADP: "di | del | della | dei | degli | delle | dello | a | al | alla | ai | in | nel | nella | nei | da | dal | dalla | con | su | sul | sulla | per | tra | fra | contro | dopo | prima | secondo",
    CCONJ: "e | ed | o | ma",
    AUX: "è | sono | ha | hanno | era | erano | stato | stati | stata | state | sarà",
    PRON: "che | chi | si | lui | lei | loro",
    PART: "non",
  },
  genitives: "di | del | della | dei | degli | delle | dello | d '",
  passives: "è | sono | stato | stati | stata | state",
  relatives: "che | chi",
  negations: "non",
  headFirst: true,
  scalesAreNouns: true,
});
