import { expect, test } from "vitest";
import type { Article } from "../../lib/model";
import { mayBeVersions } from "../../lib/store/likeness";
import { filled, openLibrary, report } from "./library";

const FLOOD = filled(
  "The river Varn rose above the dam at Velmora and carried away the bridge of Tarnhus",
  9,
);
const TRIAL = filled("A court in Brennick sentenced the former treasurer to prison over a missing ledger", 9);

const at = (url: string, text: string, headline: string, canonicalUrl: string | null = null): Article => ({
  ...report(url, text, headline),
  canonicalUrl,
});

async function headlines(articles: readonly Article[]): Promise<string[]> {
  const { corpus } = await openLibrary();
  for (const article of articles) await corpus.save(article);
  return (await corpus.list(0, 50)).articles
    .map(({ headline, versions }) => `${headline} ${versions}`)
    .sort();
}

test("two stories that name the same canonical address are two articles, however often they are read", async () => {
  const canonical = "https://a.example/news";
  const flood = at("https://a.example/news/1", FLOOD, "Bridge lost", canonical);
  const trial = at("https://a.example/news/2", TRIAL, "Treasurer sentenced", canonical);
  expect(await headlines([flood, trial, flood, trial])).toEqual(["Bridge lost 1", "Treasurer sentenced 1"]);
});

test("each goes on as itself where the other was deleted", async () => {
  const { corpus } = await openLibrary();
  const canonical = "https://a.example/news";
  const flood = at("https://a.example/news/1", FLOOD, "Bridge lost", canonical);
  const trial = at("https://a.example/news/2", TRIAL, "Treasurer sentenced", canonical);
  const { id } = await corpus.save(flood);
  const other = await corpus.save(trial);
  await corpus.delete([id]);
  expect((await corpus.save(trial)).outcome).toBe("unchanged");
  expect((await corpus.stateOf(trial)).id).toBe(other.id);
});

test("stories told apart by a number under a name of tracking are two, and a way to a page makes no other", async () => {
  expect(
    await headlines([
      at("https://a.example/read?ref=101", FLOOD, "Bridge lost"),
      at("https://a.example/read?ref=102", TRIAL, "Treasurer sentenced"),
      at("https://b.example/read?ref=home", FLOOD, "Bridge lost at b"),
      at("https://b.example/read?ref=mail&utm_source=x", FLOOD, "Bridge lost at b"),
    ]),
  ).toEqual(["Bridge lost 1", "Bridge lost at b 1", "Treasurer sentenced 1"]);
});

test("another story under the very same address is an article of its own", async () => {
  expect(
    await headlines([
      at("https://a.example/live", FLOOD, "Bridge lost"),
      at("https://a.example/live", TRIAL, "Trial"),
    ]),
  ).toEqual(["Bridge lost 1", "Trial 1"]);
});

test("an update is a version: more text, another headline, or a first line that became a report", async () => {
  const url = "https://a.example/1";
  const grown = `${FLOOD.slice(0, 300)} ${TRIAL}`;
  expect(await headlines([at(url, FLOOD, "Bridge lost"), at(url, grown, "Two missing at Tarnhus")])).toEqual([
    "Two missing at Tarnhus 2",
  ]);
  expect(await headlines([at(url, "More soon.", "Bridge lost"), at(url, FLOOD, "Bridge lost")])).toEqual([
    "Bridge lost 2",
  ]);
});

test("restored into another library they stay two", async () => {
  const canonical = "https://a.example/news";
  const { corpus } = await openLibrary();
  await corpus.save(at("https://a.example/news/1", FLOOD, "Bridge lost", canonical));
  await corpus.save(at("https://a.example/news/2", TRIAL, "Treasurer sentenced", canonical));
  const lines: string[] = [];
  for await (const line of corpus.backup.export()) lines.push(line);
  const other = await openLibrary();
  const file = { name: "backup.jsonl", blob: new Blob(lines) };
  const [first] = await other.corpus.import([file], { parseHtml: () => expect.fail("no page") });
  expect(first).toMatchObject({ added: 2 });
  const [again] = await other.corpus.import([file], { parseHtml: () => expect.fail("no page") });
  expect(again).toMatchObject({ unchanged: 2 });
});

/** Words that no other seed gives. */
function words(seed: number, count: number): string {
  return Array.from({ length: count }, (_, at) => ((at + 1) * seed * 7_919).toString(36)).join(" ");
}

test("what a site sets around its stories makes them no versions", () => {
  const around = " Subscribe to our letter and read more every morning.";
  const [one, other] = [words(11, 400), words(13, 400)];
  expect(mayBeVersions(report(null, one + around, "A"), report(null, other + around, "A"))).toBe(false);
  expect(mayBeVersions(report(null, one, "A"), report(null, one.slice(0, 900) + other, "B"))).toBe(true);
});
