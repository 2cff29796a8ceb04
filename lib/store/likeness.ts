/** Whether two texts under one address are versions of one article, or articles of their own. */
import type { Article } from "../model";

/** Letters of the runs that are counted: longer than most words, so that no language's common words count. */
const RUN = 12;
/** Letters looked at from the beginning of each text. */
const LOOKED_AT = 20_000;
/** Share of the shorter text's runs that versions have in common at least: an update keeps a few sentences. */
const VERSION = 0.1;
/** What is in common below this share is what a site sets around every text. */
const FURNITURE = 0.03;
/** Letters from which on a text says by itself what it is about. */
const LONG = 400;

const letters = (text: string): string =>
  text
    .slice(0, LOOKED_AT * 2)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .slice(0, LOOKED_AT);

function bodyOf({ passages }: Article): string {
  const texts = passages.filter(({ role }) => role !== "headline").map(({ text }) => text);
  return letters(texts.join(" "));
}

function runsOf(text: string): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= text.length; at++) runs.add(text.slice(at, at + RUN));
  return runs;
}

/** Share of the shorter text's runs that the other has. */
function shared(a: string, b: string): number {
  const [short, long] = [runsOf(a), runsOf(b)].sort((one, other) => one.size - other.size);
  if (short === undefined || long === undefined || short.size === 0) return 0;
  let both = 0;
  for (const run of short) if (long.has(run)) both++;
  return both / short.size;
}

/**
 * True where one text may be the other's version: they share a part of their words, or the headline, unless what is
 * below it is long and has nothing in common.
 */
export function mayBeVersions(a: Article, b: Article): boolean {
  const [first, second] = [bodyOf(a), bodyOf(b)];
  const share = shared(first, second);
  if (share >= VERSION) return true;
  const tellThemselves = first.length >= LONG && second.length >= LONG;
  if (tellThemselves && share < FURNITURE) return false;
  return letters(a.headline) === letters(b.headline) || isPartOf(first, second) || isPartOf(second, first);
}

/** A text too short for runs, or none at all. */
function isPartOf(short: string, long: string): boolean {
  return short.length < RUN && long.includes(short);
}
