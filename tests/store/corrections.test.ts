import { describe, expect, test } from "vitest";
import type { Correction } from "../../lib/model";
import type { FillableCorpus } from "../../lib/store/filling";
import { openLibrary, report } from "./library";

const hour = (number: number): Date => new Date(Date.UTC(2024, 2, 1, number));
const neverParsed = (): never => {
  throw new Error("no page among the files");
};

async function filled() {
  const library = await openLibrary();
  const texts = ["Two were hurt in Velmora.", "Three were hurt in Velmora.", "A storm reached Oskel."];
  const articles = texts.map((text, at) => report(`https://a.example/${at}`, text));
  const [a, b, c] = (await library.corpus.saveAll(articles, hour(1))).map(({ id }) => id);
  return { ...library, a: a ?? "", b: b ?? "", c: c ?? "" };
}

function noFigure(articleId: string, start = 0): Correction {
  const figure = { articleId, sentence: "Two were hurt in Velmora.", start, end: start + 3 };
  return { about: "figure", figure, kind: null };
}
const match = (a: string, b: string, same: boolean): Correction => ({
  about: "match",
  articles: [a, b],
  same,
});

async function standing(corpus: FillableCorpus): Promise<Correction[]> {
  return (await corpus.corrections.list(0, 100)).corrections.map(({ correction }) => correction);
}

async function exported(corpus: FillableCorpus, ids: string[] | null = null): Promise<string> {
  let lines = "";
  for await (const line of corpus.backup.export(ids)) lines += line;
  return lines;
}

function restore(corpus: FillableCorpus, text: string) {
  const source = { name: "backup.jsonl", blob: new Blob([text]) };
  return corpus.import([source], { parseHtml: neverParsed });
}

describe("what the reader sets right", () => {
  test("is listed, the latest first, with the articles it concerns", async () => {
    const { corpus, a, b } = await filled();
    await corpus.corrections.add([noFigure(a)], hour(2));
    await corpus.corrections.add([match(a, b, false)], hour(3));
    const { total, corrections, articles } = await corpus.corrections.list(0, 1);
    expect(total).toBe(2);
    expect(corrections.map(({ at, correction }) => [at, correction.about])).toEqual([
      [hour(3).toISOString(), "match"],
    ]);
    expect(Object.keys(articles).sort()).toEqual([a, b].sort());
  });

  test("said again of the same thing takes the place of what was said before, whichever is named first", async () => {
    const { corpus, a, b } = await filled();
    await corpus.corrections.add([match(a, b, false)], hour(2));
    await corpus.corrections.add([match(b, a, true)], hour(3));
    const corrections = await standing(corpus);
    expect(corrections).toHaveLength(1);
    expect(corrections).toMatchObject([{ same: true }]);
    expect(await corpus.corrections.add([match(a, b, true)], hour(4))).toBe("");
  });

  test("comes with the candidates, and so does an article that only the reader takes for the same event", async () => {
    const { corpus, a, b, c } = await filled();
    const subject = await corpus.get(a);
    if (!subject) throw new Error("nothing saved");
    const before = await corpus.candidates(subject, 20);
    expect(before.articles.map(({ id }) => id)).toEqual([b]);
    expect(before.corrections).toEqual([]);
    await corpus.corrections.add([match(c, a, true), noFigure(b), noFigure(c, 4)], hour(2));
    const after = await corpus.candidates(subject, 20);
    expect(after.articles.map(({ id }) => id)).toEqual([c, b]);
    expect(after.corrections.map(({ correction }) => correction.about).sort()).toEqual([
      "figure",
      "figure",
      "match",
    ]);
  });
});

describe("undo", () => {
  test("restores exactly what stood before, in its place among the others", async () => {
    const { corpus, a, b, c } = await filled();
    await corpus.corrections.add([match(a, b, true)], hour(2));
    await corpus.corrections.add([match(a, c, false), noFigure(a)], hour(3));
    const before = await corpus.corrections.list(0, 100);
    const undo = await corpus.corrections.add([match(a, b, false), match(b, c, true), noFigure(a)], hour(4));
    expect(await standing(corpus)).toHaveLength(4);
    expect(await corpus.undo(undo, hour(5))).toBe(true);
    const subject = await corpus.get(a);
    const said = subject && (await corpus.candidates(subject, 20)).corrections;
    expect(new Set((await corpus.corrections.list(0, 100)).corrections)).toEqual(new Set(before.corrections));
    expect(said?.at(-1)).toMatchObject({ at: hour(2).toISOString(), correction: { same: true } });
    expect(await corpus.undo(undo, hour(6))).toBe(false);
  });

  test("goes back one step after another", async () => {
    const { corpus, a, b } = await filled();
    const words = [true, false, true].map((same) => match(a, b, same));
    const tokens: string[] = [];
    for (const [at, word] of words.entries()) tokens.push(await corpus.corrections.add([word], hour(2 + at)));
    const seen: unknown[] = [];
    for (const token of tokens.reverse()) {
      expect(await corpus.undo(token, hour(9))).toBe(true);
      seen.push((await standing(corpus)).map((correction) => Reflect.get(correction, "same")));
    }
    expect(seen).toEqual([[false], [true], []]);
  });

  test("of taking back puts it back; what was said since stays", async () => {
    const { corpus, a, b } = await filled();
    await corpus.corrections.add([match(a, b, false), noFigure(a)], hour(2));
    const { corrections } = await corpus.corrections.list(0, 100);
    const undo = await corpus.corrections.withdraw(
      corrections.map(({ id }) => id),
      hour(3),
    );
    expect(await standing(corpus)).toEqual([]);
    await corpus.corrections.add([match(a, b, true)], hour(4));
    expect(await corpus.undo(undo, hour(5))).toBe(true);
    expect(
      new Set((await standing(corpus)).map(({ about, ...rest }) => [about, Reflect.get(rest, "same")])),
    ).toEqual(
      new Set([
        ["figure", undefined],
        ["match", true],
      ]),
    );
  });
});

describe("a day later", () => {
  test("nothing is left of what was taken back but that it was", async () => {
    const { corpus, db, a, b } = await filled();
    await corpus.corrections.add([noFigure(a), match(a, b, true)], hour(2));
    const { corrections } = await corpus.corrections.list(0, 10);
    const ids = corrections.flatMap((one) => (one.correction.about === "figure" ? one.id : []));
    const undo = await corpus.corrections.withdraw(ids, hour(3));
    const quoted = async () => JSON.stringify(await db.corrections.toArray()).includes("hurt in Velmora");
    while (await corpus.maintain(hour(20)));
    expect(await quoted()).toBe(true);
    while (await corpus.maintain(hour(28)));
    expect(await quoted()).toBe(false);
    expect(await corpus.undo(undo, hour(29))).toBe(false);
    expect(await standing(corpus)).toMatchObject([{ about: "match", same: true }]);
    expect((await corpus.changesSince(0)).corrections).toHaveLength(2);
  });
});

describe("for whoever shares the library later", () => {
  test("corrections come after the cursor once, those taken back as tombstones", async () => {
    const { corpus, a, b } = await filled();
    const { next } = await corpus.changesSince(0);
    await corpus.corrections.add([match(a, b, false), noFigure(a)], hour(2));
    const changes = await corpus.changesSince(next);
    expect(changes.corrections.map(({ said }) => said?.correction.about)).toEqual(["match", "figure"]);
    expect(changes.changed).toEqual([]);
    await corpus.corrections.withdraw(changes.corrections.map(({ id }) => id).slice(0, 1), hour(3));
    const { id } = await corpus.save(report("https://a.example/9", "Rain fell."), hour(4));
    const later = await corpus.changesSince(changes.next);
    expect(later.corrections.map(({ said, articles }) => [said, articles])).toEqual([[null, []]]);
    expect(later.changed.map(({ row }) => row.id)).toEqual([id]);
    expect(await corpus.verify()).toEqual({ articles: 4, wrong: [] });
  });
});

describe("a backup", () => {
  test("holds corrections, and restored into an empty library gives the same bytes again", async () => {
    const { corpus, a, b } = await filled();
    await corpus.corrections.add([match(b, a, false), noFigure(a)], hour(2));
    const text = await exported(corpus);
    const other = (await openLibrary()).corpus;
    expect(await restore(other, text)).toMatchObject([{ added: 3, corrections: 2, failed: {} }]);
    expect(await exported(other)).toBe(text);
    const [report] = await restore(other, text);
    expect(report).toMatchObject({ unchanged: 3, failed: {} });
    expect(report).not.toHaveProperty("corrections");
  });

  test("brings back no correction that was taken back since, and overrules none that is later", async () => {
    const { corpus, a, b } = await filled();
    await corpus.corrections.add([match(a, b, false), noFigure(a)], hour(2));
    const text = await exported(corpus);
    await corpus.corrections.add([match(a, b, true)], hour(3));
    const { corrections } = await corpus.corrections.list(0, 10);
    await corpus.corrections.withdraw(
      corrections.flatMap((one) => (one.correction.about === "figure" ? one.id : [])),
      hour(3),
    );
    await restore(corpus, text);
    expect(await standing(corpus)).toMatchObject([{ about: "match", same: true }]);
  });

  test("of a selection quotes nothing of the articles beyond it", async () => {
    const { corpus, a, b } = await filled();
    await corpus.corrections.add([match(a, b, false), noFigure(a), noFigure(b)], hour(2));
    const lines = (await exported(corpus, [a]))
      .split("\n")
      .filter((line) => line.includes("variorum-correction"));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(a);
  });

  test("with a correction that was tampered with is not believed", async () => {
    const { corpus, a, b } = await filled();
    await corpus.corrections.add([match(a, b, false)], hour(2));
    const forged = (await exported(corpus)).replace('"same":false', '"same":true');
    const other = (await openLibrary()).corpus;
    expect(await restore(other, forged)).toMatchObject([{ added: 3, failed: { damaged: 1 } }]);
    expect(await standing(other)).toEqual([]);
  });
});
