/**
 * Events that exist, and what becomes of them: a newcomer joins, and what the reader says takes apart or brings
 * together. Given scores; never asks for an article.
 */
import type { Constraints } from "../corrections";
import { EventGroups, logOdds, type ScoredPair } from "./events";

/** Articles that report one occurrence; the lower number is the older event. */
export interface KnownEvent {
  readonly id: number;
  /** In the order in which they joined. */
  readonly members: readonly string[];
  /** First and last day (ISO) of its reports; left out where nobody asks. */
  readonly days?: readonly [first: string, last: string];
}

/** Probability that two articles report the same event; null where it is not known. */
export type ScoreOf = (a: string, b: string) => number | null;

/** What the reader said of articles. */
export type ReaderDecisions = Pick<Constraints<string>, "decide">;

function pairsOf(as: readonly string[], bs: readonly string[]): (readonly [string, string])[] {
  return as.flatMap((a) => bs.map((b) => [a, b] as const));
}

function pairsAmong(ids: readonly string[]): (readonly [string, string])[] {
  return ids.flatMap((a, at) => pairsOf([a], ids.slice(0, at)));
}

function scored(
  pairs: readonly (readonly [string, string])[],
  said: ReaderDecisions,
  scoreOf: ScoreOf,
): ScoredPair[] {
  return pairs.flatMap(([a, b]): ScoredPair[] => {
    const decided = said.decide(a, b);
    if (decided !== null) return [{ a, b, p: decided ? 1 : 0, decided: true }];
    const p = scoreOf(a, b);
    return p === null ? [] : [{ a, b, p }];
  });
}

/** An event as it stands: no evidence takes it apart. */
function asOne({ members: [first, ...others] }: KnownEvent): ScoredPair[] {
  return others.map((b) => ({ a: first ?? b, b, p: 1, decided: true }));
}

function meanOdds(id: string, { members }: KnownEvent, scoreOf: ScoreOf): number {
  const sum = members.reduce((total, member) => total + logOdds(scoreOf(id, member) ?? 0), 0);
  return sum / members.length;
}

/** Mean log-odds above which two events of the same days are one, though neither newcomer nor reader joins them. */
const MERGE_ABOVE = -0.75;
/** Days from the first to the last report of two such events: what comes later is another turn of the story. */
const MERGED_DAYS = 1;
const DAY_MS = 86_400_000;

/** True where all reports of some events came out within the days of one occurrence. */
function areOfOneTime(events: readonly KnownEvent[]): boolean {
  const days = events.flatMap((event) => (event.days ?? ["", ""]).map((day) => Date.parse(day) / DAY_MS));
  return Math.max(...days) - Math.min(...days) <= MERGED_DAYS;
}

/** Mean log-odds of all pairs between two events; as low as can be where the reader keeps any of them apart. */
function meanBetween(as: readonly string[], bs: readonly string[], said: ReaderDecisions, scoreOf: ScoreOf) {
  const pairs = pairsOf(as, bs);
  if (pairs.some(([a, b]) => said.decide(a, b) === false)) return -Infinity;
  return pairs.reduce((total, [a, b]) => total + logOdds(scoreOf(a, b) ?? 0), 0) / pairs.length;
}

/**
 * The events that are one with those which a newcomer joined. A reaction of the next morning resembles the first
 * report little, and many such pairs together tell what none of them does: groups need less than a newcomer.
 */
function mergedWith(
  newcomer: string,
  joined: readonly KnownEvent[],
  others: readonly KnownEvent[],
  said: ReaderDecisions,
  scoreOf: ScoreOf,
): readonly KnownEvent[] {
  const merged = [...joined];
  for (const other of others) {
    const members = [newcomer, ...merged.flatMap((event) => event.members)];
    if (
      areOfOneTime(merged.concat(other)) &&
      meanBetween(members, other.members, said, scoreOf) > MERGE_ABOVE
    )
      merged.push(other);
  }
  return merged;
}

/**
 * The events that a newcomer joins, the oldest first: none, one, or several that become one through it. Average-link
 * evidence decides, and what the reader said above it; events of the same days as those joined come along on less.
 *
 * @param events each with the members that stand for it
 */
export function eventsJoined(
  newcomer: string,
  events: readonly KnownEvent[],
  said: ReaderDecisions,
  scoreOf: ScoreOf,
): readonly number[] {
  const ids = events.flatMap(({ members }) => members);
  const near = events.filter((event) => meanOdds(newcomer, event, scoreOf) > 0);
  const between = near.flatMap(({ members }, at) =>
    near.slice(0, at).flatMap((other) => pairsOf(members, other.members)),
  );
  const groups = new EventGroups();
  const pairs = [...pairsOf([newcomer], ids), ...between];
  groups.add([...ids, newcomer], [...events.flatMap(asOne), ...scored(pairs, said, scoreOf)]);
  const group = new Set(groups.groupOf(newcomer));
  const isJoined = ({ members }: KnownEvent) => members.some((member) => group.has(member));
  const joined = events.filter(isJoined);
  if (joined.length === 0) return [];
  const others = events.filter((event) => !isJoined(event));
  return mergedWith(newcomer, joined, others, said, scoreOf)
    .map(({ id }) => id)
    .sort((a, b) => a - b);
}

/** Log-odds that two articles of one event keep, so that what the reader moves moves alone. */
const STAYING = 1;

function staying(events: readonly KnownEvent[], scoreOf: ScoreOf): ScoreOf {
  const eventOf = new Map(events.flatMap(({ id, members }) => members.map((member) => [member, id])));
  return (a, b) => {
    const p = scoreOf(a, b);
    if (p === null || eventOf.get(a) !== eventOf.get(b)) return p;
    return 1 / (1 + Math.exp(-logOdds(p) - STAYING));
  };
}

/** A group that has no number yet is a new event. */
export interface RegroupedEvent {
  readonly id: number | null;
  readonly members: readonly string[];
}

/**
 * Divides the articles of some events again, by evidence and by what the reader says. Where most of an event stays
 * together it keeps its number; events that become one keep the older's.
 */
export function regroup(
  events: readonly KnownEvent[],
  said: ReaderDecisions,
  scoreOf: ScoreOf,
): RegroupedEvent[] {
  const ids = events.flatMap(({ members }) => members);
  const groups = new EventGroups();
  groups.add(ids, scored(pairsAmong(ids), said, staying(events, scoreOf)));
  return numbered(groups.groups(), events);
}

function overlapOf({ members }: KnownEvent, group: readonly string[]): number {
  const known = new Set(members);
  return group.filter((id) => known.has(id)).length;
}

/**
 * Gives the events' numbers to groups: first to those that hold an event whole, the oldest such event's; then to those
 * that hold most of what was taken apart.
 */
function numbered(groups: readonly string[][], events: readonly KnownEvent[]): RegroupedEvent[] {
  const numbers = new Map<readonly string[], number>();
  const holdings = events
    .flatMap((event) => groups.map((group) => ({ event, group, overlap: overlapOf(event, group) })))
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => b.overlap - a.overlap || a.event.id - b.event.id);
  const whole = holdings.filter(({ event, overlap }) => overlap === event.members.length);
  const taken = new Set<number>();
  for (const { event, group } of [...whole.sort((a, b) => a.event.id - b.event.id), ...holdings]) {
    if (numbers.has(group) || taken.has(event.id)) continue;
    numbers.set(group, event.id);
    taken.add(event.id);
  }
  return groups.map((members) => ({ id: numbers.get(members) ?? null, members }));
}
