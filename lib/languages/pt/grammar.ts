import { grammarWords } from "../partial";

export const grammar = grammarWords("pt", {
  words: {
    DET: "o | a | os | as | um | uma | uns | umas | este | esta | seu | sua | seus | suas",
    ADP: "de | do | da | dos | das | em | no | na | nos | nas | por | para | com | sem | sobre | entre | até | contra | após | segundo | durante | ao | aos | à | às | pelo | pela | pelos | pelas",
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
