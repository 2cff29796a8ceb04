/** The named signs that speak for or against printing a figure's kind and name as its label. */
import { EVENT_KINDS } from "../../model";
import { countedBy, type NounPhrase, type TokenRange, type VerbGroup } from "../../syntax";
import type { Draft } from "../draft";
import { namingOf } from "../name/words";
import { type Signs, type SignTable, signsIn } from "../named-signs";
import { markAt, markBefore, type ReadPassage } from "../passage";
import { countedPhrase } from "../phrase";
import { reporting } from "../what/phrase-signs";
import { distanceTo, type EventWord, eventWords, nearTokens } from "./event-words";

/** What sort of label it is: each has weights of its own beside those for all. */
export function labelSort({ form, name }: Draft): "zero" | "kind" | "of" {
  return form === "zero" ? "zero" : name === undefined ? "kind" : "of";
}

const QUOTE = /^["“”„«»]$/u;
const COMMA = /^[,،]$/u;
const CLOSED: ReadonlySet<string> = new Set(["ADP", "DET", "PRON", "AUX", "CCONJ", "SCONJ", "PART"]);

/** What a figure's label is told by: its passage, the figures there, and the rest of its report. */
export interface Beside {
  readonly passage: ReadPassage;
  readonly drafts: readonly Draft[];
  readonly elsewhere: SignTable;
}

interface Labelled {
  readonly passage: ReadPassage;
  readonly draft: Draft;
  readonly drafts: readonly Draft[];
  readonly phrase: NounPhrase | undefined;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function flags(...names: readonly (string | false | null | undefined)[]): SignTable {
  return Object.fromEntries(names.filter(Boolean).map((name) => [name, 1]));
}

function posAt({ syntax }: ReadPassage, at: number): string {
  return syntax.tags[at]?.pos ?? "X";
}

/** A word of a small class by itself, any other by its class. */
function wordAt(passage: ReadPassage, at: number): string {
  const pos = posAt(passage, at);
  return CLOSED.has(pos) ? (passage.tokens[at]?.folded ?? "") : pos;
}

/** How the figure is given. */
function figureSigns({ passage, draft }: Labelled): SignTable {
  const { min, max, hedge, form, decisions } = draft;
  const size = min === null || max === null ? "open" : max <= 2 ? `${max}` : max <= 12 ? "few" : "many";
  const before = passage.tokens.slice(draft.sentence.from, draft.from);
  return flags(
    `size:${size}`,
    hedge !== "exact" && "hedged",
    // "no other incidents, and was questioned": two clauses were taken for one denial.
    form === "zero" &&
      passage.tokens.slice(draft.from, draft.to).some(({ text }) => COMMA.test(text)) &&
      "parted",
    form === "digits" && "digits",
    before.filter(({ text }) => QUOTE.test(text)).length % 2 === 1 && "quoted",
    ...decisions.filter((decision) => decision.startsWith("kind: ")),
  );
}

/** The token that the label's name is about. */
function headOf({ passage, draft, phrase }: Labelled): number | null {
  if (draft.form === "dual") return draft.number.from;
  return countedBy(passage.syntax, draft.number) ?? phrase?.head ?? null;
}

/** Whether its name is one of two that are counted together: "50 leaders | and fighters", "government | and military documents". */
function isPaired({ passage: { syntax, starts, tokens }, draft, phrase }: Labelled): boolean {
  if (!phrase) return false;
  const [named] = draft.named ?? [];
  const isOutside = (at: number) => !named || at < named.from || at >= named.to;
  const words = new Set(draft.name?.split(" "));
  const isLeftOut = (at: number) => syntax.tags[at]?.pos === "CCONJ" && !words.has(tokens[at]?.text ?? "");
  if (range(draft.to, phrase.to).some(isLeftOut)) return true;
  const next = syntax.phraseAt[phrase.to];
  if (!next || next.joinedTo !== phrase.index || next.from !== phrase.to || next.numeral) return false;
  return isOutside(next.head) && !starts[next.from]?.some(({ sense }) => sense.as === "kind");
}

function nameSigns(labelled: Labelled): SignTable {
  const { passage, draft } = labelled;
  const { name, what } = draft;
  if (name === undefined) return {};
  const words = name.split(" ").length;
  const head = headOf(labelled);
  const [range] = draft.named ?? [];
  const isBare = words === 1;
  return {
    ...flags(
      `words:${Math.min(words, 5)}`,
      isBare && head !== null && markAt(passage, "person", head) && "bare:person",
      isBare && `bare=${name.toLowerCase()}`,
      /\p{Lu}/u.test(name) && "capital",
      /\p{Lu}\p{Lu}/u.test(name) && "shouted",
      isPaired(labelled) && "paired",
      range && range.to <= draft.from && "before",
      range === undefined && "made",
      what.toLowerCase().endsWith(name.toLowerCase()) && "ends-alike",
      head !== null && passage.syntax.plurals.has(head) && "plural",
    ),
    further: Math.max(0, what.split(/\s+/u).length - words),
  };
}

/** Where the words of the figure's phrase end, of its name if this goes on. */
function endOf({ draft, phrase }: Labelled): number {
  const named = draft.named?.[0];
  const own = Math.max(draft.to, phrase?.to ?? 0);
  return named && named.from >= draft.from && named.from <= own ? Math.max(own, named.to) : own;
}

/** What stands around the figure's phrase. */
function besideSigns(labelled: Labelled): SignTable {
  const { passage, draft } = labelled;
  const { syntax } = passage;
  const end = endOf(labelled);
  const behind = syntax.verbAt[end];
  return flags(
    `before:${wordAt(passage, draft.from - 1)}`,
    end < draft.sentence.to ? `next:${wordAt(passage, end)}` : "next:end",
    behind && `verb:${behind.form}:${behind.clause}`,
  );
}

function verbSigns({ passage }: Labelled, verb: VerbGroup, as: string): SignTable {
  const word = passage.tokens[verb.head]?.folded ?? "";
  return flags(
    `as:${as}`,
    `as:${as}:${verb.isCopula ? "copula" : verb.voice}`,
    `clause:${verb.clause}`,
    reporting(passage).has(word) && `reports:${as}`,
    verb.form === "Inf" && "infinitive",
  );
}

function relationSigns(labelled: Labelled): SignTable {
  const { passage, phrase } = labelled;
  if (!phrase) return flags("as:none");
  const [relation] = passage.syntax.relations.get(phrase.index) ?? [];
  const leading = phrase.adposition && passage.tokens[phrase.adposition.from]?.folded;
  return {
    ...flags(
      leading && `in:${leading}`,
      phrase.complementOf !== null && "complement",
      phrase.joinedTo !== null && "joined",
      phrase.sort === "numeral" && "alone",
    ),
    ...(relation ? verbSigns(labelled, relation.verb, relation.as) : flags("as:none")),
  };
}

/** Who or what is counted, as the kind was read from it. */
function countedSigns({ passage, draft, drafts, phrase }: Labelled): SignTable {
  const numbers = new Map(drafts.map(({ number }) => [number.from, number.to]));
  const counted = countedPhrase(passage, draft, numbers);
  const naming = namingOf(passage.pack);
  const [from, to] = [draft.from - 2, Math.max(draft.to, phrase?.to ?? 0) + 1];
  const some = (test: (at: number) => unknown) => range(from, to).some(test);
  return flags(
    `noun:${counted.noun}`,
    counted.isSafe && "safe",
    counted.partitive && "partitive",
    some((at) => naming?.is("dropped", passage.tokens, at)) && "others",
    some((at) => markAt(passage, "anaphor", at)) && "anaphor",
    markBefore(passage, "whole", draft.from) && "of-whole",
  );
}

/** What words near the figure tell, where they may speak against its kind: a state of health, an abduction. */
function nearSigns({ passage, draft }: Labelled): SignTable {
  const naming = namingOf(passage.pack);
  const { from, to } = nearTokens(draft);
  const near = range(from, to);
  return flags(
    ...near.flatMap((at) => naming?.telling(passage.tokens, at).map((tells) => `near:${tells}`) ?? []),
  );
}

/** Whether a noun is the group of which a figure counts some: "six of the 13 | deceased". */
function isWithinPart(passage: ReadPassage, draft: Draft, { from }: TokenRange): boolean {
  return markAt(passage, "partitive", draft.to) !== null && from > draft.to && !passage.syntax.verbAt[from];
}

/** Whether words of another kind lead to the figure, closer than any of its own. */
function isLedOtherwise({ draft }: Labelled, marks: readonly EventWord[]): boolean {
  const before = marks.filter(({ to }) => to <= draft.from);
  const nearest = before[0] && distanceTo(draft, before[0]);
  if (nearest === undefined || nearest > 1) return false;
  const adjoining = before.filter((mark) => distanceTo(draft, mark) <= nearest);
  return adjoining.some(({ role }) => role === "leads") && adjoining.every(({ kind }) => kind !== draft.kind);
}

/** Whether its kind is told together with another: "the killing | and wounding of 20", «مقتل | وإصابة 20». */
function isOfTwoKinds({ passage, draft }: Labelled, own: EventWord, marks: readonly EventWord[]): boolean {
  const isLed = (by: TokenRange) => by.to <= draft.number.from && posAt(passage, by.from) !== "VERB";
  const isJoined = ({ to }: TokenRange) =>
    to <= own.from && range(to, own.from).every((at) => posAt(passage, at) === "CCONJ");
  const isOther = (mark: EventWord) => mark.kind !== own.kind && EVENT_KINDS.has(mark.kind);
  return isLed(own) && marks.some((mark) => isOther(mark) && isLed(mark) && isJoined(mark));
}

/** The event's words near the figure: the nearest of its own kind, and what other kinds there are. */
function eventSigns(labelled: Labelled): SignTable {
  const { passage, draft, drafts } = labelled;
  const { kind, sentence } = draft;
  const marks = eventWords(passage, draft);
  const own = marks.find((mark) => mark.kind === kind);
  const words = own && passage.tokens.slice(own.from, own.to).map(({ folded }) => folded);
  const beside = drafts.filter((other) => other !== draft && other.sentence === sentence);
  return {
    ...flags(
      `is:${kind}`,
      words && `by=${words.join(" ")}`,
      own && `by:${own.role}`,
      // "six of the 13 deceased | have been named"
      own?.role === "counted" && isWithinPart(passage, draft, own) && "of-counted",
      isLedOtherwise(labelled, marks) && "led-otherwise",
      own && isOfTwoKinds(labelled, own, marks) && "two-kinds",
      !own && "by:none",
      ...marks.filter((mark) => mark.kind !== kind).map((mark) => `also:${mark.kind}`),
      beside.some((other) => other.kind === kind) && "same-kind-beside",
      beside.some((other) => other.kind !== kind && EVENT_KINDS.has(other.kind ?? "other")) &&
        "other-kind-beside",
    ),
    ...(own ? { far: Math.log2(1 + distanceTo(draft, own)) } : {}),
  };
}

/**
 * All signs of a figure's label; null where it counts none killed, wounded or the like: no signs tell surely whether the
 * name of things or measures says enough by itself.
 */
export function labelSigns({ passage, drafts, elsewhere }: Beside, draft: Draft): Signs | null {
  if (draft.kind === null || !EVENT_KINDS.has(draft.kind)) return null;
  const phrase = passage.syntax.phraseAt[draft.number.from];
  const labelled = { passage, draft, drafts, phrase };
  return signsIn(
    { bias: 1 },
    figureSigns(labelled),
    nameSigns(labelled),
    besideSigns(labelled),
    relationSigns(labelled),
    countedSigns(labelled),
    nearSigns(labelled),
    eventSigns(labelled),
    elsewhere,
  );
}
