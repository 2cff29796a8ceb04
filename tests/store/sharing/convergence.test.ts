import { expect, test } from "vitest";
import { generator } from "../generator";
import { report } from "../library";
import { digests, type Member, Newsroom, settle } from "./newsroom";

const TEXTS = ["The dam held.", "The dam broke.", "The dam broke at noon, the district said."];
const START = Date.UTC(2026, 2, 2);

/** One thing that a member does, or hears, or says. */
async function act(member: Member, random: () => number, now: Date): Promise<void> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const url = `https://a.example/${pick([1, 2, 3])}`;
  const { id } = await member.corpus.stateOf(report(url, ""));
  switch (pick(["save", "save", "save", "delete", "undo", "say", "send", "receive"])) {
    case "save":
      await member.corpus.save(report(url, pick(TEXTS)), now);
      return;
    case "delete":
      await member.corpus.delete([id], now);
      return;
    case "undo": {
      const { undo } = await member.corpus.delete([id], now);
      if (undo !== "") await member.corpus.undo(undo, now);
      return;
    }
    case "say": {
      const articles = ["a".repeat(32), "b".repeat(32)] as const;
      await member.corpus.corrections.add([{ about: "match", articles, same: random() < 0.5 }], now);
      return;
    }
    case "send":
      await member.send();
      return;
    case "receive":
      await member.receive();
  }
}

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 35])(
  "three libraries come to the same, whatever they did: seed %i",
  async (seed) => {
    const random = generator(seed);
    const room = new Newsroom();
    const members = [await room.member(), await room.member(), await room.member()];
    for (let step = 0; step < 60; step++) {
      const member = members[Math.floor(random() * members.length)];
      // Clocks of different devices stand apart by minutes.
      const now = new Date(START + step * 60_000 + Math.floor(random() * 300_000));
      if (member) await act(member, random, now);
    }
    await settle(members);
    expect(await digests(members)).toHaveLength(1);
    for (const { corpus } of members) expect((await corpus.verify()).wrong).toEqual([]);
  },
);
