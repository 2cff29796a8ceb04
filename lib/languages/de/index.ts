import type { LanguagePack } from "../contract";
import { calendar } from "./calendar";
import { concepts } from "./concepts";
import { numbers } from "./numbers";
import { quantities } from "./quantities";
import { statements } from "./statements";
import { terms } from "./terms";

export const de: LanguagePack = {
  code: "de",
  direction: "ltr",
  numbers,
  quantities,
  statements,
  calendar,
  concepts,
  terms,
};
