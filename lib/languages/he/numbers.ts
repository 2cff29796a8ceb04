import table from "../../../assets/data/numbers/he.json";
import type { NumberWords } from "../contract/numbers";
import { phrases } from "../phrases";

export const numbers: NumberWords = {
  code: "he",
  table,
  syntax: { joinsTens: true, bareScales: true },
  division: "spaces",
  decimal: ".",
  cardinals:
    "1 אחד אחת|2 שניים שתיים שתים שני שתי|12 שנים_עשר|3 שלושה שלוש שלושת שלשה|4 ארבעה ארבע ארבעת|5 חמישה חמש חמשת חמשה|6 שישה שש ששת ששה|7 שבעה שבע שבעת|8 שמונה שמונת|9 תשעה תשע תשעת|10 עשרת|200 מאתיים מאתים|2000 אלפיים|20 עשרים",
  scales: "100 מאה|1000 אלף|1000000 מיליון מליון|1000000000 מיליארד|1000000000000 טריליון",
  pluralScales: "100 מאות|1000 אלפים אלפי|1000000 מיליוני מיליונים|1000000000 מיליארדי מיליארדים",
  teens: "עשר עשרה",
  groups: "12 תריסר",
  fractions: "0.5 חצי|0.3333333333333333 שליש|0.25 רבע",
  joiners: "ו",
  minus: "מינוס",
  point: "נקודה",
  vague: "כמה מספר עשרות מאות אלפי מיליוני מיליארדי אחדים רבבות",
  idioms: "יום_שני יום_שלישי אחוז באר_שבע השני אף_אחד אף_אחת כל_אחד כל_אחת אחד_השני אחד_אחד בית_שני",
  pronouns: { forms: "אחד אחת", after: "אף כל עוד", before: "מן" },
  measures: "שעה דקה שנייה יום שבוע חודש שנה קילומטר ק״מ מטר מייל דונם קילו טון ליטר מעלה",
  clitics: { joining: "ו", other: "ב ל כ מ ש כש", article: "ה" },
  ranges: { between: "בין", and: "ו", to: "עד ל", from: "מ" },
  countedMeasures: phrases`
    אחוז אחוזים
    דקה דקות
    חודש חודשים
    טון טונות
    יום ימים
    מטר מטרים
    קילומטר קילומטרים
    שבוע שבועות
    שנה שנים
    שעה שעות
  `,
};
