/** The phrase that says what a figure counts or measures, in the article's words, by an ordered list of rules. */

import { countedBy, type NounPhrase, type VerbRelation } from "../../syntax";
import { fold } from "../../text/fold";
import { type Draft, decided, isMeasured, type Refiner } from "../draft";
import { measureLexicon } from "../measured";
import { namingOf } from "../name/words";
import { markAt, markBefore, marksAt, type ReadPassage } from "../passage";
import { attributiveStart, countedPhrase, numberEnds } from "../phrase";
import { type Tally, weighingOf } from "../tally";
import { type Before, type Candidate, candidatesOf, type Finding, likeliest } from "../what";
import { sortOf } from "../what/signs";
import { completed, isOfFew } from "./counted-ends";
import { countsOthers, lastPlural, withoutStrangers } from "./counted-words";
import { endOfGerund } from "./gerunds";
import { measuredNoun } from "./what-measured";
import {
  citedText,
  endOfWhole,
  holderOf,
  isMeasureNoun,
  isNamed,
  isTime,
  nounsOf,
  type TokenRange,
  TRIMMED,
  textOf,
  type WhatRule,
} from "./what-phrases";

function isOne({ min, max }: Draft): boolean {
  return min === 1 && max === 1;
}

function isEventWord(passage: ReadPassage, at: number): boolean {
  return marksAt(passage, "kind", at).some(({ sense }) => sense.role === "counted");
}

/** "three women | dead": the noun before a word of an event that ends the phrase. */
function personWithin(passage: ReadPassage, from: number, head: number): number | null {
  for (let at = head - 1; at >= from; at--) if (markAt(passage, "person", at)) return at;
  return null;
}

/** "hurt five | late Saturday night", "seven | this week": what stands behind a number alone tells when. */
function isOfOtherTime(passage: ReadPassage, { to }: Draft, phrase: NounPhrase): boolean {
  if (passage.pack.grammar.headFirst) return false;
  return isTime(passage, phrase) || passage.syntax.tags[to]?.pos === "DET";
}

/** "two soldiers of the guard": the noun in the figure's own phrase, with its complements. */
const counted: WhatRule = {
  name: "counted",
  find: (passage, draft, phrase) => {
    const ranged = endOfRange(passage, draft, phrase);
    if (ranged)
      return completed(passage, draft, { from: ranged.from, to: endOfWhole(passage, ranged.phrase, true) });
    const head = countedBy(passage.syntax, draft.number);
    if (isMeasured(draft) || head === null || head < draft.number.to || head >= phrase.to) return null;
    if (attributiveStart(passage, draft) !== null) return null;
    if (isOfOtherTime(passage, draft, phrase)) return null;
    const from = passage.syntax.joints.has(draft.number.to) ? draft.number.to + 1 : draft.number.to;
    const person = isEventWord(passage, head) ? personWithin(passage, from, head) : null;
    const alike = isOfFew(draft) ? null : endOfAlike(passage, head);
    if (alike !== null) return { from: head, to: alike };
    const whole = endOfGerund(passage, phrase.to) ?? endOfWhole(passage, phrase, !isOne(draft));
    const listed = endOfListed(passage, draft, phrase);
    if (listed !== null) return { from, to: listed };
    const own = withoutStrangers(passage, { from, to: person === null ? whole : person + 1 });
    return own && completed(passage, draft, own);
  },
};

/** "four adult, | male victims": of several a noun in the singular is only the first word, where their plural follows a comma. */
function endOfListed(
  { syntax, tokens, pack }: ReadPassage,
  draft: Draft,
  { head, to }: NounPhrase,
): number | null {
  const isSeveral = (draft.min ?? 0) > 1 && syntax.tags[head]?.pos === "NOUN" && !syntax.plurals.has(head);
  const next = syntax.phraseAt[to + 1];
  if (pack.grammar.headFirst || !isSeveral || tokens[to]?.text !== "," || next?.from !== to + 1) return null;
  const isBare = next.adposition === null && !next.numeral && next.to > next.from + 1;
  const opens = syntax.tags[next.from]?.pos;
  return isBare && syntax.plurals.has(next.head) && opens !== "DET" && opens !== "PRON" ? next.to : null;
}

/** "five or | six shots": the noun stands with the second number. */
function endOfRange(
  { syntax, pack }: ReadPassage,
  draft: Draft,
  phrase: NounPhrase,
): { phrase: NounPhrase; from: number } | null {
  const next = syntax.phrases[phrase.index + 1];
  if (pack.grammar.headFirst || isMeasured(draft) || next?.joinedTo !== phrase.index) return null;
  const { numeral, head } = next;
  const isRange = phrase.sort === "numeral" && numeral !== null && draft.to === numeral.to;
  return isRange && head >= numeral.to ? { phrase: next, from: numeral.to } : null;
}

/** «1000 قتيل | وجريح», «400 طفل | وامرأة»: a second noun that is joined on bare is counted by the same number. */
function endOfAlike(passage: ReadPassage, head: number): number | null {
  const { syntax, tokens, pack } = passage;
  const next = head + 1;
  if (!pack.grammar.headFirst || !syntax.joined.has(next) || syntax.tags[next]?.pos !== "NOUN") return null;
  const isPerson = (at: number) => markAt(passage, "person", at) !== null || isEventWord(passage, at);
  const isCountedApart = syntax.tags[next + 1]?.pos === "NUM";
  const isPlain = !syntax.plurals.has(next) && !tokens[next]?.folded.includes(pack.grammar.article);
  return isPerson(head) && isPerson(next) && isPlain && !isCountedApart ? next + 1 : null;
}

const OPENS_QUOTE = /^["“«]$/u;
const CLOSES_QUOTE = /^["”»]$/u;
/** Words of a name in quotation marks. */
const LONGEST_QUOTED = 5;

/** «مليون | "حساب وهمي"»: a noun in quotation marks right behind the number. */
const quoted: WhatRule = {
  name: "quoted",
  find: ({ tokens, syntax, pack }, { number, unit }) => {
    if (unit !== null || !pack.grammar.headFirst || !OPENS_QUOTE.test(tokens[number.to]?.text ?? ""))
      return null;
    const from = number.to + 1;
    if (syntax.tags[from]?.pos !== "NOUN") return null;
    for (let to = from + 1; to <= from + LONGEST_QUOTED; to++)
      if (CLOSES_QUOTE.test(tokens[to]?.text ?? "")) return { from, to };
    return null;
  },
};

/** «البطولات الأربع | من …»: an adjective of the noun before it, which takes no complement of its own. */
function isDefiniteBehindNoun(passage: ReadPassage, draft: Draft): boolean {
  const start = attributiveStart(passage, draft);
  const noun = start === null ? undefined : passage.syntax.phraseAt[start - 1];
  return !isOne(draft) && noun !== undefined && isNamed(noun);
}

/** "two of the soldiers", "2 tonnes of cocaine", «11% من الأصوات»: the whole, or what is measured out. */
const complement: WhatRule = {
  name: "complement",
  find: (passage, draft, phrase) => {
    if (isDefiniteBehindNoun(passage, draft)) return null;
    const whole = passage.syntax.phrases[phrase.index + 1];
    if (whole?.complementOf !== phrase.index || !isNamed(whole) || isTime(passage, whole)) return null;
    if (passage.pack.grammar.headFirst && !isMeasured(draft) && whole.sort === "proper") return null;
    const leadsToWhole = whole.adposition && markAt(passage, "whole", whole.adposition.from);
    if (passage.pack.grammar.headFirst && leadsToWhole) return null;
    const isApart = isMeasured(draft) && whole.adposition !== null && whole.adposition.from > draft.to;
    if (isApart && !passage.pack.grammar.headFirst) return null;
    return { from: nounsOf(passage, whole), to: endOfWhole(passage, whole) };
  },
};

/** «صوت إطلاق | رصاصة واحدة»: of several nouns the last that agrees with "one" in gender; the first where none does. */
function agreeing({ tokens, syntax, pack }: ReadPassage, from: number, numeral: number): number {
  const feminine = fold(pack.numbers.duals?.feminine.ending ?? "");
  const isFeminine = (at: number) => feminine !== "" && (tokens[at]?.folded.endsWith(feminine) ?? false);
  for (let at = numeral - 1; at > from; at--)
    if (syntax.tags[at]?.pos === "NOUN" && isFeminine(at) === isFeminine(numeral)) return at;
  return from;
}

/** «محطات الطاقة | الأربع»: with an article or an owner on any of its words, as a number with the article asks for. */
function isDefinite({ tokens, pack }: ReadPassage, { from, to, sort }: NounPhrase): boolean {
  const beginnings = pack.measures?.definiteBeginnings ?? [];
  const owners = pack.grammar.possessiveEndings;
  const words = tokens.slice(from, to);
  return (
    sort === "proper" ||
    beginnings.length === 0 ||
    words.some(({ folded }) => beginnings.some((begin) => folded.startsWith(begin))) ||
    words.some(({ text }) => owners.some((ending) => text.endsWith(ending))) ||
    words.some(({ text }) => pack.measures?.possessors.some((ending) => text.endsWith(ending)))
  );
}

/** «الجرحى الـ21»: the noun before a number that stands as an adjective does. */
const attributed: WhatRule = {
  name: "attributed",
  find: (passage, draft, phrase) => {
    const { syntax } = passage;
    if (draft.unit !== null || !passage.pack.grammar.headFirst) return null;
    const start = attributiveStart(passage, draft);
    const apart = start === null || phrase.head < draft.number.from ? undefined : syntax.phraseAt[start - 1];
    if (start !== null && apart && !isOne(draft) && !isDefinite(passage, apart)) return null;
    if (start !== null && apart && isNamed(apart) && !apart.numeral && apart.to === start)
      return { from: lastPlural(passage, apart.from, start) ?? apart.from, to: start };
    if (phrase.head >= draft.number.from || phrase.to < draft.number.to) return null;
    if (!isNamed(phrase) || syntax.tags[phrase.head]?.pos === "SYM") return null;
    const from = syntax.tags[phrase.from]?.pos === "DET" ? phrase.head : phrase.from;
    if (isOne(draft)) return { from: agreeing(passage, from, draft.number.from), to: draft.number.from };
    return { from: lastPlural(passage, from, draft.number.from) ?? from, to: draft.number.from };
  },
};

/** The noun whose measure a noun of measuring gives: «تراجع | بقيمة», "damage | to the value of". */
function beforeMeasure({ syntax }: ReadPassage, holder: NounPhrase): NounPhrase | null {
  const outer = holder.complementOf === null ? undefined : syntax.phrases[holder.complementOf];
  const before = outer ?? syntax.phraseAt[(holder.adposition?.from ?? holder.from) - 1];
  return before && isNamed(before) && !before.numeral && before.index !== holder.index ? before : null;
}

/** "a price of $5", «بعمق 10 كيلومترات»: the noun whose complement the figure is. */
const governor: WhatRule = {
  name: "governor",
  find: (passage, draft, phrase) => {
    const holder = phrase.complementOf === null ? undefined : passage.syntax.phrases[phrase.complementOf];
    if (!holder || !isNamed(holder) || holder.numeral || isTime(passage, holder)) return null;
    const isMeasure = !passage.pack.grammar.headFirst && (isMeasured(draft) || draft.kind === "money");
    const isPart = !isMeasure && markBefore(passage, "whole", draft.from) !== null;
    if (isPart || markAt(passage, "anaphor", draft.to)) return null;
    const named = isMeasureNoun(passage, holder) ? beforeMeasure(passage, holder) : holder;
    return named && { from: named.from, to: named.to };
  },
};

/** Verbs that say what their subject amounts to: a copula, a change, a word of measuring. */
function amounts(passage: ReadPassage, { verb, as }: VerbRelation): boolean {
  if (verb.isCopula) return as === "object";
  for (let at = verb.from; at < verb.to; at++)
    if (markAt(passage, "moves", at) || markAt(passage, "amounts", at)) return true;
  return false;
}

/** "Shares crashed | 19%": any verb with a share for its object tells it of a thing. */
function isShareOf(
  passage: ReadPassage,
  { unit }: Draft,
  { verb, as }: VerbRelation,
  told: NounPhrase | null,
): boolean {
  if (unit !== "percent" || as !== "object" || verb.isNegated || passage.pack.grammar.headFirst) return false;
  return told?.sort === "common" && !markAt(passage, "person", told.head);
}

function isEligible(phrase: NounPhrase | undefined): phrase is NounPhrase {
  return phrase !== undefined && isNamed(phrase) && !phrase.numeral;
}

/** Whose amount a verb tells: of one that is changed by somebody the object, otherwise the subject. */
function amountOf({ syntax }: ReadPassage, { verb, as }: VerbRelation, own: NounPhrase): NounPhrase | null {
  const object = verb.objects
    .map((index) => syntax.phrases[index])
    .find((phrase) => phrase?.index !== own.index && isEligible(phrase));
  if (as === "oblique" && object && verb.voice === "active") return object;
  const found = verb.subject === null ? undefined : syntax.phrases[verb.subject];
  return isEligible(found) ? found : null;
}

/** "Inflation rose to 5%", «بلغت الحصيلة 12»: what a verb says the amount of. */
const subject: WhatRule = {
  name: "subject",
  find: (passage, draft, phrase) => {
    const own = holderOf(passage, phrase);
    if (draft.kind === "duration" && !lasts(passage, own)) return null;
    for (const relation of passage.syntax.relations.get(own.index) ?? []) {
      if (relation.as === "subject") continue;
      const told = amountOf(passage, relation, own);
      if (!amounts(passage, relation) && !isShareOf(passage, draft, relation, told)) continue;
      const isLate = told !== null && passage.pack.grammar.headFirst && isMeasureNoun(passage, told);
      const found = isLate ? (beforeVerb(passage, relation, told) ?? told) : told;
      if (!found || isTime(passage, found)) continue;
      const end = endOfWhole(passage, found);
      return {
        from: found.from,
        to: relation.verb.from > found.from ? Math.min(end, relation.verb.from) : end,
      };
    }
    return null;
  },
};

/** «أصولا مالية | تبلغ قيمتها»: whose measure it is stands before the verb. */
function beforeVerb({ syntax }: ReadPassage, { verb }: VerbRelation, told: NounPhrase): NounPhrase | null {
  for (let index = told.index - 1; index >= 0; index--) {
    const phrase = syntax.phrases[index];
    if (!phrase || phrase.to < verb.from - MOST_BEFORE_VERB) return null;
    if (phrase.to <= verb.from && isEligible(phrase)) return phrase;
  }
  return null;
}

/** Tokens between a counted phrase and the verb that it is the subject of. */
const MOST_BEFORE_VERB = 4;

/** A stretch of time is told of a subject only as the object of a verb: "the siege lasted 12 days". */
function lasts({ syntax }: ReadPassage, { index }: NounPhrase): boolean {
  return (syntax.relations.get(index) ?? []).some(({ as }) => as === "object");
}

/** "The dead: 12", «القتلى 12»: a noun of an event straight before a number that counts nothing else. */
const label: WhatRule = {
  name: "label",
  find: (passage, draft) => {
    const mark = passage.tokens[draft.from - 1]?.text ?? "";
    // "1 officer dead, | 1 injured": what a comma parts belongs to another count.
    if (mark === "," && !passage.pack.grammar.headFirst) return null;
    const at = TRIMMED.test(mark) ? draft.from - 2 : draft.from - 1;
    const before = passage.syntax.phraseAt[at];
    if (!before || !isNamed(before) || before.numeral || before.to !== at + 1) return null;
    const isCounted = marksAt(passage, "kind", before.head).some(({ sense }) => sense.role === "counted");
    const isMeasured = draft.unit !== null && markAt(passage, "measured", before.head) !== null;
    return isCounted || isMeasured ? { from: before.from, to: before.to } : null;
  },
};

/** «ارتفع المؤشر إلى 57 نقطة»: a word that counts points or cases of what the verb speaks of. */
const classified: WhatRule = {
  name: "classified",
  find: (passage, draft, phrase) => {
    const isClassifier =
      phrase.head >= draft.number.to &&
      phrase.to === phrase.head + 1 &&
      passage.syntax.phrases[phrase.index + 1]?.complementOf !== phrase.index &&
      markAt(passage, "classifier", phrase.head) !== null;
    return isClassifier
      ? (governor.find(passage, draft, phrase) ?? subject.find(passage, draft, phrase))
      : null;
  },
};

/** "3 Shot In Altadena": a word that says only what happened does not say to whom; "one shot" is a noun. */
function isMereEvent(passage: ReadPassage, { unit }: Draft, { from, to }: TokenRange): boolean {
  if (unit !== null) return false;
  if (passage.syntax.tags[from]?.pos === "NOUN" && markAt(passage, "thing", from)) return false;
  const marks = marksAt(passage, "kind", from);
  return to === from + 1 && marks.length > 0 && marks.every(({ sense }) => sense.role !== "counted");
}

/** "two | more": a word that says only that there are others. */
function isMereRest(passage: ReadPassage, { from, to }: TokenRange): boolean {
  const naming = passage.pack.grammar.headFirst ? null : namingOf(passage.pack);
  if (naming === null || to > from + 1) return false;
  return naming.is("dropped", passage.tokens, from) && naming.is("empty", passage.tokens, from);
}

/** «الجلسة», «آخر»: a word that says nothing of what is measured. */
function saysLittle({ pack, tokens }: ReadPassage, at: number): boolean {
  return measureLexicon(pack)?.is("empty", tokens, at) ?? false;
}

/** A small word beside others, or where verbs come first a verb that tells only of an amount. */
function isSmall(passage: ReadPassage, at: number, isAlone: boolean): boolean {
  const { pos } = passage.syntax.tags[at] ?? { pos: "X" };
  if (!passage.pack.grammar.headFirst) return pos === "DET";
  if (pos === "ADP" || pos === "ADV") return !isAlone;
  if (pos === "VERB") return markAt(passage, "moves", at) !== null || markAt(passage, "amounts", at) !== null;
  return saysLittle(passage, at);
}

/** «ارتفاع», «يمثل انخفاضا»: that something changed, but not what. */
function isBareChange(passage: ReadPassage, { from, to }: TokenRange): boolean {
  if (!passage.pack.grammar.headFirst || !markAt(passage, "moves", to - 1)) return false;
  for (let at = from; at < to - 1; at++) {
    const pos = passage.syntax.tags[at]?.pos;
    if (pos !== "VERB" && pos !== "PART") return false;
  }
  return true;
}

/** A noun of measuring alone says nothing. */
export function saysNothing(passage: ReadPassage, { from, to }: TokenRange): boolean {
  if (isBareChange(passage, { from, to })) return true;
  for (let at = from; at < to; at++) {
    if (markAt(passage, "measure-noun", at) || isSmall(passage, at, to === from + 1)) continue;
    if (passage.tokens[at]?.type === "word") return false;
  }
  return true;
}

const RULES: readonly WhatRule[] = [
  classified,
  quoted,
  counted,
  measuredNoun,
  complement,
  attributed,
  governor,
  subject,
  label,
];

interface What {
  readonly rule: string;
  readonly what: string;
}

/** What each rule finds by itself. */
function findingsOf(passage: ReadPassage, draft: Draft): Finding[] {
  const phrase = passage.syntax.phraseAt[draft.number.from];
  if (!phrase || (attributiveStart(passage, draft) === null && countsOthers(passage, draft.number.to)))
    return [];
  return RULES.flatMap(({ name, find }) => {
    const range = find(passage, draft, phrase);
    const isName =
      range &&
      !saysNothing(passage, range) &&
      !isMereRest(passage, range) &&
      !isMereEvent(passage, draft, range) &&
      citedText(passage, range) !== "";
    return isName ? [{ rule: name, range }] : [];
  });
}

/** What the first rule finds that finds anything. */
function whatRule(passage: ReadPassage, draft: Draft): What | null {
  const [first] = findingsOf(passage, draft);
  return first ? { rule: first.rule, what: citedText(passage, first.range) } : null;
}

/** A dual and a stated zero name what they count themselves. */
function byWords(passage: ReadPassage, draft: Draft, drafts: readonly Draft[]): string {
  if (draft.form === "dual") return textOf(passage, draft.number);
  const { from, to } = countedPhrase(passage, draft, numberEnds(drafts));
  // "no injuries | associated with it": a verb behind what is denied names nothing.
  const isVerb = draft.form === "zero" && passage.syntax.tags[from]?.pos === "VERB";
  return isVerb ? "" : textOf(passage, { from, to });
}

function withWhat(passage: ReadPassage, draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.form === "dual" || draft.form === "zero" || !passage.pack.grammar.tagger)
    return { ...draft, what: byWords(passage, draft, drafts) };
  const found = whatRule(passage, draft);
  return found ? decided({ ...draft, what: found.what }, `what: ${found.rule}`) : draft;
}

/** «289 مباراة في الدوري و | 14 مع المنتخب»: things of which only the number is said again. */
function isElliptic({ syntax }: ReadPassage, draft: Draft, last: Draft): boolean {
  const isLike = last.sentence === draft.sentence && draft.unit === null && draft.form !== "dual";
  const isOfThings = draft.kind === "other" && last.kind === "other";
  const phrase = syntax.phraseAt[draft.number.from];
  const isAlone = phrase?.sort === "numeral" && phrase.to <= draft.number.to;
  return (
    isLike && isOfThings && isAlone && (draft.what === "" || draft.decisions.at(-1) === "what: governor")
  );
}

/** Where nouns come first, a number alone counts what the one before it counts. */
function withEllipses(passage: ReadPassage, drafts: readonly Draft[]): Draft[] {
  if (!passage.pack.grammar.headFirst) return [...drafts];
  let last: Draft | undefined;
  return drafts.map((draft) => {
    if (draft.notComparable) return draft;
    if (last && isElliptic(passage, draft, last))
      return decided({ ...draft, what: last.what.split(" ", 1)[0] ?? "" }, "what: parallel");
    last = draft.decisions.at(-1) === "what: counted" ? draft : undefined;
    return draft;
  });
}

/** All that could say what a figure counts, with what the signs of each come to. */
export function whatCandidates<T>(
  passage: ReadPassage,
  draft: Draft,
  before: Before | null,
  tally: Tally<T>,
): Candidate<T>[] {
  const candidates = candidatesOf(passage, draft, { findings: findingsOf(passage, draft), before, tally });
  if (!passage.pack.measures) return candidates;
  if (isOfThem(passage, draft))
    return candidates.filter(({ ranges, rule }) => !ranges || rule === "parallel");
  return candidates.filter(
    ({ ranges }) =>
      !ranges || (ranges.some((range) => !saysNothing(passage, range)) && !isUnit(draft, ranges)),
  );
}

/** «تسعة | منهم»: whom a pronoun means is told by no phrase of its own sentence but a figure's. */
function isOfThem(passage: ReadPassage, { to, number, form, unit }: Draft): boolean {
  const isBare = form !== "dual" && (unit !== null || to === number.to);
  return isBare && markAt(passage, "anaphor", to) !== null && !countsOthers(passage, to);
}

/** Whether a stretch begins with a part of a figure with a unit. */
function isUnit({ unit, kind, form, from, to, number }: Draft, [first]: readonly TokenRange[]): boolean {
  const isMeasure = unit !== null || kind === "money";
  const end = form === "dual" ? to : Math.max(to, number.to + 1);
  return isMeasure && first !== undefined && first.from >= from && first.from < end;
}

/** «بقائمتين»: a dual begins behind what is written onto it, unless its article was contracted. */
function dualText(passage: ReadPassage, draft: Draft, { from, to }: TokenRange): string | null {
  const written = passage.tokens[from];
  const end = passage.tokens[to - 1]?.end ?? draft.end;
  if (draft.form !== "dual" || from !== draft.number.from || !written) return null;
  const isWithin = draft.start > written.start && draft.end <= written.end;
  return isWithin ? passage.text.slice(draft.start, end) : null;
}

/** What was chosen, in the article's words. */
function chosenText(passage: ReadPassage, draft: Draft, ranges: readonly TokenRange[]): string {
  const texts = ranges.map((range, at) => (at === 0 ? citedText(passage, range) : textOf(passage, range)));
  const dual = ranges[0] ? dualText(passage, draft, ranges[0]) : null;
  return [dual ?? texts[0] ?? "", ...texts.slice(1)].filter(Boolean).join(" … ");
}

/** What weighs most of all that a sentence says, in the article's words, where the pack knows what signs are worth. */
function withChosen(passage: ReadPassage, drafts: readonly Draft[]): Draft[] {
  let before: Before | null = null;
  return drafts.map((draft) => {
    if (draft.notComparable) return draft;
    if (draft.form === "zero") return { ...draft, what: deniedText(passage, draft, drafts) };
    const chosen = likeliest(
      passage,
      draft,
      whatCandidates(passage, draft, before, weighingOf(passage.pack, sortOf(draft))),
    );
    if (!chosen?.ranges) return draft;
    before = { draft, ranges: chosen.ranges };
    const what = chosenText(passage, draft, chosen.ranges);
    const named = passage.pack.measures ? {} : { named: chosen.ranges };
    return decided({ ...draft, what, ...named }, `what: ${chosen.rule}`);
  });
}

/** What a stated zero denies, as far as it is named. */
function deniedText(passage: ReadPassage, draft: Draft, drafts: readonly Draft[]): string {
  return passage.pack.measures ? byWords(passage, draft, drafts) : textOf(passage, deniedIn(passage, draft));
}

/** "no | arrests", "no | riders | were hurt": the noun that a stated zero denies. */
function deniedIn({ syntax }: ReadPassage, draft: Draft): TokenRange {
  for (const phrase of [syntax.phraseAt[draft.from], syntax.phraseAt[draft.to - 1]])
    if (phrase !== undefined && isNamed(phrase) && phrase.to > draft.from + 1)
      return { from: draft.from + 1, to: phrase.to };
  return { from: draft.to, to: draft.to };
}

/** The phrase counted, in the article's words. */
export const what: Refiner = {
  name: "what",
  refine: (passage, drafts) =>
    withEllipses(
      passage,
      passage.pack.signs
        ? withChosen(passage, drafts)
        : drafts.map((draft) => (draft.notComparable ? draft : withWhat(passage, draft, drafts))),
    ),
};
