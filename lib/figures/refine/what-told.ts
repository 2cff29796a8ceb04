/** What the clause of a measure tells, where no noun has the measure: "owes the bank | $300 million". */
import type { LanguagePack } from "../../languages/contract";
import type { VerbGroup } from "../../syntax";
import { fold } from "../../text/fold";
import type { Draft } from "../draft";
import { markAt, type ReadPassage } from "../passage";
import { endOfWhole, isNamed, isTime, type TokenRange, type WhatRule } from "./what-phrases";

/** Longer clauses say too much. */
const LONGEST_CLAUSE = 9;
/** A verb further off tells of something else. */
const FARTHEST_VERB = 8;
/** Words that lead a stretch of time: "over the last". */
const LONGEST_LEAD = 4;
const WALL = /^[.,;:!?()[\]"“”«»–—]$/u;
const COMMA = /^,$/u;
const APOSTROPHE = /^['’]$/u;

const reporting = new WeakMap<LanguagePack, ReadonlySet<string>>();

function isReporting({ pack, tokens }: ReadPassage, at: number): boolean {
  const known =
    reporting.get(pack) ?? new Set(pack.statements.verbs.split("|").map((verb) => fold(verb.trim())));
  reporting.set(pack, known);
  return known.has(tokens[at]?.folded ?? "");
}

/** Whether a verb says something of a figure by itself. */
function tells(passage: ReadPassage, { head, isCopula }: VerbGroup): boolean {
  return !isCopula && !isReporting(passage, head) && markAt(passage, "moves", head) === null;
}

/** The verb nearest before a token in its clause. */
function verbBefore({ syntax, tokens }: ReadPassage, { sentence }: Draft, limit: number): VerbGroup | null {
  for (let at = limit - 1; at >= Math.max(sentence.from, limit - FARTHEST_VERB); at--) {
    const verb = syntax.verbAt[at];
    if (verb) return verb;
    if (WALL.test(tokens[at]?.text ?? "") || syntax.tags[at]?.pos === "SCONJ") return null;
  }
  return null;
}

const LOOSE: ReadonlySet<string> = new Set(["ADP", "ADV", "DET", "PART", "CCONJ", "SCONJ", "PUNCT", "ADJ"]);

/** Where the words end that stand between a verb and a measure, without those that lead to it. */
function beforeLead(passage: ReadPassage, from: number, limit: number): number {
  const { syntax, dateTokens } = passage;
  let to = limit;
  const isLead = (at: number) =>
    markAt(passage, "period", at) !== null || markAt(passage, "measure-noun", at) !== null;
  while (
    to > from &&
    (LOOSE.has(syntax.tags[to - 1]?.pos ?? "X") || dateTokens.has(to - 1) || isLead(to - 1))
  )
    to--;
  return to;
}

function counts({ syntax }: ReadPassage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (syntax.tags[at]?.pos === "NUM") return true;
  return false;
}

function behindVerbs({ syntax }: ReadPassage, from: number): number {
  let at = from;
  while (syntax.tags[at]?.pos === "AUX" || syntax.tags[at]?.pos === "VERB") at++;
  return at;
}

/** "a husband | serving six years", "was arrested | two hours later": a verb that takes nothing, with its noun where it is near. */
function alone({ syntax, tokens }: ReadPassage, verb: VerbGroup): TokenRange {
  const subject = verb.subject === null ? undefined : syntax.phrases[verb.subject];
  const isNoun = subject !== undefined && isNamed(subject) && subject.numeral === null;
  // "a meeting that | lasted an hour"
  if (isNoun && verb.clause === "relative" && verb.from - subject.to === 1)
    return { from: subject.from, to: subject.to };
  const isJoined = APOSTROPHE.test(tokens[verb.from]?.text ?? "");
  const from = verb.voice === "passive" && !isJoined ? verb.from : verb.head;
  return { from: isNoun && subject.to === verb.from ? subject.from : from, to: verb.to };
}

/** "were checked | in for two nights". */
function withParticle({ syntax }: ReadPassage, { from, to }: TokenRange, limit: number): TokenRange {
  const isParticle =
    to < limit &&
    syntax.verbAt[to - 1] !== undefined &&
    syntax.tags[to]?.pos === "ADP" &&
    syntax.tags[to + 1]?.pos === "ADP";
  return { from, to: isParticle ? to + 1 : to };
}

/** "missed 11 months": a verb by itself does not say what took so long. */
function orNothing({ syntax }: ReadPassage, range: TokenRange): TokenRange | null {
  for (let at = range.from; at < range.to; at++)
    if (NAMING.has(syntax.tags[at]?.pos ?? "X"))
      return range.to - range.from <= LONGEST_CLAUSE ? range : null;
  return null;
}

const NAMING: ReadonlySet<string> = new Set(["NOUN", "PROPN"]);

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "ADJ", "PROPN"]);

/** The words of the verb before a measure: "found great solidarity | over three weeks". */
export const toldBefore: WhatRule = {
  name: "told-before",
  find: (passage, draft, phrase) => {
    if (draft.unit === null || passage.pack.grammar.headFirst) return null;
    // "a $5 billion | takeover": it belongs to a noun behind it.
    if (phrase.head >= draft.to && !passage.syntax.units.has(phrase.head)) return null;
    const behind = passage.syntax.tags[draft.to]?.pos ?? "X";
    if (NOMINAL.has(behind) || behind === "NUM" || (draft.kind === "money" && behind === "ADV")) return null;
    const { from: leads = draft.from, to: leadsTo = draft.from } = phrase.adposition ?? {};
    // "were checked | in for two nights": of two adpositions the first is the verb's.
    const limit = Math.min(leadsTo - leads === 2 ? leads + 1 : leads, draft.from);
    const verb = verbBefore(passage, draft, limit);
    if (!verb || verb.to > limit) return null;
    const to = beforeLead(passage, verb.to, limit);
    if (counts(passage, verb.to, to)) return null;
    // "had been | with the trial court for 10 years": of a copula what it says.
    if (verb.isCopula && to > verb.to) return { from: behindVerbs(passage, verb.to), to };
    if (!tells(passage, verb)) return null;
    const range = to > verb.to ? { from: verb.head, to } : withParticle(passage, alone(passage, verb), limit);
    return orNothing(passage, range);
  },
};

function objectEnd(passage: ReadPassage, verb: VerbGroup): number {
  const { syntax } = passage;
  const object = syntax.phraseAt[verb.to] ?? syntax.phraseAt[verb.to + 1];
  const isOwn = object && Math.min(object.adposition?.from ?? object.from, object.from) === verb.to;
  return isOwn && isNamed(object) && !object.numeral && !isTime(passage, object)
    ? endOfWhole(passage, object)
    : verb.to;
}

/** The comma behind a measure that opens its sentence or clause. */
function commaBehind({ tokens }: ReadPassage, draft: Draft): number | null {
  const { from } = draft.sentence;
  let opens = draft.from - 1;
  while (opens >= from && opens > draft.from - LONGEST_LEAD && !WALL.test(tokens[opens]?.text ?? "")) opens--;
  const isFirst = opens < from || WALL.test(tokens[opens]?.text ?? "");
  if (!isFirst) return null;
  for (let at = draft.to; at <= draft.to + 1; at++) if (COMMA.test(tokens[at]?.text ?? "")) return at;
  return null;
}

/** "Two months later, | his party won the election": the clause that a time opens. */
export const toldBehind: WhatRule = {
  name: "told-behind",
  find: (passage, draft) => {
    if (draft.kind !== "duration" || passage.pack.grammar.headFirst) return null;
    const comma = commaBehind(passage, draft);
    const subject = comma === null ? undefined : passage.syntax.phraseAt[comma + 1];
    if (!subject || subject.from - 1 !== comma || subject.numeral) return null;
    const verb = passage.syntax.verbAt[subject.to];
    if (!verb || !tells(passage, verb)) return null;
    const from = subject.sort === "pronoun" ? verb.head : subject.from;
    const to = objectEnd(passage, verb);
    return orNothing(passage, { from, to });
  },
};

/** "$5 billion | worth of rials": what is bought for the money. */
export const worthOf: WhatRule = {
  name: "worth-of",
  find: (passage, draft) => {
    const mark = draft.kind === "money" ? markAt(passage, "worth", draft.to) : null;
    const goods = mark && passage.syntax.phraseAt[mark.to + 1];
    const isOf = goods?.adposition?.to === goods?.from && goods?.from === (mark?.to ?? 0) + 1;
    return goods && isOf && isNamed(goods) && !goods.numeral
      ? { from: goods.from, to: endOfWhole(passage, goods) }
      : null;
  },
};

/** "6 feet | tall": which measure it is. */
export const dimension: WhatRule = {
  name: "dimension",
  find: (passage, draft) =>
    draft.kind === "distance" && markAt(passage, "dimension", draft.to)
      ? { from: draft.to, to: draft.to + 1 }
      : null,
};

/** "Jobless rate rises | to 5%", "Thefts up | nearly 50%": what a headline says to have changed. */
export const changed: WhatRule = {
  name: "changed",
  find: (passage, draft, phrase) => {
    if (draft.unit !== "percent" || passage.pack.grammar.headFirst) return null;
    const leads = phrase.adposition?.from ?? draft.from;
    const at = markAt(passage, "direction", leads) ? leads : leads - 1;
    const isChange = markAt(passage, "moves", at) !== null || markAt(passage, "direction", at) !== null;
    const told = isChange ? passage.syntax.phraseAt[at - 1] : undefined;
    if (!told || !isNamed(told) || told.numeral || isTime(passage, told)) return null;
    return { from: told.from, to: Math.min(told.to, at) };
  },
};
