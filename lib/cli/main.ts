/** The command line: the extension's own pipeline on files. Exit codes: 0 done, 1 nothing could be read, 2 wrong usage. */

const HELP = `Usage: npm run cli -- COMMAND …

  extract [--json] FILE…           the article on a page, what was set apart and why
  figures [--json] FILE…           every figure read, with bounds, hedge, kind, unit and source
  numbers [--full]                 JSON lines {id, lang, text} on stdin → {id, quantities}: every number,
                                   or with --full whole figures, each text read as an article's passage
  phrases                          JSON lines {id, lang, text} on stdin → {id, numerals, statements}
  compare [--json] SUBJECT OTHER…  the reports on SUBJECT's event and the facts they differ on
  match DOCS.jsonl [--model FILE]  {a, b, p, relation} for every candidate pair, then {clusters}

FILE is .txt (first line: headline), .html, .md or .json (an exported article).
extract, figures and compare print for people; --json prints data. Offsets are UTF-16 units: in a .txt from
the start of the file's content, in other files from the start of the article's text.
A file that cannot be read is named on stderr and stands in the output as {file, state}; the others go on.
Exit status: 0 done, 1 every file failed, 2 wrong usage.
`;

type Command = (args: string[]) => Promise<number>;

/** Loaded one by one: a command that reads numbers need not load a DOM. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  extract: async () => (await import("./extract")).extractCommand,
  figures: async () => (await import("./figures")).figuresCommand,
  numbers: async () => (await import("./numbers")).numbersCommand,
  phrases: async () => (await import("./phrases")).phrasesCommand,
  compare: async () => (await import("./compare")).compareCommand,
  match: async () => (await import("./match")).matchCommand,
};

async function main([name, ...args]: string[]): Promise<number> {
  if (name === "--help" || name === "-h" || args.includes("--help")) {
    process.stdout.write(HELP);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name ?? "") ? COMMANDS[name ?? ""] : undefined;
  if (!load) {
    process.stderr.write(name ? `Unknown command: ${name}\n\n${HELP}` : HELP);
    return 2;
  }
  return (await load())(args);
}

export const exitCode: number = await main(process.argv.slice(2));
process.exitCode = exitCode;
