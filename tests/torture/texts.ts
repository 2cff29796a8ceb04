/** Texts of what readers of numbers stumble over: none may break the reading, or take longer than its length allows. */
import { articleFromText } from "../../lib/extract/plain-text";
import { analyse } from "../../lib/pipeline";
import { generator } from "../store/generator";
import { fuzzedText } from "./mutations";
import { countOf, type Row } from "./row";

/** Milliseconds that a thousand letters may take; shorter texts are measured as that many. */
const MS_PER_KB = 50;
const KB = 1_000;

/** Times that a slow text is read again: only what is slow each time is slow, and not its first use or the machine. */
const AGAIN = 5;

/** Milliseconds of the processor for a thousand letters: the clock's would tell what else the machine does. */
function read(text: string): number {
  const before = process.cpuUsage();
  const article = articleFromText(text, "fuzzed.txt");
  if (article.state === "article") analyse("a", article.article);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / Math.max(1, text.length / KB);
}

/** The least that a text takes, if it takes long. */
function slowness(text: string): number {
  let least = read(text);
  for (let left = AGAIN; left > 0 && least > MS_PER_KB; left--) least = Math.min(least, read(text));
  return least;
}

export async function texts(): Promise<Row[]> {
  const inputs = countOf("TORTURE_TEXTS", 100_000);
  const next = generator(13);
  let [faults, slowest] = [0, 0];
  for (let at = 0; at < inputs; at++) {
    const text = `Flood in Velmora\n\n${fuzzedText(200 + Math.floor(next() * 1_200), next)}`;
    try {
      slowest = Math.max(slowest, slowness(text));
    } catch (error) {
      faults++;
      console.error(JSON.stringify(text), error);
    }
  }
  const row = { inputs, slowest: `${Math.round(slowest)} ms/KB` };
  return [
    { ...row, what: "fuzzed texts", faults },
    { ...row, what: `fuzzed texts slower than ${MS_PER_KB} ms/KB`, faults: slowest > MS_PER_KB ? 1 : 0 },
  ];
}
