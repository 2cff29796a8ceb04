import { describe, expect, it } from "vitest";
import { isJoinedBy, variants } from "../../lib/text/clitics";
import { Lexicon } from "../../lib/text/lexicon";
import { words } from "../../lib/text/words";

const CLITICS = { prefixes: ["وال", "و", "ال", "ب"], suffixes: ["هم"], finals: { ت: "ه" } };

function find(phrases: string, text: string): string[] {
  const lexicon = new Lexicon<string>(CLITICS);
  lexicon.add(phrases, "x");
  const tokens = words(text);
  return tokens.flatMap((_, at) =>
    lexicon.matchesAt(tokens, at).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)),
  );
}

describe("Lexicon", () => {
  it("finds phrases whatever their marks, case and clitics", () => {
    expect(find("قتل | مقتل | إصابة", "والمقتل وقُتِلَ وإصابتهم")).toEqual(["والمقتل", "وقُتِلَ", "وإصابتهم"]);
    expect(find("at least | at", "AT LEAST two")).toEqual(["AT", "AT LEAST"]);
  });

  it("takes the word as it stands before it takes clitics off", () => {
    const lexicon = new Lexicon<string>(CLITICS);
    lexicon.add("بعد", "after");
    lexicon.add("عد", "count");
    expect(lexicon.matchesAt(words("بعد"), 0).map(({ value }) => value)).toEqual(["after"]);
  });

  it("finds words of a script without spaces character by character", () => {
    expect(find("死亡", "三人死亡")).toEqual(["死亡"]);
  });
});

describe("variants", () => {
  it("offers stems longest first, with the letter that a suffix changed", () => {
    expect(variants("والكتاب", CLITICS)).toEqual(["الكتاب", "كتاب"]);
    expect(variants("اصابتهم", CLITICS)).toEqual(["اصابت", "اصابه"]);
  });

  it("tells a joined word", () => {
    expect(isJoinedBy("وثلاثه", ["و"], CLITICS)).toBe(true);
    expect(isJoinedBy("ثلاثه", ["و"], CLITICS)).toBe(false);
  });
});
