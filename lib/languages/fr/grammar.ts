import { grammarWords } from "../partial";
import { phrases } from "../phrases";

export const grammar = grammarWords("fr", {
  words: {
    DET: "le | la | les | l ' | un | une | des | du | ce | cette | ces | son | sa | ses | leur | leurs",
    ADP: phrases`
      après
      avant
      avec
      chez
      contre
      d '
      dans
      de
      depuis
      dont
      en
      entre
      par
      parmi
      pendant
      pour
      sans
      selon
      sous
      sur
      vers
      à
    `,
    PRON: "il | elle | ils | elles | on | qui | que | qu ' | se | s ' | y | nous | vous | ceux | celles",
    CCONJ: "et | ou | mais | ni",
    AUX: "est | sont | a | ont | était | étaient | été | sera | seront | avait | avaient",
    SCONJ: "si | lorsque | quand | comme | puisque",
    PART: "ne | n ' | pas",
  },
  genitives: "de | d ' | des | du",
  passives: "est | sont | été | était | étaient | sera | seront",
  relatives: "qui | dont | lequel | laquelle",
  negations: "pas | ne | n '",
  headFirst: true,
  adjectives: phrases`
    autre
    autres
    beaux
    belles
    bonnes
    bons
    dernier
    derniers
    dernière
    dernières
    grand
    grande
    grandes
    grands
    gros
    grosses
    jeune
    jeunes
    longs
    longues
    mêmes
    nouveau
    nouveaux
    nouvelle
    nouvelles
    petit
    petite
    petites
    petits
    premier
    premiers
    première
    premières
    principales
    principaux
    prochain
    prochaine
    prochaines
    prochains
    vieilles
    vieux
  `,
  scalesAreNouns: true,
});
