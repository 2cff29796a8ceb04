import type { Corpus } from "./corpus";

export const corpus: Corpus = {
  code: "de",
  numbers: [
    [1, "eins"],
    [50, "fünfzig", "fuenfzig"],
    [131, "einhunderteinunddreißig", "hunderteinunddreissig"],
    [1399509, "Eine Million dreihundertneunundneunzigtausendfünfhundertneun"],
    [999, "neun\u00adhundert\u00adneun\u00adund\u00adneunzig"],
    [1500000, "anderthalb Millionen", "1,5 Mio", "1,5 Millionen"],
    [3500000, "dreieinhalb Millionen"],
    [500000, "eine halbe Million"],
    [12, "ein Dutzend"],
    [4800, "4.800"],
    [[230, 330], "230 bis 330"],
  ],
  ordinals: [[21, "einundzwanzigste"]],
  inText: [["300 Mrd. Euro", 300000000000]],
  noNumber: [
    "ein Brand und eine Explosion",
    "unter Schock",
    "Tausende Menschen, Hunderttausende Euro",
    "Bio und Achtung",
  ],
};
