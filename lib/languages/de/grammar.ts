import { grammarWords } from "../partial";

export const grammar = grammarWords("de", {
  words: {
    DET: "der | die | das | den | dem | des | ein | eine | einen | einem | einer | eines | dieser | diese | dieses | seine | seiner | ihre | ihrer",
    ADP: "in | im | an | am | auf | aus | bei | beim | mit | nach | von | vom | zu | zum | zur | für | gegen | um | über | unter | vor | durch | seit | während | wegen | laut | zwischen | bis | ohne",
    PRON: "er | sie | es | wir | ich | ihr | man | sich",
    CCONJ: "und | oder | aber | sowie",
    AUX: "ist | sind | war | waren | hat | haben | hatte | hatten | wird | werden | wurde | wurden | worden | sei | seien",
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
