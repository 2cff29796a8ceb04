import type { Translator } from "../../i18n";
import type { Shared, SharedArticle, SharedClaim } from "./shared";

/** Characters that Markdown or a table's cell would take for markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/gu, "\\$&").replace(/\s+/gu, " ");
}

/** An address inside angle brackets, which end at the first of these characters. */
function address(url: string): string {
  return url.replace(/[<>\s|]/gu, (character) => encodeURIComponent(character));
}

function link({ article, outlet }: SharedClaim): string {
  return article.url ? `[${escaped(outlet)}](<${address(article.url)}>)` : escaped(outlet);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function articleLine({ article, outlet, published }: SharedArticle): string {
  const head = [escaped(outlet), escaped(published)].filter((part) => part !== "").join(", ");
  const title = escaped(article.headline);
  return `- ${article.url ? `[${title}](<${address(article.url)}>)` : title} (${head})`;
}

/** A comparison as Markdown: one table for each fact, then the reports. */
export function toMarkdown({ subject, facts, reports, made }: Shared, { t }: Translator): string {
  const head = row([t("share.figure"), t("share.outlet"), t("share.source"), t("share.sentence")]);
  const tables = facts.map(({ label, verdict, claims }) =>
    [
      `## ${escaped(label)} — ${escaped(verdict)}`,
      "",
      head,
      row(["---", "---", "---", "---"]),
      ...claims.map((claim) =>
        row([escaped(claim.figure.text), link(claim), escaped(claim.credit), escaped(claim.sentence.text)]),
      ),
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
