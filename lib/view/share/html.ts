import type { Translator } from "../../i18n";
import type { Verdict } from "../../model";
import { escaped, isolated, languageAttribute, linked } from "./escape";
import {
  copiesLine,
  type Outlet,
  type Shared,
  type SharedArticle,
  type SharedClaim,
  type SharedFact,
} from "./shared";

const SIGNS: Readonly<Record<Verdict, string>> = { differ: "≠", compatible: "≈", agree: "=", single: "○" };

/** Texts side by side beyond which an overview would be wider than a page. */
const MOST_COLUMNS = 6;

function outletLink({ name, url }: Outlet): string {
  return linked(url, `<bdi>${escaped(name)}</bdi>`);
}

function factName({ title }: SharedFact): string {
  return title
    .map(({ text, language }) =>
      language === null ? escaped(text) : `<bdi${languageAttribute(language)}>${escaped(text)}</bdi>`,
    )
    .join("");
}

function verdictMark({ fact, verdict }: SharedFact): string {
  return `<span class="${fact.verdict}"><bdi dir="ltr" aria-hidden="true">${SIGNS[fact.verdict]}</bdi> ${escaped(verdict)}</span>`;
}

function quoted({ sentence, mark }: SharedClaim): string {
  const { text } = sentence;
  const marked = `<mark>${escaped(text.slice(mark.start, mark.end))}</mark>`;
  return isolated(sentence, escaped(text.slice(0, mark.start)) + marked + escaped(text.slice(mark.end)));
}

function claimRow(claim: SharedClaim, translator: Translator): string {
  const { figure, beside, outlet, published, article, copies, source } = claim;
  const converted = beside === "" ? "" : `<br><small>≈ <bdi>${escaped(beside)}</bdi></small>`;
  const others = copiesLine(copies.map(outletLink), translator);
  const copied = others === "" ? "" : `<br><small>${others}</small>`;
  const when = published === "" ? "" : `<br><small>${escaped(published)}</small>`;
  const credited =
    source === "" ? `<span class="none">${escaped(translator.t("claim.noSource"))}</span>` : escaped(source);
  return (
    `<tr><td><strong>${isolated(figure)}</strong>${converted}</td>` +
    `<td>${outletLink({ name: outlet, url: article.url })}${when}${copied}</td>` +
    `<td><bdi>${credited}</bdi></td><td>${quoted(claim)}</td></tr>`
  );
}

function factSection(fact: SharedFact, translator: Translator): string {
  const { t } = translator;
  const heads = [t("share.figure"), t("share.outlet"), t("share.source"), t("share.sentence")];
  const gap = fact.gap === "" ? "" : ` <small>${escaped(fact.gap)}</small>`;
  return (
    `<section><h3>${factName(fact)}</h3><p>${verdictMark(fact)}${gap}</p>` +
    `<table><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join("")}</tr></thead>` +
    `<tbody>${fact.claims.map((claim) => claimRow(claim, translator)).join("")}</tbody></table></section>`
  );
}

/** The facts by texts; empty where there are too many texts for a page. */
function overviewTable({ overview, facts }: Shared, { t }: Translator): string {
  const { columns, cells } = overview;
  if (columns.length > MOST_COLUMNS || facts.length === 0) return "";
  const heads = columns.map(({ outlet, copies }) => {
    const more =
      copies.length === 0 ? "" : ` <small>${escaped(t("matrix.copies", { count: copies.length }))}</small>`;
    return `<th scope="col"><bdi>${escaped(outlet.name)}</bdi>${more}</th>`;
  });
  const rows = facts.map((fact, at) => {
    const given = (cells[at] ?? []).map((words) =>
      words.length === 0
        ? `<td class="none"><span aria-hidden="true">–</span><span class="unseen">${escaped(t("matrix.notGiven"))}</span></td>`
        : `<td>${words.map((each) => isolated(each)).join("<br>")}</td>`,
    );
    return `<tr><th scope="row">${factName(fact)}<br><small>${verdictMark(fact)}</small></th>${given.join("")}</tr>`;
  });
  return (
    `<table class="overview" tabindex="0"><caption>${escaped(t("matrix.caption"))}</caption>` +
    `<thead><tr><th scope="col">${escaped(t("matrix.fact"))}</th>${heads.join("")}</tr></thead>` +
    `<tbody>${rows.join("")}</tbody></table>`
  );
}

function articleItem({ article, outlet, published, hash, isCopy }: SharedArticle, { t }: Translator): string {
  const { headline, language, direction, url } = article;
  const details = [
    `<bdi>${escaped(outlet)}</bdi>`,
    escaped(published),
    isCopy ? escaped(t("share.copy")) : "",
    url ? `<bdi dir="ltr">${escaped(url)}</bdi>` : "",
  ];
  const proof =
    hash === ""
      ? ""
      : `<br><small>${escaped(t("share.hash"))}: <bdi dir="ltr">${escaped(hash)}</bdi></small>`;
  const title = linked(url, isolated({ text: headline || t("article.noHeadline"), language, direction }));
  return `<li>${title}<br>${details.filter((part) => part !== "").join(" · ")}${proof}</li>`;
}

/** What a comparison is on a page: a heading, its facts at one glance, a table for each, the reports. */
export function toHtmlFragment(comparison: Shared, translator: Translator): string {
  const { subject, facts, reports, made, summary } = comparison;
  const { headline, language, direction } = subject.article;
  const { t } = translator;
  return [
    `<h1>${isolated({ text: headline || t("article.noHeadline"), language, direction })}</h1>`,
    `<p><bdi>${escaped(subject.outlet)}</bdi>${subject.published === "" ? "" : ` · ${escaped(subject.published)}`}</p>`,
    `<p class="summary">${escaped(summary)}</p>`,
    overviewTable(comparison, translator),
    facts.length === 0 ? "" : `<h2>${escaped(t("share.facts"))}</h2>`,
    ...facts.map((fact) => factSection(fact, translator)),
    `<h2>${escaped(t("section.reports"))}</h2>`,
    `<ol>${[subject, ...reports].map((article) => articleItem(article, translator)).join("")}</ol>`,
    `<p><small>${escaped(made)}</small></p>`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}
