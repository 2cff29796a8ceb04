import { describe, expect, test } from "vitest";
import { report } from "../library";
import { digests, Newsroom, settle } from "./newsroom";

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 8, minute));
const URL = "https://a.example/flood";
const first = report(URL, "The flood reached Velmora on Monday, the mayor said.");
const second = report(URL, "The flood reached Velmora on Monday, and two bridges went, the mayor said.");
const third = report(URL, "The flood has passed Velmora, the mayor said.");

async function pair() {
  const room = new Newsroom();
  const members = [await room.member(), await room.member()] as const;
  return { room, members, a: members[0], b: members[1] };
}

const total = async (member: { corpus: { list(o: number, l: number): Promise<{ total: number }> } }) =>
  (await member.corpus.list(0, 1)).total;

describe("two libraries that are shared", () => {
  test("hold what either saved, each text once", async () => {
    const { members, a, b, room } = await pair();
    await a.corpus.save(first, at(1));
    await b.corpus.save(report("https://b.example/1", "Something else happened in Senna."), at(2));
    await settle(members);
    expect(await digests(members)).toHaveLength(1);
    expect(await total(a)).toBe(2);
    expect(await b.corpus.verify()).toEqual({ articles: 2, wrong: [] });
    expect(room.stream).toHaveLength(2);
  });

  test("take one article that both saved for one, from the earlier moment on", async () => {
    const { members, a, b } = await pair();
    await a.corpus.save(first, at(5));
    await b.corpus.save(first, at(3));
    await settle(members);
    expect(await digests(members)).toHaveLength(1);
    const { articles } = await a.corpus.list(0, 10);
    expect(articles).toMatchObject([{ savedAt: at(3).toISOString(), versions: 1 }]);
  });

  test("keep every text where both changed it without hearing of each other", async () => {
    const { members, a, b } = await pair();
    await a.corpus.save(first, at(1));
    await settle(members);
    await a.corpus.save(third, at(9));
    await b.corpus.save(second, at(4));
    await settle(members);
    expect(await digests(members)).toHaveLength(1);
    for (const { corpus } of members) {
      const [{ id } = { id: "" }] = (await corpus.list(0, 1)).articles;
      const texts = (await corpus.versions(id)).map(({ article }) => article.passages[1]?.text);
      expect(texts).toEqual([first, second, third].map(({ passages }) => passages[1]?.text));
    }
  });

  test("agree on the present text where one's clock was set back between two saves", async () => {
    const { members, a, b } = await pair();
    await a.corpus.save(first, at(9));
    await a.corpus.save(second, at(4));
    await b.corpus.save(third, at(2));
    await settle(members);
    expect(await digests(members)).toHaveLength(1);
    const [{ id } = { id: "" }] = (await b.corpus.list(0, 1)).articles;
    const texts = (await b.corpus.versions(id)).map(({ article }) => article.passages[1]?.text);
    expect(texts).toEqual([third, first, second].map(({ passages }) => passages[1]?.text));
  });

  test("both lose what one deletes, and both get it back when that is undone", async () => {
    const { members, a, b } = await pair();
    const { id } = await a.corpus.save(first, at(1));
    await settle(members);
    const { undo } = await b.corpus.delete([id], at(2));
    await settle(members);
    expect([await total(a), await total(b)]).toEqual([0, 0]);
    await b.corpus.undo(undo, at(3));
    await settle(members);
    expect([await total(a), await total(b)]).toEqual([1, 1]);
    expect(await digests(members)).toHaveLength(1);
  });

  test("keep an article that one changed, not having heard, after the other deleted it", async () => {
    const { members, a, b } = await pair();
    const { id } = await a.corpus.save(first, at(1));
    await settle(members);
    await a.corpus.delete([id], at(2));
    await a.send();
    await b.corpus.save(second, at(3));
    await settle(members);
    expect([await total(a), await total(b)]).toEqual([1, 1]);
    expect(await digests(members)).toHaveLength(1);
  });

  test("lose nothing of each other's when one drops what is old by its own rule", async () => {
    const { members, a, b } = await pair();
    await a.corpus.save(first, at(1));
    await settle(members);
    const later = new Date(at(1).getTime() + 40 * 86_400_000);
    while (await a.corpus.maintain(later, { days: 30 }));
    // What was announced goes three days later.
    const due = new Date(later.getTime() + 3 * 86_400_000);
    while (await a.corpus.maintain(due, { days: 30 }));
    await settle(members);
    expect([await total(a), await total(b)]).toEqual([0, 1]);
  });

  test("do not tell when an article was opened or how it came in", async () => {
    const { members, a, room } = await pair();
    const article = report("https://c.example/9", "A quiet day in Tharn.");
    await a.corpus.saveFollowed(article, at(1));
    const [{ id } = { id: "" }] = (await a.corpus.list(0, 1)).articles;
    await a.corpus.openings.mark([id], at(2));
    await settle(members);
    expect(room.stream[0]?.line).toContain("A quiet day in Tharn.");
    expect(room.stream[0]?.line).not.toMatch(/openedAt|followed/);
  });
});

describe("corrections", () => {
  const correction = (same: boolean) =>
    ({ about: "match", articles: ["a".repeat(32), "b".repeat(32)], same }) as const;

  test("reach the others; of two on one thing the later holds, and the earlier stays behind it", async () => {
    const { members, a, b } = await pair();
    await b.corpus.corrections.add([correction(false)], at(2));
    await a.corpus.corrections.add([correction(true)], at(7));
    await settle(members);
    for (const { corpus, db } of members) {
      const { corrections } = await corpus.corrections.list(0, 10);
      expect(corrections.map(({ correction: said }) => said)).toEqual([correction(true)]);
      const [row] = await db.corrections.toArray();
      expect(row?.at).toBe(at(7).toISOString());
    }
    const [kept] = await b.db.corrections.toArray();
    expect(kept?.before?.said?.correction).toEqual(correction(false));
    expect(await digests(members)).toHaveLength(1);
  });

  test("tags and notes reach the others as they do", async () => {
    const { members, a, b } = await pair();
    const { id } = await a.corpus.save(first, at(1));
    const note = {
      about: "note",
      of: "article",
      article: id,
      title: "",
      tags: ["river"],
      text: "Ask again.",
    } as const;
    await a.corpus.notes.write(note);
    await settle(members);
    expect(await b.corpus.notes.ofArticle(id)).toEqual(note);
    expect(await digests(members)).toHaveLength(1);
  });

  test("taken back by one are taken back by all", async () => {
    const { members, a, b } = await pair();
    await a.corpus.corrections.add([correction(true)], at(1));
    await settle(members);
    const [said] = (await b.corpus.corrections.list(0, 1)).corrections;
    await b.corpus.corrections.withdraw([said?.id ?? ""], at(2));
    await settle(members);
    expect((await a.corpus.corrections.list(0, 1)).total).toBe(0);
    expect(await digests(members)).toHaveLength(1);
  });
});

describe("joining and leaving", () => {
  test("what a library held before is sent only where its reader wants that", async () => {
    const room = new Newsroom();
    const quiet = await room.member();
    await quiet.corpus.save(first, at(1));
    await quiet.corpus.sharing.begin(false);
    expect(await quiet.send()).toBe(0);
    await quiet.corpus.sharing.begin(true);
    expect(await quiet.send()).toBe(1);
  });

  test("leaving removes what came and was not opened, where the reader wants that", async () => {
    const { members, a, b } = await pair();
    await b.corpus.save(report("https://b.example/own", "Own work of Port Elis."), at(1));
    const opened = await a.corpus.save(first, at(2));
    await a.corpus.save(report("https://a.example/2", "Other work of Quillan."), at(2));
    await settle(members);
    await b.corpus.openings.mark([opened.id], at(3));
    expect(await b.corpus.sharing.leave(true)).toBe(1);
    const urls = (await b.corpus.list(0, 10)).articles.map(({ url }) => url).sort();
    expect(urls).toEqual([URL, "https://b.example/own"]);
    await a.receive();
    expect(await total(a)).toBe(3);
  });
});

describe("what is not to be trusted", () => {
  test("lines that are damaged, foreign or of a newer build are passed over, and the newer ones read later", async () => {
    const { a, b, room } = await pair();
    await a.corpus.save(first, at(1));
    await a.send();
    const [good] = room.stream;
    const line = good?.line ?? "";
    room.stream.length = 0;
    const lines = [
      line.replace("Velmora", "Verrin"),
      "{}",
      line.replace('"version":1', '"version":99'),
      line,
    ];
    for (const each of lines) room.stream.push({ line: each, sequence: room.stream.length + 1 });
    await b.receive();
    expect(await total(b)).toBe(1);
    const [state] = await b.corpus.sharing.outbox().then(() => [room.stream.length]);
    expect(await b.corpus.sharing.received("all")).toBe(state);
  });
});
