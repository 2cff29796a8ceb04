/** Words of events, and other participles, that were taken for nouns or finite verbs. */
import {
  isAgent,
  isAgeWord,
  isBearing,
  isDeterminer,
  isEventVerb,
  isParticipleOfEvent,
  isPersonWord,
  isQuantifier,
  isStop,
  isSubordinating,
  isWordOfAmount,
  knownAs,
} from "../known-words";
import type { Upos } from "../model";
import {
  CAPITAL,
  endsAsPlural,
  hasNounBehind,
  isNounOnly,
  NOUN,
  PARTICIPLE,
  PARTICIPLE_ENDING,
  posAt,
  type Scene,
  type TagRule,
  VERB,
} from "./scene";

/** "his | alleged victims": no finite verb stands between a determiner and its noun. */
export const participleBeforeNoun: TagRule = (scene, at) => {
  const tag = scene.tags[at];
  if (tag?.pos !== "VERB" || tag.form !== "Fin" || posAt(scene, at + 1) !== "NOUN") return null;
  const isDetermined = posAt(scene, at - 1) === "DET" || isDeterminer(scene.passage, at - 1, scene.pack);
  return isDetermined ? PARTICIPLE : null;
};

/** "fired one | shot", but "Police: 1 | shot": one of those hurt is told of where a clause begins. */
export function opensClause(scene: Scene, numeral: number): boolean {
  const before = posAt(scene, numeral - 1);
  return before === undefined || before === "PUNCT" || before === "CCONJ" || before === "SCONJ";
}

/** "were not | shot", "were each | shot". */
function isBehindAuxiliary(scene: Scene, at: number): boolean {
  const between = posAt(scene, at - 1);
  const isFloating = between === "DET" && isQuantifier(scene.passage, at - 1, scene.pack);
  if (between !== "PART" && between !== "ADV" && !isFloating) return false;
  let auxiliary = at - 2;
  while (posAt(scene, auxiliary) === "ADV" && auxiliary > at - MOST_ADVERBS) auxiliary--;
  return posAt(scene, auxiliary) === "AUX";
}

/** "had been fatally | shot". */
const MOST_ADVERBS = 4;

/** "2 | shot Friday night", "4 | shot outside": neither a time nor an adposition is a noun that a word could stand before. */
function hasThingBehind(scene: Scene, at: number): boolean {
  const isApart = scene.passage.dateTokens.has(at + 1) || isStop(scene.passage, at + 1, scene.pack);
  return hasNounBehind(scene, at) && !isApart;
}

/** "5 | shot, 1 killed", "were | shot". */
export const participleOfEvent: TagRule = (scene, at) => {
  const tag = scene.tags[at];
  if (tag?.pos !== "NOUN" || tag.form !== "" || isNounOnly(scene, at)) return null;
  if (!isEventVerb(scene.passage, at, scene.pack)) return null;
  const before = posAt(scene, at - 1);
  if (before === "AUX" || isBehindAuxiliary(scene, at)) return PARTICIPLE;
  if (before !== "NUM" || hasThingBehind(scene, at)) return null;
  const one = scene.ones.get(at - 1);
  return one === undefined || opensClause(scene, one) ? PARTICIPLE : null;
};

/** "Two Children | Shot With", "1 child | shot": an event's word straight behind a plural of persons, in the dress of a headline too. */
export const participleBehindPersons: TagRule = (scene, at) => {
  const [tag, before] = [scene.tags[at], scene.tags[at - 1]];
  if (tag?.pos !== "NOUN" || tag.form !== "" || before?.pos !== "NOUN" || isNounOnly(scene, at)) return null;
  const isTitle = CAPITAL.test(scene.passage.tokens[at]?.text ?? "");
  const one = scene.ones.get(at - 2);
  const isCounted =
    endsOrIsPlural(scene, at - 1) || isTitle || (one !== undefined && opensClause(scene, one));
  const isBehindPersons = isPersonWord(scene.passage, at - 1, scene.pack) && isCounted;
  const next = posAt(scene, at + 1);
  const isOpen = OPEN.has(next) || scene.passage.dateTokens.has(at + 1);
  return isBehindPersons && isOpen && isParticipleOfEvent(scene.passage, at, scene.pack) ? PARTICIPLE : null;
};

/** What stands behind a participle that belongs to the noun before it; an auxiliary begins the noun's own verb. */
const OPEN: ReadonlySet<Upos | undefined> = new Set<Upos | undefined>([
  "ADP",
  "PUNCT",
  "CCONJ",
  "AUX",
  "VERB",
  undefined,
]);

/** "all three | suffered gunshot wounds": a verb of bearing straight behind a numeral has it for its subject. */
export const bearingBehindNumeral: TagRule = (scene, at) => {
  const tag = scene.tags[at];
  const isMistaken = tag?.pos === "NOUN" || (tag?.pos === "VERB" && tag.form !== "Fin");
  if (!isMistaken || posAt(scene, at - 1) !== "NUM" || !hasThingBehind(scene, at)) return null;
  return isBearing(scene.passage, at, scene.pack) ? VERB : null;
};

/** "four people | wanted in connection with it are held": behind those counted, before a verb that can only be theirs. */
export const participleOfCounted: TagRule = (scene, at) => {
  const tag = scene.tags[at];
  const isTimed = scene.passage.dateTokens.has(at + 1);
  if (tag?.pos !== "VERB" || tag.form !== "Fin" || (posAt(scene, at + 1) !== "ADP" && !isTimed)) return null;
  if (!PARTICIPLE_ENDING.test(scene.passage.tokens[at]?.folded ?? "")) return null;
  const isCounted = posAt(scene, at - 1) === "NOUN" && posAt(scene, at - 2) === "NUM";
  if (!isCounted || !endsOrIsPlural(scene, at - 1)) return null;
  for (let next = at + 2; next < at + LONGEST_OBLIQUES; next++) {
    const pos = posAt(scene, next);
    if (pos === "AUX") return PARTICIPLE;
    const isTime = scene.passage.dateTokens.has(next) || scene.tags[next]?.form === "Ger";
    if (JOINT.test(scene.passage.tokens[next]?.text ?? "")) continue;
    if (isTimed && pos === "CCONJ" && posAt(scene, next + 1) === "NUM") continue;
    if (pos === undefined || (!isTime && !OBLIQUE.has(pos) && pos !== "ADP" && pos !== "PART")) return null;
  }
  return null;
};

/** "a day after police | found four men": behind an adposition that may open a clause, a form with an object is its verb. */
export const finiteBehindSubordinator: TagRule = (scene, at) => {
  const [tag, before] = [scene.tags[at], posAt(scene, at - 1)];
  if (tag?.pos !== "VERB" || tag.form !== "Part" || (before !== "NOUN" && before !== "PROPN")) return null;
  const next = posAt(scene, at + 1);
  const hasObject = next === "NUM" || next === "DET" || next === "PRON";
  if (!hasObject || scene.passage.dateTokens.has(at + 1)) return null;
  let opener = at - 1;
  while (OBLIQUE.has(posAt(scene, opener) ?? "PUNCT") && opener > at - LONGEST_OBLIQUES) opener--;
  const { passage, pack } = scene;
  return isSubordinating(passage, opener, pack) && !isBearing(passage, opener, pack) ? VERB : null;
};

const JOINT = /^[-‐‑]$/u;

/** Tokens of what hangs on a participle by its adpositions. */
const LONGEST_OBLIQUES = 18;

function endsOrIsPlural(scene: Scene, at: number): boolean {
  return scene.tags[at]?.form === "Plur" || endsAsPlural(scene, at);
}

/** "were found | shot to death": words that say together what happened to somebody. */
export const participleOfPhrase: TagRule = (scene, at) => {
  const before = posAt(scene, at - 1);
  if (posAt(scene, at) !== "NOUN" || before === "DET" || before === "ADJ") return null;
  return isParticipleOfEvent(scene.passage, at, scene.pack, 2) ? PARTICIPLE : null;
};

/** "drove there and | shot three students": an event's word between a conjunction or a name and a numeral. */
export const eventBeforeNumeral: TagRule = (scene, at) => {
  const before = posAt(scene, at - 1);
  if (posAt(scene, at) !== "NOUN" || posAt(scene, at + 1) !== "NUM") return null;
  const isClause = before === "CCONJ" || before === "PRON" || before === "PROPN" || before === "ADV";
  return isClause && isParticipleOfEvent(scene.passage, at, scene.pack) ? VERB : null;
};

/** "was among three people | wounded in": behind a noun in an adposition of a clause that has its verb. */
export const participleBehindOblique: TagRule = (scene, at) => {
  const tag = scene.tags[at];
  if (tag?.pos !== "VERB" || tag.form !== "Fin" || posAt(scene, at - 1) !== "NOUN") return null;
  const next = posAt(scene, at + 1);
  if (next !== "ADP" && next !== "PUNCT" && next !== "SCONJ" && next !== "ADV") return null;
  if (!isParticipleOfEvent(scene.passage, at, scene.pack)) return null;
  let adposition = at - 1;
  while (OBLIQUE.has(posAt(scene, adposition) ?? "PUNCT")) adposition--;
  const before = posAt(scene, adposition - 1);
  return posAt(scene, adposition) === "ADP" && (before === "AUX" || before === "VERB") ? PARTICIPLE : null;
};

const OBLIQUE: ReadonlySet<Upos> = new Set<Upos>(["NOUN", "PROPN", "ADJ", "NUM", "DET", "ADV"]);

/** "girls | kidnapped by": before an agent stands a participle. */
export const participleBeforeAgent: TagRule = (scene, at) => {
  const tag = scene.tags[at];
  if (tag?.pos !== "VERB" || tag.form !== "Fin" || posAt(scene, at - 1) !== "NOUN") return null;
  const word = scene.passage.tokens[at]?.folded ?? "";
  return PARTICIPLE_ENDING.test(word) && isAgent(scene.passage, at + 1, scene.pack) ? PARTICIPLE : null;
};

/** "bond | set at $5,000": a word of amounts before what it is set at. */
export const participleOfAmount: TagRule = (scene, at) => {
  const behind = posAt(scene, at + 2);
  if (posAt(scene, at) !== "NOUN" || posAt(scene, at - 1) !== "NOUN" || posAt(scene, at + 1) !== "ADP")
    return null;
  const isMeasured = behind === "NUM" || behind === "SYM";
  return isMeasured && isWordOfAmount(scene.passage, at, scene.pack) ? PARTICIPLE : null;
};

/** "fired one | shot": behind a numeral in the midst of a clause a thing is counted. */
export const thingBehindOne: TagRule = (scene, at) => {
  const one = scene.ones.get(at - 1);
  if (one === undefined || posAt(scene, at) !== "VERB" || opensClause(scene, one)) return null;
  return knownAs(scene.passage, at, scene.pack) === "noun" && posAt(scene, one - 1) === "VERB" ? NOUN : null;
};

/** "three children | ages 12 and under": straight before a number it says how old they are. */
export const participleOfAge: TagRule = (scene, at) => {
  const isAge = isAgeWord(scene.passage, at, scene.pack) && posAt(scene, at + 1) === "NUM";
  return isAge && isPersonWord(scene.passage, at - 1, scene.pack) ? PARTICIPLE : null;
};
