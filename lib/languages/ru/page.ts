import type { PageWords } from "../contract/page";

export const page: PageWords = {
  code: "ru",
  direction: "ltr",
  script: "Cyrillic",
  frequent:
    "в и на не что с по это как из к для от за о он но его при также году года после был было были до том который которые заявил сообщил или уже она они",
  labels: {},
  openers: {},
  wall: { paywall: [], login: [], consent: [] },
  bylineMarks: [],
  nameJoiners: [],
  deskWords: [],
  publishedLabels: [],
};
