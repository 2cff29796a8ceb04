import { grammarWords } from "../partial";

export const grammar = grammarWords("es", {
  words: {
    DET: "el | la | los | las | un | una | unos | unas | este | esta | estos | estas | su | sus | lo",
    ADP: "de | del | a | al | en | por | para | con | sin | sobre | entre | desde | hasta | contra | tras | según | durante | ante | bajo",
    PRON: "él | ella | ellos | ellas | que | quien | quienes | se | le | les | nos",
    CCONJ: "y | e | o | u | pero | ni",
    AUX: "es | son | fue | fueron | era | eran | ha | han | había | habían | sido | será | serán | está | están",
    SCONJ: "si | cuando | mientras | porque | aunque",
    PART: "no",
  },
  genitives: "de | del",
  passives: "fue | fueron | sido | es | son | era | eran",
  relatives: "que | quien | quienes | cuyo | cuya",
  negations: "no | nunca",
  headFirst: true,
  adjectives:
    "último | últimos | última | últimas | primer | primeros | primeras | próximos | próximas | grandes | nuevos | nuevas | otros | otras | mejores | peores | principales | mismos | mismas | jóvenes | largos | largas",
  scalesAreNouns: true,
});
