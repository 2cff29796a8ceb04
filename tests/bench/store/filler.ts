/** A page beside the built extension's own: fills its library without the cost of analysing. */
import { ANALYSIS_VERSION } from "../../../lib/pipeline";
import { Corpus } from "../../../lib/store/corpus";
import { openDatabase } from "../../../lib/store/open";
import { syntheticAnalysis, syntheticArticle } from "./synthetic";

/** Articles of one transaction, and of one event. */
const BATCH = 40;
const REPORTS = 5;

const CORPUS = openDatabase("variorum").then((db) => ({
  db,
  corpus: new Corpus(db, { version: ANALYSIS_VERSION, analyse: syntheticAnalysis }),
}));

/** Adds articles with their events, so that nothing is left to be done for them; the number of all. */
async function fill(from: number, to: number): Promise<number> {
  const { db, corpus } = await CORPUS;
  for (let at = from; at < to; at += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, to - at) }, (_, offset) => at + offset);
    const articles = numbers.map(syntheticArticle);
    const saved = await corpus.saveAll(articles);
    const day = (number: number): string => articles[number]?.publishedAt?.slice(0, 10) ?? "";
    const events = [];
    for (let first = 0; first < saved.length; first += REPORTS) {
      const members = saved.slice(first, first + REPORTS).map(({ id }) => id);
      const days = { firstDay: day(first), lastDay: day(first), listed: day(first) };
      events.push({ members, ...days });
    }
    await db.events.bulkAdd(events);
    await db.progress.put({ name: "events", version: 0, doc: to, done: false });
    if (at % (BATCH * 5) === 0) while (await corpus.tendIndex());
  }
  while (await corpus.tendIndex());
  return (await corpus.list(0, 1)).total;
}

Object.assign(globalThis, { fill });
