import { grammarWords } from "../partial";
import { phrases } from "../phrases";

export const grammar = grammarWords("pt", {
  words: {
    DET: "o | a | os | as | um | uma | uns | umas | este | esta | seu | sua | seus | suas",
    ADP: phrases`
      ao
      aos
      após
      até
      com
      contra
      da
      das
      de
      do
      dos
      durante
      em
      entre
      na
      nas
      no
      nos
      para
      pela
      pelas
      pelo
      pelos
      por
      segundo
      sem
      sobre
      à
      às
    `,
    CCONJ: "e | ou | mas | nem",
    AUX: "é | são | foi | foram | era | eram | tem | têm | sido | será | está | estão",
    PRON: "ele | ela | eles | elas | que | quem | se",
    PART: "não",
  },
  genitives: "de | do | da | dos | das",
  passives: "foi | foram | sido | é | são",
  relatives: "que | quem",
  negations: "não",
  headFirst: true,
  scalesAreNouns: true,
});
