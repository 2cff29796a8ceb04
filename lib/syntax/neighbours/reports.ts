/** Verbs of reporting, and those and what speak beside them. */
import {
  closedClasses,
  firstThat,
  isDeterminer,
  isDocument,
  isPerfect,
  isSpeaker,
  isStop,
  isSubordinating,
  knownAs,
  reportingVerbs,
} from "../known-words";
import type { Upos } from "../model";
import {
  CAPITAL,
  endsAsPlural,
  hasFiniteWithin,
  NAMED,
  NOUN,
  PARTICIPLE,
  PARTICIPLE_ENDING,
  PLURAL,
  posAt,
  type Scene,
  type TagRule,
  VERB,
} from "./scene";

/** "the agency | estimates that": a word of reporting before what was said. */
export const reportBeforeThat: TagRule = (scene, at) => {
  const { passage, pack } = scene;
  const before = posAt(scene, at - 1);
  const isName = before === "ADJ" && CAPITAL.test(passage.tokens[at - 1]?.text ?? "");
  if ((before !== "NOUN" && before !== "PROPN" && !isName) || posAt(scene, at) !== "NOUN") return null;
  const isReport = reportingVerbs(pack).hasAt(passage.tokens, at);
  return isReport && passage.tokens[at + 1]?.folded === firstThat(pack) ? VERB : null;
};

/** "the Marlow Times | reports police have one man": a finite form of reporting between a name and a clause. */
export const reportBehindName: TagRule = (scene, at) => {
  const { passage, pack, tags } = scene;
  const name = passage.tokens[at - 1]?.text ?? "";
  if (tags[at]?.pos !== "NOUN" || !NAME_OR_LETTERS.test(name) || !endsAsPlural(scene, at)) return null;
  if (CAPITAL.test(passage.tokens[at]?.text ?? "")) return null;
  const isReport = reportingVerbs(pack)
    .matchesAt(passage.tokens, at)
    .some(({ to }) => to === at + 1);
  const opensClause = isReport && CLAUSE_OPENERS.has(posAt(scene, at + 1) ?? "PUNCT");
  return opensClause && hasVerbBehind(scene, at + 1) ? VERB : null;
};

function isReportingWord({ passage, pack }: Scene, at: number): boolean {
  return reportingVerbs(pack)
    .matchesAt(passage.tokens, at)
    .some(({ to }) => to === at + 1);
}

function opensSentence({ passage }: Scene, at: number): boolean {
  return at === 0 || passage.sentences.some(({ from }) => from === at);
}

/** "Mahan | said": an unknown word with a capital, alone before a verb of reporting at a sentence's head, is a name. */
export const nameBeforeReport: TagRule = (scene, at) => {
  const { passage, pack } = scene;
  const pos = posAt(scene, at);
  if ((pos !== "VERB" && pos !== "AUX") || !CAPITAL.test(passage.tokens[at]?.text ?? "")) return null;
  const next = passage.tokens[at + 1]?.folded ?? "";
  if (!opensSentence(scene, at) || !isReportingWord(scene, at + 1) || !REPORTED.test(next)) return null;
  const isKnown = closedClasses(pack).hasAt(passage.tokens, at) || isReportingWord(scene, at);
  return isKnown || isPerfect(passage, at, pack) || isStop(passage, at, pack) ? null : NAMED;
};

/** "Marsh | pledged": a verb of reporting behind the name that a sentence begins with. */
export const reportBehindOpening: TagRule = (scene, at) => {
  if (posAt(scene, at) !== "ADJ" || posAt(scene, at - 1) !== "PROPN" || !opensSentence(scene, at - 1))
    return null;
  const word = scene.passage.tokens[at]?.folded ?? "";
  return isReportingWord(scene, at) && REPORTED.test(word) ? VERB : null;
};

const REPORTED = /(?:ed|id)$/u;

/** "the government proactively | reports": a finite form of reporting behind a noun and its verb's adverb. */
export const reportBehindAdverb: TagRule = (scene, at) => {
  if (posAt(scene, at) !== "NOUN" || posAt(scene, at - 1) !== "ADV" || posAt(scene, at - 2) !== "NOUN")
    return null;
  const { passage, pack } = scene;
  const isReport = reportingVerbs(pack)
    .matchesAt(passage.tokens, at)
    .some(({ to }) => to === at + 1);
  return isReport && endsAsPlural(scene, at) ? VERB : null;
};

/** "as the article | notes,": behind "as" and a subject in the singular. */
export const reportOfAside: TagRule = (scene, at) => {
  const { passage, pack } = scene;
  if (posAt(scene, at) !== "NOUN" || posAt(scene, at - 1) !== "NOUN" || !endsAsPlural(scene, at)) return null;
  if (posAt(scene, at - 2) !== "DET" || endsAsPlural(scene, at - 1)) return null;
  const isAs = isSubordinating(passage, at - 3, pack);
  const isReport = reportingVerbs(pack)
    .matchesAt(passage.tokens, at)
    .some(({ to }) => to === at + 1);
  return isAs && isReport ? VERB : null;
};

const NAME_OR_LETTERS = /^\p{Lu}\p{L}+$/u;

const CLAUSE_OPENERS: ReadonlySet<Upos> = new Set<Upos>(["NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ"]);

/** Tokens within which the verb of a clause that reports something follows. */
const CLAUSE_WITHIN = 6;

function hasVerbBehind(scene: Scene, from: number): boolean {
  for (let at = from; at < from + CLAUSE_WITHIN; at++) {
    const tag = scene.tags[at];
    if (tag?.pos === "AUX" || (tag?.pos === "VERB" && tag.form !== "Ger")) return true;
    if (tag === undefined || tag.pos === "PUNCT") return false;
  }
  return false;
}

/** "police | spokeswoman Ann Orr": a noun of those who speak before a name. */
export const speakerBeforeName: TagRule = (scene, at) => {
  const before = posAt(scene, at - 1);
  if (posAt(scene, at) !== "VERB" || posAt(scene, at + 1) !== "PROPN") return null;
  const isNominal = before === "NOUN" || before === "PROPN" || before === "ADJ" || before === "DET";
  return isNominal &&
    isSpeaker(scene.passage, at, scene.pack) &&
    knownAs(scene.passage, at, scene.pack) !== "verb"
    ? NOUN
    : null;
};

/** "court | records show", "released their tax | returns": a document before its verb, or behind it with its owner. */
export const documentBeforeVerb: TagRule = (scene, at) => {
  const [before, next] = [posAt(scene, at - 1), posAt(scene, at + 1)];
  const isOwned = before === "NOUN" && isDeterminer(scene.passage, at - 2, scene.pack);
  const isObject = isOwned && posAt(scene, at - 3) === "VERB";
  if (posAt(scene, at) !== "VERB" || (next !== "VERB" && next !== "AUX" && !isObject)) return null;
  const isNominal = before === "NOUN" || before === "PROPN" || before === "ADJ";
  return isNominal && endsAsPlural(scene, at) && isDocument(scene.passage, at, scene.pack) ? PLURAL : null;
};

/** "court records | show." */
export const reportOfDocument: TagRule = (scene, at) => {
  const { passage, pack } = scene;
  if (posAt(scene, at) !== "NOUN" || posAt(scene, at - 1) !== "NOUN" || endsAsPlural(scene, at)) return null;
  if (!isDocument(passage, at - 1, pack) || !endsAsPlural(scene, at - 1)) return null;
  return reportingVerbs(pack)
    .matchesAt(passage.tokens, at)
    .some(({ to }) => to === at + 1)
    ? VERB
    : null;
};

/** "documents | filed with the court show": behind a document, before another verb. */
export const participleOfDocument: TagRule = (scene, at) => {
  const { passage, pack, tags } = scene;
  const tag = tags[at];
  if (tag?.pos !== "VERB" || tag.form !== "Fin" || posAt(scene, at + 1) !== "ADP") return null;
  const word = passage.tokens[at]?.folded ?? "";
  if (!PARTICIPLE_ENDING.test(word) || !isDocument(passage, at - 1, pack)) return null;
  if (reportingVerbs(pack).hasAt(passage.tokens, at)) return null;
  return hasFiniteWithin(scene, at + 1) ? PARTICIPLE : null;
};
