/** Noun phrases: where each begins and ends, which word it is about, and what it is a complement of. */
import type { LanguagePack } from "../languages/contract";
import type { Sentence, TextPassage } from "../text/passage";
import { isBearing } from "./known-words";
import type { GrammarMarks } from "./marks";
import type { NounPhrase, Numeral, Tag, TokenRange, Upos } from "./model";

/** A passage while its phrases are being read. */
export interface Tagged {
  readonly passage: TextPassage;
  readonly pack: LanguagePack;
  readonly tags: readonly Tag[];
  readonly marks: GrammarMarks;
  /** Numerals by the token at which they begin. */
  readonly numerals: ReadonlyMap<number, Numeral>;
}

type Chunk = TokenRange & { readonly head: number; readonly numeral: TokenRange | null };

export const NOMINAL: ReadonlySet<Upos> = new Set<Upos>(["NOUN", "PROPN", "SYM"]);
const MODIFIER: ReadonlySet<Upos> = new Set<Upos>(["ADJ", "DET", "NUM", "NOUN", "PROPN", "SYM"]);
const HYPHEN = /^[-‐‑–/&]$/u;
const QUOTE = /^["'“”«»„‘’]$/u;
const OPENING_QUOTE = /^["“«„]$/u;
const COMMA = /^[,،]$/u;
/** Tokens of one member of a joined modifier: "state and federal" police. */
const LONGEST_JOINED = 5;
/** A shorter word's ending does not make it a plural: "gas". */
const SHORTEST_PLURAL = 4;
/** "as many as", "at the very least". */
const LONGEST_ADVERB = 6;
/** Longer runs are lists without marks, no phrases. */
const LONGEST = 24;

export function posAt({ tags }: Tagged, at: number): Upos {
  return tags[at]?.pos ?? "PUNCT";
}

export function textAt({ passage }: Tagged, at: number): string {
  return passage.tokens[at]?.text ?? "";
}

/** An expression of time is no part of a phrase, unless it is counted: "on Tuesday", but "four weeks". */
function isTime(tagged: Tagged, at: number, from: number): boolean {
  const { passage, numerals } = tagged;
  return passage.dateTokens.has(at) && !numerals.has(from) && !isYearWithin(tagged, at, from);
}

const YEAR = /^(?:1[89]|20)\p{Nd}{2}$/u;

/** "the 2013 report": a year between the words of a phrase, where heads come last. */
function isYearWithin({ passage, tags, pack }: Tagged, at: number, from: number): boolean {
  if (pack.grammar.headFirst || at === from || !YEAR.test(passage.tokens[at]?.text ?? "")) return false;
  const next = tags[at + 1]?.pos;
  const isNounNext = next === "NOUN" || next === "ADJ" || next === "PROPN";
  return isNounNext && !passage.dateTokens.has(at - 1) && !passage.dateTokens.has(at + 1);
}

function touches({ passage }: Tagged, left: number): boolean {
  return passage.tokens[left]?.end === passage.tokens[left + 1]?.start;
}

/** A hyphen, stroke or stop that holds two parts of a word together: "co-pilot", "U.S.". */
export function isJoint(tagged: Tagged, at: number): boolean {
  if (tagged.passage.tokens[at]?.type !== "mark" || !touches(tagged, at - 1)) return false;
  const text = textAt(tagged, at);
  if (HYPHEN.test(text) || text === "'" || text === "’") return touches(tagged, at);
  return text === "." && /^\p{L}{1,5}$/u.test(textAt(tagged, at - 1));
}

/** "the slain boy", "five wounded soldiers": a participle among the words before a noun. */
function isParticipleWithin(tagged: Tagged, at: number, from: number): boolean {
  const { pos, form } = tagged.tags[at] ?? { pos: "X", form: "" };
  if (pos !== "VERB" || (form !== "Part" && form !== "Ger") || at === from) return false;
  const before = posAt(tagged, at - 1);
  if (before !== "DET" && before !== "ADJ" && before !== "NUM" && before !== "ADV" && before !== "PART")
    return false;
  const next = posAt(tagged, at + 1);
  // "a family of five | found dead"
  if (tagged.marks.is("state", at + 1) && form === "Part") return false;
  // "two | shot Friday night"
  if (before === "NUM" && tagged.passage.dateTokens.has(at + 1)) return false;
  return next === "NOUN" || next === "ADJ" || next === "PROPN";
}

/** "nearly | 40", "very large": an adverb that belongs to the word behind it. */
function isAdverbWithin(tagged: Tagged, at: number): boolean {
  let next = at;
  while (posAt(tagged, next) === "ADV" && next < at + LONGEST_ADVERB) next++;
  return next > at && (posAt(tagged, next) === "NUM" || (next === at + 1 && posAt(tagged, next) === "ADJ"));
}

/** "the state's | four parties": behind a possessor the phrase goes on, whatever its noun has before it. */
function isPossessed(tagged: Tagged, at: number): boolean {
  return (
    posAt(tagged, at - 1) === "PART" &&
    (tagged.marks.is("possessive", at - 1) || tagged.marks.is("possessive", at - 2))
  );
}

/** "the nurses' union": an apostrophe behind a plural, and a noun behind it. */
function isPluralPossessive(tagged: Tagged, at: number): boolean {
  if (!/^['’]$/u.test(textAt(tagged, at)) || !touches(tagged, at - 1) || touches(tagged, at)) return false;
  return isPlural(tagged, at - 1) && MODIFIER.has(posAt(tagged, at + 1));
}

/** "two separate, | fatal shootings", "1.9 million | “removable aliens": marks between a numeral and its noun. */
function isMarkWithin(tagged: Tagged, at: number, from: number): boolean {
  const isCounting = tagged.numerals.has(from) || posAt(tagged, at - 1) === "NUM";
  const next = posAt(tagged, at + 1);
  if (!isCounting || (next !== "ADJ" && next !== "NOUN" && next !== "PROPN")) return false;
  const isCoordinate = posAt(tagged, at - 1) === "ADJ" || isSingularAmongMany(tagged, at - 1, from);
  if (COMMA.test(textAt(tagged, at))) return isCoordinate && (next === "ADJ" || isNounWithin(tagged, at + 1));
  return OPENING_QUOTE.test(textAt(tagged, at)) && posAt(tagged, at - 1) === "NUM";
}

/** "four adult, | male victims": a noun in the singular before one in the plural. */
function isNounWithin(tagged: Tagged, at: number): boolean {
  return !isPlural(tagged, at) && posAt(tagged, at + 1) === "NOUN" && isPlural(tagged, at + 1);
}

/** "four | adult, male victims": a noun that does not agree with its numeral describes as an adjective does. */
function isSingularAmongMany(tagged: Tagged, at: number, from: number): boolean {
  const numeral = tagged.numerals.get(from);
  return numeral?.to === at && !numeral.isOne && posAt(tagged, at) === "NOUN" && !isPlural(tagged, at);
}

/** "Orr | & Marsh Hospital". */
function isAmpersand(tagged: Tagged, at: number): boolean {
  const isName = (place: number) => CAPITAL.test(textAt(tagged, place)) && NOMINAL.has(posAt(tagged, place));
  return textAt(tagged, at) === "&" && isName(at - 1) && isName(at + 1);
}

const CAPITAL = /^\p{Lu}/u;

function continuesBefore(tagged: Tagged, at: number, from: number, hasNoun: boolean): boolean {
  const pos = posAt(tagged, at);
  if (isJoint(tagged, at) || isAmpersand(tagged, at)) return true;
  if ((!hasNoun || isSingularAmongMany(tagged, at - 1, from)) && isMarkWithin(tagged, at, from)) return true;
  if (pos === "NUM" && isYearWithin(tagged, at, from)) return true;
  if (pos === "PART") return hasNoun && tagged.marks.is("possessive", at);
  if (pos === "DET") return !hasNoun || tagged.marks.is("possessive", at - 1);
  if (pos === "NUM")
    return (
      !hasNoun ||
      posAt(tagged, at - 1) === "PROPN" ||
      HYPHEN.test(textAt(tagged, at - 1)) ||
      isPossessed(tagged, at)
    );
  if (isPluralPossessive(tagged, at)) return hasNoun;
  if (MODIFIER.has(pos)) return true;
  return isParticipleWithin(tagged, at, from) || (!hasNoun && isAdverbWithin(tagged, at));
}

function numeralWithin({ numerals }: Tagged, { from, to }: TokenRange): Numeral | null {
  for (let at = from; at < to; at++) {
    const numeral = numerals.get(at);
    if (numeral) return numeral;
  }
  return null;
}

/** "a million people | face", but "three police | officers", "five police | departments", "two women | 's teams": a plural of persons is no modifier, unless of another plural. */
function endsCount({ marks, tags }: Tagged, at: number): boolean {
  const next = tags[at + 1];
  if ((next?.pos === "NOUN" && next.form === "Plur") || marks.is("possessive", at + 1)) return false;
  return marks.is("plural", at) && marks.is("person", at) && !marks.is("person", at + 1);
}

/** "a 15 | per cent tariff": a share that another noun has. */
function isShareBefore(tagged: Tagged, at: number, end: number): boolean {
  return (
    tagged.marks.is("share", at) && NOMINAL.has(posAt(tagged, end - 1)) && !tagged.marks.is("share", end - 1)
  );
}

/** "1 Marlow police | officer". */
function isPersonNext({ marks }: Tagged, at: number): boolean {
  return marks.is("person", at) && marks.is("person", at + 1);
}

/** "7 soldiers | dead": behind a plural of persons what became of them. */
function isStateBehind({ marks }: Tagged, at: number): boolean {
  return marks.is("person", at) && marks.is("state", at + 1);
}

/** "the 1993 harbour gates bombing": a year before a noun in the singular counts nothing. */
function isYearOf(tagged: Tagged, { from, to }: Numeral, end: number): boolean {
  const last = end - 1;
  const isYear = to === from + 1 && YEAR.test(textAt(tagged, from)) && tagged.passage.dateTokens.has(from);
  return isYear && posAt(tagged, last) === "NOUN" && !isPlural(tagged, last);
}

/** The last noun behind a numeral that agrees with it in number: of "one boy stands" the boy, of "six markings show" the markings. */
function agreeingHead(tagged: Tagged, numeral: Numeral, end: number): number | null {
  if (!tagged.pack.grammar.agrees || isYearOf(tagged, numeral, end)) return null;
  let found: number | null = null;
  for (let at = numeral.to; at < end; at++) {
    if (isJoint(tagged, at)) found = null;
    if (!NOMINAL.has(posAt(tagged, at)) || isShareBefore(tagged, at, end)) continue;
    if (!numeral.isOne && endsCount(tagged, at)) return at;
    if (isPlural(tagged, at) !== numeral.isOne && isStateBehind(tagged, at)) return at;
    if (isPlural(tagged, at) !== numeral.isOne) found = at;
    else if (numeral.isOne && found !== null && !isPersonNext(tagged, at)) return found;
  }
  return found;
}

/** "700,000 secret military and State Department | documents": modifiers may be joined before the noun that agrees. */
function agreeingBehindJoint(tagged: Tagged, numeral: Numeral, from: number, end: number): number | null {
  if (!tagged.pack.grammar.agrees || numeral.isOne || from <= numeral.to || posAt(tagged, from) !== "CCONJ")
    return null;
  let to = from + 1;
  while (
    to < end &&
    to < from + LONGEST_JOINED &&
    MODIFIER.has(posAt(tagged, to)) &&
    posAt(tagged, to) !== "DET" &&
    !tagged.numerals.has(to)
  )
    to++;
  const last = to - 1;
  return last > from + 1 && NOMINAL.has(posAt(tagged, last)) && isPlural(tagged, last) ? last : null;
}

/** Whether a noun is in the plural, or has none of its own ("people", "aircraft", "percent"). */
export function isPlural(tagged: Tagged, at: number): boolean {
  if (tagged.tags[at]?.form === "Plur" || tagged.marks.is("plural", at) || posAt(tagged, at) === "SYM")
    return true;
  const word = tagged.passage.tokens[at]?.folded ?? "";
  const { pluralEndings, singularEndings } = tagged.pack.grammar;
  if (word.length < SHORTEST_PLURAL || posAt(tagged, at) !== "NOUN") return false;
  const ends = (endings: readonly string[]) => endings.some((ending) => word.endsWith(ending));
  return ends(pluralEndings) && !ends(singularEndings);
}

/** Where nothing was learnt, the first noun behind a numeral is the one that it counts. */
function endsUntagged(tagged: Tagged, at: number, numeral: TokenRange | null): boolean {
  return numeral !== null && tagged.pack.grammar.tagger === null && NOMINAL.has(posAt(tagged, at));
}

/** "three officials | familiar with it": adjectives behind the noun open words of their own. */
function isAdjectival(tagged: Tagged, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (posAt(tagged, at) !== "ADJ") return false;
  return to > from;
}

/** A phrase whose head comes last: "the five wounded soldiers". */
function headLast(tagged: Tagged, from: number, end: number): Chunk | null {
  let to = from;
  let head = -1;
  let last = -1;
  while (to < end && to < from + LONGEST && !isTime(tagged, to, from)) {
    const numeral = tagged.numerals.get(to);
    if (numeral && (head < 0 || isPossessed(tagged, to) || posAt(tagged, head) === "SYM")) {
      // "a town of 5,300 | about 45 miles off"
      if (last >= from && posAt(tagged, last) === "NUM" && posAt(tagged, to - 1) === "ADV") break;
      last = numeral.to - 1;
      to = numeral.to;
      if (isOrdinalStop(tagged, to)) to++;
      continue;
    }
    if (to > from && !continuesBefore(tagged, to, from, head >= 0)) break;
    if (
      to > from &&
      tagged.numerals.has(to) &&
      !isYearWithin(tagged, to, from) &&
      head >= 0 &&
      posAt(tagged, head) !== "PROPN" &&
      !isPossessed(tagged, to)
    )
      break;
    const pos = posAt(tagged, to);
    if (NOMINAL.has(pos)) head = to;
    if (endsUntagged(tagged, to, numeralWithin(tagged, { from, to }))) {
      last = to++;
      break;
    }
    if (NOMINAL.has(pos) || pos === "NUM" || pos === "ADJ" || pos === "DET") last = to;
    to++;
  }
  if (last < from) return null;
  const behind = last + 1;
  const numeral = numeralWithin(tagged, { from, to: behind });
  const counted =
    numeral && (agreeingHead(tagged, numeral, behind) ?? agreeingBehindJoint(tagged, numeral, behind, end));
  if (numeral && counted !== null && (counted !== head || isAdjectival(tagged, counted + 1, behind)))
    return { from, to: counted + 1, head: counted, numeral };
  if (head >= 0) return { from, to: Math.max(head + 1, behind), head, numeral };
  return { from, to: behind, head: numeral ? numeral.to - 1 : last, numeral };
}

/** «العوامل الثلاثة»: a numeral with an article follows its noun as an adjective does. */
/** «حرب الثلاثين | عاما»: an indefinite noun behind such a numeral is counted by it. */
function isCountedNext(
  { passage, tags }: Pick<Tagged, "passage" | "tags">,
  numeral: number,
  at: number,
  article: string,
): boolean {
  const isDefinite = (token: number) => passage.tokens[token]?.folded.startsWith(article) ?? false;
  return tags[at]?.pos === "NOUN" && !isDefinite(at) && !isDefinite(numeral - 1);
}

function isAttributive({ passage, pack, numerals, tags }: Tagged, at: number): boolean {
  const { article } = pack.grammar;
  const isBegun =
    numerals.has(at) &&
    article !== "" &&
    !isCountedNext({ passage, tags }, at, numerals.get(at)?.to ?? at, article);
  return (
    isBegun && (passage.tokens[at]?.folded.startsWith(article) || passage.tokens[at - 1]?.folded === article)
  );
}

/** «استثمر الصندوق | حصة»: behind a noun with the article no noun without one belongs to it, but a name may. */
function isPastArticle({ passage, pack, tags }: Tagged, at: number): boolean {
  const { article } = pack.grammar;
  const has = (token: number) => passage.tokens[token]?.folded.startsWith(article) ?? false;
  const pos = tags[at]?.pos;
  return article !== "" && has(at - 1) && !has(at) && (pos === "NOUN" || pos === "ADJ");
}

/** «أولادهم | دفع»: behind a noun that says whose it is no other noun belongs to it but as an adjective with the article. */
function isPastOwner(tagged: Tagged, at: number): boolean {
  const { article, possessiveEndings } = tagged.pack.grammar;
  const isPlain = posAt(tagged, at) === "NOUN" && !tagged.passage.tokens[at]?.folded.startsWith(article);
  const owner = textAt(tagged, at - 1);
  return (
    isPlain &&
    posAt(tagged, at - 1) === "NOUN" &&
    possessiveEndings.some(
      (ending) => owner.endsWith(ending) && owner.length > ending.length + SHORTEST_OWNED,
    )
  );
}

/** Letters that must stand before a possessive ending. */
const SHORTEST_OWNED = 2;

/** «تطبيق | هذه القرارات»: behind a noun without an article a determiner with its noun says whose it is. */
function isPossessingThis(tagged: Tagged, at: number): boolean {
  const { passage, pack } = tagged;
  const [before, next] = [passage.tokens[at - 1], passage.tokens[at + 1]];
  const has = (word: string | undefined) => word?.startsWith(pack.grammar.article) ?? false;
  if (pack.grammar.article === "" || posAt(tagged, at - 1) !== "NOUN" || tagged.marks.isJoined(at))
    return false;
  if (posAt(tagged, at - 2) === "NUM") return false;
  const ends = pack.grammar.absoluteEndings ?? [];
  const isFree =
    has(before?.folded) ||
    ends.some((ending) => before?.text.endsWith(ending)) ||
    isPastOwner(tagged, at + 1);
  return !isFree && has(next?.folded) && NOMINAL.has(posAt(tagged, at + 1));
}

/** A word that goes on with a phrase whose head comes first: the nouns and adjectives that belong to it. */
function belongsBehind(tagged: Tagged, at: number, from: number): boolean {
  if (isJoint(tagged, at)) return true;
  const pos = posAt(tagged, at);
  if (
    tagged.marks.isJoined(at) ||
    tagged.marks.hasArticleBehind(at) ||
    (pos !== "PROPN" && tagged.marks.isPrepositioned(at))
  )
    return false;
  if (isPastArticle(tagged, at) || isPastOwner(tagged, at)) return false;
  if (QUOTE.test(textAt(tagged, at)))
    return QUOTE.test(textAt(tagged, at - 2)) || NOMINAL.has(posAt(tagged, at + 1));
  if (pos === "NUM") return at === from || posAt(tagged, at - 1) === "DET" || isAttributive(tagged, at);
  if (pos === "DET" && at > from) return isPossessingThis(tagged, at);
  return pos === "NOUN" || pos === "PROPN" || pos === "ADJ" || pos === "DET";
}

/** "les six dernières années": an adjective before its noun, in a language whose nouns come first. */
function isListedAdjective(tagged: Tagged, at: number): boolean {
  return (
    tagged.pack.grammar.tagger === null && posAt(tagged, at) === "ADJ" && NOMINAL.has(posAt(tagged, at + 1))
  );
}

/** "6. yüzyılda", "31. Oktober": the stop of an ordinal. */
function isOrdinalStop(tagged: Tagged, at: number): boolean {
  return (
    textAt(tagged, at) === "." &&
    touches(tagged, at - 1) &&
    tagged.pack.grammar.dottedOrdinals &&
    tagged.passage.tokens[at + 1]?.type === "word"
  );
}

/** «مصادر حقوقية | عدد المحتجزين»: behind an adjective a noun of measure begins what is measured. */
function beginsMeasure(tagged: Tagged, at: number, head: number): boolean {
  const { joinedLetters } = tagged.pack.grammar;
  const word = tagged.passage.tokens[at]?.folded ?? "";
  if (tagged.marks.is("measure", at) && joinedLetters.some((letter) => word.startsWith(letter)))
    return at > head;
  return at - 1 > head && tagged.marks.is("measure", at) && posAt(tagged, at) === "NOUN";
}

/** «12 | بمحافظة»: what is joined on, or stands in an adposition of its own, is not what a numeral counts; «80 بالمئة» is. */
function beginsAnew(tagged: Tagged, at: number): boolean {
  if (tagged.marks.is("unit", at)) return false;
  return tagged.marks.isJoined(at) || (posAt(tagged, at) !== "PROPN" && tagged.marks.isPrepositioned(at));
}

/** A phrase whose head comes first: «خمسة جنود من …», «وزارة الصحة الفلسطينية». */
function headFirst(tagged: Tagged, from: number, end: number): Chunk | null {
  let to = from;
  while (posAt(tagged, to) === "ADV" && to < from + LONGEST_ADVERB) to++;
  const numeral = tagged.numerals.get(to) ?? null;
  if (numeral) to = numeral.to;
  else if (posAt(tagged, from) === "DET") to = from + 1;
  let head = -1;
  while (to < end && to < from + LONGEST && !isTime(tagged, to, from)) {
    if (to > from && head >= 0 && (!belongsBehind(tagged, to, from) || beginsMeasure(tagged, to, head)))
      break;
    if (head < 0 && to > from && beginsAnew(tagged, to)) break;
    const pos = posAt(tagged, to);
    if (head < 0 && to > from && isListedAdjective(tagged, to)) {
      to++;
      continue;
    }
    if (head < 0 && (pos === "NOUN" || pos === "PROPN" || pos === "SYM" || pos === "ADJ")) head = to;
    else if (head < 0 && to > from && pos !== "DET") break;
    to++;
  }
  if (head < 0 && !numeral) return null;
  while (to > from + 1 && posAt(tagged, to - 1) === "PUNCT" && to - 1 > head) to--;
  return {
    from,
    to,
    head: head < 0 ? to - 1 : head,
    numeral: numeral ?? numeralWithin(tagged, { from, to }),
  };
}

function opens(tagged: Tagged, at: number): boolean {
  const pos = posAt(tagged, at);
  return (
    MODIFIER.has(pos) ||
    tagged.marks.is("determiner", at) ||
    isAdverbWithin(tagged, at) ||
    opensWithParticiple(tagged, at)
  );
}

/** "Wounded soldiers": a participle at a sentence's head, or behind an adposition. */
function opensWithParticiple(tagged: Tagged, at: number): boolean {
  const tag = tagged.tags[at];
  if (tagged.pack.grammar.headFirst || tag?.pos !== "VERB" || tag.form !== "Part") return false;
  const before = posAt(tagged, at - 1);
  return (before === "ADP" || before === "CCONJ") && posAt(tagged, at + 1) === "NOUN";
}

function chunkAt(tagged: Tagged, at: number, end: number): Chunk | null {
  if (isTime(tagged, at, at)) return null;
  if (
    posAt(tagged, at) === "PRON" &&
    !(tagged.marks.is("determiner", at) && MODIFIER.has(posAt(tagged, at + 1)))
  )
    return { from: at, to: at + 1, head: at, numeral: null };
  if (!opens(tagged, at)) return null;
  return tagged.pack.grammar.headFirst ? headFirst(tagged, at, end) : headLast(tagged, at, end);
}

function sortOf(tagged: Tagged, { head, numeral }: Chunk): NounPhrase["sort"] {
  const pos = posAt(tagged, head);
  if (pos === "PRON") return "pronoun";
  if (numeral && head < numeral.to && head >= numeral.from) return "numeral";
  return pos === "PROPN" ? "proper" : "common";
}

function isFiniteVerb(tagged: Tagged, at: number): boolean {
  const tag = tagged.tags[at];
  return tag?.pos === "AUX" || (tag?.pos === "VERB" && tag.form === "Fin");
}

/** The adposition straight before a phrase, with what is joined to its first word counted as one. */
function adpositionBefore(tagged: Tagged, { from, to }: TokenRange, first: number): TokenRange | null {
  if (posAt(tagged, from) !== "PROPN" && tagged.marks.isPrepositioned(from)) return { from, to: from };
  let at = from;
  while (at > first && posAt(tagged, at - 1) === "ADP") at--;
  // "wanted with the raid | are in custody": a word of bearing opens no clause that has an auxiliary.
  const isBorne = posAt(tagged, to) === "AUX" && isBearing(tagged.passage, at, tagged.pack);
  const isSubordinator =
    at === from - 1 && tagged.marks.is("subordinating", at) && isFiniteVerb(tagged, to) && !isBorne;
  return at < from && !isSubordinator ? { from: at, to: from } : null;
}

/** The phrase that another is joined to by a conjunction or a comma. */
function joinedTo(tagged: Tagged, from: number, last: NounPhrase | undefined): number | null {
  if (!last) return null;
  if (last.to === from) return tagged.marks.isJoined(from) ? last.index : null;
  for (let at = last.to; at < from; at++) {
    const isComma = COMMA.test(textAt(tagged, at));
    // "a 12- | and a 16-year-old"
    if (at === last.to && HYPHEN.test(textAt(tagged, at)) && touches(tagged, at - 1)) continue;
    if (posAt(tagged, at) !== "CCONJ" && !isComma && posAt(tagged, at) !== "ADV") return null;
    // "three of them critically, | the fire service said": an adverb ends what stands before it.
    if (isComma && at > last.to) return null;
  }
  return last.index;
}

/** Whether nothing but adverbs and "each" stands between two places. */
function isNextTo(tagged: Tagged, to: number, from: number): boolean {
  for (let at = to; at < from; at++)
    if (posAt(tagged, at) !== "ADV" && posAt(tagged, at) !== "DET") return false;
  return true;
}

function complementOf(
  tagged: Tagged,
  adposition: TokenRange | null,
  last: NounPhrase | undefined,
): number | null {
  if (!adposition || !last || !isNextTo(tagged, last.to, adposition.from)) return null;
  return adposition.to > adposition.from && tagged.marks.is("genitive", adposition.from) ? last.index : null;
}

function isConjoined(tagged: Tagged, { from }: NounPhrase): boolean {
  return (
    posAt(tagged, from - 1) === "CCONJ" || posAt(tagged, from - 2) === "CCONJ" || tagged.marks.isJoined(from)
  );
}

/** A comma alone joins two phrases only in a list that a conjunction ends: "a pilot, two guests and a cook". */
function withoutLooseCommas(tagged: Tagged, phrases: readonly NounPhrase[]): NounPhrase[] {
  const first = phrases[0]?.index ?? 0;
  const listed = new Set<number>();
  for (const phrase of [...phrases].reverse()) {
    const isListed = phrase.joinedTo !== null && (isConjoined(tagged, phrase) || listed.has(phrase.index));
    if (!isListed || phrase.joinedTo === null) continue;
    listed.add(phrase.index);
    for (
      let at = phrases[phrase.joinedTo - first];
      at;
      at = at.complementOf === null ? undefined : phrases[at.complementOf - first]
    )
      listed.add(at.index);
  }
  return phrases.map((phrase) =>
    phrase.joinedTo === null || isConjoined(tagged, phrase) || listed.has(phrase.index)
      ? phrase
      : phraseOf(phrase, { ...phrase, joinedTo: null }),
  );
}

/** «مقتل | 12 شخصا»: where heads come first, a noun takes the counted phrase straight behind it for its complement. */
function possessed(
  tagged: Tagged,
  { from, numeral }: Chunk,
  last: NounPhrase | undefined,
  adposition: TokenRange | null,
): number | null {
  if (!tagged.pack.grammar.headFirst || !numeral || adposition || !last || last.to !== from) return null;
  return last.sort === "common" && !tagged.marks.isJoined(from) ? last.index : null;
}

/** "counts | each of murder", "were | each shot": a determiner alone behind a noun belongs to it. */
function isFloating(tagged: Tagged, { from, to, numeral }: Chunk, last: NounPhrase | undefined): boolean {
  if (to > from + 1 || numeral !== null || posAt(tagged, from) !== "DET") return false;
  return last?.to === from || (posAt(tagged, from - 1) === "AUX" && posAt(tagged, to) === "VERB");
}

/** All phrases are made here, field by field: they are asked for most, and engines are slow with objects of many shapes. */
function phraseOf(
  { from, to, head, numeral }: Chunk,
  { index, sort, adposition, complementOf, joinedTo }: Omit<NounPhrase, keyof Chunk>,
): NounPhrase {
  return { from, to, head, numeral, index, sort, adposition, complementOf, joinedTo };
}

/** Reads the noun phrases of a sentence; `index` is that of the first. */
export function nounPhrases(tagged: Tagged, sentence: Sentence, index: number): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const chunk = chunkAt(tagged, at, sentence.to);
    if (!chunk) {
      at++;
      continue;
    }
    const last = found.at(-1);
    if (isFloating(tagged, chunk, last)) {
      at = chunk.to;
      continue;
    }
    const adposition = adpositionBefore(tagged, chunk, sentence.from);
    const place = {
      index: index + found.length,
      sort: sortOf(tagged, chunk),
      adposition,
      complementOf: complementOf(tagged, adposition, last) ?? possessed(tagged, chunk, last, adposition),
      joinedTo: adposition ? null : joinedTo(tagged, chunk.from, last),
    };
    found.push(phraseOf(chunk, place));
    at = Math.max(at + 1, chunk.to);
  }
  return withoutLooseCommas(tagged, found);
}
