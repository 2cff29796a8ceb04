import { translator } from "../i18n";
import type { AnalysedArticle, Claim, Comparison, Fact, Quantity, Report } from "../model";
import { analyse, compareWith } from "../pipeline";
import "../i18n/arabic";
import { titleText } from "../view/fact-title";
import { type PrintedQuantity, printedQuantity } from "./quantity-output";
import { readArticleFile } from "./read-file";

interface PrintedClaim extends PrintedQuantity {
  readonly file: string;
  readonly later: boolean;
  readonly asOf: string | null;
  readonly isAltered?: true;
  readonly history: readonly PrintedQuantity[];
  readonly beneath: readonly PrintedQuantity[];
  readonly headline: PrintedQuantity | null;
}

interface PrintedReport {
  readonly file: string;
  /** Why a file could not be read; the rest is left out then. */
  readonly state?: string;
  readonly relation?: Report["relation"];
  readonly followUp?: boolean;
  readonly sameStory?: boolean;
  readonly copyGroup?: string | null;
  readonly probability?: number;
  readonly reasons?: readonly string[];
}

interface PrintedFact extends Pick<Fact, "kind" | "unit" | "verdict" | "basis" | "isBackground"> {
  /** What it is called in the subject's language where the interface speaks it, otherwise in English. */
  readonly label: string | null;
  readonly claims: readonly PrintedClaim[];
}

interface Printed {
  readonly subject: string;
  /** Why the subject could not be read. */
  readonly state?: string;
  readonly reports: readonly PrintedReport[];
  readonly facts: readonly PrintedFact[];
}

type Articles = ReadonlyMap<string, AnalysedArticle>;

/** First strong isolate … pop: keeps right-to-left text from turning the line it stands in. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

function printedClaim(claim: Claim, articles: Articles): PrintedClaim[] {
  const article = articles.get(claim.articleId)?.article;
  if (!article) return [];
  const print = (quantity: Quantity) => printedQuantity(article, quantity);
  return [
    {
      file: claim.articleId,
      later: claim.later,
      asOf: claim.asOf,
      ...(claim.isAltered ? { isAltered: true } : {}),
      history: claim.history.map(print),
      beneath: claim.beneath.map(print),
      headline: claim.headline && print(claim.headline),
      ...print(claim.quantity),
    },
  ];
}

function printedReport({ articleId, reasons, ...report }: Report): PrintedReport {
  const { relation, followUp, sameStory = false, copyGroup, probability } = report;
  const said = reasons.map(({ code, values }) => [code, ...values].join(": "));
  return { file: articleId, relation, followUp, sameStory, copyGroup, probability, reasons: said };
}

function printed(comparison: Comparison, articles: Articles, failed: readonly PrintedReport[]): Printed {
  const speaking = translator(articles.get(comparison.subjectId)?.article.language ?? "en");
  return {
    subject: comparison.subjectId,
    reports: [...comparison.reports.map(printedReport), ...failed],
    facts: comparison.facts.map((fact) => ({
      kind: fact.kind,
      label: titleText(fact, speaking),
      unit: fact.unit,
      verdict: fact.verdict,
      basis: fact.basis,
      ...(fact.isBackground ? { isBackground: true } : {}),
      claims: fact.claims.flatMap((claim) => printedClaim(claim, articles)),
    })),
  };
}

function claimRow({ file, text, attribution }: PrintedClaim): string {
  return `    ${isolated(text)}  ${isolated(attribution ?? "–")}  ${file}\n`;
}

function reportRow({ file, state, relation, probability }: PrintedReport): string {
  const said = relation === undefined ? "–" : `${relation} ${(probability ?? 0).toFixed(2)}`;
  return `  ${state ?? said}  ${file}\n`;
}

function table({ subject, reports, facts }: Printed): string {
  const rows = facts.map(({ verdict, basis, isBackground, kind, unit, label, claims }) => {
    const title = [
      isBackground ? "background" : "",
      verdict,
      basis ?? "",
      kind,
      unit ?? "",
      isolated(label ?? "–"),
    ]
      .filter((cell) => cell !== "")
      .join("  ");
    return `  ${title}\n${claims.map(claimRow).join("")}`;
  });
  return `${subject}\n\n${reports.map(reportRow).join("")}\n${rows.join("")}`;
}

interface ReadFiles {
  readonly articles: Articles;
  readonly failed: readonly PrintedReport[];
}

async function readAll(paths: readonly string[]): Promise<ReadFiles> {
  const articles = new Map<string, AnalysedArticle>();
  const failed: PrintedReport[] = [];
  for (const path of new Set(paths)) {
    const { result } = await readArticleFile(path);
    if (result.state === "article") articles.set(path, analyse(path, result.article));
    else {
      failed.push({ file: path, state: result.state });
      process.stderr.write(`${path}: ${result.state}\n`);
    }
  }
  return { articles, failed };
}

/** Nothing can be related to a subject that was not read; the files stand there with what is known of them. */
function withoutSubject(subject: string, files: readonly PrintedReport[]): Printed {
  const state = files.find(({ file }) => file === subject)?.state;
  const others = files.filter(({ file }) => file !== subject);
  return { subject, ...(state === undefined ? {} : { state }), reports: others, facts: [] };
}

/**
 * `compare [--json] SUBJECT OTHER…`: the reports on SUBJECT's event and the facts on which they differ. Returns the
 * exit status.
 */
export async function compareCommand(args: string[]): Promise<number> {
  const json = args.includes("--json");
  const paths = args.filter((argument) => argument !== "--json");
  const wrong = paths.find((path) => path.startsWith("--"));
  const [subjectPath] = paths;
  if (subjectPath === undefined || wrong !== undefined) {
    process.stderr.write(wrong ? `compare: unknown option ${wrong}\n` : "compare: no file given\n");
    return 2;
  }
  const { articles, failed } = await readAll(paths);
  const subject = articles.get(subjectPath);
  const output = subject
    ? printed(compareWith(subject, [...articles.values()]), articles, failed)
    : withoutSubject(subjectPath, [...failed, ...[...articles.keys()].map((file) => ({ file }))]);
  process.stdout.write(json ? `${JSON.stringify(output)}\n` : table(output));
  return articles.size === 0 ? 1 : 0;
}
