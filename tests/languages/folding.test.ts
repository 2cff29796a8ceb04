import { describe, expect, it } from "vitest";
import { allPacks } from "../../lib/languages";
import { fold } from "../../lib/text/fold";
import { figures } from "../figures/reading";
import { foldedWordsOf } from "./folding";

const listed = (words = ""): string[] =>
  words
    .split("|")
    .map((word) => word.trim())
    .filter(Boolean);

describe.each(allPacks())("words of $code after folding", (pack) => {
  it("keeps words of unlike senses apart", () => {
    const clashes = [...foldedWordsOf(pack).values()].flatMap((spellings) => {
      const [first, ...others] = spellings;
      const shares = others.every(([, senses]) => [...senses].some((sense) => first?.[1].has(sense)));
      return shares ? [] : [[...spellings.keys()].join(" ~ ")];
    });
    expect(clashes).toEqual([]);
  });

  it("lists no look-alike that is like nothing, or that is its own word", () => {
    const words = foldedWordsOf(pack);
    const idle = listed(pack.quantities.lookalikes).filter(
      (word) => !words.has(fold(word)) || words.get(fold(word))?.has(word),
    );
    expect(idle).toEqual([]);
  });
});

describe("look-alikes", () => {
  it.each([
    ["tr", "Bu yıl 130 öğrenci mezun oldu.", "people"],
    ["tr", "Kazada 130 öğrenci öldü.", "killed"],
    ["fr", "La retraite de 40 000 euros est versée.", "money"],
    ["es", "El asesino tiene 12 armas.", "other"],
  ])("%s: %s", (language, text, kind) => {
    expect(figures(language, text).map((figure) => figure.kind)).toEqual([kind]);
  });

  it("tells ten from its look-alike", () => {
    expect(figures("tr", "Ön sırada oturdu.")).toEqual([]);
    expect(figures("tr", "On kişi geldi.").map(({ min }) => min)).toEqual([10]);
  });
});
