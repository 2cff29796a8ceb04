import type { CalendarWords } from "../contract/calendar";
import { phrases } from "../phrases";

export const calendar: CalendarWords = {
  code: "en",
  months: [
    "January|Jan",
    "February|Feb",
    "March|Mar",
    "April|Apr",
    "May",
    "June|Jun",
    "July|Jul",
    "August|Aug",
    "September|Sept|Sep",
    "October|Oct",
    "November|Nov",
    "December|Dec",
  ],
  otherMonths: {
    "islamic-umalqura": [
      "Muharram",
      "Safar",
      "Rabi al-Awwal|Rabi' al-Awwal|Rabi I",
      "Rabi al-Thani|Rabi' al-Thani|Rabi II",
      "Jumada al-Awwal|Jumada al-Ula|Jumada I",
      "Jumada al-Thani|Jumada al-Akhirah|Jumada II",
      "Rajab",
      "Sha'ban|Shaaban|Shaban",
      "Ramadan",
      "Shawwal",
      "Dhu al-Qadah|Dhu al-Qa'dah",
      "Dhu al-Hijjah",
    ],
  },
  otherEras: {
    "islamic-umalqura": "AH|hijri|A.H.",
  },
  weekdays: [
    "Sunday|Sundays",
    "Monday|Mondays",
    "Tuesday|Tuesdays|Tues",
    "Wednesday|Wednesdays",
    "Thursday|Thursdays|Thurs",
    "Friday|Fridays",
    "Saturday|Saturdays",
  ],
  capitalised: true,
  prefixes: "",
  numericOrder: null,
  monthBeforeDay: true,
  numerals: [
    "one|first",
    "two|second",
    "three|third",
    "four|fourth",
    "five|fifth",
    "six|sixth",
    "seven|seventh",
    "eight|eighth",
    "nine|ninth",
    "ten|tenth",
    "eleven|eleventh",
    "twelve|twelfth",
    "thirteen|thirteenth",
    "fourteen|fourteenth",
    "fifteen|fifteenth",
    "sixteen|sixteenth",
    "seventeen|seventeenth",
    "eighteen|eighteenth",
    "nineteen|nineteenth",
    "twenty|twentieth",
    "twenty-one|twenty-first",
    "twenty-two|twenty-second",
    "twenty-three|twenty-third",
    "twenty-four|twenty-fourth",
    "twenty-five|twenty-fifth",
    "twenty-six|twenty-sixth",
    "twenty-seven|twenty-seventh",
    "twenty-eight|twenty-eighth",
    "twenty-nine|twenty-ninth",
    "thirty|thirtieth",
    "thirty-one|thirty-first",
  ],
  relativeDays: {
    "-2": "the day before yesterday|day before yesterday",
    "-1": "yesterday|last night|last evening|the previous night|overnight",
    0: "today|tonight|this morning|this afternoon|this evening|earlier today|later today",
    1: "tomorrow",
    2: "the day after tomorrow",
  },
  units: {
    minute: "minute|minutes|min|mins",
    hour: "hour|hours|hr|hrs",
    day: "day|days",
    week: "week|weeks",
    month: "month|months",
    year: "year|years",
  },
  words: {
    day: "on",
    part: "morning|afternoon|evening|night|early|late|noon|midday|midnight|dawn|lunchtime|overnight",
    past: "last|this|past|previous",
    next: "next|coming",
    link: "of|the|in",
    and: "and|to|through|until|or|till",
    yearMark: "year|the year|fiscal|fiscal year|FY|financial year|academic year",
    yearLead: "in|since|until|by|from|after|before|during|through|early|late|mid|of|circa|around",
    afterYear: phrases`
      a
      after
      an
      and
      are
      as
      at
      because
      before
      but
      by
      during
      for
      from
      had
      has
      he
      in
      is
      it
      on
      or
      said
      she
      that
      the
      they
      through
      to
      under
      until
      was
      were
      when
      which
      while
      who
      will
      with
      would
    `,
    agoAfter: "ago|earlier",
    season: "spring|summer|autumn|fall|winter",
    stretch: "weekend",
    decade: "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties",
    decadeSuffix: "s",
    ordinalSuffix: "st|nd|rd|th",
    clockLead: "at|around|about|by|until",
    clockAfter: "o'clock",
    otherDay: phrases`
      one day
      that day
      that evening
      that morning
      that night
      the day after
      the day before
      the following day
      the next day
      the other day
      the previous day
      the same day
    `,
    yearArticle: "the|a|its|their|his|her|this|last",
    meridiem: "a.m.|p.m.|a.m|p.m|am|pm|noon|midnight|in the morning|in the afternoon|in the evening|at night",
    zone: phrases`
      BST
      CDT
      CEST
      CET
      CST
      CT
      Central time
      EDT
      EEST
      EET
      EST
      ET
      Eastern
      Eastern time
      GMT
      IST
      MDT
      MST
      MT
      PDT
      PST
      PT
      Pacific
      Pacific time
      UTC
      local time
    `,
    clockFraction: "thirty|fifteen|forty-five",
    era: "AD|CE|A.D.",
  },
};
