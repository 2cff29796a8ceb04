/** A name that went on too far, cut back to what it surely holds, where names stand behind their verbs. */
import { fold } from "../text/fold";
import { isOwnedForm } from "./agreement";
import { hasArticle } from "./name-ends";
import { OPENS_QUOTE, QUOTE } from "./quotes";
import { COMMA, isEnd, isNameAnyway, type ReadSentence, type TokenRange, tokenText } from "./reading";

function posAt(reading: ReadSentence, at: number): string {
  const { passage } = reading;
  if (isNameAnyway(reading, at)) return "PROPN";
  return passage.syntax.tags[at]?.pos ?? "PUNCT";
}

/** «أفاد مسؤولون | باعتقال»: what was announced, behind an adposition that is written onto it. */
function isAnnounced(reading: ReadSentence, at: number): boolean {
  const word = reading.passage.tokens[at]?.folded ?? "";
  const isAction = reading.pack.grammar.nounShape?.test(word) && at > 0 && posAt(reading, at) === "NOUN";
  if (reading.marks.cliticOf("announced", at) === null && !isAction) return false;
  const { statements, grammar } = reading.pack;
  if (grammar.joinedAdpositions.some((beginning) => word.startsWith(beginning))) return false;
  return (statements.joinedPrepositions ?? []).some((letter) => word.startsWith(letter));
}

/** «نشرت الإذاعة مقتطفات | وقالت»: a verb that is joined on says something more. */
function isFurtherVerb(reading: ReadSentence, at: number): boolean {
  const { syntax } = reading.passage;
  return syntax.joined.has(at) && reading.marks.from("carrying", at) !== null;
}

/** A word without the article that is known for a noun: by its ending, its shape, or as what is measured, issued or speaks. */
function isKnownNoun(reading: ReadSentence, at: number): boolean {
  const word = reading.passage.tokens[at]?.folded ?? "";
  const [plural = ""] = reading.pack.grammar.pluralEndings;
  // «المتحدث الرسمي | لقوات التحالف»: behind an adposition of one letter it goes on with the name.
  const isLed = (reading.pack.statements.joinedPrepositions ?? []).some((letter) => word.startsWith(letter));
  const isPlural = !isLed && plural !== "" && word.endsWith(plural) && posAt(reading, at) === "NOUN";
  const isShaped =
    !isLed && posAt(reading, at) !== "PROPN" && (reading.pack.grammar.nounShape?.test(word) ?? false);
  return (
    isPlural ||
    isShaped ||
    reading.marks.from("measure", at) !== null ||
    reading.marks.cliticOf("document", at) === "" ||
    reading.marks.cliticOf("speaker", at) === ""
  );
}

/** «الصحيفة | قيمة الصفقة»: behind a definite noun no noun without the article is a part of the name. */
function isObject(reading: ReadSentence, at: number, from: number): boolean {
  // «اغستي الكروم | نائب رئيس الجمعية»: a title behind a person's name.
  if (reading.marks.cliticOf("speaker", at) === "" && !reading.marks.within("speaker", from, at))
    return false;
  if (!hasArticle(reading, at - 1) || hasArticle(reading, at) || posAt(reading, at) === "PROPN") return false;
  const isTitled = posAt(reading, at + 1) === "PROPN" || posAt(reading, at + 2) === "PROPN";
  const isTitle = reading.marks.cliticOf("speaker", at) === "" && !reading.passage.syntax.plurals.has(at);
  if (isTitle && isTitled && !reading.marks.within("agency", at, at + 1)) return false;
  return isKnownNoun(reading, at);
}

/** «العلماء | رصد ما بين 10 …»: the last word before what is no end, without the article behind a definite noun. */
function isCutShort(reading: ReadSentence, { from, to }: TokenRange): boolean {
  const last = to - 1;
  if (last <= from || isNaturalEnd(reading, to) || posAt(reading, last) === "PROPN") return false;
  return hasArticle(reading, last - 1) && !hasArticle(reading, last) && posAt(reading, to) !== "PROPN";
}

/** «تنظيم الراية | العمليتين»: a definite dual in the feminine, which no plural looks like, is an object. */
function isDualObject(reading: ReadSentence, at: number): boolean {
  const ending = reading.pack.numbers.duals?.feminine.free.split(" ").at(-1) ?? " ";
  const isBehind = posAt(reading, at - 1) === "PROPN" || hasArticle(reading, at - 1);
  return (
    isBehind &&
    hasArticle(reading, at) &&
    tokenText(reading, at).endsWith(ending) &&
    posAt(reading, at) === "NOUN"
  );
}

/** «استطلاع للرأي | هذا الاتفاق»: a determiner opens another phrase. */
function isDetermined(reading: ReadSentence, at: number): boolean {
  return posAt(reading, at) === "DET" && hasArticle(reading, at - 1);
}

function isImperfect(reading: ReadSentence, at: number): boolean {
  return (
    posAt(reading, at) === "VERB" &&
    (reading.pack.statements.imperfect?.test(tokenText(reading, at)) ?? false)
  );
}

/** «متحدثة باسم الحرس | أفادت», «مكتب التطوير | يتوقع»: no name goes on with a verb but one of giving out. */
function isOtherVerb(reading: ReadSentence, at: number): boolean {
  const { marks } = reading;
  if (posAt(reading, at) === "PART" && posAt(reading, at + 1) === "VERB") return true;
  if (posAt(reading, at) !== "VERB" || marks.from("issued-by", at) !== null) return false;
  const isBehindWhole = hasArticle(reading, at - 1) || posAt(reading, at - 1) === "ADJ";
  const mayBeNamed = posAt(reading, at + 1) === "NOUN" || posAt(reading, at + 1) === "PROPN";
  return marks.from("verb", at) !== null || (isBehindWhole && isImperfect(reading, at) && !mayBeNamed);
}

/** «أحد المواطنين | مستنكرا»: behind a definite noun a word that tells how somebody spoke. */
function tellsHow(reading: ReadSentence, at: number): boolean {
  const endings = reading.pack.measures?.adverbialEndings ?? [];
  const word = tokenText(reading, at);
  const isHow =
    posAt(reading, at) !== "PROPN" && word.length >= SHORTEST_HOW && word.endsWith(endings[0] ?? " ");
  return isHow && hasArticle(reading, at - 1) && !hasArticle(reading, at);
}

/** Letters of the shortest word whose ending tells an adverb. */
const SHORTEST_HOW = 5;

/** «كينيث ماكنزي | في المؤتمر»: no person's name goes on with an adposition. */
function isBehindName(reading: ReadSentence, at: number): boolean {
  return (
    !hasArticle(reading, at - 1) &&
    posAt(reading, at - 1) === "PROPN" &&
    reading.marks.from("inside-name", at) !== null &&
    posAt(reading, at) === "ADP"
  );
}

/** Whether a name may well end before a token: a clause's mark, what was said, a verb or an expression of time. */
function isNaturalEnd(reading: ReadSentence, at: number): boolean {
  const senses = ["that", "verb", "carrying", "relative"] as const;
  if (isEnd(reading, at) || reading.passage.dateTokens.has(at)) return true;
  return senses.some((sense) => reading.marks.from(sense, at) !== null);
}

/** «فيليب كوتينيو | لاعب وسط …»: where a title behind a name was cut in its middle, the name is left. */
function beforeCutTitle(reading: ReadSentence, { from, to }: TokenRange): number {
  if (isNaturalEnd(reading, to) || (posAt(reading, to) !== "NOUN" && posAt(reading, to) !== "PROPN")) {
    if (isNaturalEnd(reading, to) || posAt(reading, to) !== "ADP") return to;
  }
  for (let at = from + 1; at < to; at++)
    if (posAt(reading, at - 1) === "PROPN" && posAt(reading, at) === "NOUN" && !hasArticle(reading, at))
      return at;
  return to;
}

/** «الوكالة | موضحة», «الوزارة | والذي»: a participle says more of what was said, a pronoun of a noun before. */
function isParticiple(reading: ReadSentence, at: number): boolean {
  return reading.marks.from("participle", at) !== null || reading.marks.from("relative", at) !== null;
}

/** «المنظمة | في تقريرها»: where somebody spoke is no part of the name; «مصدر في وزارة الدفاع» is. */
function tellsWhere(reading: ReadSentence, at: number): boolean {
  if (posAt(reading, at) !== "ADP" || reading.marks.from("inside-name", at) === null) return false;
  const { suffixes } = reading.pack.quantities.clitics;
  const place = reading.passage.tokens[at + 1]?.folded ?? "";
  const isOwned = suffixes.some(
    (suffix) => suffix.length > 1 && place.endsWith(suffix) && place.length >= suffix.length + SHORTEST_OWNED,
  );
  return isOwned && !hasArticle(reading, at + 1);
}

/** Letters that must stand before a pronoun that is written onto its noun. */
const SHORTEST_OWNED = 4;

/** «ترمب | ، في تجمع», «المحكمة | ، يمكن»: behind a comma a name goes on with a noun alone. */
function endsAtComma(reading: ReadSentence, at: number): boolean {
  const next = posAt(reading, at + 1);
  const isHeard = reading.marks.from("hearer", at + 1) !== null || tellsWhom(reading, at + 1);
  return (
    COMMA.test(tokenText(reading, at)) &&
    (isHeard || next === "ADP" || next === "SCONJ" || isImperfect(reading, at + 1))
  );
}

/** «للأناضول». */
function tellsWhom(reading: ReadSentence, at: number): boolean {
  const hearing = (reading.pack.statements.joinedHearers ?? []).filter((begin) => begin.length > 1);
  const word = reading.passage.tokens[at]?.folded ?? "";
  return hearing.some((begin) => word.startsWith(begin));
}

/** «رضوان | للمحتجزين»: to whom a person spoke. */
function isHearer(reading: ReadSentence, at: number): boolean {
  const before = posAt(reading, at - 2);
  const isPerson =
    posAt(reading, at - 1) === "PROPN" &&
    !hasArticle(reading, at - 1) &&
    (before === "VERB" || before === "PROPN");
  return isPerson && tellsWhom(reading, at);
}

function endsSoundName(reading: ReadSentence, at: number, from: number): boolean {
  const tests = [
    isAnnounced,
    isFurtherVerb,
    isObject,
    isDualObject,
    isOtherVerb,
    tellsHow,
    isDetermined,
    isBehindName,
    isParticiple,
    tellsWhere,
    endsAtComma,
    isHearer,
  ];
  return tests.some((test) => test(reading, at, from));
}

/** «كشفت أخيراً | الهيئة»: how or when something was said. */
function isAdverb(reading: ReadSentence, at: number): boolean {
  const endings = reading.pack.statements.adverbEndings ?? [];
  const isSpeaker = reading.marks.from("speaker", at) !== null;
  return !isSpeaker && endings.some((ending) => tokenText(reading, at).endsWith(ending));
}

/** No name begins with these, but for a mark of quotation: «رايات الوادي» stands between two. */
const NO_FIRST: ReadonlySet<string> = new Set(["SCONJ", "CCONJ", "PUNCT", "ADP"]);

/** «اعتبرت | هامة»: an adjective in the feminine without the article describes, and names nobody. */
function onlyDescribes(reading: ReadSentence, at: number): boolean {
  const ending = fold(reading.pack.numbers.duals?.feminine.ending ?? "");
  const word = reading.passage.tokens[at]?.folded ?? "";
  return (
    posAt(reading, at) === "ADJ" &&
    ending !== "" &&
    word.endsWith(ending) &&
    !hasArticle(reading, at) &&
    reading.marks.from("speaker", at) === null
  );
}

/** «قاله | بحملته»: an adposition written onto a noun with a pronoun of its owner. */
function isGoverned(reading: ReadSentence, at: number): boolean {
  const { joinedPrepositions = [] } = reading.pack.statements;
  const word = tokenText(reading, at);
  return joinedPrepositions.some((letter) => word.startsWith(letter)) && isOwnedForm(word, reading.pack);
}

function beginsName(reading: ReadSentence, at: number): boolean {
  const isStroke = reading.passage.tokens[at]?.type === "word" && reading.passage.tokens[at]?.folded === "";
  if (isStroke || onlyDescribes(reading, at) || isGoverned(reading, at)) return false;
  return !NO_FIRST.has(posAt(reading, at)) || OPENS_QUOTE.test(tokenText(reading, at));
}

/** A word that names somebody only with what follows it, as it stands or with its own article. */
function isUnfinished({ marks, passage, pack }: ReadSentence, at: number): boolean {
  const clitic = marks.cliticOf("unfinished", at);
  const isDefinite = passage.tokens[at]?.folded.startsWith(pack.grammar.article) ?? false;
  return clitic === "" || (clitic !== null && !isDefinite);
}

const LOOSE: ReadonlySet<string> = new Set(["ADP", "SCONJ", "CCONJ"]);

function isLoose(reading: ReadSentence, at: number): boolean {
  if (isUnfinished(reading, at)) return true;
  return COMMA.test(tokenText(reading, at)) || LOOSE.has(posAt(reading, at));
}

/** Tokens of a name in quotation marks. */
const LONGEST_QUOTED = 6;

/** «صحيفتي "الوادي" و | "الميناء"»: a second quoted name that a joining word leads to. */
function withSecondName(reading: ReadSentence, end: number): number {
  if (posAt(reading, end - 1) !== "CCONJ" || !QUOTE.test(tokenText(reading, end))) return end;
  for (let at = end + 1; at <= end + LONGEST_QUOTED; at++)
    if (QUOTE.test(tokenText(reading, at))) return at + 1;
  return end;
}

/** A name without what cannot belong to it, so that nobody is credited under words of another phrase. */
export function soundName(reading: ReadSentence, { from, to }: TokenRange): TokenRange {
  if (!reading.pack.statements.verbFirst || reading.pack.grammar.tagger === null) return { from, to };
  let end = withSecondName(reading, beforeCutTitle(reading, { from, to }));
  if (isCutShort(reading, { from, to: end })) end--;
  for (let at = from + 1; at < end; at++) if (endsSoundName(reading, at, from)) end = at;
  while (end > from + 1 && isLoose(reading, end - 1)) end--;
  let start = from;
  while (start < end && isAdverb(reading, start)) start++;
  const isWhole = beginsName(reading, start) && !(end === start + 1 && isUnfinished(reading, start));
  return { from: start, to: isWhole ? end : start };
}
