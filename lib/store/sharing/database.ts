/**
 * What is known of a library that is shared: how far it was sent and received, and what the others have of each record. In
 * a database of its own: it is no part of the library, and goes when the reader leaves.
 */
import Dexie, { type Table } from "dexie";

/** What the stream last said of one article or correction. */
export interface Known {
  /** "a:" or "c:" and the id. */
  readonly key: string;
  /** Checksum of the line that says what this library holds, so that it is not sent again; empty for one gone. */
  readonly hash: string;
  /** Number in the stream of the latest message on it. */
  readonly sequence: number;
  readonly deleted: boolean;
  /** Set where the article came from the others and was not here before. */
  readonly came: boolean;
  /** Set where the stream last said less than this library holds, so that it is to be told. */
  readonly owed?: 1;
}

export interface SharingState {
  readonly name: "state";
  /** Everything of the library up to this cursor was sent and acknowledged, or came from there. */
  readonly sent: number;
  /** The last number received, by the part of the stream that is listened to. */
  readonly received: Readonly<Record<string, number>>;
  /** The first number, by part, of a message that this build could not read, and the format that it does read. */
  readonly unread: Readonly<Record<string, number>>;
  readonly format: number;
}

/** Where the library is shared and how its reader takes part, in whatever form whoever connects gives it. */
interface KeptMembership {
  readonly name: "membership";
  readonly membership: object;
}

export class SharingDatabase extends Dexie {
  declare readonly known: Table<Known, string>;
  declare readonly state: Table<SharingState, string>;
  declare readonly membership: Table<KeptMembership, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ known: "key, owed", state: "name" });
    this.version(2).stores({ membership: "name" });
  }
}
