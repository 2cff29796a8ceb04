/** The form in which a heading prints a counted noun, in a language where a text counts in another one. */
import type { Endings, Inflection, Plurals } from "../../languages/contract/nouns";
import { fold } from "../../text/fold";

/** A noun as a heading prints it, without its article. */
export interface Plural {
  readonly text: string;
  readonly isPerson: boolean;
}

const UNWRITTEN = /[\p{Mn}\u0640\p{Cf}]+/gu;
/** Letters that an ending or an article must leave of a word. */
const SHORTEST_STEM = 2;

/** A word without vowel marks and fillers. */
export function plain(word: string): string {
  return word.normalize("NFC").replace(UNWRITTEN, "");
}

function withEnding(word: string, endings: Endings): string | null {
  for (const [from, to] of endings)
    if (word.endsWith(from) && word.length - from.length >= SHORTEST_STEM)
      return word.slice(0, word.length - from.length) + to;
  return null;
}

/** Every form that the endings give; the word itself first. */
function alternatives(word: string, ...lists: readonly Endings[]): string[] {
  const forms = lists.flat().map((ending) => withEnding(word, [ending]));
  return [word, ...forms.filter((form) => form !== null)];
}

function pairs(lines: Plurals): [string, string][] {
  return lines.split("|").flatMap((pair): [string, string][] => {
    const [singular, plural] = pair.trim().split(/\s+/u);
    return singular && plural ? [[singular, plural]] : [];
  });
}

function add(to: Map<string, Plural>, word: string, plural: Plural): void {
  if (!to.has(fold(word))) to.set(fold(word), plural);
}

/** The nouns and adjectives of one language, by their folded forms. */
export class Inflected {
  readonly #nouns = new Map<string, Plural>();
  readonly #plurals = new Map<string, Plural>();
  readonly #adjectives = new Map<string, string>();
  readonly #listedAdjectives: ReadonlySet<string>;

  constructor(
    readonly data: Inflection,
    readonly article: string,
  ) {
    const lists = [
      [data.persons, true],
      [data.things, false],
    ] as const;
    for (const [list, isPerson] of lists)
      for (const [singular, text] of pairs(list)) {
        add(this.#nouns, singular, { text, isPerson });
        add(this.#plurals, text, { text, isPerson });
      }
    this.#listedAdjectives = new Set(data.adjectives.split("|").map((word) => fold(word.trim())));
    for (const [singular, plural] of pairs(data.brokenAdjectives)) {
      this.#adjectives.set(fold(singular), plural);
      this.#adjectives.set(fold(plural), plural);
    }
  }

  isDefinite(word: string): boolean {
    return word.startsWith(this.article) && word.length > this.article.length + SHORTEST_STEM;
  }

  definite(word: string): string {
    return this.isDefinite(word) ? word : this.article + word;
  }

  bare(word: string): string {
    return this.isDefinite(word) ? word.slice(this.article.length) : word;
  }

  /** A word with every other form that it may be of in its text. */
  formsOf(found: string): string[] {
    const { accusatives, obliques, duals } = this.data;
    return alternatives(this.bare(plain(found)), obliques, accusatives, duals);
  }

  /** The plural of a listed noun in whatever form it stands. */
  #listed(word: string, isPlural: boolean): Plural | null {
    const forms = this.formsOf(word).map(fold);
    const lists = isPlural ? [this.#plurals, this.#nouns] : [this.#nouns, this.#plurals];
    for (const list of lists)
      for (const form of forms) {
        const found = list.get(form);
        if (found) return found;
      }
    return null;
  }

  /**
   * The plural of a counted noun; null where it is not known. `isPlural` says that the text has it in the plural,
   * `isPerson` that it is known to name persons.
   */
  plural(counted: string, isPlural: boolean, isPerson: boolean): Plural | null {
    const word = this.bare(plain(counted));
    const listed = this.#listed(word, isPlural);
    if (listed) return listed;
    if (this.mayBePrepositioned(word) && !this.#isKnownAdjective(word)) return null;
    const nominative = isPerson ? withEnding(word, this.data.obliques) : null;
    if (isPlural) return { text: nominative ?? word, isPerson: nominative !== null };
    const singular = withEnding(word, this.data.accusatives) ?? word;
    const text = withEnding(singular, isPerson ? this.data.personPlurals : this.data.plurals);
    return text === null ? null : { text, isPerson };
  }

  /** An adjective beside a plural, with its article. */
  adjective(found: string, { isPerson }: Plural): string {
    const word = this.bare(plain(found));
    const singular = withEnding(word, this.data.accusatives) ?? word;
    const broken = this.#adjectives.get(fold(singular)) ?? this.#adjectives.get(fold(word));
    if (isPerson && broken) return this.definite(broken);
    const { personAdjectives, thingAdjectives } = this.data;
    return this.definite(withEnding(singular, isPerson ? personAdjectives : thingAdjectives) ?? singular);
  }

  /** A word in the dual as it is in the singular; any other as it stands. */
  fromDual(found: string): string {
    const word = plain(found);
    return withEnding(word, this.data.duals.slice(0, this.data.duals.length / 2)) ?? word;
  }

  isPerson(found: string): boolean {
    return this.#listed(this.bare(plain(found)), false)?.isPerson ?? false;
  }

  /** Whether a word is a listed noun in its plural. */
  isPlural(found: string): boolean {
    return this.#plurals.has(fold(this.bare(plain(found))));
  }

  /** A listed noun without the ending of its case; null for any other. */
  listed(found: string): string | null {
    const word = this.bare(plain(found));
    const isListed = (form: string) => this.#nouns.has(fold(form)) || this.#plurals.has(fold(form));
    return alternatives(word, this.data.accusatives).find(isListed) ?? null;
  }

  /** Before the noun that it belongs to. */
  construct({ text }: Plural): string {
    return withEnding(text, this.data.construct) ?? text;
  }

  isListedAdjective(word: string): boolean {
    return this.#adjectives.has(fold(word));
  }

  /** Whether a word has the shape of an adjective. */
  looksLikeAdjective(found: string): boolean {
    const word = this.bare(plain(found));
    const { beginnings, endings } = this.data.adjectiveShapes;
    if (this.mayBePrepositioned(word)) return false;
    return (
      endings.some((ending) => word.endsWith(ending)) ||
      (word.length > SHORTEST_STEM + 1 && beginnings.some((beginning) => word.startsWith(beginning)))
    );
  }

  #isKnownAdjective(word: string): boolean {
    return this.formsOf(word).some((form) => this.#listedAdjectives.has(fold(form)));
  }

  mayBePrepositioned(word: string): boolean {
    return this.data.adpositions.some((letter) => word.startsWith(letter));
  }

  /** Whether a word has the shape of a verb: «يقاتلان», «سيتركون». */
  isVerb(found: string): boolean {
    const word = plain(found);
    const { beginnings, endings } = this.data.verbShapes;
    return (
      beginnings.some((beginning) => word.startsWith(beginning)) &&
      endings.some((ending) => word.endsWith(ending))
    );
  }

  /** Whether a word ends as the accusative does. */
  isAccusative(found: string): boolean {
    return withEnding(plain(found), this.data.accusatives) !== null;
  }
}

/** A name as it stands behind an adposition: «المدنيون» becomes «المدنيين». */
export function governed(name: string, { governed: endings }: Inflection): string {
  return name
    .split(" ")
    .map((word) => withEnding(word, endings) ?? word)
    .join(" ");
}
