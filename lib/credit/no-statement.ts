/** What shows that a verb of stating states nothing where it stands, or that a phrase beside it is not its subject. */
import { isSubordinating, type NounPhrase } from "../syntax";
import { isObjectForm, isOwnedForm } from "./agreement";
import { link } from "./links";
import { groupOf, phraseAt, readsPhrases, subjectPhrase } from "./phrase";
import { CAPITAL, COMMA, isEnd, type ReadSentence, type TokenRange, tokenText } from "./reading";
import { hasSpeaker } from "./speakers";

/** "The measures": what is read as part of a noun phrase is no verb, unless one who speaks stands before it. */
export function isNoun(reading: ReadSentence, { from }: TokenRange): boolean {
  const phrase = readsPhrases(reading) ? phraseAt(reading, from) : null;
  if (phrase !== null && tokenText(reading, from + 1) === ":") return true;
  // "three counts Attempted Murder, one | count Armed Robbery".
  if (reading.passage.figures.has(from - 1)) return true;
  if (phrase === null) return false;
  // "court | records show": the noun of a subject.
  if (phrase.head === from && reading.passage.syntax.verbAt[from + 1]?.subject === phrase.index) return true;
  if (closesSentence(reading, phrase, from)) return false;
  return reading.marks.upTo("speaker", from) === null && reading.marks.upTo("agency", from) === null;
}

/** "…, Coast News reports.": what stands behind the last comma is a statement. */
function closesSentence(reading: ReadSentence, phrase: NounPhrase, verb: number): boolean {
  return (
    verb > phrase.from &&
    COMMA.test(tokenText(reading, phrase.from - 1)) &&
    /^[.]$/u.test(tokenText(reading, verb + 1))
  );
}

/** "police found three boys": what somebody comes upon is no statement; what a survey finds is one. */
export function onlyFinds(reading: ReadSentence, verb: TokenRange): boolean {
  if (!readsPhrases(reading) || reading.marks.from("finding", verb.from) === null) return false;
  const phrase = subjectPhrase(reading, verb);
  if (phrase !== null && reading.marks.within("document", phrase.from, phrase.to)) return false;
  for (let at = verb.to; at < verb.to + NEAR_THAT && !isEnd(reading, at); at++)
    if (reading.marks.from("that", at) !== null) return false;
  return true;
}

/** Words that tell when may stand before what was found: "learned the next day | that". */
const NEAR_THAT = 5;

/** "Ten picks were confirmed": whom a passive has for its subject is spoken of. */
export function isSpokenOf(reading: ReadSentence, verb: TokenRange): boolean {
  const group = readsPhrases(reading) ? groupOf(reading, verb) : null;
  return group !== null && group.voice === "passive" && group.from < group.head;
}

/** "the Americans who say that": a clause that only tells which of them is meant credits nobody. */
export function onlyTellsWhich(reading: ReadSentence, verb: TokenRange): boolean {
  if (!readsPhrases(reading) || groupOf(reading, verb)?.clause !== "relative") return false;
  const phrase = subjectPhrase(reading, verb);
  return (
    phrase !== null &&
    phrase.to < verb.from &&
    !COMMA.test(tokenText(reading, phrase.to)) &&
    !reading.marks.within("speaker", phrase.from, phrase.to)
  );
}

/** "they did not offer details about the two": who does not state a thing is not credited with it. */
export function isDenied(reading: ReadSentence, verb: TokenRange): boolean {
  return readsPhrases(reading) && groupOf(reading, verb)?.isNegated === true;
}

/** "with | police say", "collecting evidence | investigators say": what an adposition or another verb has taken. */
export function isTaken(reading: ReadSentence, { from }: TokenRange, verb: TokenRange): boolean {
  if (!readsPhrases(reading) || from <= reading.sentence.from) return false;
  const { verbAt, tags } = reading.passage.syntax;
  const before = from - 1;
  if (CAPITAL.test(tokenText(reading, before)) || reading.passage.dateTokens.has(before)) return false;
  if (reading.marks.upTo("that", from) !== null) return false;
  const isGoverned = phraseAt(reading, from)?.adposition?.to === from;
  // "with its experts | saying": a participle has its subject in the adposition.
  if (isSubordinating(reading.passage, before, reading.pack)) return false;
  if (tags[before]?.pos === "ADP") return isGoverned && groupOf(reading, verb)?.form !== "Ger";
  const isStating = (sense: "verb" | "weak-verb") => reading.marks.upTo(sense, from) !== null;
  return verbAt[before] !== undefined && !isStating("verb") && !isStating("weak-verb");
}

/** "the man police say | opened fire": a verb straight behind one of stating has a noun before both for its subject. */
export function leadsToVerb(reading: ReadSentence, verb: TokenRange): boolean {
  const { passage, pack } = reading;
  if (pack.statements.verbFirst || pack.grammar.tagger === null) return false;
  const next = passage.syntax.verbAt[verb.to];
  if (next?.from !== verb.to || next.form !== "Fin") return false;
  if (isEnd(reading, verb.from - 1)) return false;
  if (reading.marks.from("telling", verb.from) !== null) return false;
  // "Trump says | will decide": a headline leaves the pronoun out.
  const subject = subjectPhrase(reading, verb);
  return !(subject?.from === reading.sentence.from && passage.syntax.tags[verb.to]?.pos === "AUX");
}

/** ", said | the commandos had raided four houses": whoever does something in the clause behind a verb is told of. */
export function beginsClauseOf(reading: ReadSentence, { from, to }: TokenRange): boolean {
  if (!readsPhrases(reading)) return false;
  const phrase = phraseAt(reading, from);
  if (isEnd(reading, to)) return false;
  return reading.passage.syntax.verbs.some(
    (verb) =>
      verb.from >= to && verb.subject === phrase?.index && verb.form === "Fin" && verb.clause === "main",
  );
}

/** "protesters | accused of smashing": a participle of a verb that states only beside a speaker tells of its noun. */
export function isParticiple(reading: ReadSentence, verb: TokenRange): boolean {
  if (!readsPhrases(reading)) return false;
  const group = groupOf(reading, verb);
  return group?.clause === "participle" && reading.passage.syntax.tags[group.head]?.form === "Part";
}

/** "failed | to show up": what somebody is to do is not stated. */
export function isInfinitive(reading: ReadSentence, verb: TokenRange): boolean {
  return readsPhrases(reading) && groupOf(reading, verb)?.form === "Inf";
}

/** "a bowling | alley says": whether a word that belongs neither to the name nor to the verb stands between them. */
export function isParted(reading: ReadSentence, { to }: TokenRange, verb: TokenRange): boolean {
  if (!readsPhrases(reading) || to >= verb.from || reading.passage.dateTokens.has(to)) return false;
  const word = tokenText(reading, to);
  const endings = reading.pack.statements.adverbEndings ?? [];
  const isAdverb =
    endings.some((ending) => word.endsWith(ending)) || reading.marks.from("between", to) !== null;
  return reading.passage.syntax.tags[to]?.pos === "ADV" && word.length > SHORTEST_WORD && !isAdverb;
}

const SHORTEST_WORD = 4;

/** «أبلغ | الصحافيين», «وصف | خطته»: what ends as an object does, or belongs to who speaks and is nobody. */
export function isObjectOf(reading: ReadSentence, name: TokenRange): boolean {
  if (!reading.pack.statements.agreement || name.to <= name.from) return false;
  const word = reading.passage.tokens[name.from]?.folded ?? "";
  if (isObjectForm(word, reading.pack)) return true;
  const isTheirs = isOwnedForm(tokenText(reading, name.from), reading.pack);
  return isTheirs && reading.passage.syntax.tags[name.from]?.pos !== "PROPN" && !hasSpeaker(reading, name);
}

/** «لا تستطيع | تذكر كلمة المرور»: straight behind a verb in the imperfect that states nothing. */
export function isOfVerb({ passage, pack, marks }: ReadSentence, { from }: TokenRange): boolean {
  const before = passage.tokens[from - 1]?.text ?? "";
  const isVerb =
    passage.syntax.tags[from - 1]?.pos === "VERB" && (pack.statements.imperfect?.test(before) ?? false);
  return isVerb && !passage.syntax.joined.has(from) && marks.from("verb", from - 1) === null;
}

/** «اتُهم القائد»: a verb whose spelling shows the passive. */
export function isSpelledPassive({ passage, pack }: ReadSentence, { from }: TokenRange): boolean {
  return pack.statements.passiveSpelling?.test(passage.tokens[from]?.text ?? "") ?? false;
}

/** «أنها | أبلغت السفير»: a verb whose subject is the pronoun written onto a "that". */
export function hasPronounBefore({ passage, pack, marks }: ReadSentence, { from }: TokenRange): boolean {
  if (!pack.statements.verbFirst || marks.upTo("that", from) !== from - 1) return false;
  const word = passage.tokens[from - 1]?.folded ?? "";
  return pack.quantities.clitics.suffixes.some((suffix) => word.endsWith(suffix));
}

/** «بيننا | وبين أوروبا»: the letters of a verb, read as an adposition. */
export function isAdposition(reading: ReadSentence, verb: TokenRange): boolean {
  if (!reading.pack.statements.verbFirst) return false;
  return reading.passage.syntax.tags[verb.from]?.pos === "ADP" && link(reading, verb.to) === null;
}

/** «إن | رد موسكو»: straight behind a "that" the letters of a verb are a noun's where they are read so. */
export function isNounOfClause({ marks, pack, passage }: ReadSentence, { from }: TokenRange): boolean {
  const isBehindThat = pack.statements.verbFirst && marks.upTo("that", from) === from - 1;
  return isBehindThat && passage.syntax.tags[from]?.pos === "NOUN";
}
