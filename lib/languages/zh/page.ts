import type { PageWords } from "../contract/page";

export const page: PageWords = {
  code: "zh",
  direction: "ltr",
  script: "Han",
  frequent: "",
  labels: {},
  openers: {},
  wall: { paywall: [], login: [], consent: [] },
  bylineMarks: [],
  nameJoiners: [],
  deskWords: [],
  publishedLabels: [],
};
