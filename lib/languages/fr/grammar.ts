import { grammarWords } from "../partial";

export const grammar = grammarWords("fr", {
  words: {
    DET: "le | la | les | l ' | un | une | des | du | ce | cette | ces | son | sa | ses | leur | leurs",
    ADP: "de | d ' | à | en | dans | par | pour | sur | avec | sans | sous | chez | entre | vers | depuis | pendant | contre | après | avant | selon | parmi | dont",
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
  adjectives:
    "dernier | derniers | dernière | dernières | premier | premiers | première | premières | prochain | prochains | prochaine | prochaines | grand | grands | grande | grandes | petit | petits | petite | petites | autre | autres | nouveau | nouveaux | nouvelle | nouvelles | jeune | jeunes | beaux | belles | bons | bonnes | principaux | principales | mêmes | longues | longs | gros | grosses | vieux | vieilles",
  scalesAreNouns: true,
});
