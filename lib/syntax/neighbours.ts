/** Tags that the words around show to be wrong, where heads come last. */
import type { LanguagePack } from "../languages/contract";
import type { TextPassage } from "../text/passage";
import {
  closedClasses,
  firstThat,
  isAgent,
  isDeterminer,
  isEventVerb,
  isGenitive,
  isParticipleOfEvent,
  isPerfect,
  isPersonWord,
  isQuantifier,
  isSpeaker,
  isStop,
  isSubordinating,
  isWordOfAmount,
  knownAs,
  reportingVerbs,
} from "./known-words";
import type { Numeral, Tag, Upos } from "./model";

/** A passage while its tags are being corrected. */
interface Scene {
  readonly passage: TextPassage;
  readonly pack: LanguagePack;
  readonly tags: readonly Tag[];
  /** The last tokens of numerals that are exactly one, with the first of each. */
  readonly ones: ReadonlyMap<number, number>;
}

/** The tag that a word has by its neighbours; null where they say nothing against its own. */
type Correction = (scene: Scene, at: number) => Tag | null;

const NOUN: Tag = { pos: "NOUN", form: "" };
const PLURAL: Tag = { pos: "NOUN", form: "Plur" };
const ADJECTIVE: Tag = { pos: "ADJ", form: "" };
const VERB: Tag = { pos: "VERB", form: "Fin" };
const PARTICIPLE: Tag = { pos: "VERB", form: "Part" };
const AUXILIARY: Tag = { pos: "AUX", form: "" };
const NAMED: Tag = { pos: "PROPN", form: "" };
const CAPITAL = /^\p{Lu}/u;
const NAME = /^\p{Lu}\p{Ll}/u;
const HYPHEN = /^[-‐‑]$/u;

function posAt({ tags }: Scene, at: number): Upos | undefined {
  return tags[at]?.pos;
}

function hasNounBehind(scene: Scene, at: number): boolean {
  const next = posAt(scene, at + 1);
  return next === "NOUN" || next === "ADJ" || next === "PROPN" || next === "NUM";
}

function isNounOnly({ passage, pack }: Scene, at: number): boolean {
  return knownAs(passage, at, pack) === "noun" && !isParticipleOfEvent(passage, at, pack);
}

/** "the injured | died". */
const nounBehindDeterminer: Correction = (scene, at) =>
  posAt(scene, at - 1) === "DET" && posAt(scene, at) === "VERB" && !hasNounBehind(scene, at) ? NOUN : null;

/** "behind closed doors": no verb stands between a preposition and its noun. */
const adjectiveBehindAdposition: Correction = (scene, at) => {
  const tag = scene.tags[at];
  const isBetween = posAt(scene, at - 1) === "ADP" && posAt(scene, at + 1) === "NOUN";
  return isBetween && tag?.pos === "VERB" && tag.form !== "Part" ? ADJECTIVE : null;
};

/** "his | alleged victims": no finite verb stands between a determiner and its noun. */
const participleBeforeNoun: Correction = (scene, at) => {
  const tag = scene.tags[at];
  if (tag?.pos !== "VERB" || tag.form !== "Fin" || posAt(scene, at + 1) !== "NOUN") return null;
  const isDetermined = posAt(scene, at - 1) === "DET" || isDeterminer(scene.passage, at - 1, scene.pack);
  return isDetermined ? PARTICIPLE : null;
};

/** "fired one | shot", but "Police: 1 | shot": one of those hurt is told of where a clause begins. */
function opensClause(scene: Scene, numeral: number): boolean {
  const before = posAt(scene, numeral - 1);
  return before === undefined || before === "PUNCT" || before === "CCONJ" || before === "SCONJ";
}

/** "were not | shot", "were each | shot". */
function isBehindAuxiliary(scene: Scene, at: number): boolean {
  const between = posAt(scene, at - 1);
  const isFloating = between === "DET" && isQuantifier(scene.passage, at - 1, scene.pack);
  return (between === "PART" || between === "ADV" || isFloating) && posAt(scene, at - 2) === "AUX";
}

/** "5 | shot, 1 killed", "were | shot". */
const participleOfEvent: Correction = (scene, at) => {
  const tag = scene.tags[at];
  if (tag?.pos !== "NOUN" || tag.form !== "" || isNounOnly(scene, at)) return null;
  if (!isEventVerb(scene.passage, at, scene.pack)) return null;
  const before = posAt(scene, at - 1);
  if (before === "AUX" || isBehindAuxiliary(scene, at)) return PARTICIPLE;
  if (before !== "NUM" || hasNounBehind(scene, at)) return null;
  const one = scene.ones.get(at - 1);
  return one === undefined || opensClause(scene, one) ? PARTICIPLE : null;
};

/** "Two Children | Shot With": an event's word straight behind a plural of persons, in the dress of a headline too. */
const participleBehindPersons: Correction = (scene, at) => {
  const [tag, before] = [scene.tags[at], scene.tags[at - 1]];
  if (tag?.pos !== "NOUN" || tag.form !== "" || before?.pos !== "NOUN" || isNounOnly(scene, at)) return null;
  const isTitle = CAPITAL.test(scene.passage.tokens[at]?.text ?? "");
  const isCounted = endsOrIsPlural(scene, at - 1) || isTitle;
  const isBehindPersons = isPersonWord(scene.passage, at - 1, scene.pack) && isCounted;
  const next = posAt(scene, at + 1);
  const isOpen = next === "ADP" || next === "PUNCT" || next === "CCONJ" || next === undefined;
  return isBehindPersons && isOpen && isParticipleOfEvent(scene.passage, at, scene.pack) ? PARTICIPLE : null;
};

function endsOrIsPlural(scene: Scene, at: number): boolean {
  return scene.tags[at]?.form === "Plur" || endsAsPlural(scene, at);
}

/** "were found | shot to death": words that say together what happened to somebody. */
const participleOfPhrase: Correction = (scene, at) => {
  const before = posAt(scene, at - 1);
  if (posAt(scene, at) !== "NOUN" || before === "DET" || before === "ADJ") return null;
  return isParticipleOfEvent(scene.passage, at, scene.pack, 2) ? PARTICIPLE : null;
};

/** "drove there and | shot three students": an event's word between a conjunction or a name and a numeral. */
const eventBeforeNumeral: Correction = (scene, at) => {
  const before = posAt(scene, at - 1);
  if (posAt(scene, at) !== "NOUN" || posAt(scene, at + 1) !== "NUM") return null;
  const isClause = before === "CCONJ" || before === "PRON" || before === "PROPN" || before === "ADV";
  return isClause && isParticipleOfEvent(scene.passage, at, scene.pack) ? VERB : null;
};

/** "the agency | estimates that": a word of reporting before what was said. */
const reportBeforeThat: Correction = (scene, at) => {
  const { passage, pack } = scene;
  const before = posAt(scene, at - 1);
  const isName = before === "ADJ" && CAPITAL.test(passage.tokens[at - 1]?.text ?? "");
  if ((before !== "NOUN" && before !== "PROPN" && !isName) || posAt(scene, at) !== "NOUN") return null;
  const isReport = reportingVerbs(pack).matchesAt(passage.tokens, at).length > 0;
  return isReport && passage.tokens[at + 1]?.folded === firstThat(pack) ? VERB : null;
};

/** "the Marlow Times | reports police have one man": a finite form of reporting between a name and a clause. */
const reportBehindName: Correction = (scene, at) => {
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

/** "the government proactively | reports": a finite form of reporting behind a noun and its verb's adverb. */
const reportBehindAdverb: Correction = (scene, at) => {
  if (posAt(scene, at) !== "NOUN" || posAt(scene, at - 1) !== "ADV" || posAt(scene, at - 2) !== "NOUN")
    return null;
  const { passage, pack } = scene;
  const isReport = reportingVerbs(pack)
    .matchesAt(passage.tokens, at)
    .some(({ to }) => to === at + 1);
  return isReport && endsAsPlural(scene, at) ? VERB : null;
};

/** "as the article | notes,": behind "as" and a subject in the singular. */
const reportOfAside: Correction = (scene, at) => {
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
const CLAUSE_WITHIN = 6;

function hasVerbBehind(scene: Scene, from: number): boolean {
  for (let at = from; at < from + CLAUSE_WITHIN; at++) {
    const tag = scene.tags[at];
    if (tag?.pos === "AUX" || (tag?.pos === "VERB" && tag.form !== "Ger")) return true;
    if (tag === undefined || tag.pos === "PUNCT") return false;
  }
  return false;
}

/** "was among three people | wounded in": behind a noun in an adposition of a clause that has its verb. */
const participleBehindOblique: Correction = (scene, at) => {
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

/** "a Marlow | smoke shop clerk said": a verb's bare form behind a noun in the singular, inside a phrase that has its verb. */
const nounWithin: Correction = (scene, at) => {
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
  const isOpened = (posAt(scene, from) === "DET" || isOpening) && scene.tags[at - 1]?.form !== "Plur";
  return isSingular && isOpened && to > at + 1 && hasVerb ? NOUN : null;
};

const FINITE_ENDING = /(?:s|ed|ing)$/u;
const LONGEST_PHRASE = 5;

/** "police | spokeswoman Ann Orr": a noun of those who speak before a name. */
const speakerBeforeName: Correction = (scene, at) => {
  const before = posAt(scene, at - 1);
  if (posAt(scene, at) !== "VERB" || posAt(scene, at + 1) !== "PROPN") return null;
  const isNominal = before === "NOUN" || before === "PROPN" || before === "ADJ" || before === "DET";
  return isNominal &&
    isSpeaker(scene.passage, at, scene.pack) &&
    knownAs(scene.passage, at, scene.pack) !== "verb"
    ? NOUN
    : null;
};

/** "girls | kidnapped by": before an agent stands a participle. */
const participleBeforeAgent: Correction = (scene, at) => {
  const tag = scene.tags[at];
  if (tag?.pos !== "VERB" || tag.form !== "Fin" || posAt(scene, at - 1) !== "NOUN") return null;
  const word = scene.passage.tokens[at]?.folded ?? "";
  return PARTICIPLE_ENDING.test(word) && isAgent(scene.passage, at + 1, scene.pack) ? PARTICIPLE : null;
};

const PARTICIPLE_ENDING = /(?:ed|en|wn|ld|ght)$/u;

/** "| late Thursday": an expression of time has no verb. */
const nounOfTime: Correction = ({ passage, tags }, at) =>
  tags[at]?.pos === "VERB" && passage.dateTokens.has(at) ? NOUN : null;

/** "three police | officers", "two vandalism | suspects": nouns of persons with the ending of one, or close behind a numeral. */
const pluralOfPersons: Correction = (scene, at) => {
  const before = posAt(scene, at - 1);
  if (posAt(scene, at) !== "VERB" || before === undefined || !MODIFIERS.has(before)) return null;
  if (knownAs(scene.passage, at, scene.pack) !== "noun") return null;
  const word = scene.passage.tokens[at]?.folded ?? "";
  const isPerson = scene.pack.quantities.personEndings?.some((ending) => word.endsWith(ending)) ?? false;
  return isPerson || (endsAsPlural(scene, at) && isCountedHere(scene, at)) ? PLURAL : null;
};

function endsAsPlural({ passage, pack }: Scene, at: number): boolean {
  return pack.grammar.pluralEndings.some((ending) => passage.tokens[at]?.folded.endsWith(ending) ?? false);
}

/** Whether a numeral other than one stands before a word, with a single word in the singular between them at most. */
function isCountedHere(scene: Scene, at: number): boolean {
  const isNumeral = (place: number) => posAt(scene, place) === "NUM" && !scene.ones.has(place);
  const isPlural = posAt(scene, at - 1) === "NOUN" && endsAsPlural(scene, at - 1);
  return isNumeral(at - 1) || (isNumeral(at - 2) && !isPlural);
}

/** "a one | bedroom apartment": no adposition that the pack does not know stands behind a numeral. */
const nounForAdposition: Correction = (scene, at) => {
  if (posAt(scene, at) !== "ADP" || posAt(scene, at - 1) !== "NUM" || posAt(scene, at + 1) !== "NOUN")
    return null;
  return isStop(scene.passage, at, scene.pack) ? null : NOUN;
};

/** "on one | bed did not": between a numeral in an adposition and an auxiliary stands a noun. */
const nounBeforeAuxiliary: Correction = (scene, at) => {
  if (posAt(scene, at) !== "VERB" || posAt(scene, at - 1) !== "NUM" || posAt(scene, at + 1) !== "AUX")
    return null;
  return posAt(scene, at - 2) === "ADP" ? NOUN : null;
};

/** "| had told": before a participle no verb of its own. */
const auxiliaryOfPerfect: Correction = (scene, at) => {
  if (posAt(scene, at) !== "VERB" || !isPerfect(scene.passage, at, scene.pack)) return null;
  let next = at + 1;
  while (posAt(scene, next) === "ADV" || posAt(scene, next) === "PART") next++;
  const tag = scene.tags[next];
  return tag?.pos === "VERB" && (tag.form === "Part" || tag.form === "Fin") && next <= at + 3
    ? AUXILIARY
    : null;
};

const MODIFIERS: ReadonlySet<Upos> = new Set<Upos>(["NOUN", "PROPN", "ADJ", "NUM", "DET"]);

/** "30 so-called | jurisdictions": words joined by a hyphen before a noun stand there as one adjective does. */
const compoundAdjective: Correction = (scene, at) => {
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
  if (!HYPHEN.test(token?.text ?? "") || before?.type !== "word" || next?.type !== "word") return false;
  return before.end === token?.start && token.end === next.start;
}

/** "wind giant | Osk fell": a capital inside a sentence that has none before it begins a name. */
const nameByCapital: Correction = (scene, at) => {
  const [before, token] = [scene.passage.tokens[at - 1], scene.passage.tokens[at]];
  if (posAt(scene, at) !== "VERB" || before?.type !== "word" || scene.pack.grammar.capitalNouns) return null;
  const isName = NAME.test(token?.text ?? "") && !CAPITAL.test(before.text);
  return isName && closedClasses(scene.pack).matchesAt(scene.passage.tokens, at).length === 0 ? NAMED : null;
};

/** "nine days of | mourning in": a noun in "-ing" has no object. */
const nounBehindGenitive: Correction = (scene, at) => {
  const tag = scene.tags[at];
  if (tag?.pos !== "VERB" || tag.form !== "Ger" || !isGenitive(scene.passage, at - 1, scene.pack))
    return null;
  const next = posAt(scene, at + 1);
  return next === undefined || next === "ADP" || next === "PUNCT" || next === "CCONJ" ? NOUN : null;
};

/** "bond | set at $5,000": a word of amounts before what it is set at. */
const participleOfAmount: Correction = (scene, at) => {
  const behind = posAt(scene, at + 2);
  if (posAt(scene, at) !== "NOUN" || posAt(scene, at - 1) !== "NOUN" || posAt(scene, at + 1) !== "ADP")
    return null;
  const isMeasured = behind === "NUM" || behind === "SYM";
  return isMeasured && isWordOfAmount(scene.passage, at, scene.pack) ? PARTICIPLE : null;
};

/** "fired one | shot": behind a numeral in the midst of a clause a thing is counted. */
const thingBehindOne: Correction = (scene, at) => {
  const one = scene.ones.get(at - 1);
  if (one === undefined || posAt(scene, at) !== "VERB" || opensClause(scene, one)) return null;
  return knownAs(scene.passage, at, scene.pack) === "noun" && posAt(scene, one - 1) === "VERB" ? NOUN : null;
};

const CORRECTIONS: readonly Correction[] = [
  nounBehindDeterminer,
  adjectiveBehindAdposition,
  participleBeforeNoun,
  participleOfEvent,
  participleBehindPersons,
  participleOfPhrase,
  eventBeforeNumeral,
  reportBeforeThat,
  reportBehindName,
  participleBehindOblique,
  nounOfTime,
  nounWithin,
  speakerBeforeName,
  participleBeforeAgent,
  pluralOfPersons,
  nounForAdposition,
  nounBeforeAuxiliary,
  auxiliaryOfPerfect,
  reportBehindAdverb,
  reportOfAside,
  compoundAdjective,
  nameByCapital,
  nounBehindGenitive,
  participleOfAmount,
  thingBehindOne,
];

/** Corrects the tags of a passage, from its first word to its last, each by the first rule that speaks. */
export function correctByNeighbours(
  passage: TextPassage,
  tags: Tag[],
  numerals: readonly Numeral[],
  pack: LanguagePack,
): void {
  if (pack.grammar.headFirst) return;
  const ones = new Map(numerals.filter(({ isOne }) => isOne).map(({ from, to }) => [to - 1, from]));
  const scene: Scene = { passage, pack, tags, ones };
  for (let at = 1; at < tags.length; at++)
    for (const correct of CORRECTIONS) {
      const tag = correct(scene, at);
      if (!tag) continue;
      tags[at] = tag;
      break;
    }
}
