import { expect, test } from "vitest";
import { packFor } from "../../lib/languages";
import { tagTokens } from "../../lib/syntax/tagger";
import { tokenize } from "../../lib/text/tokens";

/** Tags of a sentence as one line: "three:NUM people:NOUN:Plur". */
function tags(language: string, text: string): string {
  const model = packFor(language).grammar.tagger;
  if (!model) throw new Error(`no model for ${language}`);
  const tokens = tokenize(text);
  return tagTokens(tokens, model)
    .map(({ pos, form }, at) => [tokens[at]?.text, pos, form].filter(Boolean).join(":"))
    .join(" ");
}

test.each([
  [
    "en",
    "She wants to leave the old city.",
    "She:PRON wants:VERB:Fin to:PART leave:VERB:Inf the:DET old:ADJ city:NOUN .:PUNCT",
  ],
  [
    "en",
    "Two children were injured near the house.",
    "Two:NUM children:NOUN:Plur were:AUX injured:VERB:Part near:ADP the:DET house:NOUN .:PUNCT",
  ],
  [
    "ar",
    "أعلنت الحكومة ذلك في مدينة كبيرة.",
    "أعلنت:VERB:Fin الحكومة:NOUN ذلك:PRON في:ADP مدينة:NOUN كبيرة:ADJ .:PUNCT",
  ],
])("tags %s: %s", (language, text, expected) => {
  expect(tags(language, text)).toBe(expected);
});

test("reads a headline's capitals as its style", () => {
  expect(tags("en", "Many People Were Killed In The Old City")).toBe(
    "Many:ADJ People:NOUN:Plur Were:AUX Killed:VERB:Part In:ADP The:DET Old:ADJ City:NOUN",
  );
});

test("gives each part of what is written as one word its own tag", () => {
  expect(tags("en", "They didn't pay 40 dollars.")).toContain("didn:AUX ':PART t:PART pay:VERB:Inf 40:NUM");
});

test("knows number words that no treebank holds often", () => {
  expect(tags("en", "Seventeen houses burned.")).toContain("Seventeen:NUM houses:NOUN:Plur");
});

test("has no tags for no tokens, and no model for a language without a treebank", () => {
  expect(tags("en", "")).toBe("");
  expect(packFor("nl").grammar.tagger).toBeNull();
});
