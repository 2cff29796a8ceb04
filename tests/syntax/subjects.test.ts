import { describe, expect, it } from "vitest";
import { packFor } from "../../lib/languages";
import { readSyntax } from "../../lib/syntax";
import { readPassage } from "../../lib/text/passage";

/** The head of each verb's subject, by the verb's own word. */
function subjects(text: string): Record<string, string | null> {
  const pack = packFor("en");
  const passage = readPassage(text, 0, pack);
  const { verbs, phrases } = readSyntax(passage, [], pack);
  const word = (at: number) => passage.tokens[at]?.text ?? "";
  return Object.fromEntries(
    verbs.map(({ head, subject }) => [
      word(head),
      subject === null ? null : word(phrases[subject]?.head ?? -1),
    ]),
  );
}

const CASES: readonly (readonly [text: string, verb: string, subject: string])[] = [
  ["The depot's head of safety said the tank was empty.", "said", "head"],
  ["A spokeswoman for the forest service said the path was shut.", "said", "spokeswoman"],
  ["The board has cut the fee and says families benefit.", "says", "board"],
  ["The harbour office, whose log was lost, counted the boats.", "counted", "office"],
  ["They are children but a source told the paper that police were looking.", "told", "source"],
  ["Mr. Orr, anticipating a lawsuit, asserted in a letter that clerks lied.", "asserted", "Orr"],
  ["The state's four largest unions said they would wait.", "said", "unions"],
  ["Poland, where the fire began on Monday, reported new losses.", "reported", "Poland"],
  ["A plan of the board to sell land says they agree.", "says", "plan"],
  ["Lena Orr, of Arden, Osk, was told her roof leaked.", "told", "Orr"],
  ["Rita had warned them before it rained.", "warned", "Rita"],
  ["The Osk Times reports police have one man.", "reports", "Times"],
  ["The board privately reports on its losses.", "reports", "board"],
  ["The path is long, as the report notes, and steep.", "notes", "report"],
  ["The figures reported by the board were wrong.", "reported", "figures"],
];

describe("the subject of a verb", () => {
  it.each(CASES)("%s", (text, verb, subject) => {
    expect(subjects(text)[verb]).toBe(subject);
  });
});
