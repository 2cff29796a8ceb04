import type { CalendarWords } from "../contract/calendar";
import { phrases } from "../phrases";

export const calendar: CalendarWords = {
  code: "fr",
  months: [
    "janvier|janv",
    "février|févr|fév",
    "mars",
    "avril|avr",
    "mai",
    "juin",
    "juillet|juil",
    "août",
    "septembre|sept",
    "octobre|oct",
    "novembre|nov",
    "décembre|déc",
  ],
  weekdays: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
  capitalised: false,
  prefixes: "",
  numericOrder: "dmy",
  monthBeforeDay: false,
  numerals: [
    "un|une|premier|1er",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
    "vingt",
    "vingt et un",
    "vingt-deux",
    "vingt-trois",
    "vingt-quatre",
    "vingt-cinq",
    "vingt-six",
    "vingt-sept",
    "vingt-huit",
    "vingt-neuf",
    "trente",
    "trente et un",
  ],
  relativeDays: {
    "-2": "avant-hier",
    "-1": "hier|hier soir|la nuit dernière|cette nuit",
    0: "aujourd'hui|ce matin|ce soir|cet après-midi|ce jour",
    1: "demain",
    2: "après-demain",
  },
  units: {
    minute: "minute|minutes",
    hour: "heure|heures",
    day: "jour|jours",
    week: "semaine|semaines",
    month: "mois",
    year: "an|ans|année|années",
  },
  words: {
    day: "le",
    part: "matin|soir|après-midi|nuit|midi|minuit|matinée|soirée",
    past: "dernier|dernière|passé",
    next: "prochain|prochaine",
    link: "de|du|de l'an",
    and: "et|au|à|ou",
    yearMark: "année|l'année|l'an|années|exercice",
    yearLead: "en|depuis|dès|jusqu'en|fin|début|mi|avant|après|vers|de|courant",
    afterYear: phrases`
      a
      après
      au
      avant
      avec
      contre
      dans
      de
      des
      du
      en
      est
      et
      la
      le
      les
      lors
      mais
      ont
      par
      pour
      quand
      que
      qui
      sur
      à
      était
    `,
    agoBefore: "il y a|voici|voilà",
    agoAfter: "plus tôt",
    season: "printemps|été|automne|hiver|l'été|l'hiver|l'automne",
    ordinalSuffix: "er",
    clockLead: "à|vers|dès",
    clockUnit: "h|heures|heure",
    otherDay: "le lendemain|la veille|ce jour-là|le jour même",
    meridiem: "du matin|du soir|de l'après-midi",
    zone: "GMT|UTC|TU|heure locale|heures locales|heure de Paris",
    era: "apr. J.-C.",
  },
};
