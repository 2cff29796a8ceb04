import type { CalendarWords } from "../contract/calendar";
import { phrases } from "../phrases";

export const calendar: CalendarWords = {
  code: "nl",
  months: [
    "januari|jan",
    "februari|feb",
    "maart|mrt",
    "april|apr",
    "mei",
    "juni|jun",
    "juli|jul",
    "augustus|aug",
    "september|sept|sep",
    "oktober|okt",
    "november|nov",
    "december|dec",
  ],
  weekdays: [
    "zondag|zondagavond|zondagochtend|zondagnacht|zondagmiddag|zondagmorgen",
    "maandag|maandagavond|maandagochtend|maandagnacht|maandagmiddag|maandagmorgen",
    "dinsdag|dinsdagavond|dinsdagochtend|dinsdagnacht|dinsdagmiddag|dinsdagmorgen",
    "woensdag|woensdagavond|woensdagochtend|woensdagnacht|woensdagmiddag|woensdagmorgen",
    "donderdag|donderdagavond|donderdagochtend|donderdagnacht|donderdagmiddag|donderdagmorgen",
    "vrijdag|vrijdagavond|vrijdagochtend|vrijdagnacht|vrijdagmiddag|vrijdagmorgen",
    "zaterdag|zaterdagavond|zaterdagochtend|zaterdagnacht|zaterdagmiddag|zaterdagmorgen",
  ],
  capitalised: false,
  prefixes: "",
  numericOrder: "dmy",
  monthBeforeDay: false,
  numerals: [
    "een|één|eerste",
    "twee|tweede",
    "drie|derde",
    "vier|vierde",
    "vijf|vijfde",
    "zes|zesde",
    "zeven|zevende",
    "acht|achtste",
    "negen|negende",
    "tien|tiende",
    "elf|elfde",
    "twaalf|twaalfde",
  ],
  relativeDays: {
    "-2": "eergisteren",
    "-1": "gisteren|gisteravond|afgelopen nacht|gisterochtend|gistermiddag",
    0: "vandaag|vanavond|vannacht|vanochtend|vanmorgen|vanmiddag",
    1: "morgen|morgenavond",
    2: "overmorgen",
  },
  units: {
    minute: "minuut|minuten",
    hour: "uur|uren",
    day: "dag|dagen",
    week: "week|weken",
    month: "maand|maanden",
    year: "jaar|jaren",
  },
  words: {
    day: "op",
    part: "ochtend|middag|avond|nacht|'s avonds|'s ochtends|'s middags|'s nachts",
    past: "afgelopen|vorige|laatstleden|jongstleden",
    next: "volgende|komende|aanstaande",
    link: "van",
    and: "en|tot|t/m|tot en met|of",
    yearMark: "jaar|het jaar|jaren",
    yearLead: "in|sinds|tot|vanaf|na|voor|eind|begin|medio|uit|van|rond|zomer|winter",
    afterYear: phrases`
      aan
      bij
      dat
      de
      die
      door
      een
      en
      had
      het
      in
      is
      maar
      met
      na
      naar
      om
      op
      tegen
      toen
      tot
      van
      voor
      waren
      was
      werd
      werden
      zijn
    `,
    agoAfter: "geleden|eerder",
    season: "lente|voorjaar|zomer|herfst|najaar|winter",
    ordinalSuffix: "e|ste|de",
    clockLead: "om|rond|tegen|vanaf|omstreeks",
    clockUnit: "uur|u",
    otherDay: "de volgende dag|de dag ervoor|die dag|dezelfde dag",
    meridiem: "'s ochtends|'s middags|'s avonds|'s nachts",
    zone: "GMT|UTC|plaatselijke tijd|lokale tijd|Nederlandse tijd",
    era: "n.Chr.",
  },
};
