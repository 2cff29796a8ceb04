import type { CalendarWords } from "../contract/calendar";
import { phrases } from "../phrases";

export const calendar: CalendarWords = {
  code: "de",
  months: [
    "Januar|Jänner|Jan",
    "Februar|Feber|Feb",
    "März|Mrz",
    "April|Apr",
    "Mai",
    "Juni|Jun",
    "Juli|Jul",
    "August|Aug",
    "September|Sept|Sep",
    "Oktober|Okt",
    "November|Nov",
    "Dezember|Dez",
  ],
  weekdays: [
    "Sonntag|Sonntagabend|Sonntagmorgen|Sonntagnacht|Sonntagnachmittag|Sonntagmittag",
    "Montag|Montagabend|Montagmorgen|Montagnacht|Montagnachmittag|Montagmittag|Montagvormittag",
    "Dienstag|Dienstagabend|Dienstagmorgen|Dienstagnacht|Dienstagnachmittag|Dienstagmittag|Dienstagvormittag",
    "Mittwoch|Mittwochabend|Mittwochmorgen|Mittwochnacht|Mittwochnachmittag|Mittwochmittag|Mittwochvormittag",
    phrases`
      Donnerstag
      Donnerstagabend
      Donnerstagmittag
      Donnerstagmorgen
      Donnerstagnachmittag
      Donnerstagnacht
      Donnerstagvormittag
    `,
    "Freitag|Freitagabend|Freitagmorgen|Freitagnacht|Freitagnachmittag|Freitagmittag|Freitagvormittag",
    "Samstag|Sonnabend|Samstagabend|Samstagmorgen|Samstagnacht|Samstagnachmittag|Samstagmittag",
  ],
  capitalised: true,
  prefixes: "",
  numericOrder: "dmy",
  monthBeforeDay: false,
  numerals: [
    "ein|eins|eine|einem|einer|erste|ersten",
    "zwei|zweite|zweiten",
    "drei|dritte|dritten",
    "vier|vierte|vierten",
    "fünf|fünfte|fünften",
    "sechs|sechste|sechsten",
    "sieben|siebte|siebten",
    "acht|achte|achten",
    "neun|neunte|neunten",
    "zehn|zehnte|zehnten",
    "elf|elfte|elften",
    "zwölf|zwölfte|zwölften",
  ],
  relativeDays: {
    "-2": "vorgestern",
    "-1": "gestern|gestern Abend|letzte Nacht|vergangene Nacht",
    0: "heute|heute Morgen|heute Abend|heute früh",
    1: "morgen",
    2: "übermorgen",
  },
  units: {
    minute: "Minute|Minuten",
    hour: "Stunde|Stunden",
    day: "Tag|Tage|Tagen",
    week: "Woche|Wochen",
    month: "Monat|Monate|Monaten",
    year: "Jahr|Jahre|Jahren",
  },
  words: {
    day: "am|den",
    part: "Morgen|früh|Vormittag|Mittag|Nachmittag|Abend|Nacht|abends|morgens|mittags|nachts",
    past: "letzten|letzter|letzte|vergangenen|vergangener|vorigen",
    next: "nächsten|kommenden|nächste|kommende",
    link: "des Jahres",
    and: "und|bis|oder",
    yearMark: "Jahr | Jahre | Jahres | Jahren | des Jahres | im Jahr | im Jahre",
    yearLead: phrases`
      Anfang
      Ende
      Frühjahr
      Herbst
      Mitte
      Sommer
      Winter
      ab
      bis
      im
      nach
      seit
      um
      von
      vor
      war
      waren
      worden
      wurde
      wurden
    `,
    afterYear: phrases`
      aber
      als
      an
      auf
      bei
      beim
      bis
      das
      den
      der
      die
      durch
      für
      gegen
      hatte
      im
      in
      ist
      mit
      nach
      sind
      sowie
      und
      von
      war
      waren
      wie
      wurde
      wurden
      zu
      zum
      zur
    `,
    agoBefore: "vor|vor rund|vor etwa|vor knapp",
    season: "Frühling|Frühjahr|Sommer|Herbst|Winter",
    decadeSuffix: "er|ern",
    ordinalSuffix: "te|ten",
    clockLead: "um|gegen|ab|kurz nach|kurz vor",
    clockAfter: "Uhr",
    otherDay: "am nächsten Tag|am Vortag|am folgenden Tag|am selben Tag",
    meridiem: "morgens|abends|nachmittags|nachts|mittags|vormittags",
    zone: "GMT|UTC|MEZ|MESZ|Ortszeit|Uhr Ortszeit|Lokalzeit",
    era: "n. Chr.",
  },
};
