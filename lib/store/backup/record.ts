/**
 * The export format: JSON Lines in UTF-8. Each line is one article with all its versions and a checksum; the last line
 * says how many there are, so that a file cut off between two lines is known for what it is.
 */
import * as v from "valibot";
import { ArticleShape, Count, IsoTime } from "../article-shape";
import type { ArticleRow, VersionRow } from "../schema";

/** Raised when a line means something else than before; files of a higher version are refused, lower ones read. */
export const FORMAT_VERSION = 1;

const VERSIONS = 10_000;

const VersionShape = v.object({ savedAt: IsoTime, article: ArticleShape });

const RecordShape = v.object({
  format: v.literal("variorum-article"),
  version: Count,
  savedAt: IsoTime,
  changedAt: IsoTime,
  article: ArticleShape,
  /** The texts before, the oldest first. */
  earlier: v.pipe(v.array(VersionShape), v.maxLength(VERSIONS)),
});
export type BackupRecord = v.InferOutput<typeof RecordShape>;

const EndShape = v.object({ format: v.literal("variorum-end"), version: Count, articles: Count });

/** What a line is. "foreign" is JSON of something else, "damaged" no JSON or a checksum that does not fit. */
export type DecodedLine =
  | { readonly state: "article"; readonly record: BackupRecord }
  | { readonly state: "end"; readonly articles: number }
  | { readonly state: "foreign" | "damaged" | "newer-format" };

/** One line, without the line break. The same article gives the same bytes, whatever the order of its fields. */
export async function encodeRecord(row: ArticleRow, versions: readonly VersionRow[]): Promise<string> {
  const { savedAt, changedAt, article } = row;
  const earlier = versions.map((version) => ({ savedAt: version.savedAt, article: version.article }));
  return sealed({
    format: "variorum-article",
    version: FORMAT_VERSION,
    savedAt,
    changedAt,
    article,
    earlier,
  });
}

export function encodeEnd(articles: number): Promise<string> {
  return sealed({ format: "variorum-end", version: FORMAT_VERSION, articles });
}

export async function decodeLine(line: string): Promise<DecodedLine> {
  const value = parsed(line);
  if (value === undefined) return { state: "damaged" };
  const format: unknown = Reflect.get(value, "format");
  if (format !== "variorum-article" && format !== "variorum-end") return { state: "foreign" };
  if (Number(Reflect.get(value, "version")) > FORMAT_VERSION) return { state: "newer-format" };
  const { checksum, ...content } = Object(value);
  if (checksum !== (await checksumOf(canonical(content)))) return { state: "damaged" };
  const end = v.safeParse(EndShape, value);
  if (end.success) return { state: "end", articles: end.output.articles };
  const record = v.safeParse(RecordShape, value);
  return record.success ? { state: "article", record: record.output } : { state: "damaged" };
}

function parsed(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

async function sealed(content: object): Promise<string> {
  const text = canonical(content);
  return `${text.slice(0, -1)},"checksum":"${await checksumOf(text)}"}`;
}

/** JSON with the fields of every object in the order of their names. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

async function checksumOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
