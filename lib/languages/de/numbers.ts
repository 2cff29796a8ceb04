import table from "../../../assets/data/numbers/de.json";
import type { NumberWords } from "../contract/numbers";

export const numbers: NumberWords = {
  code: "de",
  table,
  syntax: { unitsFirst: true, bareScales: true },
  division: "compounds",
  decimal: ",",
  cardinals:
    "0 null|1 eins|2 zwo zween|5 fuenf|12 zwoelf|15 fuenfzehn|50 fuenfzig|1.5 anderthalb anderthalbe eineinhalb einundeinhalb|2.5 zweieinhalb|3.5 dreieinhalb|4.5 viereinhalb|5.5 fünfeinhalb|6.5 sechseinhalb|7.5 siebeneinhalb|8.5 achteinhalb|9.5 neuneinhalb|10.5 zehneinhalb",
  scales:
    "100 hundert|1000 tausend|1000000 Million Mio Mill|1000000000 Milliarde Mrd Mrden|1000000000000 Billion|1000 Tsd",
  pluralScales: "1000000 Millionen|1000000000 Milliarden|1000000000000 Billionen",
  groups: "12 Dutzend",
  fractions:
    "0.5 halb halbe halbes halben halber|0.3333333333333333 Drittel|0.25 Viertel|0.2 Fünftel|0.1 Zehntel",
  joiners: "und",
  minus: "minus",
  point: "Komma",
  vague:
    "einige mehrere wenige viele etliche ein_paar paar Dutzende Dutzenden Hunderte Hunderten Tausende Tausenden Abertausende Zehntausende Zehntausenden Hunderttausende Millionen Milliarden zig",
  articles: "ein eine einen einem einer eines",
  impliedOne: "ein eine einen einem einer eines",
  of: "von der",
  idioms:
    "ein_paar ein_bisschen ein_wenig noch_ein einer_der eine_der eines_der einer_von eine_von auf_einmal acht_geben in_Acht außer_Acht",
  measures:
    "Stunde Minute Sekunde Tag Woche Monat Jahr Jahrhundert Jahrzehnt Kilometer km Meter Meile Hektar Kilo Kilogramm Tonne Liter Grad Punkt",
  ranges: { between: "zwischen", and: "und", to: "bis", from: "von vom um" },
  suffixes: {
    glued: "1000 k K|1000000 M",
    doubtful: "1000000000 b B",
    spaced: "1000 k K|1000000 M|1000000000 G",
  },
  yearLeads: "jahr seit anno ende",
};
