import { named } from "../errors";
import { LIBRARY } from "../open";
import { SharingDatabase } from "./database";

const NAME = "membership";

/**
 * Keeps in which shared library the reader takes part. In a database of the extension's origin, since a page whose process
 * is taken over may in Firefox write whatever lies in `storage.local`, a server's address among it. Methods fail with
 * `StoreError`.
 */
export class MembershipStore {
  #opened: SharingDatabase | null = null;

  constructor(private readonly name = `${LIBRARY}-sharing`) {}

  /** Made when it is first asked for: most readers share nothing. */
  get #db(): SharingDatabase {
    this.#opened ??= new SharingDatabase(this.name);
    return this.#opened;
  }

  /** What was kept, its shape unchecked; null where nothing is. */
  read(): Promise<unknown> {
    return named(async () => (await this.#db.membership.get(NAME))?.membership ?? null);
  }

  /** Keeps a membership in the place of the last; null keeps none. */
  async write(membership: object | null): Promise<void> {
    if (membership === null) await named(() => this.#db.membership.delete(NAME));
    else await named(() => this.#db.membership.put({ name: NAME, membership }));
  }
}
