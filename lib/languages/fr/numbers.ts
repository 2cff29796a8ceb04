import table from "../../../assets/data/numbers/fr.json";
import type { NumberWords } from "../contract/numbers";
import { phrases } from "../phrases";

export const numbers: NumberWords = {
  code: "fr",
  table,
  syntax: { joinsTens: true, vigesimal: true, bareScales: true },
  division: "spaces",
  decimal: ",",
  cardinals:
    "80 quatre-vingt quatre-vingts|70 septante|80 huitante octante|90 nonante|17 dix-sept|18 dix-huit|19 dix-neuf",
  scales:
    "100 cent|1000 mil|100000 lakh lakhs|10000000 crore crores|1000000 million|1000000000 milliard|1000000000000 billion trillion|1000000000000000 billiard",
  pluralScales:
    "100 cents|1000 milles|1000000 millions|1000000000 milliards|1000000000000 billions trillions|1000000000000000 billiards",
  groups:
    "8 huitaine|9 neuvaine|10 dizaine|12 douzaine douzaines|15 quinzaine|20 vingtaine|30 trentaine|40 quarantaine|50 cinquantaine|60 soixantaine|100 centaine|1000 millier",
  fractions: "0.5 demi demie moitié|0.3333333333333333 tiers|0.25 quart quarts|0.2 cinquièmes",
  ordinalSuffixes: "er re ère e ème eme ième nd nde ers res es èmes",
  joiners: "et",
  minus: "moins négatif négative",
  point: "virgule point",
  vague:
    "quelques plusieurs dizaines centaines milliers millions milliards douzaines vingtaines certains maints divers",
  articles: "un une",
  impliedOne: "un une",
  of: "de d",
  idioms:
    "pour_cent au_moins du_moins pas_moins tout_au_moins à_moins plus_ou_moins néanmoins un_peu l_un l'un l'une l'un_l'autre un_autre une_autre quelqu'un les_uns les_unes un_jour_ou_l'autre une_fois_de_plus celui-ci numéro_un mise_en_quarantaine en_quarantaine deux-points",
  measures:
    "heure minute seconde jour semaine mois an année siècle kilomètre km mètre mile hectare kilo tonne litre degré point",
  ranges: { between: "entre", and: "et", to: "à", from: "de du depuis", articles: "le les" },
  suffixes: {
    glued: "1000 k K|1000000 M|1000000000 Md Mds",
    doubtful: "1000000000 b B",
    spaced: "1000 k K|1000000 M|1000000000 G Md Mds Mrd",
  },
  yearLeads: "en depuis de jusqu",
  countedMeasures: phrases`
    an ans
    année années
    degré degrés
    hectare hectares
    heure heures
    jour jours
    kilo kilos
    kilomètre kilomètres
    litre litres
    minute minutes
    mois
    mètre mètres
    point points
    seconde secondes
    semaine semaines
    siècle siècles
    tonne tonnes
  `,
};
