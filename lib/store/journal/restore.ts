/**
 * Bringing a library back from its journal: first it is learnt which entries still hold, then they are put into the
 * database segment by segment, under the numbers that they had. Each step is one transaction; one that was done before a
 * restoration was cut off adds nothing when it is done again.
 */
import { ListingGatherer } from "../listing/gather";
import type { Database } from "../schema";
import type { Entry } from "./entries";
import type { Folder } from "./folder";
import { passNumbers, putBack, putBackOpenings } from "./put-back";
import { rowsOf } from "./rows";
import { readSegment, replacedIn, type Segment } from "./segments";
import { Standing } from "./standing";

/** Entries written in one transaction at most, and UTF-16 units of what they say. */
const STEP = 1_000;
const STEP_LENGTH = 8_000_000;
/** UTF-16 units of entries that are kept from learning what holds until they are put back; others are read twice. */
const KEPT_LENGTH = 32_000_000;

/**
 * Puts into the database what the journal holds and it does not; what it has stays.
 *
 * @param room UTF-16 units of entries that may stand in memory at once
 */
export async function restoreFrom(
  db: Database,
  folder: Folder,
  segments: readonly Segment[],
  room = KEPT_LENGTH,
): Promise<void> {
  const replaced = new Set(replacedIn(segments));
  const whole = segments.filter((segment) => !replaced.has(segment));
  const reading = new Reading(folder, room);
  const standing = new Standing();
  for (const segment of whole) for (const entry of await reading.first(segment)) standing.note(entry);
  await db.progress.bulkDelete(["analysis", "events"]);
  const writing = new Writing(db, standing, (await db.articles.count()) === 0);
  for (const segment of whole) {
    const left = (await reading.again(segment)).filter((entry) => standing.holds(entry));
    for (const step of stepsOf(left.sort((a, b) => a.cursor - b.cursor))) await writing.add(step);
    await writing.done();
    await passNumbers(db, segment.last);
  }
  await putBackOpenings(db, folder);
}

/** The segments' entries, of which as many as fit are kept between the two times that they are asked for. */
class Reading {
  readonly #kept = new Map<string, readonly Entry[]>();

  constructor(
    private readonly folder: Folder,
    private room: number,
  ) {}

  async first(segment: Segment): Promise<readonly Entry[]> {
    const { entries } = await readSegment(this.folder, segment);
    const length = entries.reduce((sum, { content }) => sum + content.length, 0);
    if (length <= this.room) {
      this.#kept.set(segment.name, entries);
      this.room -= length;
    }
    return entries;
  }

  async again(segment: Segment): Promise<readonly Entry[]> {
    const kept = this.#kept.get(segment.name);
    this.#kept.delete(segment.name);
    return kept ?? (await readSegment(this.folder, segment)).entries;
  }
}

function* stepsOf(entries: readonly Entry[]): Generator<readonly Entry[]> {
  let step: Entry[] = [];
  let length = 0;
  for (const entry of entries) {
    step.push(entry);
    length += entry.content.length;
    if (step.length < STEP && length < STEP_LENGTH) continue;
    yield step;
    [step, length] = [[], 0];
  }
  if (step.length > 0) yield step;
}

/** Writes step after step; while one is written the next is made ready. */
class Writing {
  readonly #listing = new ListingGatherer();
  #written: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly standing: Standing,
    private readonly isEmpty: boolean,
  ) {}

  async add(step: readonly Entry[]): Promise<void> {
    const rows = rowsOf(step, this.standing);
    const listing = this.isEmpty ? this.#listing.add(rows.articles.map(({ row }) => row)) : [];
    await this.#written;
    this.#written = putBack(this.db, rows, listing, this.isEmpty ? "empty" : "held");
    // Heard of where it is waited for.
    this.#written.catch(() => {});
  }

  done(): Promise<void> {
    return this.#written;
  }
}
