import type { PageWords } from "../contract/page";

export const page: PageWords = {
  code: "fa",
  direction: "rtl",
  script: "Arabic",
  frequent:
    "و در به از که اين را با است براي ان يك خود تا كرد بر هم نيز گفت مي شد شده بود اما وي كند هاي شود يا ما اند دارد",
  labels: {},
  openers: {},
  wall: { paywall: [], login: [], consent: [] },
  bylineMarks: [],
  nameJoiners: [],
  deskWords: [],
  publishedLabels: [],
};
