/** The quantity words of a pack as one lexicon, compiled once. */
import type { LanguagePack } from "../languages/contract";
import type { Phrases } from "../languages/contract/phrases";
import type { EventKind, KindWords, QuantityWords, WordHedge } from "../languages/contract/quantities";
import type { MoneyNoun } from "../languages/contract/units";
import type { NotComparable } from "../model";
import { Lexicon } from "../text/lexicon";
import { MONEY_SIGNS } from "./signs";
import { spelledOut } from "./spelled-out";
import { MONEY, SYMBOLS, SYMBOLS_BEFORE } from "./symbols";

/** Where those whom an event word concerns may stand. */
export type ConcernedRole = keyof KindWords;

/** What a phrase says. */
export type Sense =
  | { readonly as: "hedge-before" | "hedge-open" | "hedge-after" | "hedge-within"; readonly hedge: WordHedge }
  | { readonly as: "hedge-limit" | "hedge-denial" }
  | { readonly as: "kind"; readonly kind: EventKind; readonly role: ConcernedRole }
  | {
      readonly as: "unit" | "unit-before";
      readonly unit: string;
      /** As it must be written; any way where nothing is given. */
      readonly written?: ReadonlySet<string>;
    }
  | { readonly as: "money"; readonly noun: MoneyNoun }
  | { readonly as: "weight"; readonly unit: string }
  | { readonly as: "country"; readonly unit: string; readonly written?: ReadonlySet<string> }
  | { readonly as: "not-before" | "not-after" | "not-alone"; readonly reason: NotComparable }
  | { readonly as: Plain };

export type Plain =
  | "range-opener"
  | "range-joiner"
  | "alternative"
  | "moves"
  | "from"
  | "earlier"
  | "earlier-after"
  | "against"
  | "quake"
  | "person"
  | "sought"
  | "dimension"
  | "death-examiner"
  | "period"
  | "acts"
  | "victim"
  | "leaving"
  | "frees"
  | "seizes"
  | "life"
  | "takes-life"
  | "includes"
  | "none-left"
  | "wound"
  | "bears"
  | "hospital"
  | "carries"
  | "populated"
  | "contents"
  | "station"
  | "seeks"
  | "offset"
  | "leads-to"
  | "paces"
  | "conative"
  | "counts"
  | "measure-noun"
  | "measured"
  | "amounts"
  | "occurrence"
  | "telling"
  | "thing"
  | "counter"
  | "kin"
  | "relative"
  | "classifier"
  | "infection"
  | "epidemic"
  | "exchange"
  | "equivalent"
  | "below-zero"
  | "plus"
  | "negator"
  | "nobody"
  | "any"
  | "save"
  | "except"
  | "anaphor"
  | "personal-anaphor"
  | "idiom"
  | "namer"
  | "ages"
  | "goods"
  | "weighs"
  | "one"
  | "article"
  | "demonstrative"
  | "votes"
  | "game"
  | "goal"
  | "nil"
  | "outcome"
  | "title"
  | "aged-at"
  | "age-limit"
  | "spends"
  | "named-dual"
  | "named-place"
  | "whole"
  | "partitive"
  | "stop"
  | "break"
  | "join";

/** Countries of whom another word could be read: "us" is no "US". */
const ABBREVIATION = /^\p{Lu}[\p{Lu}.]{1,3}$/u;

type Add = (phrases: Phrases, sense: Sense) => void;

function addPlain(add: Add, words: QuantityWords): void {
  const plain: Readonly<Record<Plain, Phrases>> = {
    "range-opener": words.ranges.openers,
    "range-joiner": words.ranges.joiners,
    alternative: words.ranges.alternatives,
    moves: words.history.moves,
    from: words.history.from,
    earlier: words.history.earlier,
    "earlier-after": words.history.earlierAfter,
    against: words.history.against,
    quake: words.quakes,
    person: words.persons,
    sought: words.sought ?? "",
    dimension: words.dimensions ?? "",
    "death-examiner": words.deathExaminers ?? "",
    period: words.periods ?? "",
    acts: words.acts ?? "",
    victim: words.victims ?? "",
    leaving: words.leaving ?? "",
    frees: words.freeing ?? "",
    seizes: words.seizing ?? "",
    life: words.lives ?? "",
    "takes-life": words.takingLives ?? "",
    includes: words.includes ?? "",
    "none-left": words.noneLeft ?? "",
    wound: words.wounds ?? "",
    bears: words.bearing ?? "",
    hospital: words.hospitals ?? "",
    carries: words.carrying ?? "",
    populated: words.populated ?? "",
    contents: words.contents ?? "",
    station: words.notFigures.stations ?? "",
    seeks: words.seeks ?? "",
    offset: words.offsets ?? "",
    paces: words.paces ?? "",
    conative: words.conatives ?? "",
    "leads-to": words.zero.leadsTo ?? "",
    counts: words.countVerbs ?? "",
    "measure-noun": words.measureNouns ?? "",
    measured: words.measured ?? "",
    amounts: words.amounts ?? "",
    occurrence: words.zero.occurrences ?? "",
    telling: words.zero.telling ?? "",
    thing: words.things,
    exchange: words.exchange ?? "",
    equivalent: words.equivalents ?? "",
    "below-zero": words.belowZero ?? "",
    plus: words.plus ?? "",
    counter: words.counters ?? "",
    kin: words.kin ?? "",
    relative: words.relatives ?? "",
    classifier: words.classifiers ?? "",
    infection: words.infections ?? "",
    epidemic: words.epidemics ?? "",
    negator: words.zero.negators,
    nobody: words.zero.nobody,
    any: words.zero.any,
    save: words.zero.save,
    except: words.zero.except,
    anaphor: words.anaphors,
    "personal-anaphor": words.personalAnaphors ?? "",
    idiom: words.notFigures.idioms,
    namer: words.notFigures.namers ?? "",
    ages: words.notFigures.ages ?? "",
    goods: words.weights?.goods ?? "",
    weighs: words.weights?.verbs ?? "",
    one: words.notFigures.ones,
    article: words.notFigures.articles,
    demonstrative: words.notFigures.demonstratives ?? "",
    votes: words.notFigures.votes,
    game: words.notFigures.games ?? "",
    goal: words.notFigures.goals ?? "",
    nil: words.notFigures.nil ?? "",
    outcome: words.notFigures.outcomes ?? "",
    title: words.notFigures.titles ?? "",
    "aged-at": words.notFigures.agedAt ?? "",
    "age-limit": words.notFigures.ageLimits ?? "",
    spends: words.notFigures.spends ?? "",
    "named-dual": words.notFigures.namedDuals,
    "named-place": words.notFigures.namedPlaces ?? "",
    whole: words.wholes,
    partitive: words.partitives,
    stop: words.stops,
    break: words.breaks,
    join: words.joins,
  };
  for (const [as, phrases] of typedEntries(plain)) add(phrases, { as });
}

function addHedges(add: Add, { hedges }: QuantityWords): void {
  for (const [hedge, phrases] of typedEntries(hedges.before)) add(phrases, { as: "hedge-before", hedge });
  for (const [hedge, phrases] of typedEntries(hedges.open)) add(phrases, { as: "hedge-open", hedge });
  for (const [hedge, phrases] of typedEntries(hedges.within)) add(phrases, { as: "hedge-within", hedge });
  for (const [hedge, phrases] of typedEntries(hedges.after)) add(phrases, { as: "hedge-after", hedge });
  add(hedges.limits ?? "", { as: "hedge-limit" });
  add(hedges.denials ?? "", { as: "hedge-denial" });
}

function addKinds(add: Add, { kinds }: QuantityWords): void {
  for (const [kind, roles] of typedEntries(kinds))
    for (const [role, phrases] of typedEntries(roles)) add(phrases, { as: "kind", kind, role });
}

function addUnits(add: Add, words: QuantityWords): void {
  const { table } = words;
  // Of two senses of equal length the first counts.
  for (const units of [SYMBOLS, words.units])
    for (const [unit, phrases] of Object.entries(units)) add(phrases, { as: "unit", unit });
  for (const units of [table?.units ?? {}, table?.money ?? {}])
    for (const [unit, phrases] of Object.entries(units)) add(spelledOut(phrases), { as: "unit", unit });
  for (const units of [SYMBOLS_BEFORE, words.unitsBefore])
    for (const [unit, phrases] of Object.entries(units)) add(phrases, { as: "unit-before", unit });
  for (const [unit, signs] of MONEY_SIGNS) {
    const written = new Set(signs);
    for (const as of ["unit", "unit-before"] as const) add(signs.join("|"), { as, unit, written });
  }
}

function addMoney(add: Add, { table, money, weights }: QuantityWords): void {
  if (weights) add(weights.words, { as: "weight", unit: weights.unit });
  for (const noun of [...(table?.nouns ?? []), ...(money?.nouns ?? [])]) {
    const words = spelledOut(noun.words);
    add(words, { as: "money", noun });
    add(words, { as: "unit", unit: noun.usual ?? (noun.codes.includes(" ") ? MONEY : noun.codes) });
  }
  for (const countries of [table?.countries ?? {}, money?.countries ?? {}])
    for (const [unit, names] of Object.entries(countries)) {
      const forms = spelledOut(names).split("|");
      const isAbbreviation = (form: string): boolean => ABBREVIATION.test(form);
      add(forms.filter((form) => !isAbbreviation(form)).join("|"), { as: "country", unit });
      const written = new Set(forms.filter(isAbbreviation));
      if (written.size > 0) add([...written].join("|"), { as: "country", unit, written });
    }
}

function addNotFigures(add: Add, { notFigures }: QuantityWords): void {
  for (const [reason, phrases] of typedEntries(notFigures.before)) add(phrases, { as: "not-before", reason });
  for (const [reason, phrases] of typedEntries(notFigures.after)) add(phrases, { as: "not-after", reason });
  for (const [reason, phrases] of typedEntries(notFigures.alone)) add(phrases, { as: "not-alone", reason });
}

/** `Object.entries` with the keys' own type: the packs' tables are closed literals. */
export function typedEntries<K extends string, V>(table: Readonly<Partial<Record<K, V>>>): [K, V][] {
  return Object.entries(table) as [K, V][];
}

const compiled = new WeakMap<LanguagePack, Lexicon<Sense>>();

/** The lexicon of a pack; built at first use. */
export function quantityLexicon(pack: LanguagePack): Lexicon<Sense> {
  const known = compiled.get(pack);
  if (known) return known;
  const lexicon = new Lexicon<Sense>(pack.quantities.clitics);
  const add: Add = (phrases, sense) => lexicon.add(phrases, sense);
  addPlain(add, pack.quantities);
  addHedges(add, pack.quantities);
  addKinds(add, pack.quantities);
  addUnits(add, pack.quantities);
  addMoney(add, pack.quantities);
  addNotFigures(add, pack.quantities);
  compiled.set(pack, lexicon);
  return lexicon;
}
