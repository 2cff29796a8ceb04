/** What the words beside a figure say of whom it counts: a part, those that come on top, those feared, the culprit too. */
import type { LanguagePack } from "../languages/contract";
import type { ScopeWords } from "../languages/contract/scopes";
import { PARTIAL } from "../languages/contract/sorts";
import type { Span } from "../model";
import { Lexicon } from "../text/lexicon";
import { isPause, type Word } from "./surroundings";

export interface CountScope {
  /** It counts a part of what follows: "27 of the dead". */
  readonly isPartOf: boolean;
  /** It comes on top of another count: "three more". */
  readonly isFurther: boolean;
  /** It leaves out somebody told of before: "three others". */
  readonly isOfOthers: boolean;
  /** It may have happened, or may yet. */
  readonly isFeared: boolean;
  /** It counts those who died or were hurt in one way only. */
  readonly isNarrowed: boolean;
  /** It was counted so far, and may go on growing. */
  readonly isRunning: boolean;
  /** A poll or a forecast gives it. */
  readonly isProjected: boolean;
  /** It counts those who did not do something. */
  readonly isDenied: boolean;
  /** It counts those who were against, or what another number is set beside. */
  readonly isAgainst: boolean;
  /** It counts those hit when it happened again. */
  readonly isRenewed: boolean;
  /** It counts what is in one place only, or all there is; null where nothing is said. */
  readonly extent: "inside" | "throughout" | null;
  /** It tells of grave harm only: "no serious injuries". */
  readonly isOfGrave: boolean;
  /** It counts all who were hit, whether or not they lived. */
  readonly isOfHit: boolean;
  /** It counts somebody's children without naming them: "a mother of two". */
  readonly isOfOffspring: boolean;
  /** It is what a contestant has or is ahead by until the next contest. */
  readonly isStanding: boolean;
  /** It counts people who speak to reporters without a name. */
  readonly isOfInformants: boolean;
  /** It is what one of something costs. */
  readonly isPriced: boolean;
  /** One more person is told of beside it who is not in it: "a girl and two men". */
  readonly isBesideOne: boolean;
  /** Whether the culprit is counted; null where nothing is said. */
  readonly culprit: "with" | "without" | null;
}

type Mark = keyof ScopeWords;

const NOTHING: CountScope = {
  isPartOf: false,
  isFurther: false,
  isOfOthers: false,
  isFeared: false,
  isNarrowed: false,
  isRunning: false,
  isProjected: false,
  isDenied: false,
  isAgainst: false,
  isRenewed: false,
  extent: null,
  isOfGrave: false,
  isOfHit: false,
  isOfOffspring: false,
  isStanding: false,
  isOfInformants: false,
  isPriced: false,
  isBesideOne: false,
  culprit: null,
};

const lexicons = new WeakMap<ScopeWords, Lexicon<Mark>>();

/** The words that a pack has for scopes, compiled once. */
export function scopeLexicon({ concepts: { scopes }, quantities }: LanguagePack): Lexicon<Mark> | null {
  if (!scopes) return null;
  const known = lexicons.get(scopes);
  if (known) return known;
  const lexicon = new Lexicon<Mark>(quantities.clitics);
  for (const [mark, phrases] of Object.entries(scopes) as [Mark, string][]) lexicon.add(phrases, mark);
  lexicons.set(scopes, lexicon);
  return lexicon;
}

/** Words within which a mark belongs to a figure, before and after it. */
const REACH: Readonly<Partial<Record<Mark, readonly [before: number, after: number]>>> = {
  wholes: [0, 4],
  further: [1, 2],
  others: [0, 3],
  feared: [8, 7],
  narrowed: [25, 9],
  running: [12, 12],
  projected: [20, 12],
  denied: [0, 4],
  against: [0, 6],
  versus: [2, 0],
  renewed: [25, 12],
  inside: [0, 8],
  throughout: [0, 8],
  grave: [1, 1],
  hit: [1, 5],
  hurt: [4, 6],
  parents: [1, 0],
  standings: [2, 1],
  informants: [0, 5],
  priced: [0, 2],
};

/** Words within which "more" follows what is feared of others yet: "33 people and possibly many more". */
const MORE_WITHIN = 2;

function isOfMore(to: number, around: readonly Word[], lexicon: Lexicon<Mark>): boolean {
  for (let at = to; at < to + MORE_WITHIN && !isPause(around[at]); at++)
    if (lexicon.matchesAt(around, at).some(({ value }) => value === "further")) return true;
  return false;
}

/** Marks found in a figure's own clause, each within its reach. */
function marksBeside({ start, end }: Span, around: readonly Word[], lexicon: Lexicon<Mark>): Set<Mark> {
  const first = around.filter((word) => word.end <= start).length;
  const last = around.filter((word) => word.start < end).length;
  const found = new Set<Mark>();
  const look = (at: number, distance: (to: number) => number, side: 0 | 1) => {
    for (const { to, value } of lexicon.matchesAt(around, at))
      if (
        distance(to) <= (REACH[value]?.[side] ?? -1) &&
        !(value === "feared" && side === 1 && isOfMore(to, around, lexicon))
      )
        found.add(value);
  };
  for (let at = first - 1; at >= 0 && !isPause(around[at]); at--) look(at, (to) => first - to + 1, 0);
  for (let at = first; at < last; at++) look(at, () => 1, 1);
  for (let at = last; at < around.length && !isPause(around[at]); at++) look(at, () => at - last + 1, 1);
  return found;
}

/** Words that the noun phrase of one person has at most: "a 10-year-old girl". */
const ONE_PERSON = 7;

/** True where "a 10-year-old girl and" stands before a figure, or "and a 10-year-old girl", "and a second" behind it. */
function isBesideOne({ start, end }: Span, around: readonly Word[], lexicon: Lexicon<Mark>): boolean {
  const isMarked = (at: number, mark: Mark) =>
    lexicon.matchesAt(around, at).some(({ value }) => value === mark);
  const isPerson = ({ groups }: Word) => groups.some((sort) => PARTIAL.has(sort));
  const joiner = around.filter((word) => word.end <= start).length - 1;
  const before = around.slice(Math.max(0, joiner - ONE_PERSON), Math.max(0, joiner));
  if (isMarked(joiner, "joins") && before.slice(-1).some(isPerson))
    return before.some((_, at) => isMarked(joiner - before.length + at, "single"));
  const last = around.filter((word) => word.start < end).length;
  for (let at = last; at < last + ONE_PERSON && !isPause(around[at]); at++) {
    if (!isMarked(at, "joins")) continue;
    if (isMarked(at + 1, "second")) return true;
    if (isMarked(at + 1, "single")) {
      const behind = around.slice(at + 2, at + 1 + ONE_PERSON);
      const pause = behind.findIndex(isPause);
      return (pause < 0 ? behind : behind.slice(0, pause)).some(isPerson);
    }
  }
  return false;
}

function culpritIn(around: readonly Word[], lexicon: Lexicon<Mark>): CountScope["culprit"] {
  const marks = around.flatMap((_, at) => lexicon.matchesAt(around, at).map(({ value }) => value));
  if (marks.includes("withCulprit")) return "with";
  return marks.includes("withoutCulprit") ? "without" : null;
}

/** Reads the scope of a figure from its sentence. */
export function scopeOf(figure: Span, around: readonly Word[], pack: LanguagePack): CountScope {
  const lexicon = scopeLexicon(pack);
  if (!lexicon) return NOTHING;
  const marks = marksBeside(figure, around, lexicon);
  return {
    isPartOf: marks.has("wholes"),
    isFurther: marks.has("further"),
    isOfOthers: marks.has("others"),
    isFeared: marks.has("feared"),
    isNarrowed: marks.has("narrowed"),
    isRunning: marks.has("running"),
    isProjected: marks.has("projected"),
    isDenied: marks.has("denied"),
    isAgainst: marks.has("against") || marks.has("versus"),
    isRenewed: marks.has("renewed"),
    extent: marks.has("inside") ? "inside" : marks.has("throughout") ? "throughout" : null,
    isOfGrave: marks.has("grave"),
    isOfHit: marks.has("hit") && !marks.has("hurt"),
    isOfOffspring: marks.has("parents"),
    isStanding: marks.has("standings"),
    isOfInformants: marks.has("informants"),
    isPriced: marks.has("priced"),
    isBesideOne: isBesideOne(figure, around, lexicon),
    culprit: culpritIn(around, lexicon),
  };
}
