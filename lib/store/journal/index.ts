import { named } from "../errors";
import type { Database, RestoredMark } from "../schema";
import type { Journal, JournalState } from "./journal";

/** The library's second copy as its pages see it; without a journal there is none. */
export class SecondCopy {
  constructor(
    private readonly db: Database,
    private readonly journal: Journal | null,
  ) {}

  /** Takes in what has just changed. */
  async follow(): Promise<void> {
    await this.journal?.follow();
  }

  /** Work that can wait; true while there is more. */
  async tend(now: Date): Promise<boolean> {
    return (await this.journal?.tend(now)) ?? false;
  }

  /** What became of the copy; null where there is none. */
  async state(): Promise<JournalState | null> {
    return (await this.journal?.state()) ?? null;
  }

  /** Makes the copy, or removes it, as the reader now wants it; true while it is not whole. */
  async make(wanted: boolean): Promise<boolean> {
    if (wanted) return (await this.journal?.step()) ?? false;
    await this.journal?.remove();
    return false;
  }

  /** Erases the copy with the library; see `Journal.erase`. */
  erase(eraseLibrary: () => Promise<void>): Promise<void> {
    return this.journal === null ? eraseLibrary() : this.journal.erase(eraseLibrary);
  }

  /** What the library got back from the copy, until the reader has seen it; null where nothing was lost. */
  async restored(): Promise<RestoredMark | null> {
    const mark = await named(() => this.db.marks.get("restored"));
    return mark?.name === "restored" ? mark : null;
  }

  /** Notes that the reader knows what came back. */
  seen(): Promise<void> {
    return named(() => this.db.marks.delete("restored"));
  }
}
