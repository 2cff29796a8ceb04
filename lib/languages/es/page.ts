import type { PageWords } from "../contract/page";

export const page: PageWords = {
  code: "es",
  direction: "ltr",
  script: "Latin",
  frequent:
    "de la que el en y los del se las por un para con una su al lo como más pero sus le ha este sí porque esta entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante según",
  labels: {},
  openers: {},
  wall: { paywall: [], login: [], consent: [] },
  bylineMarks: [],
  nameJoiners: [],
  deskWords: [],
  publishedLabels: [],
};
