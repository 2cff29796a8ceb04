/** What noun phrases and verbs are read from, and what is asked of its words. */
import type { LanguagePack } from "../languages/contract";
import type { TextPassage } from "../text/passage";
import type { GrammarMarks } from "./marks";
import type { Numeral, Tag, Upos } from "./model";

/** A passage while its phrases are being read. */
export interface Tagged {
  readonly passage: TextPassage;
  readonly pack: LanguagePack;
  readonly tags: readonly Tag[];
  readonly marks: GrammarMarks;
  /** Numerals by the token at which they begin. */
  readonly numerals: ReadonlyMap<number, Numeral>;
}

export const NOMINAL: ReadonlySet<Upos> = new Set<Upos>(["NOUN", "PROPN", "SYM"]);
export const MODIFIER: ReadonlySet<Upos> = new Set<Upos>(["ADJ", "DET", "NUM", "NOUN", "PROPN", "SYM"]);
export const HYPHEN = /^[-‐‑–/&]$/u;
export const COMMA = /^[,،]$/u;
/** A shorter word's ending does not make it a plural: "gas". */
const SHORTEST_PLURAL = 4;

export function posAt({ tags }: Tagged, at: number): Upos {
  return tags[at]?.pos ?? "PUNCT";
}

export function textAt({ passage }: Tagged, at: number): string {
  return passage.tokens[at]?.text ?? "";
}

export function touches({ passage }: Tagged, left: number): boolean {
  return passage.tokens[left]?.end === passage.tokens[left + 1]?.start;
}

/** A hyphen, stroke or stop that holds two parts of a word together: "co-pilot", "U.S.". */
export function isJoint(tagged: Tagged, at: number): boolean {
  if (tagged.passage.tokens[at]?.type !== "mark" || !touches(tagged, at - 1)) return false;
  const text = textAt(tagged, at);
  if (HYPHEN.test(text) || text === "'" || text === "’") return touches(tagged, at);
  return text === "." && /^\p{L}{1,5}$/u.test(textAt(tagged, at - 1));
}

export const CAPITAL = /^\p{Lu}/u;

/** Whether a noun is in the plural, or has none of its own ("people", "aircraft", "percent"). */
export function isPlural(tagged: Tagged, at: number): boolean {
  if (tagged.tags[at]?.form === "Plur" || tagged.marks.is("plural", at) || posAt(tagged, at) === "SYM")
    return true;
  const word = tagged.passage.tokens[at]?.folded ?? "";
  const { pluralEndings, singularEndings } = tagged.pack.grammar;
  if (word.length < SHORTEST_PLURAL || posAt(tagged, at) !== "NOUN") return false;
  const ends = (endings: readonly string[]) => endings.some((ending) => word.endsWith(ending));
  return ends(pluralEndings) && !ends(singularEndings);
}

/** A verb in a finite form, or an auxiliary. */
export function isFiniteVerb({ tags }: Tagged, at: number): boolean {
  const tag = tags[at];
  return tag?.pos === "AUX" || (tag?.pos === "VERB" && tag.form === "Fin");
}
