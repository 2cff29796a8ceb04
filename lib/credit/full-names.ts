/** The fullest name that an article has given so far to whom a few words mean: "the ministry", "Marsh", «القدرة». */
import type { LanguagePack } from "../languages/contract";
import type { Attribution } from "../model";
import { type Token, tokenize } from "../text/tokens";
import { type NameWords, nameWords } from "./name-words";

/** A name that an article has given. */
interface Known {
  readonly text: string;
  /** Its words without articles, folded, up to the first comma. */
  readonly words: readonly string[];
  readonly isSource: boolean;
  /** Whether it ends as a person's name does, in a capitalised word behind another. */
  readonly isNamed: boolean;
}

/** Words of a person's name where no capitals show it. */
const LONGEST_PERSON = 3;

/** Longer phrases are no names. */
const LONGEST = 8;

/** How many names are remembered; those given longest ago are forgotten first. */
const MOST = 120;

/** Words of a reference at most: "the health ministry". */
const LONGEST_REFERENCE = 2;

const CAPITAL = /^\p{Lu}/u;

const COMMA = /[,،]/u;

/** What stands before a dash or a colon is a place or another phrase. */
const DASH = /[—–:]/u;

/** Remembers the names of an article as it is read. */
export class FullNames {
  #known: Known[] = [];
  readonly #words: NameWords;

  constructor(readonly pack: LanguagePack) {
    this.#words = nameWords(pack);
  }

  /** Notes a name that the article gives. */
  note(text: string, isSource: boolean): void {
    const tokens = this.#tokensOf(text);
    if (!this.pack.statements.capitals) this.#notePersons(text, tokens, isSource);
    if (tokens.length === 0 || tokens.length > LONGEST || DASH.test(text)) return;
    const [surname, given] = [tokens.at(-1)?.text ?? "", tokens.at(-2)?.text ?? ""];
    const isNamed = this.pack.statements.capitals
      ? CAPITAL.test(surname) && CAPITAL.test(given)
      : isSource || tokens.length <= LONGEST_PERSON;
    const known: Known = { text, words: this.#folded(tokens), isSource, isNamed };
    const others = this.#known.filter((other) => other.text !== text);
    this.#known = [...others, known].slice(-MOST);
  }

  /** «المدير، سليم عوض», «سليم عوض | رئيس البلدية»: where no capitals tell a name, one that stands beside a title. */
  #notePersons(text: string, tokens: readonly Token[], isSource: boolean): void {
    for (const part of text.split(COMMA).slice(1)) this.note(part.trim(), isSource);
    const title = tokens.findIndex(({ folded }) => this.#words.isSpeaker(folded));
    if (title > 0) this.note(text.slice(0, tokens[title - 1]?.end), isSource);
  }

  /** An attribution with its source named as fully as the article has named it. */
  full(attribution: Attribution): Attribution {
    const source = this.#fullest(attribution.source);
    if (source === null) return attribution;
    return { ...attribution, source, asWritten: attribution.asWritten ?? attribution.source };
  }

  /** The name of a person whom the article has named that a label in capitals means: "MARSH:" for Ann Marsh. */
  labelled(label: string): string | null {
    const words = this.#folded(this.#tokensOf(label));
    const found = this.#known.filter(
      (known) =>
        known.isNamed &&
        known.text !== label &&
        words.every((word, at) => known.words.at(at - words.length) === word),
    );
    return words.length === 0 ? null : agreed(found);
  }

  #fullest(text: string): string | null {
    const tokens = this.#tokensOf(text);
    const words = this.#folded(tokens);
    if (words.length === 0 || words.length > LONGEST_REFERENCE) return null;
    const fuller = this.#known.filter((known) => known.words.length > words.length);
    const [word = ""] = words;
    if (words.length === 1 && !this.#words.isSpeaker(word) && this.#isName(tokens))
      return this.#person(fuller.filter((known) => known.isNamed && known.words.at(-1) === word));
    if (!this.#words.isDefinite(text)) return null;
    if (words.length === 1 && this.#words.isTitle(word)) return this.#titled(word, fuller);
    const found = fuller.filter((known) => this.#isAlike(words, known.words));
    const sources = found.filter(({ isSource }) => isSource);
    return sources.length > 0 ? agreed(sources) : agreed(found);
  }

  /** "the sheriff" for "Sheriff Ann Orr", where the article names one alone. */
  #titled(title: string, names: readonly Known[]): string | null {
    const persons = names.filter(({ isNamed, words }) => {
      const last = words.at(-1) ?? "";
      return (
        isNamed &&
        words.slice(0, -1).includes(title) &&
        !this.#words.isBody(last) &&
        !this.#words.isSpeaker(last)
      );
    });
    const surnames = new Set(persons.map(({ words }) => words.at(-1)));
    return surnames.size > 1 ? null : (longest(persons)?.text ?? null);
  }

  /** The longest of a person's names, where none gives another first name. */
  #person(names: readonly Known[]): string | null {
    const given = new Set(
      names.map(({ words }) => words.at(-2) ?? "").filter((word) => !this.#words.isSpeaker(word)),
    );
    return given.size > 1 ? null : (longest(names)?.text ?? null);
  }

  /** "the ministry" and "the health ministry", «الوزارة» and «وزارة الصحة»: what it is stands at one end. */
  #isAlike(words: readonly string[], whole: readonly string[]): boolean {
    const isSameHead = this.pack.grammar.headFirst ? words[0] === whole[0] : words.at(-1) === whole.at(-1);
    return isSameHead && words.every((word) => whole.includes(word));
  }

  #isName(tokens: readonly Token[]): boolean {
    return !this.pack.statements.capitals || tokens.every(({ text }) => CAPITAL.test(text));
  }

  #tokensOf(text: string): readonly Token[] {
    const [name = ""] = text.split(COMMA);
    return tokenize(name).filter(({ type, folded }) => type === "word" && !this.#words.isOutside(folded));
  }

  #folded(tokens: readonly Token[]): string[] {
    return tokens.map(({ folded }) => this.#words.withoutArticle(folded));
  }
}

function longest(names: readonly Known[]): Known | null {
  return names.reduce<Known | null>(
    (most, known) => (most && most.words.length >= known.words.length ? most : known),
    null,
  );
}

/** The shortest of several names that all the others only say more of; null where two are of different bodies. */
function agreed(names: readonly Known[]): string | null {
  const shortest = [...names].sort((a, b) => a.words.length - b.words.length)[0];
  if (!shortest) return null;
  return names.every(({ words }) => shortest.words.every((word) => words.includes(word)))
    ? shortest.text
    : null;
}
