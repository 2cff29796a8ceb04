import type { DualWords, NumberWords } from "../../languages/contract/numbers";
import { fold } from "../../text/fold";

/** What a word does in a number. */
export type Role =
  | "cardinal"
  | "scale"
  | "plural-scale"
  | "group"
  | "fraction"
  | "ordinal"
  | "teen"
  | "article"
  | "bound"
  | "minus"
  | "point"
  | "joiner"
  | "dual"
  | "idiom";

export interface Atom {
  readonly role: Role;
  readonly value: number;
}

export interface Phrase {
  /** Folded words after the first. */
  readonly rest: readonly string[];
  readonly atom: Atom;
}

type Entry = readonly [value: number, form: string];

/** Reads "value form form|value form …"; see `NumberTable`. */
function entries(list: string | undefined): Entry[] {
  const result: Entry[] = [];
  for (const entry of (list ?? "").split("|")) {
    const [value, ...forms] = entry.trim().split(/\s+/);
    for (const form of forms) result.push([Number(value), form]);
  }
  return result;
}

export const listed = (list: string | undefined): string[] => (list ?? "").split(/\s+/).filter(Boolean);
export const setOf = (list: string | undefined): Set<string> =>
  new Set(listed(list).map((word) => fold(word).replaceAll("_", " ")));
export const byFold = (forms: readonly string[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const form of forms) groups.set(fold(form), [...(groups.get(fold(form)) ?? []), form]);
  return groups;
};
export const unfoldedEntries = (list: string | undefined): Map<string, number> =>
  new Map(entries(list).map(([value, form]) => [form, value]));

/** The dual forms of a noun as marked, free and construct; see `DualWords`. */
function dualForms(noun: string, duals: DualWords): { free: string[]; construct: string[] } {
  const mark = /[+*]$/.exec(noun)?.[0] ?? "";
  const bare = noun.slice(0, noun.length - mark.length);
  const { ending, free, construct } = duals.feminine;
  const stem = bare.endsWith(ending) ? bare.slice(0, -ending.length) : null;
  const formsOf = (base: string, endings: string): string[] => listed(endings).map((form) => base + form);
  if (stem !== null) return { free: formsOf(stem, free), construct: formsOf(stem, construct) };
  return {
    free: formsOf(bare, mark ? `${duals.nominative} ${duals.oblique}` : duals.nominative),
    construct: mark === "*" ? formsOf(bare, duals.construct) : [],
  };
}

export class LexiconBuilder {
  readonly atoms = new Map<string, Atom>();
  readonly phrases = new Map<string, Phrase[]>();
  readonly constructDuals = new Set<string>();
  longestAtom = 0;

  addDuals(duals: DualWords): void {
    for (const noun of listed(duals.nouns)) {
      const { free, construct } = dualForms(noun, duals);
      for (const form of [...free, ...construct]) this.add(form, { role: "dual", value: 2 });
      for (const form of construct) this.constructDuals.add(fold(form));
    }
  }

  /** A later form of the same word replaces an earlier one. */
  add(form: string, atom: Atom): void {
    const words = fold(form)
      .split(/[\s_-]+/)
      .filter(Boolean);
    const [first, ...rest] = words;
    if (first === undefined) return;
    if (rest.length > 0) {
      const known = this.phrases.get(first) ?? [];
      this.phrases.set(
        first,
        [...known, { rest, atom }].sort((a, b) => b.rest.length - a.rest.length),
      );
    } else {
      this.atoms.set(first, atom);
      this.longestAtom = Math.max(this.longestAtom, first.length);
    }
  }

  addEntries(role: Role, list: string | undefined): void {
    for (const [value, form] of entries(list)) this.add(form, { role, value });
  }

  addWords(role: Role, list: string | undefined, value = 0): void {
    for (const form of listed(list)) this.add(form, { role, value });
  }
}

export function addNumberWords(builder: LexiconBuilder, words: NumberWords): void {
  builder.addEntries("ordinal", words.table.ordinals);
  builder.addEntries("ordinal", words.ordinals);
  if (words.duals) builder.addDuals(words.duals);
  builder.addEntries("cardinal", words.table.cardinals);
  builder.addEntries("cardinal", words.cardinals);
  builder.addEntries("scale", words.table.scales);
  builder.addEntries("scale", words.scales);
  builder.addEntries("plural-scale", words.pluralScales);
  builder.addEntries("group", words.groups);
  builder.addEntries("fraction", words.fractions);
  builder.addWords("teen", words.teens, 10);
  builder.addEntries("bound", words.bound);
  builder.addWords("article", words.articles, 1);
  builder.addWords("minus", words.minus);
  builder.addWords("point", words.point);
  builder.addWords("joiner", words.joiners);
  builder.addWords("idiom", words.idioms);
}
