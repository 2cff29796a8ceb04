import { grammarWords } from "../partial";
import { phrases } from "../phrases";

export const grammar = grammarWords("ru", {
  words: {
    ADP: phrases`
      без
      в
      во
      во время
      для
      до
      за
      из
      к
      ко
      между
      на
      над
      о
      об
      около
      от
      перед
      по
      под
      после
      при
      с
      со
      у
      через
    `,
    PRON: "он | она | они | оно | мы | я | кто | который | которая | которые",
    CCONJ: "и | или | но | а",
    AUX: "был | была | было | были | будет | будут",
    SCONJ: "что | чтобы | если | когда | как",
    PART: "не | ни",
  },
  negations: "не | ни | нет",
  adjectives: "самых | этих | тех | таких | всех",
  adjectiveEndings: ["ых", "их", "ые", "ие", "ыми", "ими", "ной", "ное", "ную", "ная"],
  quantifiers: "много | немного | несколько | нескольких | нескольким | больше | меньше | сколько | столько",
  scalesAreNouns: true,
});
