import { describe, expect, test } from "vitest";
import { openLibrary, report, WORDS_ANALYSIS } from "./library";

const URL_A = "https://a.example/bridge";

async function namesFound(library: Awaited<ReturnType<typeof openLibrary>>, text: string): Promise<string[]> {
  const subject = WORDS_ANALYSIS.analyse("subject", report(null, text, ""));
  const { articles } = await library.corpus.candidates(subject, 20);
  return articles.map(({ article }) => article.url ?? article.headline);
}

describe("saving", () => {
  test("an article is found again by its address", async () => {
    const { corpus } = await openLibrary();
    const article = report(URL_A, "The bridge fell.");
    expect((await corpus.stateOf(article)).saved).toEqual({ state: "new" });
    const { id } = await corpus.save(article, new Date("2024-03-01T10:00:00Z"));
    expect(await corpus.stateOf(article)).toEqual({
      id,
      saved: { state: "saved", savedAt: "2024-03-01T10:00:00.000Z", versions: 1 },
    });
    expect((await corpus.get(id))?.article).toEqual(article);
  });

  test("again with the same text it stays one article of one version", async () => {
    const { corpus } = await openLibrary();
    const first = await corpus.save(report(URL_A, "The bridge fell."));
    const again = await corpus.save(report(`${URL_A}?utm_source=feed#top`, "The bridge fell."));
    expect(again).toMatchObject({ id: first.id, outcome: "unchanged", versions: 1, undo: "" });
    expect((await corpus.list(0, 10)).total).toBe(1);
  });

  test("a changed text becomes a new version, and the old one is kept", async () => {
    const { corpus } = await openLibrary();
    const { id } = await corpus.save(report(URL_A, "Two were hurt."), new Date("2024-03-01T10:00:00Z"));
    expect((await corpus.stateOf(report(URL_A, "Three were hurt."))).saved.state).toBe("changed");
    await corpus.save(report(URL_A, "Three were hurt."), new Date("2024-03-02T10:00:00Z"));
    const texts = (await corpus.versions(id)).map(({ version, savedAt, article }) => [
      version,
      savedAt.slice(0, 10),
      article.passages[1]?.text,
    ]);
    expect(texts).toEqual([
      [1, "2024-03-01", "Two were hurt."],
      [2, "2024-03-02", "Three were hurt."],
    ]);
    const { total, articles } = await corpus.list(0, 10);
    expect([total, articles[0]?.versions, articles[0]?.savedAt.slice(0, 10)]).toEqual([1, 2, "2024-03-01"]);
  });

  test("the index follows the newest text only", async () => {
    const library = await openLibrary();
    await library.corpus.save(report(URL_A, "A flood reached Velmora."));
    await library.corpus.save(report(URL_A, "A storm reached Tarnhus."));
    expect(await namesFound(library, "velmora")).toEqual([]);
    expect(await namesFound(library, "tarnhus")).toEqual([URL_A]);
  });

  test("one batch may hold two texts of one article", async () => {
    const { corpus } = await openLibrary();
    const [, second] = await corpus.saveAll([report(URL_A, "Two hurt."), report(URL_A, "Three hurt.")]);
    expect(second).toMatchObject({ outcome: "version", versions: 2 });
    expect((await corpus.list(0, 10)).total).toBe(1);
    expect(await corpus.versions(second?.id ?? "")).toHaveLength(2);
  });

  test("a text without an address is known by its words", async () => {
    const { corpus } = await openLibrary();
    await corpus.save(report(null, "Rain fell."));
    expect((await corpus.save(report(null, "Rain fell."))).outcome).toBe("unchanged");
    expect((await corpus.save(report(null, "Snow fell."))).outcome).toBe("new");
  });

  test("a front page named as canonical is no address of the article", async () => {
    const { corpus } = await openLibrary();
    const front = "https://a.example/";
    await corpus.save({ ...report(URL_A, "One."), canonicalUrl: front });
    expect(
      (await corpus.save({ ...report("https://a.example/2", "Two."), canonicalUrl: front })).outcome,
    ).toBe("new");
  });

  test("what is far larger than any report is refused", async () => {
    const { corpus } = await openLibrary();
    await expect(corpus.save(report(URL_A, "x".repeat(2_000_001)))).rejects.toMatchObject({
      code: "article-too-large",
    });
    expect((await corpus.list(0, 10)).total).toBe(0);
  });
});

test("what came in by itself is known for it, whatever is saved of it later", async () => {
  const { corpus } = await openLibrary();
  const [first, second] = [
    report(URL_A, "A flood reached Velmora."),
    report(URL_A, "A storm reached Velmora."),
  ];
  await corpus.saveWhileReading(first);
  expect((await corpus.stateOf(first)).saved).toMatchObject({ state: "saved", whileReading: true });
  await corpus.save(second);
  expect((await corpus.stateOf(second)).saved).toMatchObject({ versions: 2, whileReading: true });
  const other = report("https://b.example/1", "A fire in Tarnhus.");
  await corpus.save(other);
  await corpus.saveWhileReading({ ...other, headline: "Fire" });
  expect((await corpus.stateOf({ ...other, headline: "Fire" })).saved).not.toHaveProperty("whileReading");
});

describe("undo", () => {
  test("takes a new article out again", async () => {
    const library = await openLibrary();
    const { id, undo } = await library.corpus.save(report(URL_A, "A flood reached Velmora."));
    expect(await library.corpus.undo(undo)).toBe(true);
    expect(await library.corpus.get(id)).toBeNull();
    expect(await namesFound(library, "velmora")).toEqual([]);
    expect(await library.corpus.undo(undo)).toBe(false);
    expect((await library.corpus.list(0, 10)).total).toBe(0);
  });

  test("gives a changed article its text before", async () => {
    const library = await openLibrary();
    await library.corpus.save(report(URL_A, "A flood reached Velmora."), new Date("2024-03-01T10:00:00Z"));
    const { id, undo } = await library.corpus.save(report(URL_A, "A storm reached Tarnhus."));
    expect(await library.corpus.undo(undo)).toBe(true);
    expect(
      (await library.corpus.versions(id)).map(({ version, savedAt }) => [version, savedAt.slice(0, 10)]),
    ).toEqual([[1, "2024-03-01"]]);
    expect(await namesFound(library, "velmora tarnhus")).toEqual([URL_A]);
    expect((await library.corpus.stateOf(report(URL_A, "A flood reached Velmora."))).saved.state).toBe(
      "saved",
    );
  });

  test("does not take back a save after which the article changed", async () => {
    const { corpus } = await openLibrary();
    const { undo } = await corpus.save(report(URL_A, "One."));
    await corpus.save(report(URL_A, "Two."));
    expect(await corpus.undo(undo)).toBe(false);
  });

  test("brings deleted articles back with their versions", async () => {
    const library = await openLibrary();
    const { id } = await library.corpus.save(report(URL_A, "A flood reached Velmora."));
    await library.corpus.save(report(URL_A, "A storm reached Velmora."));
    const { deleted, undo } = await library.corpus.delete([id, "no such id"]);
    expect(deleted).toBe(1);
    expect(await namesFound(library, "velmora")).toEqual([]);
    expect((await library.corpus.list(0, 10)).total).toBe(0);
    expect(await library.corpus.undo(undo)).toBe(true);
    expect(await library.corpus.versions(id)).toHaveLength(2);
    expect(await namesFound(library, "velmora")).toEqual([URL_A]);
    expect((await library.corpus.list(0, 10)).total).toBe(1);
  });

  test("of a deletion keeps what was saved again meanwhile", async () => {
    const { corpus } = await openLibrary();
    const { id } = await corpus.save(report(URL_A, "Before."));
    const { undo } = await corpus.delete([id]);
    await corpus.save(report(URL_A, "After."));
    await corpus.undo(undo);
    expect((await corpus.get(id))?.article.passages[1]?.text).toBe("After.");
    expect((await corpus.list(0, 10)).total).toBe(1);
  });

  test("of a deletion ends after a day", async () => {
    const { corpus } = await openLibrary();
    const { id } = await corpus.save(report(URL_A, "Text."));
    const { undo } = await corpus.delete([id], new Date("2024-03-01T10:00:00Z"));
    while (await corpus.maintain(new Date("2024-03-02T10:00:01Z")));
    expect(await corpus.undo(undo)).toBe(false);
  });

  test("answers nonsense with false", async () => {
    const { corpus } = await openLibrary();
    for (const token of ["", "save", "save:x:y", "delete:nothing", "constructor"]) {
      expect(await corpus.undo(token)).toBe(false);
    }
  });
});

describe("a library reopened", () => {
  test("has everything, since nothing is kept in memory", async () => {
    const { name, corpus } = await openLibrary();
    await corpus.save(report(URL_A, "A flood reached Velmora."));
    corpus.close();
    const again = await openLibrary(name);
    expect(await namesFound(again, "velmora")).toEqual([URL_A]);
  });

  test("reads analyses of an older version again", async () => {
    const { name, corpus } = await openLibrary();
    const { id } = await corpus.save(report(URL_A, "Text."));
    corpus.close();
    const analyse: typeof WORDS_ANALYSIS.analyse = (key, article) => {
      const analysed = WORDS_ANALYSIS.analyse(key, article);
      return { ...analysed, fingerprint: { ...analysed.fingerprint, names: ["redone"] } };
    };
    const again = await openLibrary(name, { version: 2, analyse });
    expect((await again.corpus.get(id))?.fingerprint.names).toEqual(["redone"]);
  });
});
