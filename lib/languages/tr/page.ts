import type { PageWords } from "../contract/page";

export const page: PageWords = {
  code: "tr",
  direction: "ltr",
  script: "Latin",
  frequent:
    "ve bir bu da de için ile olarak olan çok daha gibi sonra kadar en ise göre dedi ancak var olduğu tarafından oldu o ne ya ki her yıl",
  labels: {},
  openers: {},
  wall: { paywall: [], login: [], consent: [] },
  bylineMarks: [],
  nameJoiners: [],
  deskWords: [],
  publishedLabels: [],
};
