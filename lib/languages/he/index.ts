import type { LanguagePack } from "../contract";
import { calendar } from "./calendar";
import { concepts } from "./concepts";
import { numbers } from "./numbers";
import { quantities } from "./quantities";
import { statements } from "./statements";
import { terms } from "./terms";

export const he: LanguagePack = {
  code: "he",
  direction: "rtl",
  numbers,
  quantities,
  statements,
  calendar,
  concepts,
  terms,
};
