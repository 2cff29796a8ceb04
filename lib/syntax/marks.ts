/** Words of grammar that a pack lists, as found in a passage. */
import type { LanguagePack } from "../languages/contract";
import { isJoinedBy } from "../text/clitics";
import { Lexicon } from "../text/lexicon";
import type { TextPassage } from "../text/passage";
import { isOwnNoun } from "./known-words";

const SENSES = [
  "genitive",
  "passive",
  "relative",
  "negation",
  "possessive",
  "conjunction",
  "subordinator",
  "determiner",
  "reporting",
  "telling",
  "plural",
  "quantifier",
  "unit",
  "agent",
  "state",
  "attributive-unit",
  "street",
  "one",
  "share",
  "relative-behind-noun",
  "subordinating",
  "personal",
  "plural-pronoun",
  "measure",
  "participial-passive",
  "personal-relative",
  "person",
] as const;
type Sense = (typeof SENSES)[number];

/** Each sense as one bit, so that all of a word are one number. */
const BITS = Object.fromEntries(SENSES.map((sense, at) => [sense, 1 << at])) as Record<Sense, number>;
/** The bit of a word that was looked up. */
const READ = 1 << SENSES.length;

const compiled = new WeakMap<LanguagePack, Lexicon<Sense>>();

function lexiconOf(pack: LanguagePack): Lexicon<Sense> {
  const known = compiled.get(pack);
  if (known) return known;
  const { grammar, quantities } = pack;
  const lexicon = new Lexicon<Sense>(quantities.clitics);
  lexicon.add(grammar.genitives, "genitive");
  lexicon.add(grammar.passives, "passive");
  lexicon.add(grammar.participialPassives ?? "", "participial-passive");
  lexicon.add(grammar.relatives, "relative");
  lexicon.add(quantities.relatives ?? "", "personal-relative");
  lexicon.add(quantities.persons, "person");
  lexicon.add(grammar.negations, "negation");
  lexicon.add(grammar.possessives, "possessive");
  lexicon.add(pack.statements.verbs, "reporting");
  lexicon.add(pack.statements.telling ?? "", "telling");
  lexicon.add(pack.statements.personal ?? "", "personal");
  lexicon.add(pack.statements.plural ?? "", "plural-pronoun");
  lexicon.add(pack.statements.measures ?? "", "measure");
  lexicon.add(grammar.subordinating, "subordinating");
  lexicon.add(grammar.relativesBehindNoun, "relative-behind-noun");
  for (const words of Object.values(quantities.units)) lexicon.add(words, "unit");
  lexicon.add(grammar.attributiveUnits ?? "", "attributive-unit");
  lexicon.add(grammar.states ?? "", "state");
  lexicon.add(pack.statements.agents ?? "", "agent");
  lexicon.add(quantities.notFigures.after.address ?? "", "street");
  lexicon.add(`% | ${quantities.units.percent ?? ""}`, "share");
  lexicon.add(quantities.notFigures.ones, "one");
  lexicon.add(grammar.quantifiers, "quantifier");
  lexicon.add(grammar.plurals, "plural");
  lexicon.add(grammar.determiners, "determiner");
  lexicon.add(grammar.words.CCONJ ?? "", "conjunction");
  lexicon.add(grammar.words.SCONJ ?? "", "subordinator");
  compiled.set(pack, lexicon);
  return lexicon;
}

/** Looks up words of grammar by their place. */
export class GrammarMarks {
  readonly #lexicon: Lexicon<Sense>;
  /** For each token the bits of its senses, none before it is looked up. */
  readonly #found: Int32Array;

  constructor(
    readonly passage: TextPassage,
    readonly pack: LanguagePack,
  ) {
    this.#lexicon = lexiconOf(pack);
    this.#found = new Int32Array(passage.tokens.length);
  }

  is(sense: Sense, at: number): boolean {
    return (this.#bitsAt(at) & BITS[sense]) !== 0;
  }

  #bitsAt(at: number): number {
    const known = this.#found[at];
    if (known !== 0) return known ?? 0;
    let bits = READ;
    this.#lexicon.tellAt(this.passage.tokens, at, (sense) => {
      bits |= BITS[sense];
    });
    this.#found[at] = bits;
    return bits;
  }

  /** Whether a conjunction is written onto a word: «وثلاثة». */
  isJoined(at: number): boolean {
    const token = this.passage.tokens[at];
    if (token?.type !== "word" || this.pack.grammar.joinedConjunctions.length === 0) return false;
    return (
      isJoinedBy(token.folded, this.pack.grammar.joinedConjunctions, this.pack.quantities.clitics) &&
      token.folded.length > 2 &&
      !this.#isUnjoined(token.folded) &&
      !isOwnNoun(this.passage, at, this.pack)
    );
  }

  /** «وزيرا»: a word whose own first letter is a conjunction's, in any of its forms. */
  #isUnjoined(word: string): boolean {
    const { unjoined } = this.pack.grammar;
    return isListed(word, unjoined, SHORTEST_STEM);
  }

  /** Whether an adposition is written onto a word: «بثلاثة», «للشرطة». */
  isPrepositioned(at: number): boolean {
    return this.hasArticleBehind(at) || this.#isPrefixed(at);
  }

  /** «بحاجة», «لمساعدات»: a letter that is an adposition before a noun. */
  #isPrefixed(at: number): boolean {
    const { joinedLetters, unprefixed } = this.pack.grammar;
    const word = this.passage.tokens[at]?.folded ?? "";
    if (word.length < SHORTEST_PREFIXED || !joinedLetters.some((letter) => word.startsWith(letter)))
      return false;
    return !isListed(word, unprefixed, SHORTEST_ROOT) && !isOwnNoun(this.passage, at, this.pack);
  }

  /** Whether an adposition is written onto a word with its article: «للشرطة». */
  hasArticleBehind(at: number): boolean {
    const token = this.passage.tokens[at];
    return (
      token?.type === "word" &&
      this.pack.grammar.joinedAdpositions.some((begin) => token.folded.startsWith(begin))
    );
  }
}

/** Letters of the shortest word that can have another written onto its front. */
const SHORTEST_PREFIXED = 4;
/** Letters that must be left where what is taken off is taken off an irregular form. */
const SHORTEST_ROOT = 2;
/** Letters that must be left of a word that is told from its own first letter by a list. */
const SHORTEST_STEM = 4;

/** Whether words hold a word, or a beginning of it of some length. */
function isListed(word: string, words: ReadonlySet<string>, shortest: number): boolean {
  if (words.has(word)) return true;
  for (let length = shortest; length <= word.length; length++)
    if (words.has(`${word.slice(0, length)}-`)) return true;
  return false;
}
