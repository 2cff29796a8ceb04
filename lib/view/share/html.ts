import type { Translator } from "../../i18n";
import type { Shared, SharedArticle, SharedFact, Words } from "./shared";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? "");
}

function languageAttribute(language: string): string {
  return language === "und" ? "" : ` lang="${escaped(language)}"`;
}

function isolated({ text, language, direction }: Words): string {
  return `<bdi${languageAttribute(language)} dir="${direction}">${escaped(text)}</bdi>`;
}

/** Only addresses that lead to a page become links. */
function linked(url: string | null, content: string): string {
  return url && /^https?:\/\//iu.test(url) ? `<a href="${escaped(url)}">${content}</a>` : content;
}

function factTable({ label, fact, verdict, claims }: SharedFact, { t }: Translator): string {
  const heads = [t("share.figure"), t("share.outlet"), t("share.source"), t("share.sentence")];
  const rows = claims.map(
    ({ figure, outlet, article, credit, sentence }) =>
      `<tr><td><strong>${isolated(figure)}</strong></td><td>${linked(article.url, `<bdi>${escaped(outlet)}</bdi>`)}</td>` +
      `<td><bdi>${escaped(credit)}</bdi></td><td>${isolated(sentence)}</td></tr>`,
  );
  return (
    `<section><h2><bdi${languageAttribute(fact.labelLanguage)}>${escaped(label)}</bdi> <small>${escaped(verdict)}</small></h2>` +
    `<table><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join("")}</tr></thead>` +
    `<tbody>${rows.join("")}</tbody></table></section>`
  );
}

function articleItem({ article, outlet, published, hash }: SharedArticle, { t }: Translator): string {
  const { headline, language, direction, url } = article;
  const details = [
    `<bdi>${escaped(outlet)}</bdi>`,
    escaped(published),
    url ? `<bdi dir="ltr">${escaped(url)}</bdi>` : "",
  ];
  const proof =
    hash === ""
      ? ""
      : `<br><small>${escaped(t("share.hash"))}: <bdi dir="ltr">${escaped(hash)}</bdi></small>`;
  const title = linked(url, isolated({ text: headline, language, direction }));
  return `<li>${title}<br>${details.filter((part) => part !== "").join(" · ")}${proof}</li>`;
}

/** What a comparison is on a page: a heading, a table for each fact, the reports. */
export function toHtmlFragment({ subject, facts, reports, made }: Shared, translator: Translator): string {
  const { headline, language, direction } = subject.article;
  return [
    `<h1>${isolated({ text: headline, language, direction })}</h1>`,
    ...facts.map((fact) => factTable(fact, translator)),
    `<h2>${escaped(translator.t("section.reports"))}</h2>`,
    `<ul>${[subject, ...reports].map((article) => articleItem(article, translator)).join("")}</ul>`,
    `<p><small>${escaped(made)}</small></p>`,
  ].join("\n");
}

const STYLE = `body{font:16px/1.55 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1e23}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #ccd1d8;padding:.4rem .6rem;text-align:start;vertical-align:top}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:1.75rem}h2 small{font-weight:400;color:#565d68}
li{margin-bottom:.75rem;overflow-wrap:anywhere}a{color:#155d77}section{break-inside:avoid}`;

/** A comparison as one page that stands alone: it loads nothing, runs nothing, and prints. */
export function toHtmlPage(comparison: Shared, translator: Translator): string {
  return `<!doctype html>
<html lang="${translator.locale}" dir="${translator.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(comparison.subject.article.headline)}</title>
<style>
${STYLE}
</style>
</head>
<body>
${toHtmlFragment(comparison, translator)}
</body>
</html>
`;
}
