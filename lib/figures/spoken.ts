/** Whether words of a sentence speak of a count, so that a bare number beside them is one, whatever its shape. */
import type { NounPhrase, TokenRange, VerbGroup } from "../syntax";
import type { Draft } from "./draft";
import { namingOf } from "./name/words";
import { type As, markAt, marksAt, type ReadPassage } from "./passage";

/** Whether a verb speaks of counts: a word of an event, of a change, of an amount. */
export function speaksOfCounts(passage: ReadPassage, verb: VerbGroup): boolean {
  if (verb.isCopula) return true;
  for (let at = verb.from; at < verb.to; at++)
    if (
      marksAt(passage, "kind", at).length > 0 ||
      markAt(passage, "moves", at) ||
      markAt(passage, "amounts", at) ||
      markAt(passage, "counts", at)
    )
      return true;
  return false;
}

/** Whether a phrase is about a count: a noun of an event or of persons, "number", "toll". */
export function isOfCount(passage: ReadPassage, { from, to }: NounPhrase): boolean {
  for (let at = from; at < to; at++)
    if (
      marksAt(passage, "kind", at).length > 0 ||
      markAt(passage, "counter", at) ||
      markAt(passage, "person", at) ||
      markAt(passage, "measure-noun", at)
    )
      return true;
  return false;
}

const COUNTING: ReadonlySet<As> = new Set<As>(["kind", "counter", "person", "measure-noun"]);

/** Whether a sentence has any word of an event, of persons or of a count: without one nothing in it speaks of a count. */
function mayCount({ starts }: ReadPassage, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (starts[at]?.some(({ sense }) => COUNTING.has(sense.as))) return true;
  return false;
}

/** "killed 1900", "the toll stands at 1500", «بلغ عدد القتلى 1500»: a number of four digits that a verb takes for a count. */
export function isTakenAsCount(passage: ReadPassage, { number, unit, sentence }: Draft): boolean {
  if (unit !== null || !mayCount(passage, sentence)) return false;
  const { syntax } = passage;
  const phrase = syntax.phraseAt[number.from];
  if (!phrase?.numeral) return false;
  return (syntax.relations.get(phrase.index) ?? []).some(({ verb, as }) => {
    const subject = verb.subject === null ? undefined : syntax.phrases[verb.subject];
    const isEvent = tellsOfHarm(passage, verb);
    if (as !== "oblique" && isEvent) return true;
    if (phrase.adposition && (opensDate(passage, phrase) || followsYear(passage, phrase.adposition.from)))
      return false;
    if (phrase.adposition && isYearAlone(passage, phrase)) return false;
    return (
      speaksOfCounts(passage, verb) &&
      subject !== undefined &&
      subject.index !== phrase.index &&
      isOfCount(passage, subject)
    );
  });
}

/** Whether a verb tells of persons what happened to them. */
export function tellsOfHarm(passage: ReadPassage, verb: VerbGroup): boolean {
  for (let at = verb.from; at < verb.to; at++)
    if (marksAt(passage, "kind", at).some(({ sense }) => sense.kind !== "other" && sense.kind !== "people"))
      return true;
  return false;
}

/** «ارتفعت النسبة إلى 74 % | في 2017»: a year's shape alone in an adposition that leads to no level. */
function isYearAlone(passage: ReadPassage, { adposition, numeral, to }: NounPhrase): boolean {
  const naming = namingOf(passage.pack);
  if (!adposition || !naming || numeral?.to !== to) return false;
  const isYear = YEAR.test(passage.tokens[numeral.from]?.text ?? "");
  return isYear && !naming.is("level", passage.tokens, adposition.from);
}

/** "from 2013 to | 2016". */
function followsYear({ tokens }: ReadPassage, at: number): boolean {
  return YEAR.test(tokens[at - 1]?.text ?? "");
}

const YEAR = /^(?:1[89]|20)\p{Nd}{2}$/u;

function opensDate(passage: ReadPassage, { adposition }: NounPhrase): boolean {
  const mark = adposition && markAt(passage, "not-before", adposition.from);
  return mark !== null && mark?.sense.reason === "date";
}
