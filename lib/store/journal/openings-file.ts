/**
 * Which articles were opened, as one file beside the segments: openings have no place in the library's sequence. It is
 * rewritten once so many came that its loss would be felt.
 */
import type { Database, FirstOpening } from "../schema";
import { contentOf, decodeEntry, encodeEntry, entryOf, TimeContent } from "./entries";
import type { Folder } from "./folder";
import { decodeFrames, encodeFrame, joined } from "./frames";

const NAME = /^opened-(\d+)\.journal$/;
/** Openings that come before the file is rewritten: at least so many, and this share of all. */
const LEAST_NEW = 10;
const SHARE_NEW = 0.02;
const FRAME = 2_000;

async function present(folder: Folder): Promise<{ name: string; count: number }[]> {
  return (await folder.names()).flatMap((name) => {
    const count = NAME.exec(name)?.[1];
    return count === undefined ? [] : { name, count: Number(count) };
  });
}

/** Writes the file again where it misses much. */
export async function keepOpenings(db: Database, folder: Folder): Promise<void> {
  const files = await present(folder);
  const [count, written] = [await db.openings.count(), Math.max(0, ...files.map((file) => file.count))];
  if (Math.abs(count - written) < Math.max(LEAST_NEW, written * SHARE_NEW)) return;
  const openings = await db.openings.toArray();
  const parts: Uint8Array[] = [];
  for (let at = 0; at < openings.length; at += FRAME)
    parts.push(await encodeFrame(openings.slice(at, at + FRAME).map(lineOf)));
  const name = `opened-${openings.length}.journal`;
  await folder.write(
    name,
    joined(
      parts,
      parts.reduce((sum, part) => sum + part.length, 0),
    ),
  );
  for (const file of files) if (file.name !== name) await folder.remove(file.name);
}

function lineOf({ id, at }: FirstOpening): string {
  return encodeEntry(entryOf({ kind: "opened", cursor: 0, id, version: 0 }, { at }));
}

/** What the file says. */
export async function readOpenings(folder: Folder): Promise<FirstOpening[]> {
  const openings: FirstOpening[] = [];
  for (const { name } of await present(folder)) {
    const bytes = await folder.read(name);
    if (bytes === null) continue;
    for await (const lines of decodeFrames(bytes)) openings.push(...(lines ?? []).flatMap(openingOf));
  }
  return openings;
}

function openingOf(line: string): FirstOpening[] {
  const entry = decodeEntry(line);
  const content = entry?.kind === "opened" ? contentOf(TimeContent, entry) : null;
  return entry === null || content === null ? [] : [{ id: entry.id, at: content.at }];
}
