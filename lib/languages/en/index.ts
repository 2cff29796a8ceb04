import signs from "../../../assets/data/signs/en.json";
import type { LanguagePack } from "../contract";
import { calendar } from "./calendar";
import { concepts } from "./concepts";
import { grammar } from "./grammar";
import { labels } from "./labels";
import { nouns } from "./nouns";
import { numbers } from "./numbers";
import { quantities } from "./quantities";
import { statements } from "./statements";
import { terms } from "./terms";

export const en: LanguagePack = {
  code: "en",
  direction: "ltr",
  grammar,
  numbers,
  quantities,
  statements,
  calendar,
  concepts,
  terms,
  nouns,
  signs,
  labels,
};
