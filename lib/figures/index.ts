/**
 * Quantities of an article: every number of every passage as reported, with bounds, hedge, kind, unit, what it counts
 * and who is credited. Finders find numbers and stated zeros; an ordered list of refiners repairs what they found.
 */

import { Attributor } from "../credit";
import { type Kind, PERSON_KINDS, type Quantity } from "../model";
import type { ReadArticle } from "../text/passage";
import { coinsOf } from "./coins";
import { currenciesNamed } from "./currencies";
import { type Draft, type DraftedPassage, draftOf, quantityOf, type Refiner } from "./draft";
import { isEpidemic } from "./epidemics";
import { kinds } from "./kind";
import { fateOf } from "./kind/victims";
import { labelled } from "./label";
import { names } from "./name";
import { notFigures } from "./no-figure";
import { doubtful } from "./no-figure/doubtful";
import { readNumbers } from "./numbers";
import { prepare, type ReadPassage } from "./passage";
import { compounds } from "./refine/compounds";
import { conversions } from "./refine/conversions";
import { dates } from "./refine/dates";
import { hedges } from "./refine/hedges";
import { history } from "./refine/history";
import { ranges } from "./refine/ranges";
import { units } from "./refine/units";
import { unspoken } from "./refine/unspoken";
import { what } from "./refine/what";
import { zeros } from "./refine/zeros";

export type { DraftedPassage } from "./draft";
export { governed } from "./name";
export { readNumbers } from "./numbers";
export type { ReadPassage } from "./passage";
export { MONEY_CODES } from "./signs";
export { spelledOut } from "./spelled-out";

/** In order: each step builds on what those before it have settled. */
export const REFINERS: readonly Refiner[] = [
  dates,
  ranges,
  units,
  compounds,
  hedges,
  conversions,
  notFigures,
  zeros,
  history,
  kinds,
  what,
  unspoken,
  doubtful,
  names,
];

function refined(
  passage: ReadPassage,
  found: readonly Draft[],
  refiners: readonly Refiner[],
): readonly Draft[] {
  return refiners.reduce<readonly Draft[]>((read, { refine }) => refine(passage, read), found);
}

/** Reads every passage as far as figures go, each with the rules that decided on it; nobody is credited yet. */
export function draftQuantities(
  { article, passages, pack }: ReadArticle,
  refiners: readonly Refiner[] = REFINERS,
): DraftedPassage[] {
  const readings = passages.map(({ text, whole }) => readNumbers(text, pack, { tokens: whole }));
  const prepared = passages.map((passage, index) => prepare(passage, pack, readings[index] ?? []));
  const numbers = prepared.map((passage, index) =>
    (readings[index] ?? []).map((reading) => draftOf(passage, reading)),
  );
  const known = {
    currencies: currenciesNamed(prepared),
    coins: coinsOf(prepared, numbers),
    fate: fateOf(prepared),
    isEpidemic: isEpidemic(prepared),
  };
  const told = new Map<number, Kind>();
  const drafted = prepared.map((passage, index) => {
    const drafts = refined({ ...passage, ...known, told }, numbers[index] ?? [], refiners);
    for (const { min, max, kind } of drafts)
      if (min !== null && min === max && kind && PERSON_KINDS.has(kind)) told.set(min, kind);
    return { passage, role: article.passages[index]?.role ?? "paragraph", drafts };
  });
  return labelled(drafted);
}

/** A dual is a noun, and may name who speaks: «قال شاهدان»; an ordinal may be a part of a name: «القناة الرابعة». */
function countsBesideNames({ form, notComparable }: Draft): boolean {
  return form !== "zero" && form !== "dual" && notComparable !== "ordinal";
}

/** Reads every passage of an article. Linear in its length; never throws on bad text. */
export function readQuantities(article: ReadArticle): Quantity[] {
  const attributor = new Attributor(article.pack);
  const drafted = draftQuantities(article);
  // Nobody is credited with anything behind the last figure that can be compared.
  const last = drafted.findLastIndex(({ drafts }) => drafts.some(({ notComparable }) => !notComparable));
  return drafted.flatMap(({ passage, drafts }, index) => {
    const figures = new Set(drafts.filter(countsBesideNames).map(({ from }) => from));
    const sourceOf = index <= last ? attributor.read({ ...passage, figures }) : () => null;
    return drafts.map((draft) =>
      quantityOf(passage, { ...draft, attribution: draft.notComparable ? null : sourceOf(draft) }),
    );
  });
}
