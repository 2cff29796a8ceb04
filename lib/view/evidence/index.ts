/** A text as evidence, in the forms in which a reader takes it along. */
import type { Translator } from "../../i18n";
import "../../i18n/pages";
import type { Passage } from "../../model";
import type { CopyContent, FileContent } from "../share";
import { cslItem, risItem } from "../share/citations";
import { escaped, isolated, linked } from "../share/escape";
import { outletOf } from "../sources";
import { changeAsHtml, changeAsMarkdown, changeAsText } from "./change";
import { markdown } from "./markdown";
import { plain } from "./plain";
import { archiveAddress, type VersionEvidence } from "./version";

export { archiveAddress, type VersionEvidence } from "./version";

export const EVIDENCE_COPIES = ["text", "markdown", "html"] as const;
export const EVIDENCE_FILES = ["csl", "ris"] as const;
export type EvidenceCopy = (typeof EVIDENCE_COPIES)[number];
export type EvidenceFile = (typeof EVIDENCE_FILES)[number];

/** A line of what is known of the text: its name in the reader's language and what it says. */
interface Line {
  readonly name: string;
  readonly value: string;
  readonly address?: string;
}

function linesOf(evidence: VersionEvidence, { t, date }: Translator): readonly Line[] {
  const { article, version, versions, firstSeen, lastSeen, replacedAt, hash } = evidence;
  const moment = (iso: string | null) => (iso === null ? "" : `${date(iso) ?? iso} (${iso})`);
  const archive = archiveAddress(article);
  const lines: readonly Line[] = [
    { name: t("evidence.outlet"), value: outletOf(article) ?? "" },
    { name: t("evidence.byline"), value: article.byline ?? "" },
    { name: t("evidence.published"), value: moment(article.publishedAt) },
    { name: t("evidence.address"), value: article.url ?? "", address: article.url ?? "" },
    { name: t("evidence.version"), value: t("evidence.versionOf", { version, versions }) },
    { name: t("evidence.firstSeen"), value: moment(firstSeen) },
    { name: t("evidence.lastSeen"), value: moment(lastSeen) },
    { name: t("evidence.replacedAt"), value: moment(replacedAt) },
    { name: t("evidence.hash"), value: hash },
    { name: t("evidence.archive"), value: archive ?? "", address: archive ?? "" },
  ];
  return lines.filter(({ value }) => value !== "").map((line) => ({ ...line, value: plain(line.value) }));
}

function bodyOf({ article: { passages } }: VersionEvidence): readonly Passage[] {
  return passages.filter(({ role }) => role !== "headline");
}

function toText(evidence: VersionEvidence, translator: Translator): string {
  const known = linesOf(evidence, translator).map(({ name, value }) => `${name}: ${value}`);
  const { article, earlier } = evidence;
  const change = earlier ? [changeAsText(earlier, translator)] : [];
  const body = bodyOf(evidence).map(({ text }) => text);
  return [article.headline, known.join("\n"), ...body, ...change].join("\n\n");
}

/** A link of Markdown (CommonMark, section 6.5); only addresses that lead to a page become one. */
function autolink(address: string): string {
  if (!/^https?:\/\//iu.test(address)) return markdown(address);
  return `<${address.replace(/[<>\s]/gu, (character) => encodeURIComponent(character))}>`;
}

function toMarkdown(evidence: VersionEvidence, translator: Translator): string {
  const known = linesOf(evidence, translator).map(
    ({ name, value, address }) => `- ${name}: ${address === undefined ? markdown(value) : autolink(address)}`,
  );
  const body = bodyOf(evidence).map(({ text }) => `> ${markdown(text)}`);
  const { article, earlier } = evidence;
  const change = earlier ? [changeAsMarkdown(earlier, translator)] : [];
  return [`## ${markdown(article.headline)}`, known.join("\n"), body.join("\n>\n"), ...change].join("\n\n");
}

function toHtml(evidence: VersionEvidence, translator: Translator): string {
  const { language, direction, headline } = evidence.article;
  const words = (text: string) => isolated({ text, language, direction });
  const known = linesOf(evidence, translator).map(({ name, value, address = null }) => {
    const shown = `<bdi>${escaped(value)}</bdi>`;
    return `<li>${escaped(name)}: ${linked(address, shown)}</li>`;
  });
  const body = bodyOf(evidence).map(({ text }) => `<p>${words(text)}</p>`);
  return [
    `<article lang="${translator.locale}" dir="${translator.direction}">`,
    `<h2>${words(headline)}</h2><ul>${known.join("")}</ul>`,
    `<blockquote>${body.join("")}</blockquote>`,
    evidence.earlier ? changeAsHtml(evidence.earlier, translator) : "",
    "</article>",
  ].join("");
}

export function evidenceCopy(
  form: EvidenceCopy,
  evidence: VersionEvidence,
  translator: Translator,
): CopyContent {
  if (form === "markdown") return { text: toMarkdown(evidence, translator), html: null };
  return { text: toText(evidence, translator), html: form === "html" ? toHtml(evidence, translator) : null };
}

/** A citation that says when this text was seen, and its hash. */
export function evidenceFile(form: EvidenceFile, evidence: VersionEvidence): FileContent {
  const { article, firstSeen, hash } = evidence;
  const name = `variorum-${hash.slice(0, 12)}`;
  const seen = { accessed: firstSeen, note: `SHA-256 ${hash}` };
  if (form === "csl") {
    const content = `${JSON.stringify([cslItem({ article, ...seen }, 0)], null, 2)}\n`;
    return { name: `${name}.json`, type: "application/json", content };
  }
  const content = `${risItem({ article, ...seen })}\r\n`;
  return { name: `${name}.ris`, type: "application/x-research-info-systems", content };
}
