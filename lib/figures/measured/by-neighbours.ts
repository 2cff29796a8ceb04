/** Rules for what a figure measures by the words beside it. */
import { markAt } from "../passage";
import {
  clauseEnd,
  clauseStart,
  isComma,
  isNominal,
  isQuote,
  isTime,
  isVerb,
  type MeasureContext,
  posAt,
  textAt,
} from "./clause";
import { LONGEST_PHRASE, ownedBefore, phraseBefore, rootStart, topicOf, wholeEnd } from "./phrases";
import { type MeasureRule, one } from "./rule";

const BRACKET = /^[([]$/u;

/** «80 بالمئة | منهم في أطرافهم»: a share of those named before, with what is said of them. */
export const shareOfThem: MeasureRule = {
  name: "share-of-them",
  find: (measure) => {
    const { passage, draft } = measure;
    const anaphor = markAt(passage, "anaphor", draft.to);
    if (draft.kind !== "percent" || !anaphor) return null;
    const end = Math.min(clauseEnd(measure, anaphor.to), anaphor.to + LONGEST_PHRASE);
    let to = anaphor.to;
    while (to < end && !isComma(measure, to)) to++;
    return to > anaphor.to ? one(measure, { from: anaphor.from, to }) : null;
  },
};

/** «11% | من الأصوات»: the whole of a share, or what is measured out. */
export const wholeOf: MeasureRule = {
  name: "complement",
  find: (measure) => {
    const { passage, draft } = measure;
    let at = draft.to;
    while (posAt(measure, at) === "ADV" && !markAt(passage, "partitive", at)) at++;
    if (draft.kind === "money" || draft.kind === "distance" || !markAt(passage, "partitive", at)) return null;
    const begins = isQuote(measure, at + 1) ? at + 2 : at + 1;
    const next = passage.syntax.phraseAt[begins];
    const isQuoted = begins > at + 1 && next?.from === begins;
    if (!isNominal(next) || (!isQuoted && next.adposition?.from !== at) || isTime(measure, next)) return null;
    const end = wholeEnd(measure, next, draft.sentence.to);
    // «بعد 3 أيام من مقتل | 14 شخصا»: what a noun of action has for its object is counted.
    const counted = passage.syntax.phraseAt[end];
    const to =
      counted?.from === end && counted.numeral && counted.complementOf === next.index ? counted.to : end;
    return one(measure, { from: next.from, to });
  },
};

/** «غرودينين (6,7 بالمئة)»: a figure alone in brackets measures what stands before them. */
export const inBrackets: MeasureRule = {
  name: "brackets",
  find: (measure, { from }) => {
    if (!BRACKET.test(textAt(measure, from - 1))) return null;
    const before = measure.passage.syntax.phraseAt[from - 2];
    return isNominal(before) ? one(measure, { from: before.from, to: before.to }) : null;
  },
};

/** «برنامج إقراض | مدته 4 سنوات», «أصولا | تبلغ قيمتها»: whose measure a pronoun gives. */
export const possessed: MeasureRule = {
  name: "possessed",
  find: (measure, { from, isPossessed }) => {
    if (!isPossessed) return null;
    const { syntax } = measure.passage;
    const within = syntax.phraseAt[from - 1];
    if (isNominal(within) && within.from < from) return one(measure, { from: within.from, to: from });
    let start = from;
    while (isVerb(measure, start - 1)) start--;
    const topic = start < from && syntax.joined.has(start) ? topicOf(measure, start) : null;
    if (topic) return one(measure, { from: topic.from, to: topic.to });
    const nearest = phraseBefore(measure, start);
    const owner = nearest && ownedBefore(measure, nearest);
    return (
      owner && one(measure, { from: rootStart(measure, owner, clauseStart(measure, start)), to: nearest.to })
    );
  },
};

/** «بعد ثلاثة أيام | من الحادث»: what a stretch of time or space is counted from. */
export const offset: MeasureRule = {
  name: "offset",
  find: (measure) => {
    const { passage, draft } = measure;
    if (draft.kind !== "duration" && draft.kind !== "distance") return null;
    const opens = draft.from === draft.sentence.from;
    if (
      !markAt(passage, "offset", draft.to) ||
      (draft.kind === "duration" && !opens && !isCountedFrom(measure))
    )
      return null;
    const next = passage.syntax.phraseAt[draft.to + 1];
    if (!isNominal(next) || next.from !== draft.to + 1 || isTime(measure, next)) return null;
    return [{ from: draft.to, to: wholeEnd(measure, next, draft.sentence.to) }];
  },
};

/** «بعد | ثلاثة أيام على»: a word before it says that time is counted from something. */
function isCountedFrom({ passage, draft, lexicon }: MeasureContext): boolean {
  return [draft.from - 1, draft.from - 2].some(
    (at) => at >= draft.sentence.from && lexicon.is("counted-from", passage.tokens, at),
  );
}

/** «على بعد | 9 كيلومترات | من المدينة»: how far from where. */
export const farFrom: MeasureRule = {
  name: "far-from",
  find: (measure, { from, measure: noun }) => {
    const { draft, passage, lexicon } = measure;
    const start = noun ?? draft.from - 1;
    if (draft.kind !== "distance" || start < from - 1 || !lexicon.is("away", passage.tokens, start))
      return null;
    let behind = draft.to;
    while (posAt(measure, behind) === "ADV") behind++;
    let to = behind;
    while (to < Math.min(draft.sentence.to, behind + LONGEST_PHRASE) && isOfPlace(measure, to)) to++;
    return to > behind
      ? [
          { from: start, to: start + 1 },
          { from: behind, to },
        ]
      : null;
  },
};

function isOfPlace(measure: MeasureContext, at: number): boolean {
  const pos = posAt(measure, at);
  return (
    measure.passage.tokens[at]?.type === "word" && !isVerb(measure, at) && pos !== "PRON" && pos !== "SCONJ"
  );
}

/** «إلى 11 % مقابل | 12 %»: a figure that the one before is held against. */
export function compared({ passage, draft, lexicon }: MeasureContext): boolean {
  return lexicon.endsAt("compared", passage.tokens, draft.from);
}
