import { grammarWords } from "../partial";
import { phrases } from "../phrases";

export const grammar = grammarWords("nl", {
  words: {
    DET: "de | het | een | deze | dit | die | hun | zijn",
    ADP: phrases`
      aan
      bij
      door
      in
      met
      naar
      om
      onder
      op
      over
      sinds
      tegen
      tijdens
      tot
      tussen
      uit
      van
      volgens
      voor
      zonder
    `,
    PRON: "hij | zij | ze | wij | we | ik | er",
    CCONJ: "en | of | maar",
    AUX: "is | was | waren | heeft | hebben | had | hadden | wordt | worden | werd | werden",
    PART: "niet",
  },
  genitives: "van",
  passives: "wordt | worden | werd | werden",
  negations: "niet | geen",
});
