/** The worker's part in sharing: connected as long as it lives, awake as long as it is connected. */
import { browser } from "wxt/browser";
import { ShareError, type ShareSession, type ShareStatus, share } from "../../connect";
import { onLibraryChanged, type ShareableCorpus, type Sharing as SharedStore } from "../../store/sharing";
import { hasAgreedToSharing } from "./consent";
import {
  onSharingChanged,
  readSharing,
  type SharingState,
  writeShareStatus,
  writeSharing,
} from "./membership";

const ALARM = "variorum.share";
/** How often it is seen to that a session runs, in minutes: the shortest that browsers allow. */
const CHECK_MINUTES = 0.5;
/** Firefox puts a background page to sleep that calls nothing of the browser's for half a minute, whatever it hears. */
const AWAKE_MS = 20_000;
const LOCK = "variorum.share";

/** Shares the library where the reader has joined one; for the worker's top level. Does nothing before. */
export function shareLibrary(corpus: () => Promise<ShareableCorpus>): void {
  const keeper = new Keeper(corpus);
  browser.alarms.onAlarm.addListener(({ name }) => (name === ALARM ? keeper.check() : undefined));
  browser.runtime.onStartup.addListener(() => keeper.check());
  browser.runtime.onInstalled.addListener(() => keeper.check());
  onSharingChanged(() => void keeper.restart());
  void keeper.check();
}

class Keeper {
  #session: ShareSession | null = null;
  #changing: Promise<void> = Promise.resolve();
  #ends: (() => void)[] = [];

  constructor(private readonly corpus: () => Promise<ShareableCorpus>) {}

  /** Sees to it that a session runs where one ought to. One call at a time; never rejects. */
  check(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#session === null) await this.#begin();
      else this.#session.changed();
    });
  }

  /** The reader has joined, left or changed something. */
  restart(): Promise<void> {
    return this.#inTurn(async () => {
      const sharing = await readSharing();
      // What the worker itself notes there changes nothing.
      if (this.#session !== null && sharing?.leaving === null && sharing.begin === null) return;
      await this.#end();
      await this.#begin();
    });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const run = () => navigator.locks.request(LOCK, work).catch(() => {});
    this.#changing = this.#changing.then(run, run);
    return this.#changing;
  }

  async #begin(): Promise<void> {
    const sharing = await readSharing();
    if (sharing === null) {
      await browser.alarms.clear(ALARM);
      return;
    }
    const store = (await this.corpus()).sharing;
    if (sharing.leaving !== null) return this.#leave(store, sharing.leaving);
    await browser.alarms.create(ALARM, { periodInMinutes: CHECK_MINUTES });
    await this.#open(await begun(store, sharing), store);
  }

  async #open(sharing: SharingState, store: SharedStore): Promise<void> {
    const tell = (status: ShareStatus): void => void writeShareStatus(status).catch(() => {});
    try {
      if (!(await hasAgreedToSharing())) throw new ShareError("declined", "taken back in the browser");
      this.#session = await share(sharing, libraryOf(store), tell);
    } catch (error) {
      const problem = error instanceof ShareError ? error.problem : "unreachable";
      tell({ online: false, problem, sent: 0, received: 0 });
      return;
    }
    const session = this.#session;
    const awake = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE_MS);
    this.#ends = [onLibraryChanged(session.changed), () => clearInterval(awake)];
  }

  async #end(): Promise<void> {
    for (const end of this.#ends.splice(0)) end();
    await this.#session?.stop();
    this.#session = null;
  }

  async #leave(store: SharedStore, what: "keep" | "remove"): Promise<void> {
    await store.leave(what === "remove");
    await writeSharing(null);
    await writeShareStatus(null);
    await browser.alarms.clear(ALARM);
  }
}

/** The membership once the library is prepared for it; done again where the worker died in between. */
async function begun(store: SharedStore, sharing: SharingState): Promise<SharingState> {
  if (sharing.begin === null) return sharing;
  await store.begin(sharing.begin === "everything");
  const ready = { ...sharing, begin: null };
  await writeSharing(ready);
  return ready;
}

function libraryOf(store: SharedStore) {
  return {
    received: (part: string) => store.received(part),
    receive: (part: string, lines: Parameters<SharedStore["receive"]>[1]) => store.receive(part, lines),
    outbox: () => store.outbox(),
    sent: (outbox: Parameters<SharedStore["sent"]>[0], sequences: readonly number[]) =>
      store.sent(outbox, sequences),
  };
}
