import { describe, expect, test } from "vitest";
import type { BackupRun } from "../../lib/store/backup";
import type { Corpus } from "../../lib/store/corpus";
import { openLibrary, report } from "./library";

const address = (number: number): string => `https://a.example/${number}`;

async function filled(count: number) {
  const library = await openLibrary();
  const saved = await library.corpus.saveAll(
    Array.from({ length: count }, (_, at) => report(address(at), `Text ${at}.`)),
  );
  return { ...library, ids: saved.map(({ id }) => id) };
}

/** Everything after a cursor, by asking until there is no more. */
async function follow(corpus: Corpus, from: number, limit: number) {
  const changed: string[] = [];
  const deleted: string[] = [];
  for (let cursor = from; ; ) {
    const changes = await corpus.changesSince(cursor, limit);
    changed.push(...changes.changed.map(({ row }) => row.article.url ?? ""));
    deleted.push(...changes.deleted.map(({ id }) => id));
    if (changes.next === cursor) return { changed, deleted, cursor };
    cursor = changes.next;
  }
}

describe("changes since a cursor", () => {
  test.each([1, 2, 3, 100])("come whole and once, %i at a time", async (limit) => {
    const { corpus, ids } = await filled(5);
    const { cursor } = await follow(corpus, 0, limit);
    await corpus.save(report(address(1), "Another text."));
    await corpus.delete([ids[2] ?? "", ids[3] ?? ""]);
    await corpus.save(report(address(7), "New."));
    const { changed, deleted } = await follow(corpus, cursor, limit);
    expect(changed).toEqual([address(1), address(7)]);
    expect(deleted).toEqual([ids[2], ids[3]]);
    const all = await follow(corpus, 0, limit);
    expect(all.changed).toEqual([address(0), address(4), address(1), address(7)]);
  });

  test("show an undone deletion as a change", async () => {
    const { corpus, ids } = await filled(3);
    const { undo } = await corpus.delete([ids[0] ?? ""]);
    const { cursor } = await follow(corpus, 0, 10);
    await corpus.undo(undo);
    expect(await follow(corpus, cursor, 10)).toMatchObject({ changed: [address(0)], deleted: [] });
  });

  test("hold the texts before", async () => {
    const { corpus } = await filled(1);
    await corpus.save(report(address(0), "Another text."));
    const { changed } = await corpus.changesSince(0);
    expect(changed[0]?.versions.map(({ article }) => article.passages[1]?.text)).toEqual(["Text 0."]);
  });
});

describe("the last backup", () => {
  const write = async ({ lines, made }: BackupRun, now?: Date): Promise<void> => {
    for await (const _line of lines);
    await made(now);
  };

  test("counts what came since, once its file is written", async () => {
    const { corpus } = await filled(4);
    expect(await corpus.backup.state()).toEqual({ at: null, changed: 4 });
    const { lines } = await corpus.backup.begin();
    for await (const _line of lines);
    expect(await corpus.backup.state()).toEqual({ at: null, changed: 4 });
    await write(await corpus.backup.begin(), new Date("2024-03-01T10:00:00Z"));
    await corpus.save(report(address(9), "New."));
    expect(await corpus.backup.state()).toEqual({ at: "2024-03-01T10:00:00.000Z", changed: 1 });
  });

  test("is reminded of when much is new, and again only when as much has come", async () => {
    const { corpus } = await filled(150);
    expect(await corpus.backup.due()).toBe(0);
    const add = (from: number) =>
      corpus.saveAll(Array.from({ length: 60 }, (_, at) => report(address(from + at), "New.")));
    await add(1_000);
    expect(await corpus.backup.due()).toBe(210);
    await corpus.backup.postpone();
    await add(2_000);
    expect(await corpus.backup.due()).toBe(0);
    for (const from of [3_000, 4_000, 5_000]) await add(from);
    expect(await corpus.backup.due()).toBe(450);
    await write(await corpus.backup.begin());
    expect(await corpus.backup.due()).toBe(0);
  });

  test("does not cover what is saved while it is written", async () => {
    const { corpus } = await filled(2);
    const run = await corpus.backup.begin();
    await run.lines.next();
    await corpus.save(report(address(9), "New."));
    await write(run);
    expect((await corpus.backup.state()).changed).toBe(1);
  });
});

test("outlets by the space that they take", async () => {
  const { corpus } = await openLibrary();
  await corpus.save({ ...report(address(1), "Short."), outlet: "A Post" });
  await corpus.save({ ...report(address(2), "Short."), outlet: "A Post" });
  await corpus.save({ ...report(address(3), "Long text. ".repeat(50)), outlet: "B Times" });
  expect((await corpus.usageByOutlet()).map(({ outlet, articles }) => [outlet, articles])).toEqual([
    ["B Times", 1],
    ["A Post", 2],
  ]);
});
