import { readQuantities } from "../figures";
import { packFor } from "../languages";
import { readArticle } from "../text/passage";
import { type PrintedQuantity, printedQuantity } from "./quantity-output";
import { type ArticleFile, readArticleFile } from "./read-file";

interface FiguresOfFile {
  readonly file: string;
  readonly language?: string;
  readonly quantities?: readonly PrintedQuantity[];
  /** Why there is nothing to read. */
  readonly state?: string;
}

/** First strong isolate … pop: keeps right-to-left text from turning the line it stands in. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

function figuresOf({ file, result }: ArticleFile): FiguresOfFile {
  if (result.state !== "article") return { file, state: result.state };
  const { article } = result;
  const quantities = readQuantities(readArticle(article, packFor(article.language)));
  return {
    file,
    language: article.language,
    quantities: quantities.map((quantity) => printedQuantity(article, quantity)),
  };
}

function bounds({ min, max }: PrintedQuantity): string {
  if (min === max) return String(min);
  return `${min ?? ""}…${max ?? ""}`;
}

function row(quantity: PrintedQuantity): string {
  const read = quantity.comparable
    ? [
        quantity.hedge,
        bounds(quantity),
        quantity.kind,
        quantity.unit ?? "",
        quantity.superseded ? "earlier" : "",
      ]
    : ["–", bounds(quantity), `no figure: ${quantity.notComparable}`];
  const words = [quantity.text, quantity.what, quantity.attribution ?? ""].map(isolated);
  return `  ${[...words, ...read.filter((cell) => cell !== "")].join("  ")}\n`;
}

function table({ file, state, quantities = [] }: FiguresOfFile): string {
  const title = `${file}${state ? `  [${state}]` : ""}\n`;
  return title + quantities.map(row).join("");
}

/** `figures [--json] FILE…`: every figure read, with bounds, hedge, kind, unit and source. Returns the exit status. */
export async function figuresCommand(args: string[]): Promise<number> {
  const json = args.includes("--json");
  const paths = args.filter((argument) => argument !== "--json");
  const wrong = paths.find((path) => path.startsWith("--"));
  if (paths.length === 0 || wrong !== undefined) {
    process.stderr.write(
      wrong === undefined ? "figures: no file given\n" : `figures: unknown option ${wrong}\n`,
    );
    return 2;
  }
  const outputs: FiguresOfFile[] = [];
  for (const path of paths) {
    const output = figuresOf(await readArticleFile(path));
    if (output.state) process.stderr.write(`${path}: ${output.state}\n`);
    outputs.push(output);
  }
  process.stdout.write(json ? `${JSON.stringify(outputs)}\n` : outputs.map(table).join("\n"));
  return outputs.every(({ state }) => state !== undefined) ? 1 : 0;
}
