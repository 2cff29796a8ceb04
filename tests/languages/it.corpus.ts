import type { Corpus } from "./corpus";

export const corpus: Corpus = {
  code: "it",
  numbers: [
    [21, "ventuno"],
    [28, "ventotto"],
    [33, "trentatré", "trentatre"],
    [2002200, "due milioni duemiladuecento"],
    [300000, "trecentomila", "300mila", "300.000"],
    [1500000, "un milione e mezzo", "1,5 milioni"],
    [20, "una ventina"],
    [6, "mezza dozzina"],
  ],
  ordinals: [[1, "primo"]],
  inText: [
    ["venti secondi dopo", 20],
    ["il 70 per cento", 70],
  ],
  noNumber: ["gli eventi di ieri", "un incendio e una esplosione", "migliaia di persone"],
};
