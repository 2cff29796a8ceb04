import type { PageWords } from "../contract/page";

export const page: PageWords = {
  code: "fr",
  direction: "ltr",
  script: "Latin",
  frequent:
    "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec son aux ses cette ont mais comme nous été leur deux après selon également",
  labels: {},
  openers: {},
  wall: { paywall: [], login: [], consent: [] },
  bylineMarks: [],
  nameJoiners: [],
  deskWords: [],
  publishedLabels: [],
};
