/** The words of a text by what they mean, as the language's pack names it. */
import type { ConceptWords } from "../languages/contract/concepts";
import type { Clitics } from "../languages/contract/phrases";
import { variants } from "../text/clitics";

/** What a word may mean; empty where the pack does not know. */
export interface Meaning {
  readonly groups: readonly string[];
  readonly happenings: readonly string[];
}

interface Table {
  readonly whole: Map<string, Set<string>>;
  readonly beginnings: Map<string, Set<string>>;
}

interface Index {
  readonly groups: Table;
  readonly happenings: Table;
  readonly seen: Map<string, Meaning>;
}

/** Letters of the shortest beginning that words are listed by. */
const SHORTEST_BEGINNING = 2;
/** Words whose meaning is kept ready; all are forgotten at once, which bounds the memory. */
const MOST_SEEN = 20_000;

function tableOf(forms: Readonly<Record<string, string>>): Table {
  const table: Table = { whole: new Map(), beginnings: new Map() };
  for (const [concept, words] of Object.entries(forms)) {
    for (const word of words.split(" ")) {
      const open = word.endsWith("*");
      const map = open ? table.beginnings : table.whole;
      const key = open ? word.slice(0, -1) : word;
      map.set(key, (map.get(key) ?? new Set()).add(concept));
    }
  }
  return table;
}

const indices = new WeakMap<ConceptWords, Index>();

function indexOf(words: ConceptWords): Index {
  const known = indices.get(words);
  if (known) return known;
  const index = { groups: tableOf(words.groups), happenings: tableOf(words.happenings), seen: new Map() };
  indices.set(words, index);
  return index;
}

function lookUp({ whole, beginnings }: Table, word: string): string[] {
  const found = [...(whole.get(word) ?? [])];
  for (let length = word.length; length >= SHORTEST_BEGINNING; length--)
    found.push(...(beginnings.get(word.slice(0, length)) ?? []));
  return found;
}

/** First form that the table knows: the word as it stands, then without what is joined to it. */
function firstKnown(table: Table, forms: readonly string[]): string[] {
  for (const form of forms) {
    const found = lookUp(table, form);
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

/** Letters that an ending must leave of a word. */
const SHORTEST_STEM = 3;

/** What words can be once the inflection at either end is undone. */
function uninflected(forms: readonly string[], { inflections }: ConceptWords): string[] {
  if (!inflections) return [];
  const begun = replaced(forms, inflections.beginnings, (form, part, stem) =>
    form.startsWith(part) ? stem + form.slice(part.length) : null,
  );
  const ended = replaced([...forms, ...begun], inflections.endings, (form, part, stem) =>
    form.endsWith(part) ? form.slice(0, -part.length) + stem : null,
  );
  return [...begun, ...ended];
}

function replaced(
  forms: readonly string[],
  parts: Readonly<Record<string, readonly string[]>>,
  replace: (form: string, part: string, stem: string) => string | null,
): string[] {
  return Object.entries(parts).flatMap(([part, stems]) =>
    forms
      .filter((form) => form.length - part.length >= SHORTEST_STEM)
      .flatMap((form) => stems.map((stem) => replace(form, part, stem)).filter((stem) => stem !== null)),
  );
}

/** What a folded word means. */
export function meaningOf(word: string, words: ConceptWords, clitics: Clitics): Meaning {
  const index = indexOf(words);
  const known = index.seen.get(word);
  if (known) return known;
  const plain = [word, ...variants(word, clitics)];
  const forms = [...plain, ...uninflected(plain, words)];
  const meaning = {
    groups: firstKnown(index.groups, forms),
    happenings: firstKnown(index.happenings, forms),
  };
  if (index.seen.size >= MOST_SEEN) index.seen.clear();
  index.seen.set(word, meaning);
  return meaning;
}
