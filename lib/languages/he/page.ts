import type { PageWords } from "../contract/page";

export const page: PageWords = {
  code: "he",
  direction: "rtl",
  script: "Hebrew",
  frequent: "של את על לא הוא זה כי עם גם או היא אל כל אם יותר אך בין היה אבל היום לאחר",
  labels: {
    "related-links": "קראו גם|קראו עוד|קרא עוד|לקריאה נוספת|כתבות נוספות|עוד בנושא|עוד כתבות|כתבות קשורות",
    share: "שתפו|שתף|שיתוף",
    follow: "עקבו אחרינו",
    tags: "תגיות|נושאים|עוד בנושאים",
    "source-line": "מקור|מקורות",
    byline: "מאת|כתב|כתבה",
    comments: "תגובות|תגובה",
    newsletter: "ניוזלטר",
    advertisement: "פרסומת|מודעה|תוכן ממומן",
    "photo-credit": "תמונה|אילוסטרציה",
    "correction-contact": "כל הזכויות שמורות",
  },
  openers: {
    "related-links": "לכל העדכונים|לכתבה המלאה",
    follow: "הצטרפו לערוץ",
    newsletter: "הירשמו ל",
  },
  wall: { paywall: "למנויים בלבד|להמשך קריאה", login: "התחברו כדי", consent: "עוגיות|מדיניות הפרטיות" },
  bylineMarks: "מאת|כתב|כתבה",
  deskWords: "מערכת|סוכנות|סוכנויות|כתב|כתבת",
};
