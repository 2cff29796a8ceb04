/** What has a measure by the words beside it: what is worth it, what it is counted from, what is done for it. */
import type { VerbGroup } from "../../syntax";
import { markAt, markBefore, type ReadPassage } from "../passage";
import { endOfWhole, isNamed, isTime, type TokenRange, type WhatRule } from "./what-phrases";

/** Longer clauses say too much. */
const LONGEST_CLAUSE = 10;

function wholeBefore(passage: ReadPassage, end: number): TokenRange | null {
  const phrase = passage.syntax.phraseAt[end - 1];
  if (!phrase || phrase.to !== end || !isNamed(phrase) || phrase.numeral || isTime(passage, phrase))
    return null;
  if (markAt(passage, "person", phrase.head) && phrase.sort === "proper") return null;
  return { from: phrase.from, to: phrase.to };
}

/** "heroin | worth $500", "goods | valued at more than $800", "parcels | under $100": what stands before the words that lead to a price. */
export const worth: WhatRule = {
  name: "worth",
  find: (passage, draft) => {
    if (draft.kind !== "money" || passage.pack.grammar.headFirst) return null;
    for (const to of [draft.from, draft.number.from]) {
      const mark = markBefore(passage, "worth", to);
      const found = mark && wholeBefore(passage, mark.from);
      if (found) return found;
    }
    const limit = markAt(passage, "price-limit", draft.from);
    return limit && limit.to <= draft.number.from ? wholeBefore(passage, draft.from) : null;
  },
};

/** "a town of 300 | 40 miles from": the noun whose number stands straight before. */
function countedBefore({ syntax }: ReadPassage, end: number): TokenRange | null {
  const number = syntax.phraseAt[end - 1];
  const holder = number?.sort === "numeral" ? syntax.phrases[number.complementOf ?? -1] : undefined;
  return number?.to === end && holder?.sort === "common" ? { from: holder.from, to: holder.to } : null;
}

/** Tokens of a bracket that a figure stands in. */
const LONGEST_BRACKET = 8;

/** "a $3 million (€2.6 million) | grant": the noun behind a bracket that gives the sum in another currency. */
export const behindBracket: WhatRule = {
  name: "behind-bracket",
  find: ({ syntax, tokens, pack }, draft) => {
    if (draft.kind !== "money" || pack.grammar.headFirst) return null;
    const isInside = tokens[draft.from - 1]?.text === "(";
    let close = draft.to;
    if (!isInside && tokens[close]?.text !== "(") return null;
    while (tokens[close]?.text !== ")" && close < draft.to + LONGEST_BRACKET) close++;
    const phrase = tokens[close]?.text === ")" ? syntax.phraseAt[close + 1] : undefined;
    const isNoun =
      phrase?.from === close + 1 && phrase.sort === "common" && !phrase.numeral && !phrase.adposition;
    const isBare =
      isNoun && syntax.tags[phrase.from]?.pos !== "DET" && syntax.tags[phrase.from]?.pos !== "PRON";
    return isBare ? { from: phrase.from, to: phrase.to } : null;
  },
};

/** "this trailer home | 100 yards away": what stands straight before a distance that is told from elsewhere. */
export const standing: WhatRule = {
  name: "standing",
  find: (passage, draft) => {
    if (draft.kind !== "distance" || passage.pack.grammar.headFirst) return null;
    if (!markAt(passage, "offset", draft.to) && !markAt(passage, "offset", draft.to + 1)) return null;
    return wholeBefore(passage, draft.from) ?? countedBefore(passage, draft.from);
  },
};

function clauseEnd(passage: ReadPassage, { from, head }: VerbGroup): number | null {
  const { tokens, syntax } = passage;
  let to = Math.max(from, head) + 1;
  const object = syntax.phraseAt[to];
  if (object?.from === to && !object.numeral && isNamed(object)) to = object.to;
  return tokens[to - 1] ? to : null;
}

/** "three hours | after the raid", "a day | before the bridge fell": from what a stretch of time is counted. */
export const since: WhatRule = {
  name: "since",
  find: (passage, draft) => {
    const { syntax, pack } = passage;
    if (draft.kind !== "duration" || pack.grammar.headFirst || !markAt(passage, "since", draft.to))
      return null;
    const phrase = syntax.phraseAt[draft.to + 1];
    if (!phrase || phrase.from !== draft.to + 1 || isTime(passage, phrase)) return null;
    const verb = syntax.relations.get(phrase.index)?.find(({ as }) => as === "subject")?.verb;
    const isClause = verb && verb.from >= phrase.to && verb.from <= phrase.to + 1;
    if (!isNamed(phrase) && !isClause) return null;
    const to = isClause ? clauseEnd(passage, verb) : endOfWhole(passage, phrase);
    return to !== null && to - draft.to <= LONGEST_CLAUSE ? { from: draft.to, to } : null;
  },
};

/** "spend 90 days | at the clinic", "serving six years | for theft": what a time is spent at or for. */
export const spent: WhatRule = {
  name: "spent",
  find: (passage, draft, phrase) => {
    const { syntax, pack } = passage;
    if (draft.kind !== "duration" || pack.grammar.headFirst) return null;
    const verb = syntax.verbAt[phrase.from - 1];
    if (!verb || !markAt(passage, "spends", verb.head)) return null;
    const place = syntax.phrases[phrase.index + 1];
    const isPlace = place?.adposition?.from === draft.to && isNamed(place) && !isTime(passage, place);
    if (isPlace) return { from: draft.to, to: endOfWhole(passage, place) };
    const act = markAt(passage, "paid-for", draft.to) ? syntax.verbAt[draft.to + 1] : undefined;
    if (!act || syntax.tags[act.head]?.form !== "Ger") return null;
    const object = syntax.phraseAt[act.to];
    const isObject = object?.from === act.to && isNamed(object) && !object.numeral;
    return { from: draft.to, to: isObject ? endOfWhole(passage, object) : act.to };
  },
};

/** "spent $2 million | trying to save it": what money is spent on doing. */
export const doing: WhatRule = {
  name: "doing",
  find: (passage, draft) => {
    const { syntax, pack } = passage;
    if (draft.kind !== "money" || pack.grammar.headFirst) return null;
    const verb = syntax.verbAt[draft.to];
    if (verb?.from !== draft.to || syntax.tags[verb.head]?.form !== "Ger") return null;
    const next = syntax.tags[verb.to]?.pos === "PART" ? syntax.verbAt[verb.to + 1] : verb;
    const object = next && syntax.phraseAt[next.to];
    if (!object || object.from !== next.to || !isNamed(object) || object.numeral) return null;
    return { from: draft.to, to: endOfWhole(passage, object) };
  },
};

/** "one count | of making a weapon accessible": a noun that says what it is of by a verb. */
export function endOfGerund(passage: ReadPassage, to: number): number | null {
  const { syntax, pack } = passage;
  if (pack.grammar.headFirst || !markAt(passage, "acts", to - 1) || !markAt(passage, "partitive", to))
    return null;
  const verb = syntax.verbAt[to + 1];
  if (verb?.from !== to + 1 || syntax.tags[verb.head]?.form !== "Ger") return null;
  const object = syntax.phraseAt[verb.to];
  const isObject = object?.from === verb.to && isNamed(object) && !object.numeral;
  return isObject ? endOfWhole(passage, object) : verb.to;
}
