import type { Translator } from "../../i18n";
import {
  copiesLine,
  factHeading,
  type Outlet,
  type Shared,
  type SharedArticle,
  type SharedClaim,
} from "./shared";

/** Characters that Markdown or a table's cell would take for markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/gu, "\\$&").replace(/\s+/gu, " ");
}

/** An address inside angle brackets, which end at the first of these characters. */
function address(url: string): string {
  return url.replace(/[<>\s|]/gu, (character) => encodeURIComponent(character));
}

function link({ name, url }: Outlet): string {
  return url ? `[${escaped(name)}](<${address(url)}>)` : escaped(name);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function claimRow(claim: SharedClaim, translator: Translator): string {
  const { figure, beside, outlet, article, copies, source, sentence } = claim;
  const outlets = [link({ name: outlet, url: article.url }), copiesLine(copies.map(link), translator)];
  const figures = [escaped(figure.text), beside === "" ? "" : `(≈ ${escaped(beside)})`];
  const said = (parts: readonly string[]) => parts.filter((part) => part !== "").join(" ");
  return row([said(figures), said(outlets), escaped(source), escaped(sentence.text)]);
}

function articleLine({ article, outlet, published }: SharedArticle): string {
  const head = [escaped(outlet), escaped(published)].filter((part) => part !== "").join(" · ");
  return `- ${link({ name: article.headline, url: article.url })} (${head})`;
}

/** A comparison as Markdown: one table for each fact, then the reports. */
export function toMarkdown({ subject, facts, reports, made }: Shared, translator: Translator): string {
  const { t } = translator;
  const head = row([t("share.figure"), t("share.outlet"), t("share.source"), t("share.sentence")]);
  const tables = facts.map((fact) =>
    [
      `## ${escaped(factHeading(fact))}`,
      "",
      head,
      row(["---", "---", "---", "---"]),
      ...fact.claims.map((claim) => claimRow(claim, translator)),
    ].join("\n"),
  );
  return [
    `# ${escaped(subject.article.headline)}`,
    ...tables,
    `## ${t("section.reports")}`,
    [subject, ...reports].map(articleLine).join("\n"),
    made,
  ].join("\n\n");
}
