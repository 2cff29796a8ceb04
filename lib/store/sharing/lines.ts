/**
 * What libraries that are shared say to one another: the lines of a backup without what is the reader's own (when an
 * article was opened, how it came in), and two more: an article is gone, a correction was taken back.
 */
import * as v from "valibot";
import { IsoTime } from "../article-shape";
import {
  type BackupRecord,
  canonical,
  checksumOf,
  decodeLine,
  encodeCorrection,
  encodeRecord,
  FORMAT_VERSION,
  parsed,
  sealed,
} from "../backup/record";
import { identified, type SharedWord } from "../corrections/rows";
import { Id } from "../corrections/shape";
import type { ArticleRow, CorrectionRow, Tombstone, VersionRow } from "../schema";

const Version = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const DeletedShape = v.object({
  format: v.literal("variorum-deleted"),
  version: Version,
  id: Id,
  at: IsoTime,
});
const WithdrawnShape = v.object({
  format: v.literal("variorum-withdrawn"),
  version: Version,
  id: Id,
  at: IsoTime,
});

export type SharedLine =
  | { readonly state: "article"; readonly record: BackupRecord }
  | { readonly state: "correction"; readonly word: SharedWord }
  | { readonly state: "deleted"; readonly id: string; readonly at: string }
  /** "newer": of a version that this build does not know. "damaged": of no shape, or changed on the way. */
  | { readonly state: "newer" | "damaged" };

export function articleLine(row: ArticleRow, versions: readonly VersionRow[]): Promise<string> {
  const { whileReading: _read, followed: _followed, ...shared } = row;
  return encodeRecord(shared, versions, { id: row.id });
}

export function deletedLine({ id, deletedAt }: Tombstone): Promise<string> {
  return sealed({ format: "variorum-deleted", version: FORMAT_VERSION, id, at: deletedAt });
}

export function correctionLine({ id, at, said }: CorrectionRow): Promise<string> {
  if (said === null) return sealed({ format: "variorum-withdrawn", version: FORMAT_VERSION, id, at });
  return encodeCorrection({ at, correction: said.correction });
}

/** The checksum that a line carries: SHA-256 of what it says, as hex. */
export function hashOfLine(line: string): string {
  return line.slice(-66, -2);
}

export async function readLine(line: string): Promise<SharedLine> {
  const decoded = await decodeLine(line);
  if (decoded.state === "article") return { state: "article", record: ownless(decoded.record) };
  if (decoded.state === "correction") {
    const { at, correction } = decoded.record;
    const said = await identified(correction, new Date(at).toISOString());
    return { state: "correction", word: { id: said.id, at: said.at, said } };
  }
  if (decoded.state === "newer-format") return { state: "newer" };
  return decoded.state === "foreign" ? readOwn(line) : { state: "damaged" };
}

/** A stranger's word on when this reader opened an article counts for nothing. */
function ownless({
  openedAt: _at,
  whileReading: _read,
  followed: _followed,
  ...record
}: BackupRecord): BackupRecord {
  return record;
}

async function readOwn(line: string): Promise<SharedLine> {
  const value = parsed(line);
  const deleted = v.safeParse(DeletedShape, value);
  const withdrawn = v.safeParse(WithdrawnShape, value);
  const found = deleted.success ? deleted.output : withdrawn.success ? withdrawn.output : null;
  if (found === null) return { state: "damaged" };
  if (found.version > FORMAT_VERSION) return { state: "newer" };
  const { checksum, ...content } = Object(value);
  if (checksum !== (await checksumOf(canonical(content)))) return { state: "damaged" };
  const at = new Date(found.at).toISOString();
  if (found.format === "variorum-deleted") return { state: "deleted", id: found.id, at };
  return { state: "correction", word: { id: found.id, at, said: null } };
}
