/** Facts × texts: the table of a comparison. */
import type { Claim, Comparison, Fact } from "../model";
import { groupReports } from "./report-groups";
import type { Sections } from "./sections";
import type { Texts } from "./sources";

/** One text: the article that stands for it, and the articles that copy it. */
export interface MatrixColumn {
  readonly text: string;
  readonly articleId: string;
  readonly copies: readonly string[];
}

export interface MatrixRow {
  readonly fact: Fact;
  /** For each column the figures that its text gives; empty where it gives none. */
  readonly cells: readonly (readonly Claim[])[];
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

function columnsOf(comparison: Comparison, texts: Texts): MatrixColumn[] {
  const own = comparison.subjectId;
  const { groups } = groupReports(comparison, texts);
  const members = (text: string) =>
    groups.filter((group) => group.text === text).flatMap((group) => group.reports.map((r) => r.articleId));
  const others = groups
    .filter((group) => group.text !== own)
    .map(({ text, reports: [first, ...copies] }) => ({
      text,
      articleId: first?.articleId ?? text,
      copies: copies.map((report) => report.articleId),
    }));
  return [{ text: own, articleId: own, copies: members(own) }, ...others];
}

function sameBounds(a: Claim, b: Claim): boolean {
  return a.quantity.min === b.quantity.min && a.quantity.max === b.quantity.max;
}

/** A text's figures in a fact, a figure that its copies repeat named once, the column's own article first. */
function cellOf(fact: Fact, { text, articleId }: MatrixColumn, texts: Texts): Claim[] {
  const given = fact.claims.filter((claim) => (texts.get(claim.articleId) ?? claim.articleId) === text);
  const ordered = [
    ...given.filter((claim) => claim.articleId === articleId),
    ...given.filter((claim) => claim.articleId !== articleId),
  ];
  return ordered.filter(
    (claim, index) => !ordered.slice(0, index).some((before) => sameBounds(before, claim)),
  );
}

/** The facts of all sections as a table or a document gives them. */
export function inOrder({ differ, compatible, agree, onlyOthers, onlyHere }: Sections): readonly Fact[] {
  return [...differ, ...compatible, ...agree, ...onlyOthers, ...onlyHere];
}

/** The facts of all sections in their order, by the texts that give them, the page being read first. */
export function matrixOf(comparison: Comparison, sections: Sections, texts: Texts): Matrix {
  const columns = columnsOf(comparison, texts);
  return {
    columns,
    rows: inOrder(sections).map((fact) => ({
      fact,
      cells: columns.map((column) => cellOf(fact, column, texts)),
    })),
  };
}
