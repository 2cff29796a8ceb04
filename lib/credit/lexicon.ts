import type { LanguagePack } from "../languages/contract";
import { Lexicon, type PhraseMatch } from "../text/lexicon";
import type { Token } from "../text/tokens";

/** What a phrase says about who said a thing. */
export type StatementSense =
  | "verb"
  | "said-of"
  | "anaphoric"
  | "performative"
  | "weak-verb"
  | "carrying"
  | "between"
  | "gap"
  | "join"
  | "break"
  | "no-statement"
  | "no-source"
  | "topic"
  | "passive"
  | "agent"
  | "as-told"
  | "telling"
  | "warning"
  | "warned-of"
  | "unfinished"
  | "paper"
  | "document"
  | "showing"
  | "finding"
  | "inside-name"
  | "joined-to"
  | "participle"
  | "according-to"
  | "according-to-any"
  | "issued-by"
  | "comparing"
  | "according-after"
  | "relay"
  | "relay-from"
  | "that"
  | "pronoun"
  | "personal"
  | "plural"
  | "hearer"
  | "speaker"
  | "agency"
  | "stop"
  | "announced"
  | "relative"
  | "part-of"
  | "conceding"
  | "telling-on"
  | "reckoned-from"
  | "measure";

const compiled = new WeakMap<LanguagePack, Lexicon<StatementSense>>();

function build(pack: LanguagePack): Lexicon<StatementSense> {
  const words = pack.statements;
  const lexicon = new Lexicon<StatementSense>(pack.quantities.clitics);
  lexicon.add(words.verbs, "verb");
  lexicon.add(words.saidOf ?? "", "said-of");
  lexicon.add(words.anaphoric ?? "", "anaphoric");
  lexicon.add(words.performatives ?? "", "performative");
  lexicon.add(words.weakVerbs, "weak-verb");
  lexicon.add(words.carrying, "carrying");
  lexicon.add(words.between, "between");
  lexicon.add(words.gaps, "gap");
  lexicon.add(pack.quantities.joins, "join");
  lexicon.add(pack.quantities.breaks, "break");
  lexicon.add(words.notStatements, "no-statement");
  lexicon.add(words.notSources, "no-source");
  lexicon.add(words.topics ?? "", "topic");
  lexicon.add(words.passives ?? "", "passive");
  lexicon.add(words.agents ?? "", "agent");
  lexicon.add(words.asTold ?? "", "as-told");
  lexicon.add(words.telling ?? "", "telling");
  lexicon.add(words.warning?.verbs ?? "", "warning");
  lexicon.add(words.warning?.of ?? "", "warned-of");
  lexicon.add(words.unfinished ?? "", "unfinished");
  lexicon.add(words.papers ?? "", "paper");
  lexicon.add(words.documents ?? "", "document");
  lexicon.add(words.showing ?? "", "showing");
  lexicon.add(words.finding ?? "", "finding");
  lexicon.add(words.insideNames ?? "", "inside-name");
  lexicon.add(words.joinedTo?.after ?? "", "joined-to");
  lexicon.add(words.participles ?? "", "participle");
  lexicon.add(words.accordingTo, "according-to");
  lexicon.add(words.accordingToAny ?? "", "according-to-any");
  lexicon.add(words.issuedBy ?? "", "issued-by");
  lexicon.add(words.comparing ?? "", "comparing");
  lexicon.add(words.accordingAfter, "according-after");
  lexicon.add(words.relays, "relay");
  lexicon.add(words.relayFrom, "relay-from");
  lexicon.add(words.that, "that");
  lexicon.add(words.pronouns, "pronoun");
  lexicon.add(words.personal ?? "", "personal");
  lexicon.add(words.plural ?? "", "plural");
  lexicon.add(words.hearers ?? "", "hearer");
  lexicon.add(words.speakers, "speaker");
  lexicon.add(words.agencies, "agency");
  lexicon.add(words.stops, "stop");
  lexicon.add(words.announced ?? "", "announced");
  lexicon.add(words.relatives, "relative");
  lexicon.add(words.partsOf ?? "", "part-of");
  lexicon.add(words.conceding ?? "", "conceding");
  lexicon.add(words.tellingOn ?? "", "telling-on");
  lexicon.add(words.reckonedFrom ?? "", "reckoned-from");
  lexicon.add(words.measures ?? "", "measure");
  return lexicon;
}

/** The statement words of a pack as one lexicon, built at first use. */
function statementLexicon(pack: LanguagePack): Lexicon<StatementSense> {
  const known = compiled.get(pack) ?? build(pack);
  compiled.set(pack, known);
  return known;
}

/** With a preposition joined to them («برد») the letters of a verb are a noun's. */
const VERBAL: ReadonlySet<StatementSense> = new Set<StatementSense>([
  "verb",
  "weak-verb",
  "carrying",
  "participle",
  "relay",
]);

const CAPITAL = /^\p{Lu}/u;

function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ type }) => type === "word");
  return words.filter(({ text }) => CAPITAL.test(text)).length > MOST_CAPITALS * words.length;
}

/** Share of capitalised words from which a sentence is in a headline's style, where capitals tell nothing. */
const MOST_CAPITALS = 0.6;

/** Not with a preposition joined to it, and not as the second of two capitalised words ("Karim Said"). */
function canBeVerb(
  tokens: readonly Token[],
  { from, clitic }: PhraseMatch<unknown>,
  joins: readonly string[],
  isTaggedVerb: (at: number) => boolean,
): boolean {
  if (clitic !== "") return joins.includes(clitic);
  // In a headline every word has a capital.
  if (isTaggedVerb(from)) return true;
  return !(CAPITAL.test(tokens[from]?.text ?? "") && CAPITAL.test(tokens[from - 1]?.text ?? ""));
}

/** Statement phrases found in a text, by the token at which they start and the one before which they end. */
export class StatementMarks {
  readonly #starts: (PhraseMatch<StatementSense>[] | undefined)[] = [];
  readonly #ends: (PhraseMatch<StatementSense>[] | undefined)[] = [];

  constructor(
    tokens: readonly Token[],
    pack: LanguagePack,
    joins: readonly string[],
    isTaggedVerb: (at: number) => boolean = () => false,
  ) {
    const lexicon = statementLexicon(pack);
    const isVerb = isTitleCase(tokens) ? isTaggedVerb : () => false;
    for (let at = 0; at < tokens.length; at++)
      for (const match of lexicon.matchesAt(tokens, at)) {
        if (VERBAL.has(match.value) && !canBeVerb(tokens, match, joins, isVerb)) continue;
        this.#put(this.#starts, match.from, match);
        this.#put(this.#ends, match.to, match);
      }
  }

  #put(
    table: (PhraseMatch<StatementSense>[] | undefined)[],
    at: number,
    match: PhraseMatch<StatementSense>,
  ): void {
    const list = table[at];
    if (list) list.push(match);
    else table[at] = [match];
  }

  /** Where the longest phrase of this sense that starts at a token ends; null where there is none. */
  from(sense: StatementSense, at: number): number | null {
    let end: number | null = null;
    for (const match of this.#starts[at] ?? [])
      if (match.value === sense && (end === null || match.to > end)) end = match.to;
    return end;
  }

  /** Where the longest phrase of this sense that ends before a token starts. */
  upTo(sense: StatementSense, at: number): number | null {
    let start: number | null = null;
    for (const match of this.#ends[at] ?? [])
      if (match.value === sense && (start === null || match.from < start)) start = match.from;
    return start;
  }

  /** What was joined to the phrase of this sense that starts at a token; null where there is no such phrase. */
  cliticOf(sense: StatementSense, at: number): string | null {
    return (this.#starts[at] ?? []).find(({ value }) => value === sense)?.clitic ?? null;
  }

  /** Whether a phrase of this sense starts within a stretch of tokens. */
  within(sense: StatementSense, from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.from(sense, at) !== null) return true;
    return false;
  }

  /** Whether a phrase of this sense ends within a stretch of tokens. */
  endsWithin(sense: StatementSense, from: number, to: number): boolean {
    for (let end = from + 1; end <= to; end++) if (this.upTo(sense, end) !== null) return true;
    return false;
  }
}
