import signs from "../../../assets/data/signs/ar.json";
import type { LanguagePack } from "../contract";
import { calendar } from "./calendar";
import { concepts } from "./concepts";
import { figures } from "./figures";
import { grammar } from "./grammar";
import { labels } from "./labels";
import { measures } from "./measures";
import { nouns } from "./nouns";
import { numbers } from "./numbers";
import { quantities } from "./quantities";
import { statements } from "./statements";
import { terms } from "./terms";

export const ar: LanguagePack = {
  code: "ar",
  direction: "rtl",
  grammar,
  numbers,
  quantities,
  statements,
  calendar,
  concepts,
  terms,
  nouns,
  measures,
  labels,
  signs,
  figures,
};
