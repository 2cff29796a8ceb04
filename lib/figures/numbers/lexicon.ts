import type { DualWords, NumberSyntax, NumberWords } from "../../languages/contract/numbers";
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

interface Phrase {
  /** Folded words after the first. */
  readonly rest: readonly string[];
  readonly atom: Atom;
}

/** A pack's number words made ready for reading. Every word in it is folded. */
export interface Lexicon {
  readonly words: NumberWords;
  readonly syntax: NumberSyntax;
  readonly atoms: ReadonlyMap<string, Atom>;
  /** Phrases by their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly longestAtom: number;
  /** Folded form → the spellings that count, where not all do. */
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly stressedOnes: ReadonlySet<string>;
  readonly pairedScales: ReadonlySet<string>;
  readonly vague: ReadonlySet<string>;
  /** Words without a number of their own with which a number or a vague amount can begin. */
  readonly openers: ReadonlySet<string>;
  readonly impliedOne: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly pronounAfter: ReadonlySet<string>;
  readonly pronounBefore: ReadonlySet<string>;
  readonly joiningClitics: ReadonlySet<string>;
  readonly otherClitics: readonly string[];
  readonly article: string;
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly gluedSuffixes: ReadonlyMap<string, number>;
  readonly spacedSuffixes: ReadonlyMap<string, number>;
  readonly doubtfulSuffixes: ReadonlyMap<string, number>;
  readonly constructDuals: ReadonlySet<string>;
  readonly constructStops: ReadonlySet<string>;
  readonly unitOrScale: ReadonlyMap<string, number>;
  readonly countedThings: ReadonlySet<string>;
}

type Entry = readonly [value: number, form: string];

/** A word as spelled, without case, vowel marks and fillers; hamzas and umlauts stay. */
export const spelled = (word: string): string =>
  word
    .normalize("NFC")
    .replace(/[\p{Mn}\p{Cf}\u0640]/gu, "")
    .toLowerCase();

/** Reads "value form form|value form …"; see `NumberTable`. */
function entries(list: string | undefined): Entry[] {
  const result: Entry[] = [];
  for (const entry of (list ?? "").split("|")) {
    const [value, ...forms] = entry.trim().split(/\s+/);
    for (const form of forms) result.push([Number(value), form]);
  }
  return result;
}

const listed = (list: string | undefined): string[] => (list ?? "").split(/\s+/).filter(Boolean);
const setOf = (list: string | undefined): Set<string> =>
  new Set(listed(list).map((word) => fold(word).replaceAll("_", " ")));
const byFold = (forms: readonly string[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const form of forms) groups.set(fold(form), [...(groups.get(fold(form)) ?? []), form]);
  return groups;
};
const unfoldedEntries = (list: string | undefined): Map<string, number> =>
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

class LexiconBuilder {
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

function addNumberWords(builder: LexiconBuilder, words: NumberWords): void {
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

/** Prepares number words without keeping them; `lexiconOf` keeps them. */
export function compileLexicon(words: NumberWords): Lexicon {
  const builder = new LexiconBuilder();
  addNumberWords(builder, words);
  const { clitics, ranges, suffixes, pronouns, unitOrScale } = words;
  return {
    words,
    syntax: words.syntax,
    atoms: builder.atoms,
    phrases: builder.phrases,
    longestAtom: builder.longestAtom,
    exact: byFold(listed(words.exact)),
    stressedOnes: new Set(listed(words.stressedOnes)),
    pairedScales: setOf(words.pairedScales),
    vague: setOf(words.vague),
    openers: setOf(`${words.vague ?? ""} ${words.impliedOne ?? ""} ${words.measures ?? ""}`),
    impliedOne: setOf(words.impliedOne),
    of: setOf(words.of),
    measures: setOf(words.measures),
    pronouns: setOf(pronouns?.forms),
    pronounAfter: setOf(pronouns?.after),
    pronounBefore: setOf(pronouns?.before),
    joiningClitics: setOf(clitics?.joining),
    otherClitics: listed(clitics?.other).map(fold),
    article: fold(clitics?.article ?? ""),
    between: setOf(ranges?.between),
    and: setOf(ranges?.and),
    to: setOf(ranges?.to),
    from: setOf(ranges?.from),
    ordinalSuffixes: setOf(words.ordinalSuffixes),
    gluedSuffixes: unfoldedEntries(suffixes?.glued),
    spacedSuffixes: unfoldedEntries(suffixes?.spaced),
    doubtfulSuffixes: unfoldedEntries(suffixes?.doubtful),
    constructDuals: builder.constructDuals,
    constructStops: setOf(words.duals?.stops),
    unitOrScale: unfoldedEntries(unitOrScale?.scale),
    countedThings: setOf(unitOrScale?.scaleBefore),
  };
}

const compiled = new WeakMap<NumberWords, Lexicon>();

/** The lexicon of a pack's number words; compiled once, at first use. */
export function lexiconOf(words: NumberWords): Lexicon {
  const known = compiled.get(words);
  if (known) return known;
  const lexicon = compileLexicon(words);
  compiled.set(words, lexicon);
  return lexicon;
}
