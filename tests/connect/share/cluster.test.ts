import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isNatsInstalled, type NatsCluster, startNats } from "../../../scripts/nats/server";
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
});
