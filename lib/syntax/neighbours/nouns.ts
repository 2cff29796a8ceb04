/** Nouns, adjectives and auxiliaries that were taken for other words. */
import {
  closedClasses,
  isAdposition,
  isEventVerb,
  isGenitive,
  isPerfect,
  isStop,
  knownAs,
} from "../known-words";
import {
  ADJECTIVE,
  ADPOSITION,
  AUXILIARY,
  CAPITAL,
  endsAsPlural,
  hasNounBehind,
  MODIFIERS,
  NAMED,
  NOUN,
  PARTICIPLE_ENDING,
  PLURAL,
  posAt,
  type Scene,
  type TagRule,
} from "./scene";

const NAME = /^\p{Lu}\p{Ll}/u;

const HYPHEN = /^[-‐‑]$/u;

/** "the injured | died". */
export const nounBehindDeterminer: TagRule = (scene, at) =>
  posAt(scene, at - 1) === "DET" && posAt(scene, at) === "VERB" && !hasNounBehind(scene, at) ? NOUN : null;

/** "behind closed doors": no verb stands between a preposition and its noun. */
export const adjectiveBehindAdposition: TagRule = (scene, at) => {
  const tag = scene.tags[at];
  const isBetween = posAt(scene, at - 1) === "ADP" && posAt(scene, at + 1) === "NOUN";
  return isBetween && tag?.pos === "VERB" && tag.form !== "Part" ? ADJECTIVE : null;
};

/** "a Marlow | smoke shop clerk said": a verb's bare form behind a noun in the singular, inside a phrase that has its verb. */
export const nounWithin: TagRule = (scene, at) => {
  const word = scene.passage.tokens[at]?.folded ?? "";
  if (
    posAt(scene, at) !== "VERB" ||
    FINITE_ENDING.test(word) ||
    knownAs(scene.passage, at, scene.pack) === "verb"
  )
    return null;
  if (isEventVerb(scene.passage, at, scene.pack)) return null;
  let [from, to] = [at - 1, at + 1];
  while (
    MODIFIERS.has(posAt(scene, from) ?? "PUNCT") &&
    posAt(scene, from) !== "DET" &&
    from > at - LONGEST_PHRASE
  )
    from--;
  while ((posAt(scene, to) === "NOUN" || posAt(scene, to) === "PROPN") && to < at + LONGEST_PHRASE) to++;
  const isSingular = (posAt(scene, at - 1) === "NOUN" || posAt(scene, at - 1) === "PROPN") && from < at - 1;
  const next = scene.tags[to];
  const hasVerb =
    next?.pos === "AUX" || (next?.pos === "VERB" && (next.form === "Fin" || next.form === "Part"));
  const isOpening =
    posAt(scene, from) === "PUNCT" &&
    from < at - 2 &&
    CAPITAL.test(scene.passage.tokens[from + 1]?.text ?? "");
  // ", Clinton | campaign lawyer Ann Orr said".
  const isName = posAt(scene, from) === "PUNCT" && from === at - 2 && posAt(scene, at - 1) === "PROPN";
  const isOpened =
    (posAt(scene, from) === "DET" || isOpening || isName) && scene.tags[at - 1]?.form !== "Plur";
  return isSingular && isOpened && to > at + 1 && hasVerb ? NOUN : null;
};

const FINITE_ENDING = /(?:s|ed|ing)$/u;

/** Nouns in a row on either side; more are a list or a name. */
const LONGEST_PHRASE = 5;

/** "| late Thursday": an expression of time has no verb. */
export const nounOfTime: TagRule = ({ passage, tags }, at) =>
  tags[at]?.pos === "VERB" && passage.dateTokens.has(at) ? NOUN : null;

/** "three police | officers", "two vandalism | suspects", "the mayor's cabinet | nominees": nouns of persons with the ending of one, or close behind a numeral. */
export const pluralOfPersons: TagRule = (scene, at) => {
  const before = posAt(scene, at - 1);
  if (posAt(scene, at) !== "VERB" || before === undefined || !MODIFIERS.has(before)) return null;
  if (knownAs(scene.passage, at, scene.pack) !== "noun") return null;
  const word = scene.passage.tokens[at]?.folded ?? "";
  const isPerson = scene.pack.quantities.personEndings?.some((ending) => word.endsWith(ending)) ?? false;
  const isOwned = before === "NOUN" && isPossessor(scene, at - 2);
  return isPerson || (endsAsPlural(scene, at) && (isOwned || isCountedHere(scene, at))) ? PLURAL : null;
};

/** "seven East Marlow | countries": what two words in the singular stand before is counted, for no verb of several ends so. */
export const pluralBehindName: TagRule = (scene, at) => {
  const { tags, passage, ones } = scene;
  const tag = tags[at];
  if (tag?.pos !== "VERB" || tag.form !== "Fin" || !endsAsPlural(scene, at)) return null;
  const isWithin = (place: number) =>
    ["NOUN", "PROPN", "ADJ"].includes(posAt(scene, place) ?? "X") && !endsAsPlural(scene, place);
  const isNumeral = posAt(scene, at - 3) === "NUM" && !ones.has(at - 3) && !passage.dateTokens.has(at - 3);
  const isCounted = isNumeral && isWithin(at - 1) && isWithin(at - 2);
  return isCounted && knownAs(passage, at, scene.pack) !== "verb" ? PLURAL : null;
};

/** "the Marlow | force said": the last word of a phrase before its verb, taken for an adverb that the pack does not list. */
export const nounForAdverb: TagRule = (scene, at) => {
  const { passage, pack } = scene;
  const word = passage.tokens[at]?.folded ?? "";
  if (posAt(scene, at) !== "ADV" || posAt(scene, at + 1) !== "VERB" || word.length <= SHORTEST_ADVERB)
    return null;
  const isAdverb = (pack.statements.adverbEndings ?? []).some((ending) => word.endsWith(ending));
  if (isAdverb || isListed(scene, at) || passage.dateTokens.has(at) || isStop(passage, at, pack)) return null;
  let from = at - 1;
  while (
    MODIFIERS.has(posAt(scene, from) ?? "PUNCT") &&
    posAt(scene, from) !== "DET" &&
    from > at - LONGEST_PHRASE
  )
    from--;
  const before = posAt(scene, at - 1);
  const isInPhrase = posAt(scene, from) === "DET" && from < at - 1;
  return isInPhrase && (before === "NOUN" || before === "PROPN") ? NOUN : null;
};

const SHORTEST_ADVERB = 4;

/** "two volunteer | wrestling coaches": a gerund between a noun in the singular that several are counted by and its plural. */
export const gerundWithin: TagRule = (scene, at) => {
  const tag = scene.tags[at];
  if (tag?.pos !== "VERB" || tag.form !== "Ger" || posAt(scene, at - 1) !== "NOUN") return null;
  const isCounted = posAt(scene, at - 2) === "NUM" && !scene.ones.has(at - 2) && !endsAsPlural(scene, at - 1);
  return isCounted && posAt(scene, at + 1) === "NOUN" && endsAsPlural(scene, at + 1) ? NOUN : null;
};

/** Whether a numeral other than one stands before a word, with a single word in the singular between them at most. */
function isCountedHere(scene: Scene, at: number): boolean {
  const isNumeral = (place: number) => posAt(scene, place) === "NUM" && !scene.ones.has(place);
  const isPlural = posAt(scene, at - 1) === "NOUN" && endsAsPlural(scene, at - 1);
  return isNumeral(at - 1) || (isNumeral(at - 2) && !isPlural);
}

/** "a one | bedroom apartment", "a | bailout from": no adposition is a word that the pack knows for none. */
export const nounForAdposition: TagRule = (scene, at) => {
  if (posAt(scene, at) !== "ADP" || scene.pack.grammar.adpositions === undefined) return null;
  const { passage, pack } = scene;
  const isKnown = isStop(passage, at, pack) || isAdposition(passage, at, pack) || isListed(scene, at);
  return isKnown || scene.passage.tokens[at]?.type !== "word" ? null : NOUN;
};

/** Whether a token stands in listed words, which may be several: "because of". */
function isListed({ passage, pack }: Scene, at: number): boolean {
  for (let from = Math.max(0, at - LONGEST_LISTED); from <= at; from++)
    if (
      closedClasses(pack)
        .matchesAt(passage.tokens, from)
        .some(({ to }) => to > at)
    )
      return true;
  return false;
}

/** Words of the longest listed phrase before the word itself. */
const LONGEST_LISTED = 2;

/** "on one | bed did not": between a numeral in an adposition and an auxiliary stands a noun. */
export const nounBeforeAuxiliary: TagRule = (scene, at) => {
  if (posAt(scene, at) !== "VERB" || posAt(scene, at - 1) !== "NUM" || posAt(scene, at + 1) !== "AUX")
    return null;
  return posAt(scene, at - 2) === "ADP" ? NOUN : null;
};

/** "| had told": before a participle no verb of its own. */
export const auxiliaryOfPerfect: TagRule = (scene, at) => {
  if (posAt(scene, at) !== "VERB" || !isPerfect(scene.passage, at, scene.pack)) return null;
  let next = at + 1;
  while (posAt(scene, next) === "ADV" || posAt(scene, next) === "PART") next++;
  const tag = scene.tags[next];
  return tag?.pos === "VERB" && (tag.form === "Part" || tag.form === "Fin") && next <= at + 3
    ? AUXILIARY
    : null;
};

/** "30 so-called | jurisdictions": words joined by a hyphen before a noun stand there as one adjective does. */
export const compoundAdjective: TagRule = (scene, at) => {
  const [hyphen, last] = isHyphen(scene, at + 1) ? [at + 1, at + 2] : [at - 1, at];
  if (!isHyphen(scene, hyphen)) return null;
  const tag = scene.tags[last];
  const isDescriptive = tag?.pos === "ADJ" || (tag?.pos === "VERB" && tag.form !== "Fin");
  const next = posAt(scene, last + 1);
  if (!isDescriptive || (next !== "NOUN" && next !== "ADJ") || posAt(scene, hyphen - 1) === "NUM")
    return null;
  return ADJECTIVE;
};

function isHyphen({ passage }: Scene, at: number): boolean {
  const [before, token, next] = [passage.tokens[at - 1], passage.tokens[at], passage.tokens[at + 1]];
  if (token?.type !== "mark" || before?.type !== "word" || next?.type !== "word") return false;
  if (!HYPHEN.test(token.text)) return false;
  return before.end === token?.start && token.end === next.start;
}

/** "wind giant | Osk fell": a capital inside a sentence that has none before it begins a name. */
export const nameByCapital: TagRule = (scene, at) => {
  const [before, token] = [scene.passage.tokens[at - 1], scene.passage.tokens[at]];
  if (posAt(scene, at) !== "VERB" || before?.type !== "word" || scene.pack.grammar.capitalNouns) return null;
  const isName = NAME.test(token?.text ?? "") && !CAPITAL.test(before.text);
  return isName && closedClasses(scene.pack).matchesAt(scene.passage.tokens, at).length === 0 ? NAMED : null;
};

/** "nine days of | mourning in": a noun in "-ing" has no object. */
export const nounBehindGenitive: TagRule = (scene, at) => {
  const tag = scene.tags[at];
  if (tag?.pos !== "VERB" || tag.form !== "Ger" || !isGenitive(scene.passage, at - 1, scene.pack))
    return null;
  const next = posAt(scene, at + 1);
  return next === undefined || next === "ADP" || next === "PUNCT" || next === "CCONJ" ? NOUN : null;
};

/** "Wednesday's | shooting outside a shop": behind a possessor a noun in "-ing" has no object. */
export const nounBehindPossessor: TagRule = (scene, at) => {
  const tag = scene.tags[at];
  if (tag?.pos !== "VERB" || tag.form !== "Ger" || !isPossessor(scene, at - 1)) return null;
  const next = posAt(scene, at + 1);
  return next === "ADP" || next === "PUNCT" || next === undefined ? NOUN : null;
};

function isPossessor(scene: Scene, at: number): boolean {
  const isApart = APOSTROPHE.test(scene.passage.tokens[at - 1]?.text ?? "");
  return posAt(scene, at) === "PART" && isApart;
}

const APOSTROPHE = /^['’]$/u;

/** "showed | up at a hospital": an adposition straight behind a verb and before another. */
export const adpositionForVerb: TagRule = (scene, at) => {
  const [before, tag] = [scene.tags[at - 1], scene.tags[at]];
  if (tag?.pos !== "VERB" || before?.pos !== "VERB" || before.form !== "Fin") return null;
  const isSmall =
    isStop(scene.passage, at, scene.pack) && !PARTICIPLE_ENDING.test(scene.passage.tokens[at]?.folded ?? "");
  return isSmall && posAt(scene, at + 1) === "ADP" ? ADPOSITION : null;
};

/** "in remarks": behind an adposition a plural is no verb. */
export const pluralBehindAdposition: TagRule = (scene, at) => {
  const tag = scene.tags[at];
  const isVerb = tag?.pos === "VERB" && tag.form === "Fin";
  return isVerb && posAt(scene, at - 1) === "ADP" && endsAsPlural(scene, at) ? PLURAL : null;
};

/** "Fed officials said": no finite verb opens a sentence before a noun that has a verb of its own. */
export const nameBeforeSubject: TagRule = (scene, at) => {
  const tag = scene.tags[at];
  const opens = at === 0 || scene.passage.sentences.some(({ from }) => from === at);
  if (!opens || tag?.pos !== "VERB" || tag.form !== "Fin" || posAt(scene, at + 1) !== "NOUN") return null;
  const next = scene.tags[at + 2];
  const isCapital = CAPITAL.test(scene.passage.tokens[at]?.text ?? "");
  return isCapital && next?.pos === "VERB" && next.form === "Fin" ? NAMED : null;
};
