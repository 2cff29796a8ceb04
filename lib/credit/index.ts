/**
 * Who is credited with what a text says. Every sentence is searched for statements (a verb of saying with its source
 * beside it, "according to …", a name before a colon); each covers a stretch of its sentence. What a sentence says
 * without a source of its own is credited to the last one only where the text says so: by a pronoun, by a verb that goes
 * on ("added"), by a quotation that is still open.
 */
import type { LanguagePack } from "../languages/contract";
import type { Attribution, Span } from "../model";
import type { Sentence } from "../text/passage";
import type { Token } from "../text/tokens";
import { indexAt } from "../text/words";
import type { IsBackground } from "./background";
import { bodyKey } from "./bodies";
import { FullNames } from "./full-names";
import { StatementMarks } from "./lexicon";
import type { AttributedText } from "./passage";
import { ONLY_CLOSES, ONLY_OPENS } from "./quotes";
import type { Construction, Statement } from "./reading";
import { findStatements, type Heard, type SentenceStatements } from "./statements";
import { turnLabel } from "./turns";

export { isKnownBody } from "./bodies";

export { StatementMarks } from "./lexicon";

/** Who is credited with some words, and how that was found: by a statement of their sentence, or carried over. */
export interface Credit {
  readonly attribution: Attribution;
  readonly construction: Construction | "carried-over" | "turn";
}

/** Looks up who is credited with a stretch of words. */
export type SourceOf = (words: Span) => Attribution | null;

const STRAIGHT = '"';

/** Words at a sentence's head in which it may point back. */
const HEAD = 3;

/** How a sentence leaves the quotation that it found, if it found one. */
interface Quoting {
  readonly depth: number;
  /** Where the last quotation in it ends; null where it goes on. */
  readonly closes: number | null;
}

/** Whether a straight mark opens a quotation: by the side on which its word stands, else where none is open. */
function opensStraight(tokens: readonly Token[], at: number, isOpen: boolean): boolean {
  const [before, mark, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark?.text !== STRAIGHT) return false;
  const isAtWord = behind?.type !== "mark" && behind?.start === mark.end;
  const isBehindText = before?.end === mark.start;
  return isAtWord === isBehindText ? !isOpen : isAtWord;
}

/** Follows quotations through a sentence. */
function quoting(tokens: readonly Token[], { from, to }: Sentence, depth: number): Quoting {
  let [now, closes]: [number, number | null] = [depth, null];
  for (let at = from; at < to; at++) {
    const { text = "", start = 0 } = tokens[at] ?? {};
    if (ONLY_OPENS.test(text) || opensStraight(tokens, at, now > 0)) now = 1;
    // «قالت لـ"الوادي.نت" إن»: a stop within a name in quotation marks ends no sentence.
    else if (ONLY_CLOSES.test(text) || text === STRAIGHT)
      [now, closes] = [0, at < from + HEAD ? null : start];
  }
  return { depth: now, closes: now > 0 ? null : closes };
}

/** "Of these, 22 were taken to hospital": goes on with those whom the sentence before counted. */
function pointsBack(marks: StatementMarks, { from, to }: Sentence): boolean {
  return marks.within("part-of", from, Math.min(to, from + HEAD));
}

function opensQuotation(token: Token | undefined): boolean {
  return ONLY_OPENS.test(token?.text ?? "") || token?.text === STRAIGHT;
}

/** Of several statements the nearest; but who closes the sentence is credited with what others are said to have found. */
function covering(
  text: string,
  statements: readonly Statement[],
  words: Span,
  isBackground: IsBackground,
): Statement | null {
  const isParted = (before: Span, after: Span) => /[;؛]/u.test(text.slice(before.end, after.start));
  // "two officials said": the number counts who speaks, and nobody is credited with it.
  const isInside = ({ start, end }: Span) => words.start >= start && words.end <= end;
  const all = statements.filter(
    ({ covers, at }) =>
      words.start >= covers.start && words.start < covers.end && !isInside(at) && !isBackground(words, at),
  );
  const isClosed = all.some(({ closes, at }) => closes && at.start >= words.end && !isParted(words, at));
  const trailing = all.filter(({ covers, at }) => covers.start < at.start);
  const [first, ...others] = isClosed ? trailing : all;
  const nearer = (a: Statement, b: Statement) => (distance(b, words) < distance(a, words) ? b : a);
  return first === undefined ? null : others.reduce(nearer, first);
}

function distance({ at }: Statement, words: Span): number {
  return Math.max(at.start - words.end, words.start - at.end, 0);
}

/** An attribution with what its names are counted under. */
function withKeys(attribution: Attribution, pack: LanguagePack): Attribution {
  const { source, relay } = attribution;
  const keyed = { ...attribution, sourceKey: bodyKey(source, pack) };
  return relay === null ? keyed : { ...keyed, relayKey: bodyKey(relay, pack) };
}

/** A sentence with what is said in it. */
interface ReadStatements {
  /** Of the sentence; where it goes on with a quotation, up to its end. */
  readonly span: Span;
  readonly statements: readonly Statement[];
  /** Whoever is credited with what its statements do not cover. */
  carried: Attribution | null;
  /** Whether a quotation goes on behind it. */
  readonly isOpen: boolean;
  readonly isBackground: IsBackground;
}

/** '"Two cars blocked us. They swerved," the driver said': a quotation is all of whoever is named where it ends. */
function carryBack(found: readonly ReadStatements[]): void {
  for (let at = found.length - 2; at >= 0; at--) {
    const [own, next] = [found[at], found[at + 1]];
    if (!own?.isOpen || own.statements.length > 0 || !next) continue;
    const trailing = next.statements.find(({ covers, at: { start } }) => covers.start < start);
    own.carried =
      trailing?.attribution ?? (next.isOpen && next.statements.length === 0 ? next.carried : own.carried);
  }
}

/** Reads passages one after another, since a later one may go on with an earlier one's source. */
export class Attributor {
  #heard: Heard = { last: null, earlier: null, person: null, document: null };
  #depth = 0;
  /** Whether the last sentence named its source. */
  #isFresh = false;

  /** Whether somebody has spoken last whom the reading did not make out. */
  #isUnheard = false;

  readonly #names: FullNames;

  constructor(readonly pack: LanguagePack) {
    this.#names = new FullNames(pack);
  }

  /** Statements with their sources named in full, which later sentences may then mean. */
  #named({ statements, names }: SentenceStatements): readonly Statement[] {
    for (const name of names) this.#names.note(name, false);
    const named = statements.map((made) => ({ ...made, attribution: this.#names.full(made.attribution) }));
    for (const { attribution } of named) this.#names.note(attribution.source, true);
    return named;
  }

  /** Whose turn a passage of a conversation is. */
  #turn(passage: AttributedText): Attribution | null {
    const label = turnLabel(passage);
    const source = label && this.#names.labelled(label);
    return source ? { source, relay: null, asWritten: label } : null;
  }

  /** Finds who is credited with what in a passage. */
  read(passage: AttributedText): SourceOf {
    const credits = this.credits(passage);
    return (words) => {
      const found = credits(words);
      return found && withKeys(found.attribution, this.pack);
    };
  }

  /** The same, with how each source was found. */
  credits(passage: AttributedText): (words: Span) => Credit | null {
    const marks = new StatementMarks(
      passage.tokens,
      this.pack,
      passage.joins,
      (at) => passage.syntax.tags[at]?.pos === "VERB",
    );
    const found: ReadStatements[] = [];
    const turn = this.#turn(passage);
    if (turn) this.#heard = { ...this.#heard, last: turn, person: turn };
    for (const sentence of passage.sentences) {
      const said = findStatements(passage, sentence, marks, this.pack, this.#heard);
      const statements = this.#named(said);
      const isQuoted = this.#depth > 0 || opensQuotation(passage.tokens[sentence.from]);
      const goesOn = isQuoted || (this.#isFresh && pointsBack(marks, sentence));
      this.#isUnheard = said.isUnread || (this.#isUnheard && statements.length === 0);
      const carried = goesOn && statements.length === 0 && !this.#isUnheard ? this.#heard.last : turn;
      this.#isFresh = statements.length > 0;
      const { depth, closes } = quoting(passage.tokens, sentence, this.#depth);
      this.#depth = depth;
      const { last, earlier, person, document } = said.heard;
      this.#heard = {
        document,
        earlier: earlier && this.#names.full(earlier),
        last: last && this.#names.full(last),
        person: person && this.#names.full(person),
      };
      const isOpen = this.#depth > 0;
      const ends = isQuoted ? (closes ?? sentence.end) : sentence.end;
      found.push({
        span: { ...sentence, end: ends },
        statements,
        carried,
        isOpen,
        isBackground: said.isBackground,
      });
    }
    carryBack(found);
    this.#depth = 0;
    return (words) => {
      const sentence = found[indexAt(passage.sentences, words.start)];
      if (!sentence) return null;
      const made = covering(passage.text, sentence.statements, words, sentence.isBackground);
      if (made) return made;
      const attribution = words.start < sentence.span.end ? sentence.carried : turn;
      return attribution && { attribution, construction: attribution === turn ? "turn" : "carried-over" };
    };
  }
}
