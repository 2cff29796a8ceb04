/** What has a measure: the noun in its phrase, what it consists of, from where it is counted, what takes so long. */
import type { NounPhrase, VerbGroup } from "../../syntax";
import { type Draft, isMeasured } from "../draft";
import { markAt, type ReadPassage } from "../passage";
import { endOfWhole, holderOf, isNamed, isTime, type TokenRange, type WhatRule } from "./what-phrases";

const COMMA = /^[,،]$/u;
const INSIDE_MEASURE = /^[-‐‑–'’]$/u;
/** Longer predicates say too much. */
const LONGEST_PREDICATE = 10;

/** Behind "5-foot-6" the rest of the measure. */
function behindMeasure({ tokens }: ReadPassage, from: number): number {
  let at = from;
  while (tokens[at]?.type === "digits" || INSIDE_MEASURE.test(tokens[at]?.text ?? "")) at++;
  // "a two-year-long inquiry"
  const isJoinedOn = at > from && tokens[at]?.type === "word" && tokens[at]?.start === tokens[at - 1]?.end;
  return isJoinedOn ? at + 1 : at;
}

/** "24-hour curfew", "a 2,000-pound bomb": what follows the unit in the same phrase has the measure. */
export const measuredNoun: WhatRule = {
  name: "measured-noun",
  find: (passage, draft, phrase) => {
    const { syntax } = passage;
    if (!isMeasured(draft) || phrase.head < draft.to || syntax.units.has(phrase.head)) return null;
    if (syntax.tags[phrase.head]?.pos !== "NOUN") return null;
    const from = behindMeasure(passage, draft.to);
    return from <= phrase.head ? { from, to: phrase.to } : null;
  },
};

/** "two years | in prison", "$250,000 | in campaign funds": what the amount consists of, said without a determiner. */
export const contents: WhatRule = {
  name: "contents",
  find: (passage, draft, phrase) => {
    const next = passage.syntax.phrases[phrase.index + 1];
    if (!isMeasured(draft) || next?.adposition?.from !== Math.max(draft.to, phrase.to)) return null;
    if (!markAt(passage, "contents", next.adposition.from) || next.sort !== "common" || isTime(passage, next))
      return null;
    const opens = passage.syntax.tags[next.from]?.pos;
    if (next.numeral || opens === "DET" || opens === "PRON" || opens === "PROPN") return null;
    return { from: next.from, to: endOfWhole(passage, next) };
  },
};

/** "$5 million | for the house": what money is paid for. */
export const paidFor: WhatRule = {
  name: "paid-for",
  find: (passage, draft, phrase) => {
    const next = passage.syntax.phrases[phrase.index + 1];
    if (draft.kind !== "money" || next?.adposition?.from !== Math.max(draft.to, phrase.to)) return null;
    if (!markAt(passage, "paid-for", next.adposition.from) || next.sort !== "common" || next.numeral)
      return null;
    const isReceiver = markAt(passage, "person", next.head) !== null;
    return isReceiver || isTime(passage, next) ? null : { from: next.from, to: endOfWhole(passage, next) };
  },
};

/** "$45 million | to continue health benefits": what money is meant to do. */
export const purpose: WhatRule = {
  name: "purpose",
  find: (passage, draft, phrase) => {
    const { syntax } = passage;
    const at = Math.max(draft.to, phrase.to);
    const isSpent = draft.kind === "money" || (draft.kind === "duration" && draft.to >= phrase.to);
    if (!isSpent || passage.pack.grammar.headFirst || syntax.tags[at]?.pos !== "PART") return null;
    const verb = syntax.verbAt[at + 1];
    const object = syntax.phrases[verb?.objects[0] ?? -1];
    // "six months | to live"
    if (verb && !object && draft.kind === "duration") return { from: at, to: verb.to };
    if (!verb || object?.from !== verb.to || object.numeral) return null;
    const to = endOfWhole(passage, object);
    return to - at <= LONGEST_PREDICATE ? { from: at, to } : null;
  },
};

/** The words by which a noun is told from others: "a home | in Rice" for "Rice". */
function withPlace({ syntax }: ReadPassage, place: NounPhrase): TokenRange {
  const before = place.adposition ? syntax.phraseAt[place.adposition.from - 1] : undefined;
  const isHolder = before?.to === place.adposition?.from && before?.sort === "common" && !before.numeral;
  return { from: before && isHolder ? before.from : place.from, to: place.to };
}

function isOffset(passage: ReadPassage, draft: Draft, phrase: NounPhrase): boolean {
  const next = passage.syntax.phrases[phrase.index + 1];
  if (!next?.adposition || !markAt(passage, "offset", next.adposition.to - 1)) return false;
  const gap = next.adposition.from - Math.max(draft.to, phrase.to);
  return gap >= 0 && gap <= 1;
}

/** "a home in Rice, | 40 miles south of Dallas": what stands so far off, never what it is counted from. */
export const distance: WhatRule = {
  name: "distance",
  find: (passage, draft, phrase) => {
    if (draft.kind !== "distance" || passage.pack.grammar.headFirst) return null;
    const { syntax, tokens } = passage;
    if (COMMA.test(tokens[draft.from - 1]?.text ?? "")) {
      const before = syntax.phraseAt[draft.from - 2];
      if (before && isNamed(before) && !isTime(passage, before)) return withPlace(passage, before);
    }
    if (!isOffset(passage, draft, phrase)) return null;
    for (const { verb, as } of syntax.relations.get(phrase.index) ?? []) {
      const subject = verb.subject === null ? undefined : syntax.phrases[verb.subject];
      if (as !== "subject" && subject && isNamed(subject)) return { from: subject.from, to: subject.to };
    }
    return null;
  },
};

/** The first phrase that a verb takes between itself and a measure. */
function takenBefore({ syntax }: ReadPassage, verb: VerbGroup, limit: number): NounPhrase | null {
  const taken = [...verb.objects, ...verb.obliques].flatMap((index) => syntax.phrases[index] ?? []);
  const first = syntax.phrases[verb.objects[0] ?? -1];
  // "gave him | a pass"
  const second = first?.sort === "pronoun" ? syntax.phraseAt[first.to] : undefined;
  const all = second?.adposition === null ? [second] : taken;
  const isAgent = ({ adposition }: NounPhrase) =>
    verb.voice === "passive" && adposition !== null && syntax.agents.has(adposition.from);
  const between = all.filter((phrase) => phrase.from >= verb.to && phrase.to <= limit && !isAgent(phrase));
  return between.sort((a, b) => a.from - b.from)[0] ?? null;
}

/** A verb that takes nothing, with its subject: "the jury deliberated", since a verb alone names nothing. */
function lone(passage: ReadPassage, verb: VerbGroup): TokenRange | null {
  const { syntax } = passage;
  const subject = verb.subject === null ? undefined : syntax.phrases[verb.subject];
  const isNear = subject?.to === verb.from && isNamed(subject) && subject.numeral === null;
  const isMere = markAt(passage, "stop", verb.head) !== null || markAt(passage, "moves", verb.head) !== null;
  // "the party had been going on"
  if (isNear && isMere) return verb.to - verb.from > 1 ? { from: subject.from, to: subject.to } : null;
  if (isNear) return { from: subject.from, to: verb.to };
  return !isMere && markAt(passage, "lasting", verb.head) ? { from: verb.head, to: verb.to } : null;
}

/** What a verb tells, with the first phrase that it takes; of a copula only what it says of its subject. */
function told(passage: ReadPassage, verb: VerbGroup, limit: number, isMoney: boolean): TokenRange | null {
  const taken = takenBefore(passage, verb, limit);
  if (!taken) return verb.isCopula || isMoney ? null : lone(passage, verb);
  if (isTime(passage, taken) || taken.numeral || taken.sort === "pronoun") return null;
  if (verb.isCopula && taken.adposition) return null;
  const pos = passage.syntax.tags[taken.head]?.pos;
  if (pos !== "NOUN" && pos !== "PROPN") return null;
  const to = Math.min(endOfWhole(passage, taken), limit);
  return { from: verb.isCopula ? taken.from : verb.head, to };
}

/** "pushing his trial back | another 180 days": the verb whose object, or which itself, ends where a measure begins. */
function verbBeside({ syntax }: ReadPassage, limit: number): VerbGroup | null {
  let at = limit - 1;
  while (syntax.tags[at]?.pos === "ADV" && !syntax.verbAt[at]) at--;
  const own = syntax.verbAt[at];
  if (own) return own;
  const phrase = syntax.phraseAt[at];
  return (
    (phrase &&
      syntax.relations.get(phrase.index)?.find(({ as, verb }) => as === "object" && verb.to <= phrase.from)
        ?.verb) ??
    null
  );
}

/** "was sentenced | to 120 days": where no noun has the measure, the words of the verb that takes it. */
export const predicate: WhatRule = {
  name: "predicate",
  find: (passage, draft, phrase) => {
    if (draft.unit === null) return null;
    const own = holderOf(passage, phrase);
    const relation = (passage.syntax.relations.get(own.index) ?? []).find(({ as }) => as !== "subject");
    const limit = Math.min(own.adposition?.from ?? own.from, own.from, draft.from);
    const verb = relation?.verb ?? verbBeside(passage, limit);
    if (!verb || verb.to > own.from) return null;
    const range = told(passage, verb, limit, draft.kind === "money");
    return range && range.to - range.from <= LONGEST_PREDICATE ? range : null;
  },
};
