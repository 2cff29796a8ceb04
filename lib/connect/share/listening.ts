/** Reading a part of the stream on and on, from whichever server of a cluster is there. */
import {
  type ConsumerMessages,
  DeliverPolicy,
  type JsMsg,
  type OrderedConsumerOptions,
} from "@nats-io/jetstream";
import type { Room } from "./room";

/** Messages taken over in one go. */
const BATCH = 100;
/** Until those that came are taken over although more were said to follow, in milliseconds. */
const QUIET_MS = 300;
/** A server that sends nothing else says so often that it is there; twice missed it is taken for gone, in milliseconds. */
const HEARTBEAT_MS = 10_000;
/** Until a reading that ended begins again, and one that failed, in milliseconds. */
const RESTART_MS = 500;
const AGAIN_MS = 5_000;

/**
 * After these a consumer may never send again: it lives on one server alone, and the client waits for that one, however
 * long it is gone.
 */
const SIGNS_OF_LOSS: ReadonlySet<string> = new Set([
  "heartbeats_missed",
  "consumer_not_found",
  "consumer_deleted",
  "stream_not_found",
  "no_responders",
  "reset",
]);

/** What a reading is of, and who is told. */
export interface Reading {
  readonly stream: string;
  /** Subjects that are read. */
  readonly part: string;
  /** The number up to which all was taken over; 0 at first. */
  readonly received: () => Promise<number>;
  /** Where nothing was received yet: the time from which on messages are wanted; null for all. */
  readonly since: string | null;
  readonly take: (batch: readonly JsMsg[]) => Promise<void>;
  readonly began: () => void;
  readonly failed: (error: unknown) => void;
}

export class Listening {
  #stopped = false;
  #messages: ConsumerMessages | null = null;

  constructor(
    private readonly room: Room,
    private readonly reading: Reading,
  ) {}

  /** Reads until it is stopped. What was not taken over when a reading ends is read again by the next. */
  async run(): Promise<void> {
    while (!this.#stopped) {
      let pause = RESTART_MS;
      try {
        await this.#readOnce();
      } catch (error) {
        pause = AGAIN_MS;
        if (!this.#stopped) this.reading.failed(error);
      }
      if (!this.#stopped) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  /** Begins again where it had come to: after another server was connected to, what sent before may not be there. */
  renew(): void {
    void this.#messages?.close();
  }

  stop(): void {
    this.#stopped = true;
    this.renew();
  }

  async #readOnce(): Promise<void> {
    const { stream, part, received, since } = this.reading;
    const options = { filter_subjects: part, ...startAfter(await received(), since) };
    const consumer = await this.room.stream.consumers.get(stream, options);
    const messages = await consumer.consume({ max_messages: 4 * BATCH, idle_heartbeat: HEARTBEAT_MS });
    this.#messages = messages;
    void closeWhenLost(messages);
    try {
      this.reading.began();
      await this.#takeAll(messages);
    } finally {
      this.#messages = null;
      void messages.close();
      // The server would keep it for some minutes.
      void consumer.delete().catch(() => {});
    }
  }

  async #takeAll(messages: ConsumerMessages): Promise<void> {
    const iterator = messages[Symbol.asyncIterator]();
    const ask = (): Promise<IteratorResult<JsMsg>> => {
      const asked = iterator.next();
      // Nobody waits for it where taking over fails meanwhile.
      asked.catch(() => {});
      return asked;
    };
    let next = ask();
    let batch: JsMsg[] = [];
    for (;;) {
      const came = batch.length === 0 ? await next : await orQuiet(next);
      if (came !== null) {
        if (came.done) return;
        batch.push(came.value);
        next = ask();
        if (batch.length < BATCH && came.value.info.pending > 0) continue;
      }
      await this.reading.take(batch);
      batch = [];
    }
  }
}

/** Null where nothing comes for a while: a server that has just come back may say that more will follow than does. */
async function orQuiet<T>(next: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const quiet = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), QUIET_MS);
  });
  return Promise.race([next, quiet]).finally(() => clearTimeout(timer));
}

function startAfter(last: number, since: string | null): Partial<OrderedConsumerOptions> {
  if (last > 0) return { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: last + 1 };
  if (since === null) return { deliver_policy: DeliverPolicy.All };
  return { deliver_policy: DeliverPolicy.StartTime, opt_start_time: since };
}

async function closeWhenLost(messages: ConsumerMessages): Promise<void> {
  for await (const said of messages.status()) {
    // What a server sent while it joined the cluster may have reached nobody.
    const isMissed = said.type === "heartbeat" && said.lastConsumerSequence > messages.getReceived();
    if (isMissed || SIGNS_OF_LOSS.has(said.type)) void messages.close();
  }
}
