/** What can wait until the reader has their answer. */
import type { Article } from "../model";
import type { Corpus } from "../store";
import type { Services } from "./services";

/** How long one go of waiting work may take, in milliseconds. */
const MAINTENANCE_MS = 2_000;
/** How long waiting work lets the reader's own requests go first, in milliseconds. */
const MAINTENANCE_DELAY_MS = 500;

/** The reader's own requests go first: waiting work stops for them, and goes on once they are answered. */
export class Turns {
  #asked = 0;

  /** Does what the reader waits for. */
  async first<T>(work: () => Promise<T>): Promise<T> {
    this.#asked++;
    try {
      return await work();
    } finally {
      this.#asked--;
    }
  }

  get readerWaits(): boolean {
    return this.#asked > 0;
  }
}

export type Working = Services & { readonly turns: Turns };

/** Does waiting work in small steps; what is left waits for the next go. Returns 1 where something is left. */
export async function maintain(services: Working, corpus: Corpus): Promise<number> {
  const end = Date.now() + MAINTENANCE_MS;
  const retention = await services.retention();
  while (Date.now() < end && !services.turns.readerWaits)
    if (!(await corpus.maintain(new Date(), retention))) {
      await services.backUp();
      return 0;
    }
  return 1;
}

/** What the reader had before their eyes. */
interface ReadPage {
  /** Ids of the articles compared. */
  readonly opened: readonly string[];
  readonly article: Article;
}

/** What can wait until the answer is out: its failure is met again, and told, by the next request. */
export function tidyLater(services: Working, corpus: Corpus, read: ReadPage | null): void {
  const tidy = async (): Promise<void> => {
    if (read !== null) {
      await corpus.openings.mark(read.opened);
      await corpus.seen(read.article);
    }
    await maintain(services, corpus);
  };
  setTimeout(() => tidy().catch(() => {}), MAINTENANCE_DELAY_MS);
}
