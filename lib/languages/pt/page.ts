import type { PageWords } from "../contract/page";

export const page: PageWords = {
  code: "pt",
  direction: "ltr",
  script: "Latin",
  frequent:
    "de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também pelo pela até isso",
  labels: {},
  openers: {},
  wall: { paywall: [], login: [], consent: [] },
  bylineMarks: [],
  nameJoiners: [],
  deskWords: [],
  publishedLabels: [],
};
