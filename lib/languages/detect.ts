import type { LanguageCode } from "../model";
import { fold } from "../text/fold";
import type { PageWords } from "./contract/page";
import { pageWords } from "./pages";

/** Text beyond this many UTF-16 units adds no certainty. */
const SAMPLE = 6000;
/** Share of words that must be a language's function words; running text has 20–45 %, another language below 8 %. */
const LEAST_SHARE = 0.1;
/**
 * The same where few languages share the script, and write their short words joined to the next: a terse Arabic report
 * has 9 %, an Urdu text below 2 % of Arabic or Persian ones.
 */
const LEAST_SHARE_OF_FEW = 0.04;
/** Fewer words than this decide nothing. */
const LEAST_WORDS = 8;

const SCRIPTS: readonly (readonly [PageWords["script"], RegExp])[] = [
  ["Latin", /\p{Script=Latin}/gu],
  ["Arabic", /\p{Script=Arabic}/gu],
  ["Cyrillic", /\p{Script=Cyrillic}/gu],
  ["Hebrew", /\p{Script=Hebrew}/gu],
  ["Han", /\p{Script=Han}/gu],
];
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

const occurrences = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The script of most of a text's letters; null where it is none that a pack is written in. */
function mainScript(text: string): PageWords["script"] | null {
  let best: PageWords["script"] | null = null;
  let most = occurrences(text, KANA_OR_HANGUL) * 2;
  for (const [script, pattern] of SCRIPTS) {
    const count = occurrences(text, pattern);
    if (count > most) [best, most] = [script, count];
  }
  return best;
}

const wordSets = new Map<string, ReadonlySet<string>>();

function setOf(list: string): ReadonlySet<string> {
  let set = wordSets.get(list);
  if (!set) {
    set = new Set(list.split(" ").map(fold));
    wordSets.set(list, set);
  }
  return set;
}

/** A word that merely begins so is longer: "ال" and three letters. */
const LETTERS_AFTER_START = 3;

function isFrequent(word: string, language: PageWords): boolean {
  if (setOf(language.frequent).has(word)) return true;
  return (language.frequentStarts ?? []).some(
    (start) => word.length >= start.length + LETTERS_AFTER_START && word.startsWith(start),
  );
}

/** How many words of a text are function words of the near relative of a language that holds most; 0 where none is known. */
function mostOfRelatives({ relatives = [] }: PageWords, words: readonly string[]): number {
  return Math.max(0, ...relatives.map((list) => words.filter((word) => setOf(list).has(word)).length));
}

/**
 * The language of a text by its script and function words; null where they do not say. Words that two languages share
 * count for both, so that near relatives (Spanish, Portuguese) are told apart by the words that they do not share; so are
 * relatives without a pack (Norwegian, of Swedish), whose texts are in no language that is known here.
 */
export function detectLanguage(text: string): LanguageCode | null {
  const sample = text.slice(0, SAMPLE);
  const script = mainScript(sample);
  const candidates = pageWords.filter((words) => words.script === script);
  if (script === "Han") return candidates[0]?.code ?? null;
  const words = fold(sample).match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS)
    return candidates.length === 1 && script !== "Latin" ? (candidates[0]?.code ?? null) : null;
  let best: LanguageCode | null = null;
  let most = words.length * (script === "Latin" ? LEAST_SHARE : LEAST_SHARE_OF_FEW);
  for (const candidate of candidates) {
    const count = words.filter((word) => isFrequent(word, candidate)).length;
    if (count > most) [best, most] = [candidate.code, count];
    const ofRelatives = mostOfRelatives(candidate, words);
    const isTheirs = ofRelatives > most || (ofRelatives === most && best === candidate.code);
    if (isTheirs) [best, most] = [null, ofRelatives];
  }
  return best;
}

/** Writing direction of a language; of unknown ones by the script of the text. */
export function directionOf(language: LanguageCode, text: string): "ltr" | "rtl" {
  const known = pageWords.find((words) => words.code === language);
  if (known) return known.direction;
  const script = mainScript(text.slice(0, SAMPLE));
  return script === "Arabic" || script === "Hebrew" ? "rtl" : "ltr";
}
