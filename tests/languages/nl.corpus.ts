import type { Corpus } from "./corpus";

export const corpus: Corpus = {
  code: "nl",
  numbers: [
    [1, "één"],
    [33, "drieëndertig", "drie en dertig"],
    [122, "honderd tweeëntwintig", "honderd twee en twintig"],
    [106, "honderdenzes", "honderdzes"],
    [1500000, "anderhalf miljoen", "1,5 miljoen"],
    [500000, "een half miljoen"],
    [12, "een dozijn"],
  ],
  ordinals: [[2, "tweede"]],
  inText: [["tussen 10 en 15 mensen", 10]],
  noNumber: ["een brand", "duizenden mensen en tienduizenden euro's", "om halftien", "zij minachten hem"],
};
