/** Sections of packs that know a part of their language: what a pack leaves out is empty, never guessed. */
import type { GrammarWords } from "./contract/grammar";
import type { QuantityWords } from "./contract/quantities";
import type { StatementWords } from "./contract/statements";

const NO_QUANTITY_WORDS: Omit<QuantityWords, "code"> = {
  clitics: { prefixes: [], suffixes: [], finals: {} },
  abbreviations: "",
  hedges: { before: {}, open: {}, after: {}, within: {} },
  ranges: { openers: "", joiners: "", alternatives: "" },
  history: { moves: "", from: "", earlier: "", earlierAfter: "", against: "" },
  kinds: { killed: {}, wounded: {}, missing: {}, displaced: {}, detained: {}, people: {}, other: {} },
  persons: "",
  things: "",
  units: {},
  unitsBefore: {},
  quakes: "",
  zero: { negators: "", nobody: "", any: "", save: "", except: "" },
  notFigures: {
    before: {},
    after: {},
    alone: {},
    idioms: "",
    ones: "",
    articles: "",
    votes: "",
    namedDuals: "",
  },
  partitives: "",
  wholes: "",
  anaphors: "",
  stops: "",
  breaks: "",
  joins: "",
  adjectivesFollow: false,
};

const NO_STATEMENT_WORDS: Omit<StatementWords, "code"> = {
  verbs: "",
  weakVerbs: "",
  carrying: "",
  between: "",
  notStatements: "",
  notSources: "",
  accordingTo: "",
  accordingAfter: "",
  relays: "",
  relayFrom: "",
  that: "",
  pronouns: "",
  speakers: "",
  agencies: "",
  stops: "",
  gaps: "",
  relatives: "",
  verbFirst: false,
  capitals: true,
};

/** A `quantities` section from the parts that are known. */
export function quantityWords(
  code: string,
  known: Partial<Omit<QuantityWords, "kinds">> & { readonly kinds?: Partial<QuantityWords["kinds"]> },
): QuantityWords {
  return { ...NO_QUANTITY_WORDS, ...known, code, kinds: { ...NO_QUANTITY_WORDS.kinds, ...known.kinds } };
}

/** A `statements` section from the parts that are known. */
export function statementWords(code: string, known: Partial<StatementWords>): StatementWords {
  return { ...NO_STATEMENT_WORDS, ...known, code };
}

const NO_GRAMMAR: Omit<GrammarWords, "code"> = {
  tagger: null,
  nouns: "",
  words: {},
  genitives: "",
  subordinating: "",
  passives: "",
  relatives: "",
  relativesBehindNoun: "",
  negations: "",
  determiners: "",
  article: "",
  dualEndings: [],
  verbalParticles: new Set(),
  closedWords: null,
  possessiveEndings: [],
  nounShape: null,
  possessives: "",
  joinedConjunctions: [],
  unjoined: new Set(),
  joinedLetters: [],
  unprefixed: new Set(),
  joinedAdpositions: [],
  headFirst: false,
  verbFirst: false,
  adjectives: "",
  adjectiveEndings: [],
  plurals: "",
  pluralEndings: [],
  singularEndings: [],
  agrees: false,
  dottedOrdinals: false,
  quantifiers: "",
  sharesCountWholes: false,
  scalesAreNouns: false,
  capitalNouns: false,
};

/** A `grammar` section from the parts that are known. */
export function grammarWords(code: string, known: Partial<GrammarWords>): GrammarWords {
  return { ...NO_GRAMMAR, ...known, code };
}
