import type { Constant } from "./declared";

/** What a changed number does to the measures, in words. */
export interface Row {
  readonly path: string;
  readonly name: string;
  readonly written: string;
  readonly lowered: string;
  readonly raised: string;
}

const ROW =
  /^\| `(?<name>[A-Z0-9_]+)` \| (?<written>[^|]+) \| .* \| (?<lowered>[^|]+) \| (?<raised>[^|]+) \|$/;
const UNMEASURED = "not measured";
const FILE = /^### (?<path>lib\/\S+)$/;

/** Whether it was measured what changing the number does. */
export function isMeasured({ lowered, raised }: Row): boolean {
  return lowered !== UNMEASURED && raised !== UNMEASURED;
}

/** The rows of a document that `table` wrote. */
export function rowsOf(document: string): Row[] {
  let path = "";
  return document.split("\n").flatMap((line) => {
    path = FILE.exec(line)?.groups?.path ?? path;
    const { name, written, lowered, raised } = ROW.exec(line)?.groups ?? {};
    return name && written && lowered && raised ? [{ path, name, written, lowered, raised }] : [];
  });
}

const INTRODUCTION = `# Numbers and where they come from

Written by \`npm run constants\`. Weights that are learnt stand elsewhere, each beside the script that learns them:
\`assets/data/match-model.json\`, \`lib/match/model.ts\` (\`npm run train\`), \`lib/compare/weights.ts\`
(\`npm run train:alignment\`, \`npm run train:likeness\`), the taggers (\`npm run train:tagger\`).

The numbers below were set by reading real reports, and hold on the invented events of \`tests/events\`. The last two
columns say what changes there, in percentage points, when the number is lowered by a quarter and raised by a third (a
small whole number by one); "–" is no change of 0.1 or more. Such a number matters for shapes of text that those events
do not hold, or bounds the work.

| measure | now | of |
| --- | --- | --- |
`;

const MEANINGS: Readonly<Record<string, string>> = {
  read: "marked figures that are read",
  figures: "figures read that are marked",
  hedges: "hedges right",
  kinds: "kinds right",
  credited: "sources found",
  uninvented: "figures without a source that get none",
  untrapped: "numbers that are no figures and not taken for one",
  matched: "pairs of reports of one event that are matched",
  matches: "matched pairs that are of one event",
  joined: "pairs of figures on one thing that are joined",
  joins: "joined pairs that are on one thing",
};

function measuresOf(shares: Readonly<Record<string, { right: number; of: number }>>): string {
  return Object.entries(shares)
    .map(([name, { right, of }]) => {
      const percent = ((100 * right) / Math.max(1, of)).toFixed(1);
      return `| ${name}: ${MEANINGS[name] ?? name} | ${percent} % | ${of} |`;
    })
    .join("\n");
}

const cell = (text: string) => text.replaceAll("|", "\\|").replace(/\s+/g, " ");

function rowOf({ name, written, comment }: Constant, row: Row | undefined): string {
  return `| \`${name}\` | ${written} | ${cell(comment ?? "")} | ${row?.lowered ?? UNMEASURED} | ${row?.raised ?? UNMEASURED} |`;
}

/** The whole document; a constant without a row is not measured. */
export function table(
  constants: readonly Constant[],
  rows: readonly Row[],
  shares: Readonly<Record<string, { right: number; of: number }>>,
): string {
  const paths = [...new Set(constants.map(({ path }) => path))];
  const sections = paths.map((path) => {
    const lines = constants
      .filter((constant) => constant.path === path)
      .map((constant) =>
        rowOf(
          constant,
          rows.find((row) => row.path === path && row.name === constant.name),
        ),
      );
    return `### ${path}\n\n| name | value | for | lowered | raised |\n| --- | --- | --- | --- | --- |\n${lines.join("\n")}`;
  });
  return `${INTRODUCTION}${measuresOf(shares)}\n\n${sections.join("\n\n")}\n`;
}
