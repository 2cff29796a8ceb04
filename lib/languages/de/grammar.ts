import { grammarWords } from "../partial";
import { phrases } from "../phrases";

export const grammar = grammarWords("de", {
  words: {
    DET: phrases`
      das
      dem
      den
      der
      des
      die
      diese
      dieser
      dieses
      ein
      eine
      einem
      einen
      einer
      eines
      ihre
      ihrer
      seine
      seiner
    `,
    ADP: phrases`
      am
      an
      auf
      aus
      bei
      beim
      bis
      durch
      für
      gegen
      im
      in
      laut
      mit
      nach
      ohne
      seit
      um
      unter
      vom
      von
      vor
      wegen
      während
      zu
      zum
      zur
      zwischen
      über
    `,
    PRON: "er | sie | es | wir | ich | ihr | man | sich",
    CCONJ: "und | oder | aber | sowie",
    AUX: phrases`
      haben
      hat
      hatte
      hatten
      ist
      sei
      seien
      sind
      war
      waren
      werden
      wird
      worden
      wurde
      wurden
    `,
    SCONJ: "dass | weil | wenn | ob | obwohl | nachdem | als",
    PART: "nicht",
  },
  genitives: "von | der | des",
  passives: "wird | werden | wurde | wurden | worden",
  negations: "nicht",
  capitalNouns: true,
  adjectives: "",
  dottedOrdinals: true,
  quantifiers: "hunderte | tausende | zehntausende | hunderttausende | einige | mehrere",
  scalesAreNouns: true,
});
