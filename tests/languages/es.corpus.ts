import type { Corpus } from "./corpus";

export const corpus: Corpus = {
  code: "es",
  numbers: [
    [22, "veintidós", "veintidos"],
    [47, "cuarenta y siete"],
    [161, "ciento sesenta y uno"],
    [200, "doscientos", "doscientas"],
    [2000000000, "dos mil millones", "2.000 millones", "2 mil millones"],
    [1500000, "un millón y medio", "1,5 millones"],
    [12, "una docena"],
    [6, "media docena"],
    [1234.5, "1.234,5", "1,234.5"],
    [[10, 15], "10 a 15", "10-15"],
  ],
  ordinals: [[1, "primero", "1º"]],
  inText: [
    ["al menos seis heridos", 6],
    ["veinte segundos después", 20],
    ["el 80 por ciento", 80],
  ],
  noNumber: ["un incendio y una explosión", "miles de personas y decenas de heridos"],
};
