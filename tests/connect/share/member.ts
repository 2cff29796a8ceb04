/** A library in Node that takes part in a room by the very code that a browser runs. */
import WebSocket from "ws";
import type { Membership, ShareProblem } from "../../../lib/connect";
import { type ShareSession, type ShareStatus, share } from "../../../lib/connect";
import { openDatabase } from "../../../lib/store/open";
import type { Database } from "../../../lib/store/schema";
import { ShareableCorpus } from "../../../lib/store/sharing";
import { SharingDatabase } from "../../../lib/store/sharing/database";
import { WORDS_ANALYSIS } from "../../store/library";

// Node 20 has no WebSocket of its own, as browsers and later versions have.
Reflect.set(globalThis, "WebSocket", WebSocket);

let made = 0;

export class Member {
  status: ShareStatus | null = null;
  #session: ShareSession | null = null;

  private constructor(
    readonly corpus: ShareableCorpus,
    readonly db: Database,
    readonly membership: Membership,
  ) {}

  static async of(server: string, more: Partial<Membership> = {}): Promise<Member> {
    const name = `member-${++made}`;
    const db = await openDatabase(name);
    const corpus = new ShareableCorpus(db, WORDS_ANALYSIS, new SharingDatabase(`${name}-sharing`));
    await corpus.sharing.begin(false);
    const membership: Membership = {
      server,
      room: "desk",
      login: { kind: "none" },
      passphrase: null,
      languages: null,
      days: null,
      member: `member${String(made).padStart(12, "0")}`,
      joinedAt: new Date().toISOString(),
      ...more,
    };
    return new Member(corpus, db, membership);
  }

  /** Begins to take part; a worker that wakes does the same. */
  async join(): Promise<void> {
    const { sharing } = this.corpus;
    this.#session = await share(
      this.membership,
      {
        received: (part) => sharing.received(part),
        receive: (part, lines) => sharing.receive(part, lines),
        outbox: () => sharing.outbox(),
        sent: (outbox, sequences) => sharing.sent(outbox, sequences),
      },
      (status) => {
        this.status = status;
      },
    );
  }

  changed(): void {
    this.#session?.changed();
  }

  flushed(): Promise<boolean> {
    return this.#session?.flushed() ?? Promise.resolve(false);
  }

  async stop(): Promise<void> {
    await this.#session?.stop();
    this.#session = null;
  }

  async total(): Promise<number> {
    return (await this.corpus.list(0, 1)).total;
  }
}

/** Waits until something holds; fails after a while. */
export async function eventually(holds: () => Promise<boolean> | boolean, within = 20_000): Promise<void> {
  const deadline = Date.now() + within;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error("Waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Why a member cannot enter. */
export async function refusal(member: Member): Promise<ShareProblem | null> {
  try {
    await member.join();
    await member.stop();
    return null;
  } catch (error) {
    return Reflect.get(Object(error), "problem") as ShareProblem;
  }
}
