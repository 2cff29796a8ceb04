import type { PageWords } from "../contract/page";

export const page: PageWords = {
  code: "it",
  direction: "ltr",
  script: "Latin",
  frequent:
    "di e il la che in a per un del è una sono della con non si i da le dei al come ma anche più nel alla ha gli delle lo dal questo su stato se",
  labels: {},
  openers: {},
  wall: { paywall: [], login: [], consent: [] },
  bylineMarks: [],
  nameJoiners: [],
  deskWords: [],
  publishedLabels: [],
};
