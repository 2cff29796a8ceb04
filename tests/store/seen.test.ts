import "fake-indexeddb/auto";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { type OpenLibrary, openLibrary, report } from "./library";

const URL = "https://a.example/dam";
const FIRST = report(URL, "The dam held.");
const SECOND = report(URL, "The dam broke.");
const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 10, minute));
const iso = (minute: number) => at(minute).toISOString();
const parseHtml = (html: string): Document => new JSDOM(html).window.document;

async function seenIn({ corpus }: OpenLibrary) {
  const [{ id = "" } = {}] = (await corpus.list(0, 1)).articles;
  return (await corpus.versions(id)).map(({ savedAt, lastSeenAt }) => [savedAt, lastSeenAt]);
}

/** A text that was seen twice, and the one that took its place. */
async function filled(): Promise<OpenLibrary> {
  const library = await openLibrary();
  await library.corpus.save(FIRST, at(0));
  await library.corpus.seen(FIRST, at(5));
  await library.corpus.save(SECOND, at(10));
  await library.corpus.seen(FIRST, at(15));
  await library.corpus.seen(SECOND, at(20));
  return library;
}

const SEEN = [
  [iso(0), iso(5)],
  [iso(10), iso(20)],
];

async function backedUp({ corpus }: OpenLibrary) {
  let text = "";
  for await (const line of corpus.backup.export()) text += line;
  return [{ name: "library.jsonl", blob: new Blob([text]) }];
}

test("each text knows when the page was last read with it", async () => {
  expect(await seenIn(await filled())).toEqual(SEEN);
});

test("a page read again within moments is not written again, and one that is not saved not at all", async () => {
  const library = await openLibrary();
  await library.corpus.seen(FIRST, at(0));
  expect(await library.corpus.list(0, 1)).toEqual({ total: 0, articles: [] });
  await library.corpus.save(FIRST, at(0));
  await library.corpus.seen(FIRST, new Date(at(0).getTime() + 30_000));
  expect(await seenIn(library)).toEqual([[iso(0), undefined]]);
});

test("taking back the later text leaves what is known of the earlier", async () => {
  const { corpus } = await openLibrary();
  await corpus.save(FIRST, at(0));
  await corpus.seen(FIRST, at(5));
  const { id, undo } = await corpus.save(SECOND, at(10));
  await corpus.undo(undo);
  expect(await corpus.versions(id)).toMatchObject([{ savedAt: iso(0), lastSeenAt: iso(5) }]);
});

test("a backup brings it along, also to a library that has the texts, where the later time holds", async () => {
  const source = await filled();
  const files = await backedUp(source);
  const empty = await openLibrary();
  await empty.corpus.import(files, { parseHtml });
  expect(await seenIn(empty)).toEqual(SEEN);
  const other = await openLibrary();
  await other.corpus.save(FIRST, at(0));
  await other.corpus.save(SECOND, at(10));
  await other.corpus.seen(SECOND, at(40));
  await other.corpus.import(files, { parseHtml });
  expect(await seenIn(other)).toEqual([
    [iso(0), iso(5)],
    [iso(10), iso(40)],
  ]);
  expect(await backedUp(other).then(([file]) => file?.blob.text())).toContain(iso(40));
});
