/** The stretches of a sentence that could name what a figure counts or measures, each with the signs that speak for or against it. */
import type { TokenRange } from "../../syntax";
import { namingOf } from "../name/words";
import type { SignTable } from "../named-signs";
import { markAt } from "../passage";
import {
  isComma,
  isNominal,
  isQuote,
  isVerb,
  type MeasureContext,
  type MeasureLead,
  posAt,
  textAt,
} from "./clause";
import { soundEnd, wholeEnd } from "./phrases";
import { type Start, startsOf } from "./starts";
import { betweenSigns, canEnd, endsOf, isWall, isWithinPhrase, sortAt, stepAt } from "./steps";

export interface Stretch {
  readonly ranges: readonly TokenRange[];
  /**
   * What it is in the sentence: the noun that the number stands before, or the dual that is one; what the number is a
   * part of, with a unit or without; a phrase in an adposition, a verb or another word straight behind the figure; a noun
   * before or behind it; a verb with its words; a verb before it and a phrase behind it.
   */
  readonly form:
    | "own"
    | "dual"
    | "of"
    | "of-unit"
    | "place"
    | "does"
    | "next"
    | "before"
    | "behind"
    | "verb"
    | "apart";
  readonly signs: SignTable;
}

interface Sentence {
  readonly measure: MeasureContext;
  readonly lead: MeasureLead;
  /** The end of what may stand behind the figure. */
  readonly last: number;
  /** The word that leads to the figure, without what is written onto its front. */
  readonly leading: string;
  readonly written: string;
  /** Verbs before the figure, the nearest first. */
  readonly verbs: readonly number[];
}

type Own = Pick<TokenRange, "from"> & Pick<Stretch, "form">;

const FARTHEST_VERB = 20;
const MOST_VERBS = 3;
const MOST_HEDGES = 3;
/** Tokens of a verb with its words that a phrase behind the figure completes. */
const LONGEST_APART = 8;
const STOP = /^[.;!؟?]$/u;

function verbsBefore(measure: MeasureContext, { from }: MeasureLead): number[] {
  const { passage, draft } = measure;
  const found: number[] = [];
  const first = Math.max(draft.sentence.from, from - FARTHEST_VERB);
  for (let at = from - 1; at >= first && found.length < MOST_VERBS; at--) {
    if (STOP.test(textAt(measure, at))) break;
    if (isVerb(measure, at) && passage.syntax.verbAt[at]?.from === at) found.push(at);
  }
  return found;
}

function lastOf(measure: MeasureContext): number {
  const { to, sentence } = measure.draft;
  let at = to;
  while (at < sentence.to && !isWall(measure, at)) at++;
  return at;
}

function sentenceOf(measure: MeasureContext, lead: MeasureLead): Sentence {
  const written = textAt(measure, lead.from === measure.draft.from ? lead.from - 1 : lead.from);
  return {
    measure,
    lead,
    last: lastOf(measure),
    written,
    leading: written.replace(measure.lexicon.words.shapes.prefixes, ""),
    verbs: verbsBefore(measure, lead),
  };
}

/** Behind a number what stands before its noun: quotation marks, hedges. */
function behindHedges(measure: MeasureContext): number {
  const { draft } = measure;
  const first = draft.unit === null ? draft.number.to : draft.to;
  let at = first;
  while (at < first + MOST_HEDGES && (isQuote(measure, at) || posAt(measure, at) === "ADV" || at < draft.to))
    at++;
  return at;
}

/** What begins straight behind a number, or is a dual itself. */
function ownOf(measure: MeasureContext): Own | null {
  const { passage, draft } = measure;
  const isBare = draft.unit === null;
  if (draft.form === "dual" && isBare) return { from: draft.number.from, form: "dual" };
  const from = behindHedges(measure);
  if (posAt(measure, from) === "ADP" && markAt(passage, "partitive", from))
    return { from: from + 1, form: isBare ? "of" : "of-unit" };
  if (posAt(measure, from) === "ADP") return { from, form: "place" };
  const isNoun = passage.syntax.phraseAt[from] !== undefined && !passage.syntax.joined.has(from);
  if (isVerb(measure, from)) return { from, form: "does" };
  if (isBare && isNoun) return { from, form: "own" };
  return passage.tokens[from]?.type === "word" ? { from, form: "next" } : null;
}

/** The adposition that a phrase stands in: the word, or the letter that is written onto it. */
function adpositionOf({ passage }: MeasureContext, from: number): string {
  const phrase = passage.syntax.phraseAt[from];
  const { tokens } = passage;
  if (!phrase?.adposition) return "-";
  const { adposition } = phrase;
  const word = adposition.to > adposition.from ? tokens[adposition.from]?.folded : undefined;
  const sign = word ?? tokens[phrase.from]?.folded.charAt(0) ?? "";
  return phrase.from === from ? sign : `in:${sign}`;
}

const TRAITS = "action person proper durative valued measured change measureNoun definite".split(" ");

/** How a stretch stands to the words around its beginning. */
const isCounted = (form: Stretch["form"]) => form === "own" || form === "dual";

/** What stands beside the phrase that a stretch begins in. */
function neighbourSigns(measure: MeasureContext, from: number, form: Stretch["form"]): SignTable {
  const phrase = measure.passage.syntax.phraseAt[from];
  const before = phrase?.adposition ? Math.min(phrase.adposition.from, from) : from;
  return {
    [`${form}>${posAt(measure, phrase?.to ?? from + 1)}`]: 1,
    [`${form}:${posAt(measure, before - 1)}`]: 1,
  };
}

function openingSigns(
  { measure, leading, written, verbs }: Sentence,
  { from, form }: Own,
  base: SignTable,
): SignTable {
  const { draft } = measure;
  const isFirst = from <= draft.sentence.from || isWall(measure, from - 1) || isComma(measure, from - 1);
  const step = isFirst ? "wall" : stepAt(measure, from);
  const adposition = adpositionOf(measure, from);
  const traits = TRAITS.filter((trait) => base[trait]).map((trait) => [`${trait}&${leading}`, 1]);
  return {
    [`from:${sortAt(measure, from)}`]: 1,
    [`^${step}`]: 1,
    [`${form}^${step}`]: 1,
    within: Number(isWithinPhrase(measure, from)),
    [`${form}@${adposition}`]: 1,
    ...Object.fromEntries(traits),
    [`w:${stemOf(measure, from)}`]: 1,
    ...(isCounted(form) ? {} : { [`v:${form}:${stemOf(measure, verbs[0])}`]: 1, [`${form}<${written}`]: 1 }),
    ...neighbourSigns(measure, from, form),
  };
}

/** Letters of a word without what is written onto its end. */
const SHORTEST_STEM = 3;

/** A word without what is written onto it, as far as its letters show. */
function stemOf({ passage, lexicon }: MeasureContext, at: number | undefined): string {
  const { shapes } = lexicon.words;
  const word = (at === undefined ? "" : (passage.tokens[at]?.folded ?? "")).replace(shapes.writtenOn, "");
  const stem = word.replace(shapes.endings, "");
  return stem.length >= SHORTEST_STEM ? stem : word;
}

function headSigns({ passage }: MeasureContext, from: number): SignTable {
  const naming = namingOf(passage.pack);
  return {
    headEmpty: Number(naming?.isNoun("empty", passage.tokens, from)),
    headPartial: Number(naming?.isNoun("partial", passage.tokens, from)),
  };
}

function between({ measure, lead }: Sentence, { from, to }: TokenRange, form: string): SignTable {
  const [first, last] = from >= measure.draft.to ? [measure.draft.to, from] : [to, lead.from];
  return {
    ...betweenSigns(measure, { from: first, to: last }),
    [`gap:${form}`]: Math.log2(1 + Math.max(0, last - first)),
    [`beside:${form}`]: Number(last <= first),
  };
}

/** All stretches that begin at a token, by where they end. */
function stretchesFrom(sentence: Sentence, own: Own, limit: number, base: SignTable): Stretch[] {
  const { measure } = sentence;
  const { from, form } = own;
  const phrase = measure.passage.syntax.phraseAt[from];
  const isPhrase = isNominal(phrase);
  const sound = isPhrase ? soundEnd(measure, phrase, limit) : -1;
  const whole = isPhrase ? wholeEnd(measure, phrase, limit) : -1;
  const head = headSigns(measure, from);
  const isOpen = head.headEmpty === 1 || head.headPartial === 1;
  const opening = { ...base, ...openingSigns(sentence, own, base), ...head, [form]: 1 };
  return endsOf(measure, from, limit, form).map(({ to, step, signs }) => ({
    ranges: [{ from, to }],
    form,
    signs: {
      ...opening,
      ...signs,
      ...(isOpen ? { [`e|${step}`]: 1, [`empty:${to === from + 1 ? "alone" : "on"}`]: 1 } : {}),
      ...between(sentence, { from, to }, form),
      sound: Number(to === sound),
      whole: Number(to === whole),
    },
  }));
}

/** «أمضى زيدان … في النادي»: a verb before the figure with what stands behind it. */
function apart({ measure, lead, last, verbs, written }: Sentence, { from, form }: Own): Stretch[] {
  const { phraseAt } = measure.passage.syntax;
  const phrase = phraseAt[from] ?? phraseAt[from + 1];
  const to = phrase && phrase.from >= measure.draft.to ? soundEnd(measure, phrase, last) : from;
  if (to <= from) return [];
  return verbs.slice(0, 2).flatMap((verb): Stretch[] => {
    let end = lead.from;
    while (end > verb + 1 && !canEnd(measure, end - 1)) end--;
    if (end - verb > LONGEST_APART) return [];
    const signs = {
      apart: 1,
      [`apart:${form}`]: 1,
      length: Math.log2(end - verb + to - from),
      [`apart<${written}`]: 1,
    };
    return [
      {
        ranges: [
          { from: verb, to: end },
          { from, to },
        ],
        form: "apart",
        signs,
      },
    ];
  });
}

const COMPLETING: ReadonlySet<string> = new Set(["place", "of", "next"]);

/** All stretches of the figure's sentence; those that begin alike stand one behind another. */
export function stretchesOf(measure: MeasureContext, lead: MeasureLead): Stretch[] {
  const sentence = sentenceOf(measure, lead);
  const own = ownOf(measure);
  const found = own ? stretchesFrom(sentence, own, Math.max(sentence.last, own.from + 1), {}) : [];
  const add = (from: number, form: Stretch["form"], signs: Start["signs"]) => {
    const limit = form === "behind" ? sentence.last : Math.max(lead.from, from + 1);
    found.push(...stretchesFrom(sentence, { from, form }, limit, signs));
  };
  const starts = startsOf(measure, lead).filter(({ from }) => from !== own?.from);
  for (const { from, signs } of starts) add(from, from >= measure.draft.to ? "behind" : "before", signs);
  const known = new Set(starts.map(({ from }) => from));
  for (const verb of sentence.verbs) if (!known.has(verb)) add(verb, "verb", {});
  if (own && COMPLETING.has(own.form)) found.push(...apart(sentence, own));
  return found;
}
