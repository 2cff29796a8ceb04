/** What a reader says with one click, as corrections: of a claim with all its copies, of a report with all of its text. */

import { anchorOf } from "../corrections";
import { dimensionOf } from "../measures";
import {
  type Article,
  type Claim,
  type Correction,
  type Fact,
  type FigureAnchor,
  type Kind,
  PERSON_KINDS,
  type Quantity,
} from "../model";
import type { IndependentClaim } from "./sources";

export type Articles = Readonly<Record<string, Article>>;

/** Corrections that one click may make; more claims than this stand in no fact. */
const MOST = 1_000;

function claimsOf({ claim, copies }: IndependentClaim): readonly Claim[] {
  return [claim, ...copies];
}

function anchor(articleId: string, quantity: Quantity, articles: Articles): readonly FigureAnchor[] {
  const article = articles[articleId];
  return article ? [anchorOf(articleId, article, quantity)] : [];
}

/** A figure wherever its article and the copies of it state it. */
function figuresOf(voice: IndependentClaim, articles: Articles): readonly FigureAnchor[] {
  return claimsOf(voice).flatMap(({ articleId, quantity, beneath }) =>
    [quantity, ...beneath].flatMap((one) => anchor(articleId, one, articles)),
  );
}

/** The figure is of another kind, or none at all (null). */
export function ofKind(voice: IndependentClaim, kind: Kind | null, articles: Articles): Correction[] {
  return figuresOf(voice, articles).map((figure) => ({ about: "figure", figure, kind }));
}

function pairs(as: readonly Claim[], bs: readonly Claim[], same: boolean, articles: Articles): Correction[] {
  const found = as.flatMap((a) =>
    bs
      .filter((b) => b.articleId !== a.articleId)
      .flatMap((b) => {
        const [first, second] = [
          anchor(a.articleId, a.quantity, articles)[0],
          anchor(b.articleId, b.quantity, articles)[0],
        ];
        return first && second ? [{ about: "fact", figures: [first, second], same } as const] : [];
      }),
  );
  return found.slice(0, MOST);
}

/** The other claims of a fact: those that the voice does not speak for. */
function othersIn({ claims }: Fact, voice: IndependentClaim): readonly Claim[] {
  const own = new Set(claimsOf(voice));
  return claims.filter((claim) => !own.has(claim));
}

/** The figure counts another group than the rest of its fact; none where it stands alone. */
export function ofAnotherGroup(voice: IndependentClaim, fact: Fact, articles: Articles): Correction[] {
  return pairs(claimsOf(voice), othersIn(fact, voice), false, articles);
}

/** The figure counts the same group as another fact. */
export function ofSameGroup(voice: IndependentClaim, fact: Fact, articles: Articles): Correction[] {
  return pairs(claimsOf(voice), fact.claims, true, articles);
}

/** Facts that a reader is offered to join a figure with. */
const OFFERED = 12;

/** Facts with which a figure can count the same: of one measure, given by another article; those of its kind first. */
export function joinable(voice: IndependentClaim, fact: Fact, facts: readonly Fact[]): readonly Fact[] {
  const { articleId, quantity } = voice.claim;
  const dimension = dimensionOf(quantity.unit);
  const fitting = facts.filter(
    (other) =>
      other.id !== fact.id &&
      other.claims.some((claim) => claim.articleId !== articleId) &&
      other.claims.every((claim) => dimensionOf(claim.quantity.unit) === dimension),
  );
  const alike = (other: Fact) => (other.kind === quantity.kind ? 0 : 1);
  return [...fitting].sort((a, b) => alike(a) - alike(b)).slice(0, OFFERED);
}

const COUNTED: readonly Kind[] = [...PERSON_KINDS, "other"];
const MEASURED: readonly Kind[] = ["money", "percent", "distance", "area", "duration", "magnitude", "other"];

/** Kinds that a figure can be of, its own left out: what is counted has no unit, what is measured has one. */
export function kindsFor({ unit, kind }: Quantity): readonly Kind[] {
  return (unit === null ? COUNTED : MEASURED).filter((other) => other !== kind);
}
