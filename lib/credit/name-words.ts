/** What a pack knows of the words of a name. */
import type { LanguagePack } from "../languages/contract";
import type { Phrases } from "../languages/contract/phrases";
import { fold } from "../text/fold";
import { tokenize } from "../text/tokens";

/** Looks up folded words. */
export interface NameWords {
  /** Determiners and what stands before a surname: no part of a name. */
  isOutside(word: string): boolean;
  /** Nouns of those who speak: "ministry". */
  isSpeaker(word: string): boolean;
  withoutArticle(word: string): string;
  /** Whether a name begins with what points back to somebody named before. */
  isDefinite(name: string): boolean;
  /** A word that stands before a person's name and can stand for it: "sheriff". */
  isTitle(word: string): boolean;
  isBody(word: string): boolean;
  /** Words that say no more of a news agency than that it is one: "news agency". */
  isAgency(word: string): boolean;
  /** Whether a name has a person's title before it: "President Ann Orr". */
  isTitled(name: string): boolean;
  /** Whether "he" can stand for a name: one person's, and no paper's, body's or several people's. */
  isOnePerson(name: string): boolean;
}

const COMMA = /[,،]/u;

const CAPITAL = /^\p{Lu}/u;

const known = new WeakMap<LanguagePack, NameWords>();

function setOf(...phrases: readonly Phrases[]): ReadonlySet<string> {
  const words = fold(phrases.join("|")).split("|");
  return new Set(words.map((word) => word.trim()));
}

function build(pack: LanguagePack): NameWords {
  const { grammar, statements, quantities } = pack;
  const outside = setOf(grammar.words.DET ?? "", grammar.determiners, statements.honorifics ?? "");
  const complements = setOf(statements.insideNames ?? "");
  const definites = setOf(statements.definites ?? "");
  const speakers = setOf(statements.speakers);
  const hasArticle = (word: string) => grammar.article !== "" && word.startsWith(grammar.article);
  const withoutArticle = (word: string) => (hasArticle(word) ? word.slice(grammar.article.length) : word);
  const agencyNouns = new Set([...setOf(statements.agencyNouns ?? "")].map(withoutArticle));
  const titles = setOf(statements.titles ?? "");
  const persons = setOf(statements.speakers, quantities.persons);
  const others = setOf(
    statements.agencies,
    statements.documents ?? "",
    statements.papers ?? "",
    statements.bodies ?? "",
  );
  const isPlural = (word: string) =>
    grammar.pluralEndings.some((end) => word.endsWith(end)) &&
    !grammar.singularEndings.some((end) => word.endsWith(end));
  return {
    isOutside: (word) => outside.has(word),
    isSpeaker: (word) => speakers.has(word) || speakers.has(withoutArticle(word)),
    withoutArticle,
    isDefinite(name) {
      const first = tokenize(name)[0]?.folded ?? "";
      return definites.has(first) || hasArticle(first);
    },
    isTitle: (word) => titles.has(word),
    isBody: (word) => others.has(word),
    isAgency: (word) => agencyNouns.has(word),
    isTitled(name) {
      const words = tokenize(name).filter(({ type }) => type === "word");
      const isCapital = CAPITAL.test(words.at(-1)?.text ?? "");
      return isCapital && words.slice(0, -1).some(({ folded }) => titles.has(folded));
    },
    isOnePerson(name) {
      const [own = ""] = name.split(COMMA);
      const all = tokenize(own).filter(({ type }) => type === "word");
      const end = all.findIndex(({ folded }) => complements.has(folded));
      const words = end > 0 ? all.slice(0, end) : all;
      const head = words.at(-1);
      if (!head || others.has(head.folded) || others.has(fold(own))) return false;
      if (!CAPITAL.test(head.text)) return persons.has(head.folded) && !isPlural(head.folded);
      // "The Democrats": no person's name has an article.
      return !definites.has(words[0]?.folded ?? "") && !(persons.has(head.folded) && isPlural(head.folded));
    },
  };
}

/** The words of a pack, gathered at first use. */
export function nameWords(pack: LanguagePack): NameWords {
  const found = known.get(pack) ?? build(pack);
  known.set(pack, found);
  return found;
}
