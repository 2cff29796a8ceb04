/** A passage while its tags are being corrected by the words around, where heads come last. */
import type { LanguagePack } from "../../languages/contract";
import type { TextPassage } from "../../text/passage";
import { isParticipleOfEvent, knownAs } from "../known-words";
import type { Tag, Upos } from "../model";

/** A passage while its tags are being corrected. */
export interface Scene {
  readonly passage: TextPassage;
  readonly pack: LanguagePack;
  readonly tags: readonly Tag[];
  /** The last tokens of numerals that are exactly one, with the first of each. */
  readonly ones: ReadonlyMap<number, number>;
}

/** The tag that a word has by its neighbours; null where they say nothing against its own. */
export type TagRule = (scene: Scene, at: number) => Tag | null;

/** A rule with the parts of speech, parted by spaces, of which it may correct a word; none stand for any. */
export type RuleOf = readonly [rule: TagRule, of: string];

/** Of rules in their order, those that may correct a word of some part of speech. */
export function byTag(rules: readonly RuleOf[]): (pos: Upos | undefined) => readonly TagRule[] {
  const known = new Map<Upos | undefined, readonly TagRule[]>();
  const applying = (pos: Upos | undefined) =>
    rules.filter(([, of]) => of === "" || of.split(" ").includes(pos ?? "X")).map(([rule]) => rule);
  return (pos) => {
    const found = known.get(pos) ?? applying(pos);
    known.set(pos, found);
    return found;
  };
}

export const NOUN: Tag = { pos: "NOUN", form: "" };

export const PLURAL: Tag = { pos: "NOUN", form: "Plur" };

export const ADJECTIVE: Tag = { pos: "ADJ", form: "" };

export const VERB: Tag = { pos: "VERB", form: "Fin" };

export const PARTICIPLE: Tag = { pos: "VERB", form: "Part" };

export const AUXILIARY: Tag = { pos: "AUX", form: "" };

export const ADPOSITION: Tag = { pos: "ADP", form: "" };

export const NAMED: Tag = { pos: "PROPN", form: "" };

export const CAPITAL = /^\p{Lu}/u;

export function posAt({ tags }: Scene, at: number): Upos | undefined {
  return tags[at]?.pos;
}

export function hasNounBehind(scene: Scene, at: number): boolean {
  const next = posAt(scene, at + 1);
  return next === "NOUN" || next === "ADJ" || next === "PROPN" || next === "NUM";
}

export function isNounOnly({ passage, pack }: Scene, at: number): boolean {
  return knownAs(passage, at, pack) === "noun" && !isParticipleOfEvent(passage, at, pack);
}

/** Tokens within which a clause has its finite verb, if it has one. */
const FINITE_WITHIN = 10;

export function hasFiniteWithin({ tags }: Scene, from: number): boolean {
  for (let at = from; at < from + FINITE_WITHIN; at++) {
    const tag = tags[at];
    if (tag?.pos === "PUNCT" || tag === undefined) return false;
    if (tag.pos === "AUX" || (tag.pos === "VERB" && tag.form === "Fin")) return true;
  }
  return false;
}

export const PARTICIPLE_ENDING = /(?:ed|en|wn|ld|ght)$/u;

export function endsAsPlural({ passage, pack }: Scene, at: number): boolean {
  return pack.grammar.pluralEndings.some((ending) => passage.tokens[at]?.folded.endsWith(ending) ?? false);
}

export const MODIFIERS: ReadonlySet<Upos> = new Set<Upos>(["NOUN", "PROPN", "ADJ", "NUM", "DET"]);
