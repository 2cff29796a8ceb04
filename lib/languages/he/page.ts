import type { PageWords } from "../contract/page";

export const page: PageWords = {
  code: "he",
  direction: "rtl",
  script: "Hebrew",
  frequent: "של את על לא הוא זה כי עם גם או היא אל כל אם יותר אך בין היה אבל היום לאחר",
  labels: {},
  openers: {},
  wall: { paywall: [], login: [], consent: [] },
  bylineMarks: [],
  nameJoiners: [],
  deskWords: [],
  publishedLabels: [],
};
