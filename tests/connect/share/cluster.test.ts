import { jetstreamManager } from "@nats-io/jetstream";
import { wsconnect } from "@nats-io/nats-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isNatsInstalled, type NatsCluster, type NatsNode, startNats } from "../../../scripts/nats/server";
import { report } from "../../store/library";
import { eventually, Member } from "./member";

const isMissing = !isNatsInstalled();
const WHAT = "a cluster of three servers";
/** Saves by each of two members; SAVES makes it a longer run. */
const SAVES = Number(process.env.SAVES ?? 40);

describe.skipIf(isMissing)(isMissing ? `nats-server is not installed: ${WHAT}` : WHAT, () => {
  let nats: NatsCluster;
  beforeAll(async () => {
    nats = await startNats({ servers: 3 });
  }, 60_000);
  afterAll(async () => nats?.close());

  /** Enters as soon as the servers have found one another. */
  const join = (member: Member) =>
    eventually(async () => {
      try {
        await member.join();
        return true;
      } catch {
        return false;
      }
    }, 40_000);

  const saveAs = async (member: Member, who: string, at: number): Promise<void> => {
    // Every fourth is one that the other saves too.
    const name = at % 4 === 0 ? "both" : who;
    const text = `The ferry from Port Elis was late for the ${at}th time, ${name} heard.`;
    const article = report(`https://a.example/${name}/${at}`, text);
    await member.corpus.save(article, new Date(Date.UTC(2026, 2, 2, 8, 0, at)));
    member.changed();
  };

  test("loses nothing acknowledged while one fails and a member is cut off, and both libraries are equal", async () => {
    const members = [await Member.of(nats.address), await Member.of(nats.address)] as const;
    const [a, b] = members;
    await join(a);
    await join(b);
    const [failing] = nats.nodes;
    for (let at = 0; at < SAVES; at++) {
      await saveAs(a, "a", at);
      await saveAs(b, "b", at);
      if (at === Math.floor(SAVES / 4)) await failing?.kill();
      if (at === Math.floor(SAVES / 2)) await b.stop();
      if (at === Math.floor((SAVES * 3) / 4)) await failing?.start();
    }
    await join(b);
    const total = 2 * SAVES - Math.ceil(SAVES / 4);
    await eventually(async () => (await a.total()) === total && (await b.total()) === total, 90_000);
    await eventually(async () => (await a.flushed()) && (await b.flushed()), 60_000);
    expect(await a.corpus.sharing.digest()).toBe(await b.corpus.sharing.digest());
    for (const { corpus } of members) expect((await corpus.verify()).wrong).toEqual([]);

    // What the servers acknowledged, a third member finds.
    const late = await Member.of(nats.address);
    await join(late);
    await eventually(async () => (await late.total()) === total, 60_000);
    expect(await late.corpus.sharing.digest()).toBe(await a.corpus.sharing.digest());
    await Promise.all([a.stop(), b.stop(), late.stop()]);
  }, 240_000);

  test("a member hears the others again although the server that sent to it does not come back", async () => {
    const room = "one-is-gone";
    const hearer = await Member.of(nats.address, { room });
    await join(hearer);
    const sender = await listeningThrough(nats, `VARIORUM_${room}`);
    const writer = await Member.of(nats.address, { room });
    await join(writer);
    await sender.kill();
    try {
      await writer.corpus.save(report("https://a.example/1", "The ferry from Port Elis was late."));
      writer.changed();
      await eventually(async () => (await hearer.total()) === 1, 90_000);
    } finally {
      await Promise.all([hearer.stop(), writer.stop()]);
      await sender.start();
    }
  }, 240_000);
});

/** The server through which the only member of a room is sent its articles. */
async function listeningThrough(nats: NatsCluster, stream: string): Promise<NatsNode> {
  const connection = await wsconnect({ servers: nats.address.split(",") });
  try {
    const { consumers } = await jetstreamManager(connection);
    let through: NatsNode | undefined;
    await eventually(async () => {
      for await (const { config, cluster } of consumers.list(stream)) {
        if (config.filter_subject?.includes(".article."))
          through = nats.nodes[Number(cluster?.leader?.replace("node-", ""))];
      }
      return through !== undefined;
    });
    if (through === undefined) throw new Error("No server sends to the member");
    return through;
  } finally {
    await connection.close();
  }
}
