/** Figures with what stands around them: what alignment compares. */
import type { LanguagePack } from "../languages/contract";
import { dimensionOf } from "../measures";
import { type AnalysedArticle, type Passage, PERSON_KINDS, type Quantity } from "../model";
import { resolveDate } from "../text/dates";
import { fold } from "../text/fold";
import { Lexicon } from "../text/lexicon";
import { statedDay } from "./as-of";
import { backgroundTest, type Occurrence, occurrenceOf } from "./incident";
import { type OwnDay, ownDay } from "./own-day";
import { addendsAmong, pointsBack, standsForBefore, sumsAmong } from "./parts";
import { placesBeside } from "./places";
import { type CountScope, scopeOf } from "./scope";
import { countsSpeakers } from "./speakers";
import {
  distancesFrom,
  type FigureSurroundings,
  readWords,
  surroundingsIn,
  type Weighted,
  type Word,
  weigh,
} from "./surroundings";

/** One figure of one article with its surroundings. */
export interface Mention {
  readonly articleId: string;
  readonly language: string;
  readonly role: Passage["role"];
  readonly quantity: Quantity;
  /** Place among the article's figures. */
  readonly order: number;
  readonly dimension: string;
  /** Sorts of persons or things that the counted phrase names. */
  readonly counted: ReadonlySet<string>;
  /** Sorts that other figures of its sentence count, of its kind. */
  readonly besideCounted: ReadonlySet<string>;
  /** Stems of the counted phrase. */
  readonly phrase: ReadonlySet<string>;
  /** Stems of the word that the counted phrase is about; none where the phrase says nothing of what is counted. */
  readonly head: ReadonlySet<string>;
  readonly groups: Weighted;
  readonly happenings: Weighted;
  readonly stems: Weighted;
  /** True where it counts a part of what another figure counts. */
  readonly part: boolean;
  /** Stems of its name; none where it has no name. */
  readonly named: ReadonlySet<string>;
  /** True where the counted phrase says more than "people" or "others". */
  readonly isNamed: boolean;
  /** ISO day for which its sentence gives it, where it says one. */
  readonly asOf: string | null;
  /** ISO day of its report, where known. */
  readonly day: string | null;
  /** The day on which those were hit whom it counts, or of which a measure is true, where its clause names one. */
  readonly ownDay: OwnDay | null;
  /** Years and stretches of time named beside it: a figure of another time. */
  readonly times: ReadonlySet<string>;
  /** ISO days that its sentence names. */
  readonly days: ReadonlySet<string>;
  /** Digits of the hours of the day that its sentence names. */
  readonly clocks: ReadonlySet<string>;
  /** Ages told behind it: "two men, ages 20 and 21". */
  readonly ages: ReadonlySet<number>;
  /** True where it counts who speaks. */
  readonly isOfSpeakers: boolean;
  readonly scope: CountScope;
  /** What it makes together with another figure of its sentence on the same sort of thing. */
  readonly sums: ReadonlySet<number>;
  /** Places beside it that no report names in its opening. */
  readonly places: ReadonlySet<string>;
  /** True where it speaks of another occurrence than the event. */
  readonly isBackground: boolean;
  /** True where its article counts dead of the event. */
  readonly tellsOfDeaths: boolean;
}

const NO_SUMS: ReadonlySet<number> = new Set();
const NO_STEMS: ReadonlySet<string> = new Set();
/** Whom a mother of two has. */
const OFFSPRING: ReadonlySet<string> = new Set(["child"]);
const NO_AGES: ReadonlySet<number> = new Set();

/** Figures of one article that are compared: more stand in tables and lists, which report no event. */
const MOST_FIGURES = 150;

/** Sorts of persons or things that a text names. */
function sortsIn(text: string, pack: LanguagePack): ReadonlySet<string> {
  const words = readWords(text, pack);
  // What is joined to the next word says of what sort that is: "company-wide cuts" are no companies.
  const isJoined = (at: number) => words[at + 1]?.text === "-";
  return new Set(words.flatMap(({ groups }, at) => (isJoined(at) ? [] : groups)));
}

/** The words of a counted phrase, and of these what tells something of what is counted: not "people", "others". */
interface Phrase {
  readonly words: readonly Word[];
  readonly telling: readonly Word[];
}

function phraseIn(text: string, pack: LanguagePack): Phrase {
  const empty = emptyNouns(pack);
  const words = readWords(text, pack).filter(({ type }) => type === "word");
  return { words, telling: words.filter((word) => empty.matchesAt([word], 0).length === 0) };
}

/** The word that a phrase is about: its first where heads come first, otherwise the last before what completes it. */
function headOf({ words, telling }: Phrase, pack: LanguagePack): ReadonlySet<string> {
  const known = new Set(telling);
  const tells = (word: Word) => known.has(word) && word.stems.length > 0;
  const first = words.findIndex(tells);
  if (first < 0) return new Set();
  const behind = words.slice(first).findIndex((word) => !tells(word));
  const run = behind < 0 ? words.slice(first) : words.slice(first, first + behind);
  return new Set((pack.grammar?.headFirst ? run[0] : run.at(-1))?.stems ?? []);
}

function stemsOf({ telling }: Phrase): ReadonlySet<string> {
  return new Set(telling.flatMap(({ stems }) => stems));
}

const compiled = new WeakMap<LanguagePack, Lexicon<true>>();

function emptyNouns(pack: LanguagePack): Lexicon<true> {
  const known = compiled.get(pack);
  if (known) return known;
  const lexicon = new Lexicon<true>(pack.quantities.clitics);
  lexicon.add([pack.nouns?.empty ?? "", pack.nouns?.dropped ?? ""].join("|"), true);
  compiled.set(pack, lexicon);
  return lexicon;
}

/** A denial holds in itself what it counts: "none of the rescuers was hurt". */
function denied({ start, end, hedge }: Quantity, words: readonly Word[]): [Word, number][] {
  if (hedge !== "zero") return [];
  return words.filter((word) => word.start >= start && word.end <= end).map((word) => [word, 1]);
}

/** Years and stretches of time that a sentence names, months by their number: they have several names. */
function timesOf({ dates }: FigureSurroundings, text: string): Set<string> {
  const named = dates.filter(({ type }) => type === "year" || type === "period");
  return new Set(
    named.map(({ date: { year, month }, start, end }) => String(year ?? month ?? text.slice(start, end))),
  );
}

/** Hours of the day that a sentence names, "07:36" as "7.36 a.m." and «0736»; those told in words say nothing here. */
function clocksOf({ dates }: FigureSurroundings, text: string): Set<string> {
  const digits = dates
    .filter(({ type }) => type === "time")
    .map(({ start, end }) => fold(text.slice(start, end)).replace(/\D/g, "").replace(/^0+/, ""));
  return new Set(digits.filter((clock) => clock !== ""));
}

/** Days that a sentence names, a weekday as seen from the report. */
function daysOf({ dates }: FigureSurroundings, published: string | null): Set<string> {
  return new Set(dates.map(({ date }) => resolveDate(date, published)).filter((day) => day !== null));
}

interface MentionContext {
  readonly pack: LanguagePack;
  readonly isBackground: ReturnType<typeof backgroundTest>;
  readonly places: ReturnType<typeof placesBeside>;
}

function mentionOf(
  { id, article, fingerprint }: AnalysedArticle,
  quantity: Quantity,
  order: number,
  surroundings: FigureSurroundings,
  { pack, isBackground, places }: MentionContext,
): Mention {
  const { words } = surroundings;
  const around = distancesFrom(quantity, words);
  const scope = scopeOf(quantity, words, pack);
  const counted = scope.isOfOffspring ? OFFSPRING : sortsIn(`${quantity.text} ${quantity.what}`, pack);
  const phrase = phraseIn(quantity.what, pack);
  return {
    articleId: id,
    language: article.language,
    role: article.passages[quantity.passage]?.role ?? "paragraph",
    quantity,
    order,
    dimension: dimensionOf(quantity.unit),
    counted,
    besideCounted: NO_STEMS,
    phrase: stemsOf(phrase),
    head: headOf(phrase, pack),
    named: quantity.name === undefined ? NO_STEMS : stemsOf(phraseIn(quantity.name, pack)),
    isNamed: phrase.telling.length > 0,
    asOf: statedDay(surroundings, fingerprint.publishedDay, pack),
    day: fingerprint.publishedDay,
    groups: weigh([...around, ...denied(quantity, words)], ({ groups }) => groups),
    happenings: weigh(around, ({ happenings }) => happenings),
    stems: weigh(around, ({ stems }) => stems),
    part: pointsBack(quantity, words, pack),
    ownDay: ownDay(surroundings, quantity, fingerprint.publishedDay, pack),
    times: timesOf(surroundings, article.passages[quantity.passage]?.text ?? ""),
    days: daysOf(surroundings, fingerprint.publishedDay),
    clocks: clocksOf(surroundings, article.passages[quantity.passage]?.text ?? ""),
    ages: NO_AGES,
    isOfSpeakers: countsSpeakers(quantity, scope, words, pack),
    scope,
    sums: NO_SUMS,
    places: places(quantity, words),
    isBackground: isBackground(quantity, surroundings),
    tellsOfDeaths: false,
  };
}

function countsDead({ quantity: { kind, max }, isBackground }: Mention): boolean {
  return kind === "killed" && max !== 0 && !isBackground;
}

/** The sorts that the figures of each sentence count, by kind. */
function sortsBeside(mentions: readonly Mention[]): (mention: Mention) => ReadonlySet<string> {
  const sorts = new Map<string, Mention[]>();
  const keyOf = ({ quantity: { passage, sentence, kind } }: Mention) =>
    `${passage} ${sentence.start} ${kind}`;
  for (const mention of mentions) sorts.set(keyOf(mention), [...(sorts.get(keyOf(mention)) ?? []), mention]);
  return (mention) => {
    const others = sorts.get(keyOf(mention))?.filter((other) => other !== mention) ?? [];
    return others.length === 0 ? NO_STEMS : new Set(others.flatMap(({ counted }) => [...counted]));
  };
}

/** The ages that each count of several persons is followed by, up to the next count. */
function agesBehind(quantities: readonly Quantity[]): ReadonlyMap<Quantity, ReadonlySet<number>> {
  const ages = new Map<Quantity, Set<number>>();
  let counted: Quantity | null = null;
  for (const quantity of quantities) {
    const { notComparable, kind, min, passage, sentence } = quantity;
    if (notComparable === null) {
      counted = PERSON_KINDS.has(kind) && (min ?? 0) > 1 ? quantity : null;
      continue;
    }
    const isTold = counted?.passage === passage && counted.sentence.start === sentence.start;
    if (counted && isTold && notComparable === "age" && min !== null)
      ages.set(counted, (ages.get(counted) ?? new Set()).add(min));
  }
  return ages;
}

function isOf({ quantity: { passage, sentence } }: Mention, of: Quantity): boolean {
  return passage === of.passage && sentence.start === of.sentence.start;
}

/** "Four of them were burnt, eight had cuts, and one …": what follows a part and names nobody is a part too. */
function goesOnWithPart(before: Mention | undefined, { quantity, isNamed, counted }: Mention): boolean {
  if (!before?.part || isNamed || counted.size > 0) return false;
  return isOf(before, quantity) && before.quantity.kind === quantity.kind;
}

/** The comparable figures of an article with their surroundings, in reading order; bounded. */
export function mentionsOf(
  article: AnalysedArticle,
  pack: LanguagePack,
  occurrence: Occurrence = occurrenceOf([article]),
): Mention[] {
  const reading = {
    pack,
    isBackground: backgroundTest(article, pack, occurrence),
    places: placesBeside(occurrence),
  };
  const comparable = article.quantities.filter(({ notComparable }) => notComparable === null);
  const quantities = comparable.slice(0, MOST_FIGURES);
  const surroundings = surroundingsIn(article, pack);
  const addends = addendsAmong(quantities);
  const sums = sumsAmong(quantities, addends);
  const ages = agesBehind(article.quantities);
  const mentions: Mention[] = [];
  for (const [order, quantity] of quantities.entries()) {
    const around = surroundings(quantity);
    const mention = mentionOf(article, quantity, order, around, reading);
    const before = mentions.at(-1);
    const counted =
      before &&
      !before.part &&
      !mention.isNamed &&
      mention.counted.size === 0 &&
      isOf(before, quantity) &&
      standsForBefore(quantity, around.words, pack)
        ? before.counted
        : mention.counted;
    mentions.push({
      ...mention,
      counted,
      part: mention.part || addends.has(quantity) || goesOnWithPart(before, mention),
      sums: sums.get(quantity) ?? NO_SUMS,
      ages: ages.get(quantity) ?? NO_AGES,
    });
  }
  const [tellsOfDeaths, besideCounted] = [mentions.some(countsDead), sortsBeside(mentions)];
  return mentions.map((mention) => ({ ...mention, tellsOfDeaths, besideCounted: besideCounted(mention) }));
}
