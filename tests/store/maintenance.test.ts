import { describe, expect, test } from "vitest";
import type { Analysis } from "../../lib/store/analysis";
import { checkAndMend } from "../../lib/store/check";
import { bucketId } from "../../lib/store/postings/state";
import { openLibrary, report, WORDS_ANALYSIS } from "./library";

const PLACES = ["Velmora", "Tarnhus", "Oskel", "Brannet", "Sarw", "Dalmeny", "Hestvik", "Orlavik"];

const reports = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => {
    const place = PLACES[(at + from) % PLACES.length] ?? "";
    return report(`https://a.example/${at + from}`, `Flood number${at + from} reached ${place}.`);
  });

async function libraryOf(count: number, analysis: Analysis = WORDS_ANALYSIS) {
  const library = await openLibrary(undefined, analysis);
  for (let at = 0; at < count; at += 100)
    await library.corpus.saveAll(reports(Math.min(100, count - at), at));
  return library;
}

async function rest(library: Awaited<ReturnType<typeof libraryOf>>): Promise<number> {
  let steps = 0;
  while (await library.corpus.tendIndex()) steps++;
  return steps;
}

async function ids(library: Awaited<ReturnType<typeof libraryOf>>, text: string): Promise<string[]> {
  const subject = library.corpus.candidates(WORDS_ANALYSIS.analyse("subject", report(null, text, "")), 2_000);
  return (await subject).articles.map(({ id }) => id).sort();
}

/** Every term with a mark, so that an index of the first version finds nothing of the second. */
const SECOND: Analysis = {
  version: 2,
  analyse: (id, article) => {
    const first = WORDS_ANALYSIS.analyse(id, article);
    const terms = first.fingerprint.terms.map(([term, count]) => [`2${term}`, count] as const);
    return { ...first, fingerprint: { ...first.fingerprint, terms, nameKeys: [] } };
  },
};

describe("verifying the index", () => {
  test("finds nothing wrong with one that grew, changed, shrank and was merged", async () => {
    const library = await libraryOf(700);
    const { articles } = await library.corpus.list(0, 40);
    await library.corpus.delete(articles.map(({ id }) => id));
    await library.corpus.save(report("https://a.example/5", "A storm reached Velmora."));
    await rest(library);
    expect((await library.db.state.get("index"))?.segments).toHaveLength(1);
    expect(await library.corpus.verify()).toEqual({ articles: 660, wrong: [] });
  });

  test("finds what is missing, and a rebuild mends it", async () => {
    const library = await libraryOf(700);
    await rest(library);
    const before = await ids(library, "Velmora");
    const [segment] = (await library.db.state.get("index"))?.segments ?? [];
    await library.db.buckets.delete(bucketId(segment?.id ?? 0, 3));
    expect((await library.corpus.verify()).wrong.length).toBeGreaterThan(10);
    await library.corpus.rebuild();
    await rest(library);
    expect(await library.corpus.verify()).toEqual({ articles: 700, wrong: [] });
    expect(await ids(library, "Velmora")).toEqual(before);
  });

  test("is done and mended in one go where the reader asks for it", async () => {
    const library = await libraryOf(300);
    expect(await checkAndMend(library.corpus)).toEqual({ articles: 300, mended: 0, wrong: 0 });
    const [segment] = (await library.db.state.get("index"))?.segments ?? [];
    await library.db.buckets.delete(bucketId(segment?.id ?? 0, 3));
    const { mended, ...rest } = await checkAndMend(library.corpus);
    expect(rest).toEqual({ articles: 300, wrong: 0 });
    expect(mended).toBeGreaterThan(10);
    expect(await checkAndMend(library.corpus)).toEqual({ articles: 300, mended: 0, wrong: 0 });
  });
});

describe("rebuilding", () => {
  test("may be interrupted by saves and deletions at any step", async () => {
    const library = await libraryOf(300);
    await rest(library);
    await library.corpus.rebuild();
    for (let round = 0; await library.corpus.tendIndex(); round++) {
      if (round < 12) await library.corpus.saveAll(reports(7, 1_000 + round * 7));
      const oldest = await library.db.articles.orderBy("doc").first();
      if (round < 12 && oldest !== undefined) await library.corpus.delete([oldest.id]);
    }
    const { total } = await library.corpus.list(0, 1);
    expect(await library.corpus.verify()).toEqual({ articles: total, wrong: [] });
    const found = await ids(library, PLACES.join(" "));
    expect(found).toEqual(found.filter((id, at) => found.indexOf(id) === at));
    const present = await library.db.articles.toArray();
    expect(found).toEqual(present.map(({ id }) => id).sort());
  });

  test("ordered again throws away what the first left", async () => {
    const library = await libraryOf(700);
    await library.corpus.rebuild();
    for (let step = 0; step < 9; step++) await library.corpus.tendIndex();
    await library.corpus.rebuild();
    await rest(library);
    expect(await library.corpus.verify()).toEqual({ articles: 700, wrong: [] });
    expect(await library.db.rebuildTail.count()).toBe(0);
    const segments = new Set((await library.db.state.get("index"))?.segments.map(({ id }) => id));
    const keys = (await library.db.buckets.toCollection().primaryKeys()).map((key) =>
      Math.floor(key / 2 ** 16),
    );
    expect(new Set(keys)).toEqual(segments);
  });
});

describe("analyses of an older version", () => {
  test("are redone step by step, and the index with them", async () => {
    const library = await libraryOf(120);
    await rest(library);
    library.corpus.close();
    const newer = await openLibrary(library.name, SECOND);
    expect(await newer.corpus.maintain()).toBe(true);
    newer.corpus.close();
    const again = await openLibrary(library.name, SECOND);
    await rest(again);
    const versions = (await again.db.articles.toArray()).map(({ analysis }) => analysis.version);
    expect(new Set(versions)).toEqual(new Set([2]));
    expect(await again.corpus.verify()).toEqual({ articles: 120, wrong: [] });
    const subject = SECOND.analyse("subject", report(null, "Velmora", ""));
    expect((await again.corpus.candidates(subject, 200)).articles).toHaveLength(15);
  });

  test("keep no merge waiting while articles come one by one", async () => {
    const library = await openLibrary();
    for (const article of reports(300)) {
      await library.corpus.save(article);
      await library.corpus.maintain();
    }
    expect((await library.db.state.get("index"))?.segments).toHaveLength(1);
  });

  test("need no work where there are none", async () => {
    const library = await libraryOf(10);
    expect(await rest(library)).toBeLessThan(4);
    expect(await rest(library)).toBe(0);
    expect(await library.db.progress.get("rebuild")).toBeUndefined();
  });
});
