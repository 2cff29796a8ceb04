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

const SHORTEST_BEGINNING = 2;
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

/** What a folded word means. */
export function meaningOf(word: string, words: ConceptWords, clitics: Clitics): Meaning {
  const index = indexOf(words);
  const known = index.seen.get(word);
  if (known) return known;
  const forms = [word, ...variants(word, clitics)];
  const meaning = {
    groups: firstKnown(index.groups, forms),
    happenings: firstKnown(index.happenings, forms),
  };
  if (index.seen.size >= MOST_SEEN) index.seen.clear();
  index.seen.set(word, meaning);
  return meaning;
}
