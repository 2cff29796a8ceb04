/** Texts of what readers of numbers stumble over: none may break the reading, or take longer than its length allows. */
import { articleFromText } from "../../lib/extract/plain-text";
import { analyse } from "../../lib/pipeline";
import { generator } from "../store/generator";
import { fuzzedText } from "./mutations";
import { countOf, type Row } from "./row";

/** Milliseconds that a thousand letters may take; shorter texts are measured as that many. */
const MS_PER_KB = 50;
const KB = 1_000;

export async function texts(): Promise<Row[]> {
  const inputs = countOf("TORTURE_TEXTS", 100_000);
  const next = generator(13);
  let [faults, slowest] = [0, 0];
  for (let at = 0; at < inputs; at++) {
    const text = `Flood in Velmora\n\n${fuzzedText(200 + Math.floor(next() * 1_200), next)}`;
    const start = performance.now();
    try {
      const read = articleFromText(text, "fuzzed.txt");
      if (read.state === "article") analyse("a", read.article);
    } catch (error) {
      faults++;
      console.error(JSON.stringify(text), error);
    }
    slowest = Math.max(slowest, (performance.now() - start) / Math.max(1, text.length / KB));
  }
  const row = { inputs, slowest: `${Math.round(slowest)} ms/KB` };
  return [
    { ...row, what: "fuzzed texts", faults },
    { ...row, what: `fuzzed texts slower than ${MS_PER_KB} ms/KB`, faults: slowest > MS_PER_KB ? 1 : 0 },
  ];
}
