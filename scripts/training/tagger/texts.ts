/** Texts that nobody has marked up, for a teacher to label. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { sentences } from "../../../lib/text/sentences";
import { type Token, tokenize } from "../../../lib/text/tokens";

/** Letters of a token with the space behind it. */
const LETTERS = 5;
const FEWEST = 3;
const MOST = 60;
const NO_ABBREVIATIONS: ReadonlySet<string> = new Set();

interface Report {
  readonly title?: string;
  readonly text: string;
}

function sentencesOf({ title, text }: Report): Token[][] {
  return [title ?? "", ...text.split("\n")]
    .flatMap((passage) =>
      sentences(passage, NO_ABBREVIATIONS).map(({ start, end }) => [...tokenize(passage.slice(start, end))]),
    )
    .filter(({ length }) => length >= FEWEST && length < MOST);
}

/** Sentences of a file's reports (`{title, text}`, one a line), taken from all of it: so many tokens, or a few more. */
export function readTexts(path: string, tokens: number): Token[][] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes)
    .toString("utf8")
    .split("\n")
    .filter(Boolean);
  const reports = lines.map((line) => JSON.parse(line) as Report);
  const letters = reports.reduce((sum, { text }) => sum + text.length, 0);
  const step = Math.max(1, Math.floor(letters / (tokens * LETTERS)));
  return reports.filter((_, at) => at % step === 0).flatMap(sentencesOf);
}
