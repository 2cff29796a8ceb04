import { grammarWords } from "../partial";
import { phrases } from "../phrases";

export const grammar = grammarWords("es", {
  words: {
    DET: "el | la | los | las | un | una | unos | unas | este | esta | estos | estas | su | sus | lo",
    ADP: phrases`
      a
      al
      ante
      bajo
      con
      contra
      de
      del
      desde
      durante
      en
      entre
      hasta
      para
      por
      según
      sin
      sobre
      tras
    `,
    PRON: "él | ella | ellos | ellas | que | quien | quienes | se | le | les | nos",
    CCONJ: "y | e | o | u | pero | ni",
    AUX: phrases`
      era
      eran
      es
      está
      están
      fue
      fueron
      ha
      había
      habían
      han
      será
      serán
      sido
      son
    `,
    SCONJ: "si | cuando | mientras | porque | aunque",
    PART: "no",
  },
  genitives: "de | del",
  passives: "fue | fueron | sido | es | son | era | eran",
  relatives: "que | quien | quienes | cuyo | cuya",
  negations: "no | nunca",
  headFirst: true,
  adjectives: phrases`
    grandes
    jóvenes
    largas
    largos
    mejores
    mismas
    mismos
    nuevas
    nuevos
    otras
    otros
    peores
    primer
    primeras
    primeros
    principales
    próximas
    próximos
    última
    últimas
    último
    últimos
  `,
  scalesAreNouns: true,
});
