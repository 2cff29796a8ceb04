/**
 * Bringing a library back from its journal: first it is learnt which entries still hold, then they are put into the
 * database in their order, under the numbers that they had. Each step is one transaction; one that was done before a
 * restoration was cut off adds nothing when it is done again.
 */
import { ListingGatherer } from "../listing/gather";
import type { Database } from "../schema";
import type { JournalEntry } from "./entries";
import type { Folder } from "./folder";
import { passNumbers, putBack, putBackOpenings } from "./put-back";
import { rowsOf } from "./rows";
import { type JournalSegment, readSegment, replacedIn } from "./segments";
import { Standing } from "./standing";

/** Entries written in one transaction at most, and UTF-16 units of what they say. */
const STEP = 1_000;
const STEP_LENGTH = 8_000_000;
/** UTF-16 units of entries that are kept from learning what holds until they are put back; others are read twice. */
const KEPT_LENGTH = 32_000_000;
/** Segments read at once: after many small changes they are many and small, and each costs a few turns to the browser. */
const AT_ONCE = 16;

/**
 * Puts into the database what the journal holds and it does not; what it has stays.
 *
 * @param room UTF-16 units of entries that may stand in memory at once
 * @param step entries written in one transaction at most
 */
export async function restoreFrom(
  db: Database,
  folder: Folder,
  segments: readonly JournalSegment[],
  room = KEPT_LENGTH,
  step = STEP,
): Promise<void> {
  const replaced = new Set(replacedIn(segments));
  const whole = segments.filter((segment) => !replaced.has(segment));
  const reading = new Reading(folder, room);
  const standing = new Standing();
  for (let at = 0; at < whole.length; at += AT_ONCE) {
    const read = whole.slice(at, at + AT_ONCE).map((segment) => reading.first(segment));
    for (const entries of await Promise.all(read)) for (const entry of entries) standing.note(entry);
  }
  await db.progress.bulkDelete(["analysis", "events"]);
  const writing = new Writing(db, standing, step, (await db.articles.count()) === 0);
  for (const segment of whole) {
    const left = (await reading.again(segment)).filter((entry) => standing.holds(entry));
    await writing.add(left.sort((a, b) => a.cursor - b.cursor));
  }
  await writing.finish();
  await passNumbers(db, Math.max(0, ...whole.map(({ last }) => last)));
  await putBackOpenings(db, folder);
}

/** The segments' entries, of which as many as fit are kept between the two times that they are asked for. */
class Reading {
  readonly #kept = new Map<string, readonly JournalEntry[]>();

  constructor(
    private readonly folder: Folder,
    private room: number,
  ) {}

  async first(segment: JournalSegment): Promise<readonly JournalEntry[]> {
    const { entries } = await readSegment(this.folder, segment);
    const length = entries.reduce((sum, { content }) => sum + content.length, 0);
    if (length <= this.room) {
      this.#kept.set(segment.name, entries);
      this.room -= length;
    }
    return entries;
  }

  async again(segment: JournalSegment): Promise<readonly JournalEntry[]> {
    const kept = this.#kept.get(segment.name);
    this.#kept.delete(segment.name);
    return kept ?? (await readSegment(this.folder, segment)).entries;
  }
}

/** Writes entries in steps, however many segments they come from; while one is written the next is made ready. */
class Writing {
  readonly #listing = new ListingGatherer();
  #step: JournalEntry[] = [];
  #length = 0;
  #written: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly standing: Standing,
    private readonly most: number,
    private readonly isEmpty: boolean,
  ) {}

  /** @param entries in the order of the sequence, which go on where the last ones ended */
  async add(entries: readonly JournalEntry[]): Promise<void> {
    for (const entry of entries) {
      this.#step.push(entry);
      this.#length += entry.content.length;
      if (this.#step.length >= this.most || this.#length >= STEP_LENGTH) await this.#write();
    }
  }

  async finish(): Promise<void> {
    if (this.#step.length > 0) await this.#write();
    await this.#written;
  }

  async #write(): Promise<void> {
    const rows = rowsOf(this.#step, this.standing);
    [this.#step, this.#length] = [[], 0];
    const listing = this.isEmpty ? this.#listing.add(rows.articles.map(({ row }) => row)) : [];
    await this.#written;
    this.#written = putBack(this.db, rows, listing, this.isEmpty ? "empty" : "held");
    // Heard of where it is waited for.
    this.#written.catch(() => {});
  }
}
