import type { PageWords } from "../contract/page";

export const page: PageWords = {
  code: "nl",
  direction: "ltr",
  script: "Latin",
  frequent:
    "de van het een en in is dat op te zijn voor met die niet aan er om ook als bij door naar uit maar over dan nog wordt werd heeft hebben was deze worden tot",
  labels: {},
  openers: {},
  wall: { paywall: [], login: [], consent: [] },
  bylineMarks: [],
  nameJoiners: [],
  deskWords: [],
  publishedLabels: [],
};
