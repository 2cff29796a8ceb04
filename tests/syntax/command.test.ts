import { describe, expect, it } from "vitest";
import { phrasesLine } from "../../lib/cli/phrases";

interface Output {
  readonly numerals: readonly { start: number; end: number; head: { start: number; end: number } | null }[];
  readonly statements: readonly { verb: { start: number; end: number }; subject: { start: number } | null }[];
}

/** "numeral → head" of each numeral and "verb ← subject" of each verb of reporting, as words. */
function read(lang: string, text: string): string[] {
  const answer = JSON.parse(phrasesLine(JSON.stringify({ id: "a", lang, text })) ?? "null") as Output;
  const words = (span: { start: number; end?: number } | null) =>
    span ? text.slice(span.start, span.end) : "–";
  return [
    ...answer.numerals.map((numeral) => `${words(numeral)} → ${words(numeral.head)}`),
    ...answer.statements.map(({ verb, subject }) => `${words(verb)} ← ${words(subject)}`),
  ];
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ["en", "The mayor said 14 old houses burned.", ["14 → houses", "said ← The mayor"]],
  ["en", "Two of the ferries sank, the coast guard said.", ["Two → –", "said ← the coast guard"]],
  ["en", "It has a one bedroom flat.", ["one → bedroom"]],
  ["en", "My three year lease ends.", ["three → year"]],
  ["en", "A 24 hour bakery.", ["24 → hour"]],
  ["en", "They left 7 US soldiers dead.", ["7 → soldiers"]],
  ["en", 'He bought 17" or 16" wheels.', ['17 → "', '16 → "']],
  ["en", "She lives at 402 Old Mill Lane.", ["402 → Lane"]],
  ["en", "Some 30 “harbour clerks” came.", ["30 → clerks"]],
  ["en", "The 1993 harbour gates bombing.", ["1993 → bombing"]],
  ["ar", "قال العمدة إن 14 منزلا احترقت.", ["14 → منزلا", "قال ← العمدة"]],
  ["fr", "Quelque 14 maisons ont brûlé.", ["14 → maisons"]],
  ["de", "Der Sender meldet, dass 14 Häuser brannten.", ["14 → Häuser", "meldet ← Der Sender"]],
];

describe("the phrases command", () => {
  it.each(CASES)("%s: %s", (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it("gives nothing for a line that it cannot read", () => {
    expect(phrasesLine("{")).toBeNull();
    expect(phrasesLine('{"id":1}')).toBeNull();
  });
});
