/**
 * Compaction, a step at a time: runs of small segments become one, so that the files stay few, and what was deleted
 * leaves the older ones. What is new is written before what it replaces is removed.
 */
import type { JournalEntry } from "./entries";
import type { Folder } from "./folder";
import { type JournalSegment, listSegments, readSegment, replacedIn, writeSegment } from "./segments";
import { Standing } from "./standing";

/** Neighbours that become one, once so many are of about one size. */
const RUN = 8;
/** Sizes told apart; segments of the largest are left as they are. */
const TIERS = 4;

/** Does one step; true while there is more. */
export async function compactStep(folder: Folder, generation: number): Promise<boolean> {
  const all = await listSegments(folder);
  const own = all.filter((segment) => segment.generation === generation);
  const outdated = [...all.filter((segment) => segment.generation < generation), ...replacedIn(own)];
  for (const { name } of outdated) await folder.remove(name);
  if (outdated.length > 0) return true;
  const run = runOf(own);
  if (run === null) return false;
  await merge(folder, run);
  return true;
}

/** Segments of a tier hold at most RUN times the entries of one of the tier below. */
function tierOf({ entries }: JournalSegment): number {
  return Math.floor(Math.log(Math.max(1, entries)) / Math.log(RUN));
}

/** Neighbours that are to become one; the smallest first. */
function runOf(segments: readonly JournalSegment[]): JournalSegment[] | null {
  for (let tier = 0; tier < TIERS; tier++) {
    let run: JournalSegment[] = [];
    for (const segment of segments) {
      run = tierOf(segment) <= tier ? [...run, segment] : [];
      if (run.length === RUN) return run;
    }
  }
  return null;
}

async function merge(folder: Folder, run: readonly JournalSegment[]): Promise<void> {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return;
  const standing = new Standing();
  const entries: JournalEntry[] = [];
  for (const segment of run) entries.push(...(await readSegment(folder, segment)).entries);
  for (const entry of entries) standing.note(entry);
  const stretch = { generation: first.generation, first: first.first, last: last.last };
  await writeSegment(
    folder,
    stretch,
    entries.filter((entry) => standing.holds(entry)),
  );
  for (const { name } of run) await folder.remove(name);
}

/**
 * Takes what was deleted out of every segment before it; that it was deleted is still told. Cut off, it is started over.
 *
 * @param since the place in the sequence up to which that is done
 */
export async function purge(
  folder: Folder,
  generation: number,
  since: number,
  alone: (work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const own = (await listSegments(folder)).filter((segment) => segment.generation === generation);
  const goneAt = new Map<string, number>();
  for (const segment of own.filter(({ removals, last }) => removals > 0 && last > since))
    for (const { kind, id, cursor } of (await readSegment(folder, segment)).entries)
      if (kind === "gone") goneAt.set(id, Math.max(cursor, goneAt.get(id) ?? 0));
  if (goneAt.size === 0) return;
  const stands = ({ kind, id, cursor }: JournalEntry) =>
    kind === "correction" || kind === "gone" || cursor > (goneAt.get(id) ?? 0);
  for (const segment of own) await alone(() => rewrite(folder, segment, stands));
}

/** Leaves out of a segment what stands no longer. A damaged one is left: what can be read of it may be all there is. */
async function rewrite(
  folder: Folder,
  segment: JournalSegment,
  stands: (entry: JournalEntry) => boolean,
): Promise<void> {
  const { entries, damaged } = await readSegment(folder, segment);
  const left = entries.filter(stands);
  if (damaged > 0 || left.length === entries.length) return;
  await writeSegment(folder, segment, left);
  await folder.remove(segment.name);
}
