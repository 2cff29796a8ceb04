/** The library as a newsroom shares it: what is still to be sent, and what the others say. */

import { sha256 } from "../../identity";
import { ANALYSIS_VERSION, analyse } from "../../pipeline";
import type { Analysis } from "../analysis";
import { FORMAT_VERSION } from "../backup/record";
import { backupCursor } from "../backup/state";
import { Corpus } from "../corpus";
import { deleteArticles, versionsOf } from "../delete";
import { named } from "../errors";
import type { Journal, JournalHost } from "../journal/journal";
import { LIBRARY, openGuarded } from "../open";
import { withOpenedEvent } from "../openings";
import type { Database } from "../schema";
import { SharingDatabase, type SharingState } from "./database";
import { Inbox, type Incoming } from "./inbox";
import { articleLine, hashOfLine } from "./lines";
import { type Outbox, type Outgoing, outboxAfter } from "./outbox";

export type { Incoming } from "./inbox";
export { MembershipStore } from "./membership";
export type { Outbox, Outgoing } from "./outbox";
export { onLibraryChanged } from "./watch";

/** Changes that are read for sending at once. */
const SENT_AT_ONCE = 50;
/** Lines that are taken over before the index is merged. */
const TENDED_AFTER = 200;

const FRESH: SharingState = { name: "state", sent: 0, received: {}, unread: {}, format: FORMAT_VERSION };

/** Methods fail with `StoreError`; what fails has changed nothing that is not done again. */
export class Sharing {
  readonly #inbox: Inbox;
  #untended = 0;

  constructor(
    private readonly library: Database,
    private readonly db: SharingDatabase,
    analysis: Analysis,
    /** Has the library's second copy follow what changed. */
    private readonly follow: () => Promise<void> = async () => {},
    /** One step of what keeps finding quick; true while there is more to do. */
    private readonly tend: () => Promise<boolean> = async () => false,
  ) {
    this.#inbox = new Inbox(library, db, analysis);
  }

  /** Starts over. @param everything whether what the library holds already is sent, too */
  async begin(everything: boolean): Promise<void> {
    await named(async () => {
      const present = await backupCursor(this.library);
      await this.db.transaction("rw", [this.db.known, this.db.state], async () => {
        await this.db.known.clear();
        await this.db.state.put({ ...FRESH, sent: everything ? 0 : present });
      });
    });
  }

  /** The number up to which a part of the stream was received; where this build reads more than the last, before that. */
  async received(part: string): Promise<number> {
    const { received, unread, format } = await this.#state();
    const first = format < FORMAT_VERSION ? unread[part] : undefined;
    return first === undefined ? (received[part] ?? 0) : first - 1;
  }

  /** What is to be sent next; empty with the same `next` where nothing is. */
  outbox(): Promise<Outbox> {
    return named(async () => outboxAfter(this.library, this.db, (await this.#state()).sent, SENT_AT_ONCE));
  }

  /** The others have what an outbox held. @param sequences of each item in the stream, in their order */
  async sent({ items, next }: Outbox, sequences: readonly number[]): Promise<void> {
    await named(() =>
      this.db.transaction("rw", [this.db.known, this.db.state], async () => {
        for (const [at, item] of items.entries()) await this.#noteSent(item, sequences[at] ?? 0);
        await this.db.state.put({ ...(await this.#state()), sent: next });
      }),
    );
  }

  async #noteSent({ key, line, deleted }: Outgoing, sequence: number): Promise<void> {
    const before = await this.db.known.get(key);
    if (before !== undefined && before.sequence > sequence) return;
    const hash = deleted ? "" : hashOfLine(line);
    await this.db.known.put({ key, hash, sequence, deleted, came: before?.came ?? false });
  }

  /** Takes over lines of a part of the stream, in their order. True where this build could not read some. */
  async receive(part: string, lines: readonly Incoming[]): Promise<boolean> {
    return named(async () => {
      const unread = await this.#inbox.take(lines, (await this.#state()).sent);
      await this.follow();
      await this.#tendAfter(lines.length);
      const last = lines.at(-1)?.sequence;
      await this.db.transaction("rw", [this.db.state], async () => {
        const state = await this.#state();
        const received = { ...state.received, ...(last !== undefined && { [part]: last }) };
        const first = state.unread[part] ?? unread;
        const stillUnread = { ...state.unread, ...(first !== null && { [part]: first }) };
        await this.db.state.put({ ...state, received, unread: stillUnread });
      });
      return unread !== null;
    });
  }

  /** Much that comes at once outgrows the tail that single saves leave to be merged later. */
  async #tendAfter(taken: number): Promise<void> {
    this.#untended += taken;
    if (this.#untended < TENDED_AFTER) return;
    this.#untended = 0;
    while (await this.tend());
  }

  /** Ends sharing. @param remove whether what came from the others goes, except what this reader opened */
  async leave(remove: boolean, now = new Date()): Promise<number> {
    return named(async () => {
      const came = (await this.db.known.filter((known) => known.came && !known.deleted).primaryKeys()).map(
        (key) => key.slice(2),
      );
      const opened = remove ? await withOpenedEvent(this.library, came) : new Set(came);
      const gone = came.filter((id) => !opened.has(id));
      const deleted = await deleteArticles(this.library, gone, null, now.toISOString(), true);
      await Promise.all([this.db.known.clear(), this.db.state.clear(), this.follow()]);
      return deleted;
    });
  }

  /** One hash over all that the library says to the others: of two equal libraries the same. */
  async digest(): Promise<string> {
    const rows = await named(() => this.library.articles.toArray());
    const lines = await Promise.all(
      rows.map(async (row) => articleLine(row, await versionsOf(this.library, row.id).toArray())),
    );
    const words = await named(() => this.library.corrections.toArray());
    const said = words.map(({ id, at, said }) => JSON.stringify([id, at, said?.correction ?? null]));
    return sha256([...lines.map(hashOfLine), ...said].sort().join("\n"));
  }

  async #state(): Promise<SharingState> {
    return (await this.db.state.get("state")) ?? FRESH;
  }

  close(): void {
    this.db.close();
  }
}

/** The library, to be shared. */
export class ShareableCorpus extends Corpus {
  readonly sharing: Sharing;

  constructor(db: Database, analysis: Analysis, sharing: SharingDatabase, journal: Journal | null = null) {
    super(db, analysis, journal);
    const tend = () => this.tendIndex();
    this.sharing = new Sharing(db, sharing, analysis, () => this.copy.follow(), tend);
  }
}

/**
 * Opens the library with this build's analysis, to be shared; see `openCorpus`.
 *
 * @throws StoreError "newer-database", "storage-unavailable"
 */
export async function openShareable(around: JournalHost): Promise<ShareableCorpus> {
  const { db, journal } = await openGuarded(LIBRARY, around);
  const analysis = { version: ANALYSIS_VERSION, analyse };
  return new ShareableCorpus(db, analysis, new SharingDatabase(`${LIBRARY}-sharing`), journal);
}
