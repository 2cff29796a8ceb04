import { grammarWords } from "../partial";
import { phrases } from "../phrases";

export const grammar = grammarWords("it", {
  words: {
    DET: "il | lo | la | i | gli | le | un | uno | una | l '",
    ADP: phrases`
      a
      ai
      al
      alla
      con
      contro
      da
      dal
      dalla
      degli
      dei
      del
      della
      delle
      dello
      di
      dopo
      fra
      in
      nei
      nel
      nella
      per
      prima
      secondo
      su
      sul
      sulla
      tra
    `,
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
