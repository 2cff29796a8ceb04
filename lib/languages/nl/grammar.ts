import { grammarWords } from "../partial";

export const grammar = grammarWords("nl", {
  words: {
    DET: "de | het | een | deze | dit | die | hun | zijn",
    ADP: "in | op | aan | uit | bij | met | naar | van | tot | voor | tegen | om | over | onder | door | sinds | tijdens | volgens | tussen | zonder",
    PRON: "hij | zij | ze | wij | we | ik | er",
    CCONJ: "en | of | maar",
    AUX: "is | was | waren | heeft | hebben | had | hadden | wordt | worden | werd | werden",
    PART: "niet",
  },
  genitives: "van",
  passives: "wordt | worden | werd | werden",
  negations: "niet | geen",
});
