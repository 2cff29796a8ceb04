import table from "../../../assets/data/numbers/it.json";
import type { NumberWords } from "../contract/numbers";
import { phrases } from "../phrases";

export const numbers: NumberWords = {
  code: "it",
  table,
  syntax: { joinsTens: true, bareScales: true, longScale: true },
  division: "compounds",
  bound: "100 cent",
  decimal: ",",
  cardinals: "1 uno|3 tre",
  scales: "1000 mille mila|1000000 milione|1000000000 miliardo|1000000000000 bilione|100 cento",
  pluralScales: "1000 mila|1000000 milioni|1000000000 miliardi|1000000000000 bilioni",
  groups:
    "10 decina|12 dozzina dozzine|15 quindicina|20 ventina|30 trentina|40 quarantina|50 cinquantina|60 sessantina|100 centinaio|1000 migliaio",
  fractions: "0.5 mezzo mezza mezz|0.3333333333333333 terzi|0.25 quarti",
  ordinalSuffixes: "º ª o a esimo",
  joiners: "e",
  minus: "meno negativo",
  point: "virgola punto",
  vague:
    "alcuni alcune parecchi parecchie diversi diverse pochi molti decine dozzine centinaia migliaia milioni miliardi qualche",
  articles: "un una",
  impliedOne: "un una",
  of: "di d",
  idioms:
    "per_cento quanto_meno per_lo_meno più_o_meno o_meno a_meno non_meno tanto_meno l_uno l'uno l'una ognuno nessuno un_po qualcuno uno_dei uno_degli una_delle un_altro un'altra un_altra",
  measures:
    "ora minuto secondo giorno settimana mese anno secolo chilometro km metro miglio ettaro chilo tonnellata litro grado punto",
  ranges: {
    between: "tra fra",
    and: "e",
    to: "a ai",
    from: "da dai dal dalle",
    articles: "il lo la i gli le l",
  },
  suffixes: {
    glued: "1000 k K|1000000 M mln|1000000000 mld",
    doubtful: "1000000000 b B",
    spaced: "1000 k K|1000000 M mln|1000000000 G mld",
  },
  withCents: "con",
  yearLeads: "nel dal del",
  countedMeasures: phrases`
    anno anni
    chilo chili
    chilometro chilometri
    ettaro ettari
    giorno giorni
    grado gradi
    litro litri
    mese mesi
    metro metri
    minuto minuti
    ora ore
    punto punti
    secolo secoli
    secondo secondi
    settimana settimane
    tonnellata tonnellate
  `,
};
