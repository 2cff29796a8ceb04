import type { LanguagePack } from "../contract";
import { calendar } from "./calendar";
import { concepts } from "./concepts";
import { grammar } from "./grammar";
import { numbers } from "./numbers";
import { quantities } from "./quantities";
import { statements } from "./statements";
import { terms } from "./terms";

export const sv: LanguagePack = {
  code: "sv",
  direction: "ltr",
  grammar,
  numbers,
  quantities,
  statements,
  calendar,
  concepts,
  terms,
};
