/** A page beside the built extension's own: fills its library without the cost of analysing. */
import { ANALYSIS_VERSION } from "../../../lib/pipeline";
import { Corpus } from "../../../lib/store/corpus";
import { openDatabase } from "../../../lib/store/open";
import { syntheticAnalysis, syntheticArticle } from "./synthetic";

/** Articles of one transaction. */
const BATCH = 40;

async function fill(from: number, to: number): Promise<number> {
  const corpus = new Corpus(await openDatabase("variorum"), {
    version: ANALYSIS_VERSION,
    analyse: syntheticAnalysis,
  });
  for (let at = from; at < to; at += BATCH) {
    const size = Math.min(BATCH, to - at);
    await corpus.saveAll(Array.from({ length: size }, (_, offset) => syntheticArticle(at + offset)));
    if (at % (BATCH * 5) === 0) while (await corpus.maintain());
  }
  while (await corpus.maintain());
  const { total } = await corpus.list(0, 1);
  corpus.close();
  return total;
}

Object.assign(globalThis, { fill });
