import { bodyText } from "../extract";
import type { Article, PassageRole, Removed } from "../model";
import { type ArticleFile, readArticleFile } from "./read-file";

interface ExtractedFile {
  readonly file: string;
  readonly state: string;
  readonly reason?: string;
  readonly headline?: string;
  readonly byline?: string | null;
  readonly outlet?: string | null;
  readonly amp?: string;
  readonly publishedAt?: string | null;
  readonly language?: string;
  readonly dir?: string;
  readonly text?: string;
  /** The lines of `text` that sum the story up above it. */
  readonly standfirst?: readonly string[];
  readonly captions?: readonly string[];
  readonly removed?: readonly Removed[];
}

/** First strong isolate … pop: keeps right-to-left text from turning the line it stands in. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Reasons that are errors of the file and no judgement of its page. */
const FILE_ERRORS: ReadonlySet<string> = new Set(["empty", "binary", "pdf", "too-large", "not-an-article"]);

const textsOf = ({ passages }: Article, wanted: PassageRole): string[] =>
  passages.filter(({ role }) => role === wanted).map(({ text }) => text);

function articleFields(article: Article): Omit<ExtractedFile, "file" | "state"> {
  return {
    headline: article.headline,
    byline: article.byline,
    outlet: article.outlet,
    ...(article.ampUrl === undefined ? {} : { amp: article.ampUrl }),
    publishedAt: article.publishedAt,
    language: article.language,
    dir: article.direction,
    text: bodyText(article),
    standfirst: textsOf(article, "standfirst"),
    captions: textsOf(article, "caption"),
    removed: article.removed,
  };
}

function describe({ file, result }: ArticleFile): ExtractedFile {
  if (result.state === "article") {
    const { partial } = result.article;
    return {
      file,
      state: partial === null ? "article" : "partial",
      ...(partial === null ? {} : { reason: partial }),
      ...articleFields(result.article),
    };
  }
  if (result.state === "none") {
    const state = FILE_ERRORS.has(result.reason) ? result.reason : "none";
    return { file, state, reason: result.reason, headline: result.title };
  }
  return { file, state: result.state, reason: result.detail };
}

function print(output: ExtractedFile): string {
  const lines = [`${output.file}  [${output.state}${output.reason ? `: ${output.reason}` : ""}]`];
  const facts = {
    headline: output.headline,
    byline: output.byline,
    outlet: output.outlet,
    amp: output.amp,
    published: output.publishedAt,
  };
  for (const [name, value] of Object.entries(facts))
    if (value) lines.push(`  ${name.padEnd(10)}${isolated(value)}`);
  if (output.text)
    lines.push("", ...output.text.split("\n\n").map((paragraph) => `  ${isolated(paragraph)}`));
  for (const caption of output.captions ?? []) lines.push(`  [caption] ${isolated(caption)}`);
  for (const { reason, text } of output.removed ?? [])
    lines.push(`  [set apart: ${reason}] ${isolated(text)}`);
  return `${lines.join("\n")}\n`;
}

/** `extract [--json] FILE…`: the article on each page, and what was set apart. Returns the exit status. */
export async function extractCommand(args: string[]): Promise<number> {
  const json = args.includes("--json");
  const paths = args.filter((argument) => argument !== "--json");
  const wrong = paths.find((path) => path.startsWith("--"));
  if (paths.length === 0 || wrong !== undefined) {
    process.stderr.write(
      wrong === undefined ? "extract: no file given\n" : `extract: unknown option ${wrong}\n`,
    );
    return 2;
  }
  const outputs: ExtractedFile[] = [];
  for (const path of paths) {
    const read = await readArticleFile(path);
    if (read.result.state !== "article") process.stderr.write(`${path}: ${read.result.state}\n`);
    outputs.push(describe(read));
  }
  process.stdout.write(json ? `${JSON.stringify(outputs, null, 1)}\n` : outputs.map(print).join("\n"));
  return outputs.every(({ state }) => state !== "article" && state !== "partial") ? 1 : 0;
}
