/** A simulated clock and a place to keep what following keeps: everything around the engine but the network, which is real. */
import { followed } from "../../../lib/connect/follow/choices";
import { type FollowPorts, follow } from "../../../lib/connect/follow/engine";
import { type Following, NOTHING_FOLLOWED } from "../../../lib/connect/follow/model";
import { ask } from "../../../lib/connect/network";
import type { TestOutlet } from "../outlets/serve";

export const START = Date.parse("2026-03-02T00:00:00Z");

export class World {
  now = START;
  kept: Following = NOTHING_FOLLOWED;
  /** Addresses taken in, in order. */
  readonly taken: string[] = [];

  readonly ports: FollowPorts = {
    now: () => this.now,
    sleep: async (milliseconds) => {
      this.now += milliseconds;
    },
    read: async () => this.kept,
    change: async (change) => {
      // What is kept crosses into storage as plain data.
      this.kept = structuredClone(change(this.kept));
    },
    ask: (question) => ask(question, { mayAsk: this.mayAsk, redirectOf }),
    holds: async (address) => this.taken.includes(address),
    takeIn: async (html, address) => {
      if (!html.includes("<article>")) return "no-article";
      this.taken.push(address);
      return "saved";
    },
  };

  readonly mayAsk = async (address: string): Promise<boolean> =>
    Object.values(this.kept.outlets).some(({ origins }) => origins.includes(new URL(address).origin));

  follow(outlet: TestOutlet): void {
    const { origin, name, feed } = outlet;
    const chosen = { id: origin, name, origins: [origin], feeds: [feed] };
    this.kept = followed(this.kept, chosen, this.now);
  }

  /** Lets the time pass as alarms would: the engine runs whenever something is due. */
  async passUntil(end: number): Promise<void> {
    while (this.now < end) {
      const due = await follow(this.ports, Math.min(this.now + 25_000, end));
      if (due === null) return;
      this.now = Math.max(this.now + 1_000, Math.min(due, end));
    }
  }
}

/** Node tells where a redirect leads, as browsers do not. */
export function redirectOf(_address: string, response: Response) {
  const to = response.headers.get("location");
  return to === null ? null : { to, forGood: response.status === 301 || response.status === 308 };
}
