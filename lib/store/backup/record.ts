/**
 * The export format: JSON Lines in UTF-8. Each line is one article with all its versions and a checksum, or, after the
 * articles, one of the reader's corrections; the last line says how many there are, so that a file cut off between two
 * lines is known for what it is.
 */
import * as v from "valibot";
import type { Kept } from "../../model";
import { ArticleShape, Count, IsoTime } from "../article-shape";
import { Id, KeptShape } from "../corrections/shape";
import { restorable } from "../restorable";
import type { ArticleRow, VersionRow } from "../schema";

/** Raised when a line means something else than before; files of a higher version are refused, lower ones read. */
export const FORMAT_VERSION = 1;

const VERSIONS = 10_000;

const LastSeen = v.exactOptional(IsoTime);
const VersionShape = v.object({ savedAt: IsoTime, lastSeenAt: LastSeen, article: ArticleShape });

const RecordShape = v.object({
  format: v.literal("variorum-article"),
  version: Count,
  savedAt: IsoTime,
  changedAt: IsoTime,
  /** When the page was last read again with this text; missing where it never was. */
  lastSeenAt: LastSeen,
  article: ArticleShape,
  /** The texts before, the oldest first. */
  earlier: v.pipe(v.array(VersionShape), v.maxLength(VERSIONS)),
  /** When the reader first opened it; missing where never. */
  openedAt: v.exactOptional(IsoTime),
  /** Set where it came in by itself. */
  whileReading: v.exactOptional(v.literal(true)),
  followed: v.exactOptional(v.literal(true)),
  /** The id that the article has in the library that shares it. */
  id: v.exactOptional(Id),
});
export type BackupRecord = v.InferOutput<typeof RecordShape>;

const CorrectionRecordShape = v.object({
  format: v.literal("variorum-correction"),
  version: Count,
  ...KeptShape.entries,
});
/** What the reader set right, and when. */
export type CorrectionRecord = Omit<Kept, "id">;

const EndShape = v.object({ format: v.literal("variorum-end"), version: Count, articles: Count });

/** What a line is. "foreign" is JSON of something else, "damaged" no JSON or a checksum that does not fit. */
export type DecodedLine =
  | { readonly state: "article"; readonly record: BackupRecord }
  | { readonly state: "correction"; readonly record: CorrectionRecord }
  | { readonly state: "end"; readonly articles: number }
  | { readonly state: "foreign" | "damaged" | "newer-format" };

/** One line, without the line break. The same article gives the same bytes, whatever the order of its fields. */
export async function encodeRecord(
  row: ArticleRow,
  versions: readonly VersionRow[],
  { openedAt, id }: { readonly openedAt?: string | undefined; readonly id?: string } = {},
): Promise<string> {
  const { savedAt, changedAt, lastSeenAt, whileReading, followed } = row;
  // Rows of earlier builds may hold what this one would not write.
  const article = restorable(row.article);
  const earlier = versions.map((version) => ({
    savedAt: version.savedAt,
    ...(version.lastSeenAt === undefined ? {} : { lastSeenAt: version.lastSeenAt }),
    article: restorable(version.article),
  }));
  return sealed({
    format: "variorum-article",
    version: FORMAT_VERSION,
    savedAt,
    changedAt,
    ...(lastSeenAt === undefined ? {} : { lastSeenAt }),
    article,
    earlier,
    ...(id === undefined ? {} : { id }),
    ...(openedAt === undefined ? {} : { openedAt }),
    ...(whileReading === undefined ? {} : { whileReading }),
    ...(followed === undefined ? {} : { followed }),
  });
}

export function encodeCorrection({ at, correction }: CorrectionRecord): Promise<string> {
  return sealed({ format: "variorum-correction", version: FORMAT_VERSION, at, correction });
}

export function encodeEnd(articles: number): Promise<string> {
  return sealed({ format: "variorum-end", version: FORMAT_VERSION, articles });
}

const FORMATS: ReadonlySet<unknown> = new Set(["variorum-article", "variorum-correction", "variorum-end"]);

export async function decodeLine(line: string): Promise<DecodedLine> {
  const value = parsed(line);
  if (value === undefined) return { state: "damaged" };
  const format: unknown = Reflect.get(value, "format");
  if (!FORMATS.has(format)) return { state: "foreign" };
  if (Number(Reflect.get(value, "version")) > FORMAT_VERSION) return { state: "newer-format" };
  const { checksum, ...content } = Object(value);
  const text = canonicalOrNull(content);
  if (text === null || checksum !== (await checksumOf(text))) return { state: "damaged" };
  const end = v.safeParse(EndShape, value);
  if (end.success) return { state: "end", articles: end.output.articles };
  const correction = v.safeParse(CorrectionRecordShape, value);
  if (correction.success) return { state: "correction", record: correction.output };
  const record = v.safeParse(RecordShape, value);
  return record.success ? { state: "article", record: record.output } : { state: "damaged" };
}

export function parsed(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

export async function sealed(content: object): Promise<string> {
  const text = canonical(content);
  return `${text.slice(0, -1)},"checksum":"${await checksumOf(text)}"}`;
}

/** Null for what is nested too deep to be written, and so was never written by us. */
function canonicalOrNull(value: unknown): string | null {
  try {
    return canonical(value);
  } catch {
    return null;
  }
}

/** JSON with the fields of every object in the order of their names. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

export async function checksumOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
