/** The phrase that says what a figure counts or measures, in the article's words, by an ordered list of rules. */
import { countedBy, type NounPhrase, type Relation } from "../../syntax";
import { type Draft, decided, isMeasured, type Refiner } from "../draft";
import { measuredBy } from "../measured";
import { markAt, marksAt, type ReadPassage } from "../passage";
import { countedPhrase, numberEnds } from "../phrase";

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Finds the tokens that name what a figure counts; null where the rule does not apply. */
interface Rule {
  readonly name: string;
  readonly find: (passage: ReadPassage, draft: Draft, phrase: NounPhrase) => Range | null;
}

/** More words than this are no name of a thing but a part of the sentence. */
const LONGEST = 12;
const MOST_COMPLEMENTS = 3;
const TRIMMED = /^[,،;؛:.()[\]«»“”"'’‘–—-]$/u;

function textOf(passage: ReadPassage, { from, to }: Range): string {
  const { text, tokens, syntax } = passage;
  let [first, last] = [from, Math.min(to, from + LONGEST)];
  while (first < last && TRIMMED.test(tokens[first]?.text ?? "")) first++;
  while (last > first && TRIMMED.test(tokens[last - 1]?.text ?? "")) last--;
  const word = tokens[first];
  const end = tokens[last - 1]?.end;
  if (word === undefined || end === undefined || last <= first) return "";
  const start = word.start + (syntax.joined.has(first) ? 1 : 0);
  return text.slice(start, end);
}

/** The text of a range without the adposition that is written onto its first word. */
function citedText(passage: ReadPassage, range: Range): string {
  const whole = textOf(passage, range);
  const first = range.from + (TRIMMED.test(passage.tokens[range.from]?.text ?? "") ? 1 : 0);
  return withoutAdposition(passage, first, whole);
}

/** «بالسجن» → «السجن», «للمزرعة» → «المزرعة»: the first word of a phrase without the adposition that is written onto it. */
function withoutAdposition({ syntax, pack }: ReadPassage, at: number, word: string): string {
  const { article, joinedLetters } = pack.grammar;
  const phrase = syntax.phraseAt[at];
  const isJoinedOn = phrase?.adposition?.to === at && phrase.adposition.from === at && phrase.from === at;
  const letter = isJoinedOn && joinedLetters.find((found) => word.startsWith(found));
  if (!letter) return word;
  const rest = word.slice(letter.length);
  const isContracted = letter === article.slice(-1) && rest.startsWith(letter);
  return isContracted ? article + rest.slice(letter.length) : rest;
}

/** Where a phrase ends with its complements: "members | of the crew | of the ferry". */
function endWithComplements(passage: ReadPassage, phrase: NounPhrase): number {
  const { syntax } = passage;
  let end = phrase.to;
  let holder = phrase;
  for (let steps = 0; steps < MOST_COMPLEMENTS; steps++) {
    const next = syntax.phrases[holder.index + 1];
    if (!next || next.complementOf !== holder.index || next.numeral || next.sort === "pronoun") break;
    if (isWholeOnly(passage, next)) break;
    end = next.to;
    holder = next;
  }
  return end;
}

/** "815 pupils out of | 926": words that lead to a whole are no complement. */
function isWholeOnly(passage: ReadPassage, { adposition, to }: NounPhrase): boolean {
  const mark = adposition && markAt(passage, "whole", adposition.from);
  return mark !== null && mark.to >= to;
}

function isNamed({ sort }: NounPhrase): boolean {
  return sort === "common" || sort === "proper";
}

/** The phrase without the numerals and hedges that it begins with. */
function nounsOf({ numeral, from, head }: NounPhrase): number {
  return numeral && head >= numeral.to ? numeral.to : from;
}

/** "two soldiers of the guard": the noun in the figure's own phrase, with its complements. */
const counted: Rule = {
  name: "counted",
  find: (passage, draft, phrase) => {
    const head = countedBy(passage.syntax, draft.number);
    if (isMeasured(draft) || head === null || head < draft.number.to || head >= phrase.to) return null;
    const from = passage.syntax.joints.has(draft.number.to) ? draft.number.to + 1 : draft.number.to;
    return { from, to: endWithComplements(passage, phrase) };
  },
};

/** "two of the soldiers", "2 tonnes of cocaine", «11% من الأصوات»: the whole, or what is measured out. */
const complement: Rule = {
  name: "complement",
  find: (passage, _, phrase) => {
    const whole = passage.syntax.phrases[phrase.index + 1];
    if (whole?.complementOf !== phrase.index || !isNamed(whole) || isTime(passage, whole)) return null;
    return { from: nounsOf(whole), to: endWithComplements(passage, whole) };
  },
};

/** "24-hour curfew", "a 2,000-pound bomb": what follows the unit in the same phrase has the measure. */
const measuredNoun: Rule = {
  name: "measured-noun",
  find: ({ syntax }, draft, phrase) => {
    if (!isMeasured(draft) || phrase.head < draft.to || syntax.units.has(phrase.head)) return null;
    if (syntax.tags[phrase.head]?.pos !== "NOUN") return null;
    return { from: draft.to, to: phrase.to };
  },
};

/** «الجرحى الـ21»: the noun before a number that stands as an adjective does. */
const attributed: Rule = {
  name: "attributed",
  find: ({ syntax }, draft, phrase) =>
    draft.unit === null &&
    phrase.head < draft.number.from &&
    isNamed(phrase) &&
    syntax.tags[phrase.head]?.pos !== "SYM" &&
    phrase.to >= draft.number.to
      ? { from: syntax.tags[phrase.from]?.pos === "DET" ? phrase.head : phrase.from, to: draft.number.from }
      : null,
};

function isTime({ dateTokens }: ReadPassage, { head }: NounPhrase): boolean {
  return dateTokens.has(head);
}

/** "a value of $5": a noun that says only that something is measured. */
function isMeasureNoun(passage: ReadPassage, { head }: NounPhrase): boolean {
  return markAt(passage, "measure-noun", head) !== null;
}

/** The noun whose measure a noun of measuring gives: «تراجع | بقيمة», "damage | to the value of". */
function beforeMeasure({ syntax }: ReadPassage, holder: NounPhrase): NounPhrase | null {
  const outer = holder.complementOf === null ? undefined : syntax.phrases[holder.complementOf];
  const before = outer ?? syntax.phraseAt[(holder.adposition?.from ?? holder.from) - 1];
  return before && isNamed(before) && !before.numeral && before.index !== holder.index ? before : null;
}

/** "a price of $5", «بعمق 10 كيلومترات»: the noun whose complement the figure is. */
const governor: Rule = {
  name: "governor",
  find: (passage, _, phrase) => {
    const holder = phrase.complementOf === null ? undefined : passage.syntax.phrases[phrase.complementOf];
    if (!holder || !isNamed(holder) || holder.numeral || isTime(passage, holder)) return null;
    const named = isMeasureNoun(passage, holder) ? beforeMeasure(passage, holder) : holder;
    return named && { from: named.from, to: named.to };
  },
};

/** Verbs that say what their subject amounts to: a copula, a change, a word of measuring. */
function amounts(passage: ReadPassage, { verb, as }: Relation): boolean {
  if (verb.isCopula) return as === "object";
  for (let at = verb.from; at < verb.to; at++)
    if (markAt(passage, "moves", at) || markAt(passage, "amounts", at)) return true;
  return false;
}

function isEligible(phrase: NounPhrase | undefined): phrase is NounPhrase {
  return phrase !== undefined && isNamed(phrase) && !phrase.numeral;
}

/** Whose amount a verb tells: of one that is changed by somebody the object, otherwise the subject. */
function amountOf({ syntax }: ReadPassage, { verb, as }: Relation, own: NounPhrase): NounPhrase | null {
  const object = verb.objects
    .map((index) => syntax.phrases[index])
    .find((phrase) => phrase?.index !== own.index && isEligible(phrase));
  if (as === "oblique" && object && verb.voice === "active") return object;
  const found = verb.subject === null ? undefined : syntax.phrases[verb.subject];
  return isEligible(found) ? found : null;
}

/** "Inflation rose to 5%", «بلغت الحصيلة 12»: what a verb says the amount of. */
const subject: Rule = {
  name: "subject",
  find: (passage, draft, phrase) => {
    const own = holderOf(passage, phrase);
    if (draft.kind === "duration" && !lasts(passage, own)) return null;
    for (const relation of passage.syntax.relations.get(own.index) ?? []) {
      if (relation.as === "subject" || !amounts(passage, relation)) continue;
      const told = amountOf(passage, relation, own);
      const found =
        told && isMeasureNoun(passage, told) ? (beforeVerb(passage, relation, told) ?? told) : told;
      if (!found || isTime(passage, found)) continue;
      const end = endWithComplements(passage, found);
      return {
        from: found.from,
        to: relation.verb.from > found.from ? Math.min(end, relation.verb.from) : end,
      };
    }
    return null;
  },
};

/** "by a rate of | 30 percent": a noun of measuring stands in the clause for the figure. */
function holderOf(passage: ReadPassage, phrase: NounPhrase): NounPhrase {
  const holder = phrase.complementOf === null ? undefined : passage.syntax.phrases[phrase.complementOf];
  return holder && isMeasureNoun(passage, holder) ? holder : phrase;
}

/** «أصولا مالية | تبلغ قيمتها»: whose measure it is stands before the verb. */
function beforeVerb({ syntax }: ReadPassage, { verb }: Relation, told: NounPhrase): NounPhrase | null {
  for (let index = told.index - 1; index >= 0; index--) {
    const phrase = syntax.phrases[index];
    if (!phrase || phrase.to < verb.from - MOST_BEFORE_VERB) return null;
    if (phrase.to <= verb.from && isEligible(phrase)) return phrase;
  }
  return null;
}

const MOST_BEFORE_VERB = 4;

/** A stretch of time is told of a subject only as the object of a verb: "the siege lasted 12 days". */
function lasts({ syntax }: ReadPassage, { index }: NounPhrase): boolean {
  return (syntax.relations.get(index) ?? []).some(({ as }) => as === "object");
}

/** "The dead: 12", «القتلى 12»: a noun of an event straight before a number that counts nothing else. */
const label: Rule = {
  name: "label",
  find: (passage, draft) => {
    const at = TRIMMED.test(passage.tokens[draft.from - 1]?.text ?? "") ? draft.from - 2 : draft.from - 1;
    const before = passage.syntax.phraseAt[at];
    if (!before || !isNamed(before) || before.numeral || before.to !== at + 1) return null;
    const isCounted = marksAt(passage, "kind", before.head).some(({ sense }) => sense.role === "counted");
    const isMeasured = draft.unit !== null && markAt(passage, "measured", before.head) !== null;
    return isCounted || isMeasured ? { from: before.from, to: before.to } : null;
  },
};

/** «ارتفع المؤشر إلى 57 نقطة»: a word that counts points or cases of what the verb speaks of. */
const classified: Rule = {
  name: "classified",
  find: (passage, draft, phrase) => {
    const isClassifier =
      phrase.head >= draft.number.to && markAt(passage, "classifier", phrase.head) !== null;
    return isClassifier
      ? (governor.find(passage, draft, phrase) ?? subject.find(passage, draft, phrase))
      : null;
  },
};

/** "three days after | the incident": what a stretch of time or space is counted from. */
const offset: Rule = {
  name: "offset",
  find: (passage, draft, phrase) => {
    if (draft.unit === null) return null;
    const next = passage.syntax.phrases[phrase.index + 1];
    if (!next?.adposition || !isNamed(next) || next.numeral || isTime(passage, next)) return null;
    if (!markAt(passage, "offset", next.adposition.from)) return null;
    const gap = next.adposition.from - Math.max(draft.to, phrase.to);
    return gap >= 0 && gap <= 1
      ? { from: next.adposition.from, to: endWithComplements(passage, next) }
      : null;
  },
};

/** Longer predicates say too much. */
const LONGEST_PREDICATE = 8;

/** "was sentenced | to 120 days": where no noun has the measure, the words of the verb that takes it. */
const predicate: Rule = {
  name: "predicate",
  find: (passage, draft, phrase) => {
    if (draft.unit === null) return null;
    const own = holderOf(passage, phrase);
    const relation = (passage.syntax.relations.get(own.index) ?? []).find(({ as }) => as !== "subject");
    if (!relation || relation.verb.to > own.from) return null;
    const { verb } = relation;
    const end = Math.min(own.adposition?.from ?? own.from, own.from, draft.from);
    const from = verb.isCopula ? verb.from : verb.head;
    return end > from + 1 ? { from, to: Math.min(end, from + LONGEST_PREDICATE) } : null;
  },
};

/** "3 Shot In Altadena": a word that says only what happened does not say to whom. */
function isMereEvent(passage: ReadPassage, { from, to }: Range): boolean {
  const marks = marksAt(passage, "kind", from);
  return to === from + 1 && marks.length > 0 && marks.every(({ sense }) => sense.role !== "counted");
}

/** A noun of measuring alone says nothing. */
function saysNothing(passage: ReadPassage, { from, to }: Range): boolean {
  for (let at = from; at < to; at++)
    if (!markAt(passage, "measure-noun", at) && passage.tokens[at]?.type === "word") return false;
  return true;
}

const RULES: readonly Rule[] = [
  classified,
  counted,
  measuredNoun,
  complement,
  attributed,
  governor,
  subject,
  label,
  offset,
  predicate,
];

/** The rule that finds what a figure counts, and what it finds; null where none does. */
interface What {
  readonly rule: string;
  readonly what: string;
}

function whatRule(passage: ReadPassage, draft: Draft): What | null {
  const phrase = passage.syntax.phraseAt[draft.number.from];
  if (!phrase) return null;
  for (const { name, find } of RULES) {
    const range = find(passage, draft, phrase);
    const what =
      range && !saysNothing(passage, range) && !isMereEvent(passage, range) && citedText(passage, range);
    if (what) return { rule: name, what };
  }
  return null;
}

/** What a figure with a unit measures, in the article's words. */
function measuredWhat(passage: ReadPassage, draft: Draft, drafts: readonly Draft[]): What | null {
  const found = measuredBy(passage, draft, drafts);
  const named = found?.ranges.filter((range) => !saysNothing(passage, range)) ?? [];
  const [first, ...others] = named;
  const texts = first ? [citedText(passage, first), ...others.map((range) => textOf(passage, range))] : [];
  const what = texts.filter(Boolean).join(" … ");
  return found && what ? { rule: found.rule, what } : null;
}

/** A dual and a stated zero name what they count themselves. */
function byWords(passage: ReadPassage, draft: Draft, drafts: readonly Draft[]): string {
  const phrase = passage.syntax.phraseAt[draft.number.from];
  if (draft.form === "dual" && phrase)
    return citedText(passage, { from: draft.number.from, to: endWithComplements(passage, phrase) });
  const { from, to } = countedPhrase(passage, draft, numberEnds(drafts));
  return textOf(passage, { from, to });
}

function withWhat(passage: ReadPassage, draft: Draft, drafts: readonly Draft[]): Draft {
  const isMeasuredDual = draft.form === "dual" && draft.unit !== null;
  if ((draft.form === "dual" && !isMeasuredDual) || draft.form === "zero" || !passage.pack.grammar.tagger)
    return { ...draft, what: byWords(passage, draft, drafts) };
  const found =
    passage.pack.measures && (isMeasured(draft) || draft.kind === "money")
      ? measuredWhat(passage, draft, drafts)
      : whatRule(passage, draft);
  return found ? decided({ ...draft, what: found.what }, `what: ${found.rule}`) : draft;
}

/** The phrase counted, in the article's words. */
export const what: Refiner = {
  name: "what",
  refine: (passage, drafts) =>
    drafts.map((draft) => (draft.notComparable ? draft : withWhat(passage, draft, drafts))),
};
