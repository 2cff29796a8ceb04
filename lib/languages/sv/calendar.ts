import type { CalendarWords } from "../contract/calendar";
import { phrases } from "../phrases";

export const calendar: CalendarWords = {
  code: "sv",
  months: [
    "januari|jan",
    "februari|feb|febr",
    "mars",
    "april|apr",
    "maj",
    "juni|jun",
    "juli|jul",
    "augusti|aug",
    "september|sept|sep",
    "oktober|okt",
    "november|nov",
    "december|dec",
  ],
  weekdays: [
    phrases`
      söndag
      söndagen
      söndags
      söndagseftermiddagen
      söndagsförmiddagen
      söndagskvällen
      söndagsmorgonen
      söndagsnatten
    `,
    phrases`
      måndag
      måndagen
      måndags
      måndagseftermiddagen
      måndagsförmiddagen
      måndagskvällen
      måndagsmorgonen
      måndagsnatten
    `,
    phrases`
      tisdag
      tisdagen
      tisdags
      tisdagseftermiddagen
      tisdagsförmiddagen
      tisdagskvällen
      tisdagsmorgonen
      tisdagsnatten
    `,
    phrases`
      onsdag
      onsdagen
      onsdags
      onsdagseftermiddagen
      onsdagsförmiddagen
      onsdagskvällen
      onsdagsmorgonen
      onsdagsnatten
    `,
    phrases`
      torsdag
      torsdagen
      torsdags
      torsdagseftermiddagen
      torsdagsförmiddagen
      torsdagskvällen
      torsdagsmorgonen
      torsdagsnatten
    `,
    phrases`
      fredag
      fredagen
      fredags
      fredagseftermiddagen
      fredagsförmiddagen
      fredagskvällen
      fredagsmorgonen
      fredagsnatten
    `,
    phrases`
      lördag
      lördagen
      lördags
      lördagseftermiddagen
      lördagsförmiddagen
      lördagskvällen
      lördagsmorgonen
      lördagsnatten
    `,
  ],
  capitalised: false,
  prefixes: "",
  numericOrder: "dmy",
  monthBeforeDay: false,
  numerals: [
    "en|ett|första|förste",
    "två|andra|andre",
    "tre|tredje",
    "fyra|fjärde",
    "fem|femte",
    "sex|sjätte",
    "sju|sjunde",
    "åtta|åttonde",
    "nio|nionde",
    "tio|tionde",
    "elva|elfte",
    "tolv|tolfte",
  ],
  relativeDays: {
    "-2": "i förrgår|förrgår",
    "-1": "i går|igår|i går kväll|i går natt|i går morse|i natt",
    0: "i dag|idag|i kväll|ikväll|i morse|i eftermiddag",
    1: "i morgon|imorgon|i morgon kväll",
    2: "i övermorgon",
  },
  units: {
    minute: "minut|minuter",
    hour: "timme|timmar|timma",
    day: "dag|dagar|dygn",
    week: "vecka|veckor",
    month: "månad|månader",
    year: "år",
  },
  words: {
    day: "på|i|den",
    part: phrases`
      eftermiddag
      eftermiddagen
      förmiddag
      förmiddagen
      kväll
      kvällen
      morgon
      morgonen
      natt
      natten
      på eftermiddagen
      på förmiddagen
      på kvällen
      på morgonen
      på natten
    `,
    past: "förra|senaste|i fjol",
    next: "nästa|kommande",
    and: "och|till|eller|till och med",
    yearMark: "år|året|åren|års",
    yearLead: phrases`
      början av
      efter
      från
      före
      hösten
      i
      mitten av
      sedan
      slutet av
      sommaren
      säsongen
      till
      under
      vintern
      våren
    `,
    afterYear:
      "och|i|på|av|var|blev|har|hade|är|den|det|de|en|ett|som|för|med|efter|vid|till|när|men|att|mot|då",
    agoAfter: "sedan|sen|tidigare",
    season: "våren|sommaren|hösten|vintern|i våras|i somras|i höstas|i vintras",
    decadeSuffix: "talet|talets",
    ordinalSuffix: ":a|:e|:de",
    clockBefore: "klockan|kl|kl .|kl.",
    otherDay: "dagen efter|dagen därpå|dagen innan|dagen före|samma dag|nästa dag|följande dag",
    zone: "GMT|UTC|lokal tid|svensk tid",
    era: "e.Kr.",
  },
};
