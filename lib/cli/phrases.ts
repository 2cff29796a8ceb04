/** The `phrases` command: what each numeral counts, and who each verb of reporting has for its subject. */

import { StatementMarks } from "../credit";
import { readNumbers } from "../figures";
import { packFor } from "../languages";
import type { LanguagePack } from "../languages/contract";
import type { NumberReading, Span } from "../model";
import { amounts, countedBy, namedBy, readSyntax, type Syntax, type TokenRange } from "../syntax";
import { readPassage, type TextPassage } from "../text/passage";
import { tokenAt } from "../text/words";
import { answered, jsonLinesCommand } from "./json-lines";

interface Read {
  readonly passage: TextPassage;
  readonly syntax: Syntax;
  readonly pack: LanguagePack;
}

function spanOf({ tokens }: TextPassage, { from, to }: TokenRange): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function rangeOf({ tokens }: TextPassage, { start, end }: Span): TokenRange {
  const from = tokenAt(tokens, start);
  return { from, to: Math.max(from + 1, tokenAt(tokens, end - 1) + 1) };
}

const isWord = (span: TokenRange, { tokens }: TextPassage) => tokens[span.to - 1]?.type === "word";

/** What a numeral counts, else the noun that it numbers; a year numbers the noun before it, unless one follows at once. */
function headOf({ passage, syntax }: Read, numeral: TokenRange): number | null {
  const counted = countedBy(syntax, numeral);
  const isYear = passage.dateTokens.has(numeral.from) && counted !== numeral.to;
  return isYear ? (namedBy(syntax, numeral) ?? counted) : (counted ?? namedBy(syntax, numeral));
}

/** A numeral with its head; where a scale word is a noun ("3 Millionen"), the digits before it count that noun. */
function numeralsOf(read: Read, numeral: TokenRange) {
  const { passage, pack } = read;
  const head = headOf(read, numeral);
  const whole = {
    ...spanOf(passage, numeral),
    head: head === null ? null : spanOf(passage, { from: head, to: head + 1 }),
  };
  const last = numeral.to - 1;
  if (!pack.grammar.scalesAreNouns || last === numeral.from || !isWord(numeral, passage)) return [whole];
  return [
    {
      ...spanOf(passage, { from: numeral.from, to: last }),
      head: spanOf(passage, { from: last, to: numeral.to }),
    },
    whole,
  ];
}

function statementsOf({ passage, syntax, pack }: Read) {
  const marks = new StatementMarks(passage.tokens, pack, passage.joins);
  return syntax.verbs.flatMap((verb) => {
    const isReporting = ["verb", "weak-verb", "performative", "carrying"] as const;
    if (!isReporting.some((sense) => marks.from(sense, verb.head) !== null)) return [];
    const subject = verb.subject === null ? undefined : syntax.phrases[verb.subject];
    return [
      {
        verb: spanOf(passage, { from: verb.head, to: verb.head + 1 }),
        subject: subject ? spanOf(passage, subject) : null,
      },
    ];
  });
}

const isCounting = ({ ordinal, form }: NumberReading) => !ordinal && form !== "dual";

function phrasesOf(text: string, language: string) {
  const pack = packFor(language);
  const passage = readPassage(text, 0, pack);
  const numbers = readNumbers(text, pack, { articles: true })
    .filter(isCounting)
    .map((reading) => ({ ...rangeOf(passage, reading), isOne: reading.min === 1 && reading.max === 1 }));
  const numerals = [
    ...numbers,
    ...amounts(passage, pack).filter(({ from }) => !numbers.some((n) => from >= n.from && from < n.to)),
  ];
  const read: Read = { passage, pack, syntax: readSyntax(passage, numerals, pack) };
  return {
    numerals: numerals.flatMap((numeral) => numeralsOf(read, numeral)),
    statements: statementsOf(read),
  };
}

/** One output line for an input line, or null for a line that cannot be read. */
export function phrasesLine(line: string): string | null {
  return answered(line, ({ text, language }) => phrasesOf(text, language));
}

/** `phrases`: JSON lines on standard input, answered one by one. */
export async function phrasesCommand(args: string[]): Promise<number> {
  return jsonLinesCommand("phrases", args, null, phrasesLine);
}
