/** Taking part in a room: what is new here goes out, what others say comes in, as long as the session lasts. */
import { JetStreamApiError, type JsMsg } from "@nats-io/jetstream";
import { PermissionViolationError } from "@nats-io/nats-core";
import { pack, unpack } from "./envelope";
import { Listening } from "./listening";
import { type Membership, namesOf, ShareError, type ShareProblem } from "./membership";
import { enter, type Room } from "./room";

/** A line that is to be sent. */
interface Outgoing {
  readonly kind: "article" | "correction";
  readonly id: string;
  readonly language: string | null;
  readonly line: string;
  readonly token: string;
  readonly deleted: boolean;
}

interface Outbox<Item extends Outgoing> {
  readonly items: readonly Item[];
  readonly next: number;
}

/** The library's side: what it has to say, and what it is told. */
export interface SharedLibrary<Item extends Outgoing = Outgoing> {
  readonly received: (part: string) => Promise<number>;
  readonly receive: (
    part: string,
    lines: readonly { readonly line: string; readonly sequence: number }[],
  ) => Promise<boolean>;
  readonly outbox: () => Promise<Outbox<Item>>;
  readonly sent: (outbox: Outbox<Item>, sequences: readonly number[]) => Promise<void>;
}

/** How a session stands. */
export interface ShareStatus {
  readonly online: boolean;
  readonly problem: ShareProblem | null;
  /** Lines sent and received in this session. */
  readonly sent: number;
  readonly received: number;
}

export interface ShareSession {
  /** Something in the library has changed: sends what is new. */
  readonly changed: () => void;
  /** Settles once everything that is to be sent was acknowledged; false where that failed. */
  readonly flushed: () => Promise<boolean>;
  readonly stop: () => Promise<void>;
}

/** Until a failed sending is tried again, in milliseconds. */
const AGAIN_MS = 5_000;
const ACKNOWLEDGED_WITHIN_MS = 10_000;
const DAY_MS = 86_400_000;
/** Answers of a server that has no room left (nats-server, server/errors.json). */
const FULL = new Set([10023, 10028, 10047, 10077, 10122]);

/**
 * Enters the room and takes part in it.
 *
 * @param report hears how it stands, whenever that changes
 * @throws ShareError where the room cannot be entered
 */
export async function share<Item extends Outgoing>(
  membership: Membership,
  library: SharedLibrary<Item>,
  report: (status: ShareStatus) => void,
): Promise<ShareSession> {
  const room = await enter(membership);
  const session = new Session(membership, library, room, report);
  session.begin();
  return session;
}

class Session<Item extends Outgoing> implements ShareSession {
  #status: ShareStatus = { online: true, problem: null, sent: 0, received: 0 };
  #stopped = false;
  #sending: Promise<boolean> | null = null;
  #again = false;
  readonly #listenings: readonly Listening[];

  constructor(
    private readonly membership: Membership,
    private readonly library: SharedLibrary<Item>,
    private readonly room: Room,
    private readonly report: (status: ShareStatus) => void,
  ) {
    this.#listenings = this.#parts().map((part) => this.#listeningTo(part));
  }

  begin(): void {
    this.report(this.#status);
    void this.#watchConnection();
    for (const listening of this.#listenings) void listening.run();
    this.changed();
  }

  readonly changed = (): void => {
    void this.flushed();
  };

  readonly flushed = (): Promise<boolean> => {
    this.#again = true;
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  };

  readonly stop = async (): Promise<void> => {
    this.#stopped = true;
    for (const listening of this.#listenings) listening.stop();
    await this.room.connection.close();
  };

  #tell(change: Partial<ShareStatus>): void {
    this.#status = { ...this.#status, ...change };
    if (!this.#stopped) this.report(this.#status);
  }

  async #watchConnection(): Promise<void> {
    for await (const { type } of this.room.connection.status()) {
      if (type === "disconnect") this.#tell({ online: false });
      if (type !== "reconnect") continue;
      this.#tell({ online: true });
      for (const listening of this.#listenings) listening.renew();
      this.changed();
    }
    this.#tell({ online: false });
  }

  /** The parts of the room that are listened to, each with its own last number. */
  #parts(): string[] {
    const names = namesOf(this.membership.room);
    const { languages } = this.membership;
    // What is sealed tells no language; it is chosen once it is opened.
    const chosen = languages === null || this.room.seal !== null ? [null] : languages;
    return [...chosen.map(names.articlesIn), names.allGone, names.allCorrections];
  }

  #listeningTo(part: string): Listening {
    const { days, joinedAt, room } = this.membership;
    return new Listening(this.room, {
      stream: namesOf(room).stream,
      part,
      received: () => this.library.received(part),
      since: days === null ? null : new Date(Date.parse(joinedAt) - days * DAY_MS).toISOString(),
      take: (batch) => this.#takeOver(part, batch),
      began: () => {
        if (this.#status.problem === "unreachable") this.#tell({ problem: null });
      },
      failed: (error) => this.#tell({ problem: problemOf(error) }),
    });
  }

  async #takeOver(part: string, batch: readonly JsMsg[]): Promise<void> {
    const { languages } = this.membership;
    const opened = await Promise.all(
      batch.map(async ({ data, subject, seq }) => ({
        line: await unpack(data, subject, this.room.seal),
        sequence: seq,
      })),
    );
    const lines = opened.map(({ line, sequence }) => ({
      line: line === null || !isWanted(line, languages) ? "" : line,
      sequence,
    }));
    const isNewer = await this.library.receive(part, lines);
    this.#tell({
      received: this.#status.received + lines.filter(({ line }) => line !== "").length,
      ...(isNewer && { problem: "newer" as const }),
    });
    // What was joined from both sides may be more than either said.
    this.changed();
  }

  async #sendAll(): Promise<boolean> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      try {
        await this.#sendOutboxes();
      } catch (error) {
        const problem = problemOf(error);
        this.#tell({ problem });
        if (problem !== "read-only") setTimeout(this.changed, AGAIN_MS);
        return false;
      }
    }
    return true;
  }

  async #sendOutboxes(): Promise<void> {
    for (let before = -1; !this.#stopped; ) {
      const outbox = await this.library.outbox();
      if (outbox.items.length === 0 && outbox.next === before) return;
      before = outbox.next;
      const sequences = await Promise.all(outbox.items.map((item) => this.#send(item)));
      await this.library.sent(outbox, sequences);
      const sent = this.#status.sent + sequences.filter((sequence) => sequence > 0).length;
      const isMended = this.#status.problem !== "newer" && this.#status.problem !== "too-large";
      if (outbox.items.length > 0) this.#tell({ sent, ...(isMended && { problem: null }) });
    }
  }

  /** The number that the stream gave it; 0 for what is too large for the server, which stays in this library alone. */
  async #send(item: Item): Promise<number> {
    const subject = await this.#subjectOf(item);
    const bytes = await pack(item.line, subject, this.room.seal);
    if (bytes.length > (this.room.connection.info?.max_payload ?? Number.POSITIVE_INFINITY)) {
      this.#tell({ problem: "too-large" });
      return 0;
    }
    const msgID = `${this.membership.member}-${item.token}`;
    const { stream } = this.room;
    const named = await stream.publish(subject, bytes, { msgID, timeout: ACKNOWLEDGED_WITHIN_MS });
    if (named.seq > 0) return named.seq;
    // A server that has just begun to lead remembers the names of records that were proposed to it and never kept. Sent
    // twice a record is the same.
    return (await stream.publish(subject, bytes, { timeout: ACKNOWLEDGED_WITHIN_MS })).seq;
  }

  async #subjectOf({ kind, id, language, deleted }: Item): Promise<string> {
    const names = namesOf(this.membership.room);
    const name = this.room.seal === null ? id : await this.room.seal.nameOf(id);
    if (kind === "correction") return names.correction(name);
    if (deleted) return names.gone(name);
    return names.article(this.room.seal === null && language !== null ? language : "und", name);
  }
}

/** Lines of an article say its language; all others are wanted by everybody. */
function isWanted(line: string, languages: readonly string[] | null): boolean {
  if (languages === null || !line.startsWith('{"article":')) return true;
  const language = /"language":"([a-z]{2,8})"/.exec(line)?.[1];
  return language !== undefined && languages.includes(language);
}

function problemOf(error: unknown): ShareProblem {
  if (error instanceof ShareError) return error.problem;
  if (error instanceof JetStreamApiError) return FULL.has(error.code) ? "full" : "unreachable";
  if (hasCause(error, PermissionViolationError)) return "read-only";
  const isStorage = error instanceof Error && error.name === "StoreError";
  return isStorage ? "storage" : "unreachable";
}

function hasCause(error: unknown, kind: new (...given: never[]) => Error): boolean {
  return (
    error instanceof kind ||
    (error instanceof Error && error.cause !== undefined && hasCause(error.cause, kind))
  );
}
