import type { FurnitureReason, FurnitureWords } from "../languages/contract/page";
import { pageWords } from "../languages/pages";
import type { LanguageCode } from "../model";
import { fold } from "../text/fold";

/** A label with what follows its colon is furniture only when the line is no longer than this. */
const LONGEST_LABELLED = 220;
const LONGEST_OPENED = 320;
const LONGEST_LABEL = 48;
const EDGES = /^[^\p{L}\p{N}#@©]+|(?<=^|[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

const folded = (text: string): string => fold(text).replace(/\s+/g, " ").replace(EDGES, "");

let labels: Map<string, FurnitureReason> | null = null;

function entries(words: FurnitureWords): [FurnitureReason, string[]][] {
  return (Object.entries(words) as [FurnitureReason, string][]).map(([reason, phrases]) => [
    reason,
    phrases.split("|"),
  ]);
}

/** Labels of all languages: a site's own words are often in another language than its text. */
function allLabels(): Map<string, FurnitureReason> {
  if (labels) return labels;
  labels = new Map();
  for (const words of pageWords)
    for (const [reason, phrases] of entries(words.labels))
      for (const phrase of phrases) labels.set(folded(phrase), reason);
  return labels;
}

/** Labels of several words that open a line as often as they are one. */
const INVITING = new Set<FurnitureReason>([
  "related-links",
  "follow",
  "newsletter",
  "advertisement",
  "comments",
]);

const openersOf = new Map<LanguageCode, readonly (readonly [string, FurnitureReason])[]>();

function openers(language: LanguageCode): readonly (readonly [string, FurnitureReason])[] {
  const known = openersOf.get(language);
  if (known) return known;
  const own = pageWords.filter((words) => words.code === language);
  const list = (own.length > 0 ? own : pageWords).flatMap(({ openers, labels }) => [
    ...entries(openers).flatMap(([reason, phrases]) =>
      phrases.map((phrase) => [fold(phrase), reason] as const),
    ),
    ...entries(labels).flatMap(([reason, phrases]) =>
      phrases
        .filter((phrase) => INVITING.has(reason) && phrase.includes(" "))
        .map((phrase) => [fold(phrase), reason] as const),
    ),
  ]);
  openersOf.set(language, list);
  return list;
}

const opensWith = (text: string, phrase: string): boolean =>
  text.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(text.slice(phrase.length));

/**
 * Why a line is site furniture by its words ("Read more: …", «اقرأ أيضا», "Tags"), or null where it is text.
 * Looks at the line's beginning only.
 */
export function furnitureReason(line: string, language: LanguageCode): FurnitureReason | null {
  if (line.length > LONGEST_OPENED) return null;
  const start = fold(line.slice(0, LONGEST_LABEL * 2))
    .replace(/^[^\p{L}\p{N}#@©]+/u, "")
    .replace(/\s+/g, " ");
  if (line.length <= LONGEST_LABEL) {
    const reason = allLabels().get(start.replace(EDGES, ""));
    if (reason) return reason;
  }
  const colon = start.search(/[:：]/);
  if (colon > 0 && colon <= LONGEST_LABEL && line.length <= LONGEST_LABELLED) {
    const reason = allLabels().get(start.slice(0, colon).replace(EDGES, ""));
    if (reason) return reason;
  }
  return openers(language).find(([phrase]) => opensWith(start, phrase))?.[1] ?? null;
}
