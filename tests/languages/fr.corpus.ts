import type { Corpus } from "./corpus";

export const corpus: Corpus = {
  code: "fr",
  numbers: [
    [17, "dix-sept", "dix sept"],
    [21, "vingt et un", "vingt-et-un"],
    [71, "soixante et onze", "soixante-et-onze"],
    [80, "quatre-vingts", "quatre-vingt", "huitante"],
    [99, "quatre-vingt-dix-neuf", "quatre vingt dix neuf", "nonante-neuf"],
    [535, "cinq cent trente-cinq"],
    [1200, "mille deux cents", "1 200", "1.200"],
    [1200000, "un million deux cent mille", "1,2 million", "1,2M"],
    [12, "une douzaine"],
    [40, "une quarantaine"],
    [6, "une demi-douzaine"],
    [1500000, "un million et demi"],
    [6.5, "6,5"],
    [[10, 15], "10 à 15", "10-15"],
  ],
  ordinals: [
    [1, "premier", "1er"],
    [2, "deuxième", "2e"],
  ],
  inText: [
    ["au moins six blessés", 6],
    ["80 pour cent des voix", 80],
    ["vingt secondes plus tard", 20],
  ],
  noNumber: [
    "un incendie et une explosion",
    "des dizaines de milliers de personnes",
    "plusieurs centaines de blessés",
  ],
};
