/** Groups of statements about one thing as facts: claims in order of time, verdict, label. */

import { sameNumber, verdictOf } from "../measures";
import { type Claim, EVENT_KINDS, type Fact, type Kind, type Report } from "../model";
import { basisOf } from "./basis";
import { isNatural, type LabelContext, labelOf, mannerOf } from "./label";
import { isLongPast } from "./long-past";
import type { Mention } from "./mentions";
import { byVerdict } from "./order";
import type { Assertion } from "./statements";
import { withoutTwins } from "./twins";
import { isUnnamed } from "./unnamed";

export interface Coverage extends LabelContext {
  readonly reports: ReadonlyMap<string, Report>;
}

/** Articles of one group share one text and count once. */
export function independentOf(articleId: string, { subject, reports }: Coverage): string {
  const report = reports.get(articleId);
  if (!report || report.relation === "copy") return subject.id;
  return report.copyGroup ?? articleId;
}

/** The day that a sentence gives instead of its report's time; one of the same day says less than that time. */
function asOfOf({ articleId, main }: Assertion, { articles }: Coverage): string | null {
  const published = articles.get(articleId)?.article.publishedAt ?? null;
  return main.asOf === null || published?.startsWith(main.asOf) ? published : main.asOf;
}

function dayOf(statement: Assertion, coverage: Coverage): string {
  return asOfOf(statement, coverage)?.slice(0, 10) ?? "";
}

function timeOf(statement: Assertion, coverage: Coverage): number {
  const time = Date.parse(asOfOf(statement, coverage) ?? "");
  return Number.isNaN(time) ? Infinity : time;
}

/** The subject's first where times are equal or not known. */
function byTime(coverage: Coverage): (a: Assertion, b: Assertion) => number {
  const time = (statement: Assertion) => timeOf(statement, coverage);
  const rank = ({ articleId }: Assertion) => (articleId === coverage.subject.id ? 0 : 1);
  return (a, b) => {
    const [x, y] = [time(a), time(b)];
    return x === y ? rank(a) - rank(b) : x - y;
  };
}

function quantities(mentions: readonly Mention[]): Claim["beneath"] {
  return [...mentions].sort((a, b) => a.order - b.order).map(({ quantity }) => quantity);
}

/** A report of a later day, or one on a later stage of the event, speaks of a later time. */
function isLater(statement: Assertion, first: Assertion, coverage: Coverage): boolean {
  const [day, firstDay] = [dayOf(statement, coverage), dayOf(first, coverage)];
  if (day !== "" && firstDay !== "") return day > firstDay;
  const follows = (id: string) => coverage.articles.get(id)?.fingerprint.followUp ?? false;
  return follows(statement.articleId) && !follows(first.articleId);
}

function claimOf(statement: Assertion, first: Assertion, coverage: Coverage): Claim {
  return {
    articleId: statement.articleId,
    quantity: statement.main.quantity,
    beneath: quantities(statement.others),
    history: quantities(statement.history),
    headline: statement.headline?.quantity ?? null,
    later: isLater(statement, first, coverage),
    asOf: asOfOf(statement, coverage),
  };
}

/** Marks copies that state another number than the claim that stands for their text. */
function withAltered(claims: readonly Claim[], independent: readonly Claim[], coverage: Coverage): Claim[] {
  const groupOf = ({ articleId }: Claim) => independentOf(articleId, coverage);
  return claims.map((claim) => {
    const own = independent.find((other) => groupOf(other) === groupOf(claim));
    return own && !sameNumber(own.quantity, claim.quantity) ? { ...claim, isAltered: true } : claim;
  });
}

const VAGUE: ReadonlySet<Kind> = new Set(["people", "other"]);

/** The first kind that says who is counted; otherwise the first. */
function kindOf(statements: readonly Assertion[]): Kind {
  const kinds = statements.map(({ main }) => main.quantity.kind);
  return kinds.find((kind) => !VAGUE.has(kind)) ?? kinds[0] ?? "other";
}

/** One claim for each text, the subject's own first. */
function independentClaims(claims: readonly Claim[], coverage: Coverage): Claim[] {
  const first = new Map<string, Claim>();
  const own = claims.filter(({ articleId }) => articleId === coverage.subject.id);
  for (const claim of [...own, ...claims]) {
    const group = independentOf(claim.articleId, coverage);
    if (!first.has(group)) first.set(group, claim);
  }
  return [...first.values()];
}

/** Beside tolls, shares of what is counted so far go on changing; a sum is told of a plan, a loan, a bill, and settled. */
const CHANGING: ReadonlySet<Kind> = new Set(["percent"]);

function areLongPast(statements: readonly Assertion[], { articles }: Coverage): boolean {
  return statements.every(({ articleId, main: { quantity } }) => {
    const told = articles.get(articleId);
    return told !== undefined && isLongPast(told, quantity);
  });
}

/** Whether what is counted may have become another number between two reports; a toll may, unless it is of long ago, and not of all since. */
function mayChange(statements: readonly Assertion[], coverage: Coverage): boolean {
  if (statements.some(({ main }) => main.scope.isRunning)) return true;
  if (statements.some(({ main }) => main.isBackground) || areLongPast(statements, coverage)) return false;
  return statements.some(({ main: { quantity, asOf } }) => {
    return CHANGING.has(quantity.kind) || EVENT_KINDS.has(quantity.kind) || asOf !== null;
  });
}

function isOfNobody(claim: Claim, { articles, packFor }: Coverage): boolean {
  const article = articles.get(claim.articleId)?.article;
  return article !== undefined && isUnnamed(claim, packFor(article.language));
}

function factOf(group: readonly Assertion[], coverage: Coverage): Fact {
  const statements = [...group].sort(byTime(coverage));
  const [first] = statements;
  const claims = first ? statements.map((statement) => claimOf(statement, first, coverage)) : [];
  const independent = independentClaims(claims, coverage);
  const kind = kindOf(statements);
  const manner = mannerOf(statements, kind);
  const verdict = verdictOf(independent.map(({ quantity }) => quantity));
  return {
    id: `${first?.articleId}:${first?.main.quantity.passage}:${first?.main.quantity.start}`,
    kind,
    unit: independent[0]?.quantity.unit ?? null,
    ...labelOf(statements, kind, coverage),
    ...(manner === undefined ? {} : { manner }),
    ...(kind === "killed" && isNatural(statements, coverage) ? { isNatural: true } : {}),
    verdict,
    ...(statements.every(({ main }) => main.isBackground) ? { isBackground: true } : {}),
    basis:
      verdict === "differ"
        ? basisOf(independent, mayChange(statements, coverage), (claim) => isOfNobody(claim, coverage))
        : null,
    claims: withAltered(claims, independent, coverage),
  };
}

/** Those that differ first, then by harm and basis; last by how many independent articles they concern, and by the subject's own order. */
export function factsOf(groups: readonly (readonly Assertion[])[], coverage: Coverage): Fact[] {
  const place = (group: readonly Assertion[]) =>
    group.find(({ articleId }) => articleId === coverage.subject.id)?.main.order ?? Infinity;
  const facts = [...withoutTwins(groups)]
    .map((group) => ({
      fact: factOf(group, coverage),
      concerned: new Set(group.map(({ articleId }) => independentOf(articleId, coverage))).size,
      place: place(group),
    }))
    .sort((a, b) => b.concerned - a.concerned || (a.place === b.place ? 0 : a.place - b.place))
    .map(({ fact }) => fact);
  return byVerdict(facts);
}
