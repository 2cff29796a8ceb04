import type { Corpus } from "./corpus";

export const corpus: Corpus = {
  code: "tr",
  numbers: [
    [16, "on altı"],
    [1900, "bin dokuz yüz"],
    [10600, "onbinaltıyüz"],
    [2500000, "iki buçuk milyon", "2,5 milyon"],
    [3500, "3 bin 500"],
    [500000, "yarım milyon"],
    [12, "bir düzine"],
    [-5, "eksi beş"],
  ],
  ordinals: [[2, "ikinci"]],
  inText: [["en az beş kişi öldü", 5]],
  noNumber: ["ön koltukta", "bu yüzden geldi", "bir yangın çıktı", "yüzücü kazandı", "binlerce kişi"],
};
