import table from "../../../assets/data/numbers/nl.json";
import type { NumberWords } from "../contract/numbers";

export const numbers: NumberWords = {
  code: "nl",
  table,
  syntax: { unitsFirst: true, bareScales: true },
  division: "compounds",
  decimal: ",",
  cardinals:
    "0 nul|1.5 anderhalf anderhalve|2.5 tweeënhalf tweeëneenhalf|3.5 drieënhalf drieëneenhalf|4.5 vierenhalf|5.5 vijfenhalf",
  scales: "100 honderd|1000 duizend|1000000 miljoen mln|1000000000 miljard mld mrd|1000000000000 biljoen",
  pluralScales: "100 honderden|1000 duizenden|1000000 miljoenen|1000000000 miljarden|1000000000000 biljoenen",
  groups:
    "12 dozijn dozijnen|144 gros|10 tiental|100 honderdtal|20 twintigtal|1000 duizendtal|30 dertigtal|40 veertigtal|50 vijftigtal",
  fractions: "0.5 half halve|0.25 kwart|0.3333333333333333 derde",
  ordinalSuffixes: "e ste de",
  joiners: "en",
  minus: "min minus negatief",
  point: "komma",
  vague:
    "enkele verschillende meerdere paar sommige weinig veel tientallen honderden duizenden honderdduizenden miljoenen miljarden tienduizenden",
  articles: "een",
  stressedOnes: "één éen eén",
  impliedOne: "een",
  of: "van",
  idioms: "een_paar een_beetje een_van een_voor_een een_en_ander zo_n",
  measures:
    "uur minuut seconde dag week maand jaar eeuw kilometer km meter mijl hectare kilo ton liter graad punt",
  ranges: { between: "tussen", and: "en", to: "tot", from: "van vanaf", articles: "de" },
  suffixes: {
    glued: "1000 k K|1000000 M mln|1000000000 mld",
    doubtful: "1000000000 b B",
    spaced: "1000 k K|1000000 M mln|1000000000 G mld",
  },
  slash: "fraction",
  yearLeads: "in sinds jaar",
};
