import type { DualWords, NumberWords } from "../../languages/contract/numbers";
import { fold } from "../../text/fold";

/** What a word does in a number. */
export type NumberRole =
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
  readonly role: NumberRole;
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
/** Reads "base form form|base form …" as form → base, folded; a base is a form of its own. */
export const byForm = (list: string | undefined): Map<string, string> =>
  new Map(
    (list ?? "").split("|").flatMap((entry) => {
      const [base = "", ...forms] = listed(entry).map(fold);
      return [base, ...forms].map((form) => [form, base] as const);
    }),
  );
export const unfoldedEntries = (list: string | undefined): Map<string, number> =>
  new Map(entries(list).map(([value, form]) => [form, value]));

export const foldedEntries = (list: string | undefined): Map<string, number> =>
  new Map(entries(list).map(([value, form]) => [fold(form), value]));

interface DualForms {
  readonly free: readonly string[];
  readonly construct: readonly string[];
  readonly marked: readonly string[];
}

/** Makes the dual forms of a noun as marked, free, construct and vowelled; see `DualWords`. */
function dualFormer(duals: DualWords): (noun: string) => DualForms {
  const [nominative, oblique, construct] = [duals.nominative, duals.oblique, duals.construct].map(listed);
  const feminine = { free: listed(duals.feminine.free), construct: listed(duals.feminine.construct) };
  const all = [...(nominative ?? []), ...(oblique ?? [])];
  return (noun) => {
    const mark = noun.at(-1);
    const isMarked = mark === "+" || mark === "*";
    const bare = isMarked ? noun.slice(0, -1) : noun;
    const isFeminine = bare.endsWith(duals.feminine.ending);
    const stem = isFeminine ? bare.slice(0, -duals.feminine.ending.length) : bare;
    const masculine = { free: isMarked ? all : nominative, construct: mark === "*" ? construct : [] };
    const endings = isFeminine ? feminine : masculine;
    const formsOf = (list: readonly string[] = []): string[] => list.map((ending) => stem + ending);
    const marked = isMarked || isFeminine ? [] : formsOf(listed(duals.vowelled));
    return { free: formsOf(endings.free), construct: formsOf(endings.construct), marked };
  };
}

const JOINED = /[\s_-]+/;

export class LexiconBuilder {
  readonly atoms = new Map<string, Atom>();
  readonly phrases = new Map<string, Phrase[]>();
  readonly constructDuals = new Set<string>();
  /** Duals that are told from a plural by their vowel mark alone. */
  readonly markedDuals = new Set<string>();
  longestAtom = 0;

  addDuals(duals: DualWords): void {
    const formsOf = dualFormer(duals);
    for (const noun of listed(duals.nouns)) {
      const { free, construct, marked } = formsOf(noun);
      for (const form of [...free, ...construct]) this.add(form, { role: "dual", value: 2 });
      for (const form of construct) this.constructDuals.add(fold(form));
      for (const form of marked) {
        if (this.atoms.has(fold(form))) continue;
        this.add(form, { role: "dual", value: 2 });
        this.markedDuals.add(fold(form));
      }
    }
  }

  /** A later form of the same word replaces an earlier one. */
  add(form: string, atom: Atom): void {
    const folded = fold(form);
    if (JOINED.test(folded)) this.addPhrase(folded.split(JOINED).filter(Boolean), atom);
    else {
      this.atoms.set(folded, atom);
      this.longestAtom = Math.max(this.longestAtom, folded.length);
    }
  }

  private addPhrase([first = "", ...rest]: readonly string[], atom: Atom): void {
    const known = this.phrases.get(first) ?? [];
    const at = known.findIndex((phrase) => phrase.rest.length <= rest.length);
    known.splice(at < 0 ? known.length : at, 0, { rest, atom });
    this.phrases.set(first, known);
  }

  addEntries(role: NumberRole, list: string | undefined): void {
    for (const [value, form] of entries(list)) this.add(form, { role, value });
  }

  addWords(role: NumberRole, list: string | undefined, value = 0): void {
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
