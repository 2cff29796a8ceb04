import table from "../../../assets/data/numbers/sv.json";
import type { NumberWords } from "../contract/numbers";

export const numbers: NumberWords = {
  code: "sv",
  table,
  syntax: { bareScales: true },
  division: "compounds",
  decimal: ",",
  cardinals: "1 et|1.5 halvannan halvtannat|20 tjugi|70 sjutti",
  scales: "1000000 miljon mn|1000000000 miljard mdr md|1000000000000 biljon|1000000000000000000 triljon",
  pluralScales: "1000000 miljoner|1000000000 miljarder|1000000000000 biljoner|1000000000000000000 triljoner",
  groups:
    "12 dussin|20 tjog|10 tiotal tiotalet|12 dussintal|15 femtontal femtontalet|20 tjugotal tjugotalet|30 trettiotal trettiotalet|40 fyrtiotal fyrtiotalet|50 femtiotal femtiotalet|100 hundratal hundratalet|1000 tusental",
  fractions:
    "0.5 halv halvt halva|0.3333333333333333 tredjedel tredjedelar|0.25 kvarts fjärdedel fjärdedelar|0.2 femtedel femtedelar|0.1 tiondel tiondelar",
  ordinalSuffixes: ":a :e :de",
  joiners: "och",
  minus: "minus negativ negativt",
  point: "komma",
  vague:
    "några flera åtskilliga många få tiotals dussintals hundratals tusentals tiotusentals hundratusentals miljontals miljardtals",
  articles: "en ett",
  bound: "et",
  stressedOnes: "én étt",
  impliedOne: "en ett",
  of: "av",
  idioms: "inte_en inte_ett ett_antal en_av ett_av en_efter_en en_del ett_tag en_gång en_annan ett_annat",
  measures:
    "timme minut sekund dag dygn vecka månad år sekel kilometer km meter mil hektar kilo kilogram ton liter grad poäng",
  ranges: { between: "mellan", and: "och", to: "till", from: "från", by: "med", articles: "de" },
  suffixes: {
    glued: "1000 k K|1000000 M",
    doubtful: "1000000000 b B",
    spaced: "1000 k K|1000000 M|1000000000 G",
  },
  yearLeads: "i sedan år",
};
