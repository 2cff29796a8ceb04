import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isNatsInstalled, type NatsCluster, startNats } from "../../../scripts/nats/server";
import { report } from "../../store/library";
import { eventually, Member, refusal } from "./member";

const isMissing = !isNatsInstalled();
const NAME = isMissing
  ? "nats-server is not installed: sharing over a real server"
  : "sharing over a real server";

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 8, minute));
const story = (number: number, text = "The bridge at Velmora gave way.") =>
  report(`https://a.example/${number}`, `${text} Report ${number}.`, `Report ${number}`);

describe.skipIf(isMissing)(NAME, () => {
  let nats: NatsCluster;
  let rooms = 0;
  const members: Member[] = [];

  beforeAll(async () => {
    nats = await startNats();
  }, 60_000);
  afterAll(async () => {
    await Promise.all(members.map((member) => member.stop()));
    await nats?.close();
  });

  const inRoom = async (room: string, more: Parameters<typeof Member.of>[1] = {}) => {
    const member = await Member.of(nats.address, { room, ...more });
    members.push(member);
    return member;
  };
  const pair = async (more: Parameters<typeof Member.of>[1] = {}) => {
    const room = `room-${++rooms}`;
    const both = [await inRoom(room, more), await inRoom(room, more)] as const;
    for (const member of both) await member.join();
    return both;
  };
  const areEqual = async (...all: readonly Member[]) => {
    const digests = await Promise.all(all.map(({ corpus }) => corpus.sharing.digest()));
    return new Set(digests).size === 1;
  };

  test("what one saves the other has", async () => {
    const [a, b] = await pair();
    await a.corpus.save(story(1), at(1));
    a.changed();
    await eventually(async () => (await b.total()) === 1);
    expect(await areEqual(a, b)).toBe(true);
  });

  test("what was saved while away is sent, and what others saved meanwhile is received, after", async () => {
    const [a, b] = await pair();
    await a.stop();
    await a.corpus.save(story(1), at(1));
    await b.corpus.save(story(2), at(2));
    expect(await b.flushed()).toBe(true);
    await a.join();
    await eventually(async () => (await a.total()) === 2 && (await b.total()) === 2);
    expect(await areEqual(a, b)).toBe(true);
  });

  test("a second session receives nothing again", async () => {
    const [a, b] = await pair();
    for (const number of [1, 2, 3]) await a.corpus.save(story(number), at(number));
    await a.flushed();
    await eventually(async () => (await b.total()) === 3);
    await b.stop();
    await a.corpus.save(story(4), at(4));
    await a.flushed();
    await b.join();
    await eventually(async () => (await b.total()) === 4);
    await eventually(async () => (b.status?.received ?? 0) > 0);
    expect(b.status?.received).toBe(1);
  });

  test("corrections and deletions reach the other", async () => {
    const [a, b] = await pair();
    const { id } = await a.corpus.save(story(1), at(1));
    await a.corpus.corrections.add([{ about: "match", articles: [id, "b".repeat(32)], same: true }], at(2));
    await a.flushed();
    await eventually(
      async () => (await b.corpus.corrections.list(0, 1)).total === 1 && (await b.total()) === 1,
    );
    await b.corpus.delete([id], at(3));
    b.changed();
    await eventually(async () => (await a.total()) === 0);
    expect(await areEqual(a, b)).toBe(true);
  });

  test("a member takes only the languages that its reader chose", async () => {
    const room = `room-${++rooms}`;
    const a = await inRoom(room);
    const b = await inRoom(room, { languages: ["ar"] });
    await a.join();
    await b.join();
    await a.corpus.save(story(1), at(1));
    await a.corpus.save({ ...story(2), language: "ar" }, at(2));
    await a.flushed();
    await eventually(async () => (await b.total()) === 1);
    expect((await b.corpus.list(0, 9)).articles.map(({ language }) => language)).toEqual(["ar"]);
  });

  describe("a room that is sealed", () => {
    const passphrase = "salt marsh at dawn";

    test("leaves nothing readable with the server, and opens for those who know", async () => {
      const [a, b] = await pair({ passphrase });
      const { id } = await a.corpus.save(story(1, "A secret meeting in Tharn."), at(1));
      await a.flushed();
      await eventually(async () => (await b.total()) === 1);
      expect(await areEqual(a, b)).toBe(true);
      const { subjects, text } = await everythingIn(nats, a.membership.room);
      expect(subjects.length).toBeGreaterThan(1);
      expect(subjects.join(" ")).not.toContain(id);
      expect(text).not.toMatch(/Tharn|a\.example|headline/);
    }, 40_000);

    test("turns away who has no passphrase, another one, or thinks that an open one is sealed", async () => {
      const [{ membership }] = await pair({ passphrase });
      const { room } = membership;
      expect(await refusal(await inRoom(room))).toBe("passphrase-missing");
      expect(await refusal(await inRoom(room, { passphrase: "another one" }))).toBe("passphrase-wrong");
      const [open] = await pair();
      expect(await refusal(await inRoom(open.membership.room, { passphrase }))).toBe("passphrase-wrong");
    }, 40_000);
  });
});

/** All that a server holds of a room, as whoever runs it could read it. */
async function everythingIn(nats: NatsCluster, room: string) {
  const { wsconnect } = await import("@nats-io/nats-core");
  const { jetstream } = await import("@nats-io/jetstream");
  const connection = await wsconnect({ servers: nats.address });
  const consumer = await jetstream(connection).consumers.get(`VARIORUM_${room}`);
  const subjects: string[] = [];
  let text = "";
  for await (const message of await consumer.fetch({ max_messages: 10, expires: 1_000 })) {
    subjects.push(message.subject);
    text += new TextDecoder("latin1").decode(message.data);
  }
  await connection.close();
  return { subjects, text };
}

describe.skipIf(isMissing)("a server with logins", () => {
  let nats: NatsCluster;
  beforeAll(async () => {
    nats = await startNats({
      authorization: `users: [
        { user: "editor", password: "pen", permissions: { publish: ">", subscribe: ">" } }
        { user: "reader", password: "eye", permissions: {
            publish: { allow: ["$JS.API.STREAM.INFO.>", "$JS.API.STREAM.MSG.GET.>", "$JS.API.CONSUMER.>", "$JS.ACK.>", "$JS.FC.>"] }
            subscribe: "_INBOX.>" } }
      ]`,
    });
  }, 60_000);
  afterAll(async () => nats?.close());

  const login = (user: string, password: string) => ({
    login: { kind: "password", user, password } as const,
  });

  test("turns away whoever gives the wrong one, and says so", async () => {
    expect(await refusal(await Member.of(nats.address, login("editor", "sword")))).toBe("login");
    expect(await refusal(await Member.of(nats.address))).toBe("login");
    expect(await refusal(await Member.of("ws://127.0.0.1:1"))).toBe("unreachable");
  }, 60_000);

  test("lets readers without the right to write read, and keeps what they save with them", async () => {
    const editor = await Member.of(nats.address, login("editor", "pen"));
    await editor.join();
    const reader = await Member.of(nats.address, login("reader", "eye"));
    await reader.join();
    await editor.corpus.save(story(1), at(1));
    editor.changed();
    await eventually(async () => (await reader.total()) === 1);
    await reader.corpus.save(story(2), at(2));
    expect(await reader.flushed()).toBe(false);
    expect(reader.status?.problem).toBe("read-only");
    expect([await reader.total(), await editor.total()]).toEqual([2, 1]);
    await Promise.all([editor.stop(), reader.stop()]);
  }, 60_000);
});

describe.skipIf(isMissing)("a server whose disk is full", () => {
  test("takes no more and says so; what waits is sent once there is room", async () => {
    const nats = await startNats({ maxFileStore: 100_000 });
    try {
      const a = await Member.of(nats.address);
      await a.join();
      for (let number = 0; number < 12; number++) {
        await a.corpus.save(story(number, incompressible(20_000)), at(number));
      }
      expect(await a.flushed()).toBe(false);
      expect(a.status?.problem).toBe("full");
      expect((await a.corpus.sharing.outbox()).items.length).toBeGreaterThan(0);
      await nats.enlarge(10_000_000);
      await eventually(() => a.flushed(), 40_000);
      await eventually(() => a.status?.problem === null);
      const b = await Member.of(nats.address);
      await b.join();
      await eventually(async () => (await b.total()) === 12, 30_000);
      expect(await b.corpus.sharing.digest()).toBe(await a.corpus.sharing.digest());
      await Promise.all([a.stop(), b.stop()]);
    } finally {
      await nats.close();
    }
  }, 150_000);
});

/** Words that no packing makes shorter. */
function incompressible(length: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length / 2)), (byte) => byte.toString(16)).join("");
}
