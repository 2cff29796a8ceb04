/** Verbs and nouns that were taken for one another where heads come first and endings tell them apart. */
import type { GrammarWords } from "../../languages/contract/grammar";
import { closedClasses, knownAs } from "../known-words";
import { NOUN, posAt, type RuleOf, type Scene, type TagRule, VERB } from "./scene";

type Shapes = NonNullable<GrammarWords["shapes"]>;

function shapesOf({ pack }: Scene): Shapes | undefined {
  return pack.grammar.shapes;
}

function isListed({ passage, pack }: Scene, at: number): boolean {
  return closedClasses(pack).hasAt(passage.tokens, at);
}

/** «أن | تكلفة»: an ending that no verb has. */
const nounByEnding: TagRule = (scene, at) => {
  const text = scene.passage.tokens[at]?.text ?? "";
  return posAt(scene, at) === "VERB" && shapesOf(scene)?.nounEnding.test(text) ? NOUN : null;
};

/** «في | تزايد»: no verb stands behind such an adposition. */
const nounBehindAdposition: TagRule = (scene, at) => {
  const before = scene.passage.tokens[at - 1]?.folded ?? "";
  const isBehind = posAt(scene, at) === "VERB" && shapesOf(scene)?.beforeNouns.has(before);
  return isBehind && !isListed(scene, at) ? NOUN : null;
};

/** «لم | يقس»: only a verb stands behind such a particle. */
const verbBehindParticle: TagRule = (scene, at) => {
  const { pos } = scene.tags[at] ?? { pos: "X" };
  const before = scene.passage.tokens[at - 1]?.folded ?? "";
  const mayBe = pos === "NOUN" || pos === "ADJ" || pos === "PROPN" || pos === "ADV";
  return mayBe && shapesOf(scene)?.beforeVerbs.has(before) && !isListed(scene, at) ? VERB : null;
};

const NAMING = new Set(["NOUN", "ADJ"]);

/** «صور رسمية | التقطت»: behind a feminine or plural an ending that agrees with it as a verb's does. */
const verbByAgreement: TagRule = (scene, at) => {
  const shapes = shapesOf(scene);
  const [before, token] = [scene.passage.tokens[at - 1], scene.passage.tokens[at]];
  if (!shapes || !before || !token || !NAMING.has(posAt(scene, at) ?? "X")) return null;
  if (!NAMING.has(posAt(scene, at - 1) ?? "X") || !shapes.agreeing.test(before.text)) return null;
  return shapes.verbEnding.test(token.text) && knownAs(scene.passage, at, scene.pack) !== "noun"
    ? VERB
    : null;
};

export const HEAD_FIRST_RULES: readonly RuleOf[] = [
  [nounByEnding, "VERB"],
  [nounBehindAdposition, "VERB"],
  [verbBehindParticle, "NOUN ADJ PROPN ADV"],
  [verbByAgreement, "NOUN ADJ"],
];
