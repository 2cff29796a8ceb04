import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";
import { phrases } from "../phrases";

export const statements: StatementWords = statementWords("he", {
  verbs: phrases`
    אישר
    אישרה
    אמר
    אמרה
    אמרו
    דיווח
    דיווחה
    דיווחו
    הבהיר
    הודיע
    הודיעה
    הודיעו
    הוסיף
    הוסיפה
    הזהיר
    הסביר
    העריך
    העריכו
    הצהיר
    טען
    טענה
    טענו
    כתב
    מסר
    מסרה
    מסרו
    נמסר
    ציין
    ציינה
  `,
  weakVerbs: "דורש | דורשים | ספרו | העריכה",
  carrying: "הוסיף | הוסיפה | הוסיפו | המשיך",
  accordingTo: "לפי | על פי | לדברי | כך לפי | לפי הודעת | על פי הודעת | לפי נתוני",
  relays: "ציטט | ציטטה",
  that: "כי | ש | :",
  between: "גם | אתמול | היום",
  notStatements: "",
  notSources: "החוק | התוכנית | תוצאות",
  pronouns: "הוא | היא | הם | הן",
  speakers: phrases`
    אוניברסיטה
    איגוד
    ארגון
    בית החולים
    בית המשפט
    דובר
    דובר צה"ל
    דוברת
    האו"ם
    המשטרה
    הצלב האדום
    ועדה
    חברה
    כבאות
    מגן דוד אדום
    מד"א
    מומחים
    מכון
    ממשלה
    מנכ"ל
    מפלגה
    מפקד
    מקור
    מקורות
    משטרה
    משרד
    נשיא
    סוכנות
    עדי ראייה
    עירייה
    פרקליטות
    צבא
    צה"ל
    ראש הממשלה
    ראש העיר
    רשויות
    שר
    שרת
  `,
  agencies: 'רויטרס | איי - פי | סוכנות הידיעות | ynet | הארץ | כאן | גלי צה"ל',
  stops: "כי | ב | אתמול | היום | אבל | לאחר | את",
  relatives: "אשר",
  capitals: false,
});
