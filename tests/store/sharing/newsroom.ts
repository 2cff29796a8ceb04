/** Libraries that share one stream, which is a list: what a server keeps and numbers, and what each has heard of it. */

import { openDatabase } from "../../../lib/store/open";
import type { Database } from "../../../lib/store/schema";
import type { Incoming } from "../../../lib/store/sharing";
import { ShareableCorpus } from "../../../lib/store/sharing";
import { SharingDatabase } from "../../../lib/store/sharing/database";
import { WORDS_ANALYSIS } from "../library";

let opened = 0;
const PART = "all";

export class Newsroom {
  readonly stream: Incoming[] = [];

  async member(everything = false): Promise<Member> {
    const name = `newsroom-${++opened}`;
    const db = await openDatabase(name);
    const corpus = new ShareableCorpus(db, WORDS_ANALYSIS, new SharingDatabase(`${name}-sharing`));
    await corpus.sharing.begin(everything);
    return new Member(corpus, db, this);
  }
}

export class Member {
  constructor(
    readonly corpus: ShareableCorpus,
    readonly db: Database,
    private readonly room: Newsroom,
  ) {}

  /** Sends what is to be sent; how many lines that were. */
  async send(): Promise<number> {
    const { sharing } = this.corpus;
    let count = 0;
    for (let before = -1; ; ) {
      const outbox = await sharing.outbox();
      if (outbox.next === before && outbox.items.length === 0) return count;
      before = outbox.next;
      const sequences = outbox.items.map(({ line }) => {
        const sequence = this.room.stream.length + 1;
        this.room.stream.push({ line, sequence });
        return sequence;
      });
      count += outbox.items.length;
      await sharing.sent(outbox, sequences);
    }
  }

  /** Hears what it has not heard yet. */
  async receive(): Promise<void> {
    const from = await this.corpus.sharing.received(PART);
    const lines = this.room.stream.slice(from);
    if (lines.length > 0) await this.corpus.sharing.receive(PART, lines);
  }

  digest(): Promise<string> {
    return this.corpus.sharing.digest();
  }
}

/** Everybody speaks and hears until nobody has anything to say; fails where that never comes. */
export async function settle(members: readonly Member[]): Promise<void> {
  for (let round = 0; round < 12; round++) {
    let said = 0;
    for (const member of members) said += await member.send();
    for (const member of members) await member.receive();
    if (said === 0 && round > 0) return;
  }
  throw new Error("The members never came to rest");
}

/** All digests, each once: one where the libraries are equal. */
export async function digests(members: readonly Member[]): Promise<string[]> {
  return [...new Set(await Promise.all(members.map((member) => member.digest())))];
}
