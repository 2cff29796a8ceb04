/** Entries of the journal as the rows that they were written from. */
import type { Fingerprint } from "../../model";
import { rowOf } from "../corrections/rows";
import type { ArticleRow, CorrectionRow, FirstOpening, Tombstone, VersionRow } from "../schema";
import { ArticleContent, CorrectionContent, contentOf, type JournalEntry, TextContent } from "./entries";
import type { Standing } from "./standing";

const NO_FINGERPRINT: Fingerprint = {
  language: "",
  ...{ terms: [], termPairs: [], headlineTerms: [], ledeTerms: [], names: [], places: [], persons: [] },
  ...{ nameTerms: [], nameKeys: [], ledeNameKeys: [], eventDays: [], publishedDay: null, dayHints: [] },
  ...{ figureKeys: [], ages: [], ledeAges: [], copySketch: [], wordCount: 0, mixed: false, followUp: false },
};
/** As one of an older version: redone as it is read, and for good by the library's maintenance. */
const NOT_ANALYSED: ArticleRow["analysis"] = { version: -1, quantities: [], fingerprint: NO_FINGERPRINT };

export interface Rows {
  readonly articles: readonly { readonly row: ArticleRow; readonly keys: Uint32Array }[];
  readonly versions: readonly VersionRow[];
  readonly tombstones: readonly Tombstone[];
  readonly corrections: readonly CorrectionRow[];
  readonly openings: readonly FirstOpening[];
}

/** Rows of entries; one whose content has not the shape of an article or correction gives none. */
export function rowsOf(entries: readonly JournalEntry[], standing: Standing): Rows {
  const present = entries.filter((entry) => standing.isPresent(entry));
  const contents = present.flatMap((entry) => {
    const content = contentOf(ArticleContent, entry);
    return content === null ? [] : [{ entry, content }];
  });
  const earlier = entries.filter(
    (entry) => (entry.kind === "article" || entry.kind === "text") && !standing.isPresent(entry),
  );
  return {
    articles: contents.map(({ entry, content }) => articleRow(entry, content)),
    versions: earlier.flatMap(versionRow),
    tombstones: entries.flatMap(({ kind, id, cursor }) =>
      kind === "gone" ? [{ id, cursor, deletedAt: new Date(0).toISOString() }] : [],
    ),
    corrections: entries.flatMap(correctionRow),
    openings: contents.flatMap(({ entry, content: { openedAt } }) =>
      openedAt === undefined ? [] : [{ id: entry.id, at: openedAt }],
    ),
  };
}

function articleRow(
  { cursor, id, version }: JournalEntry,
  content: ArticleContent,
): Rows["articles"][number] {
  const { keys, openedAt: _, ...kept } = content;
  const row = {
    doc: cursor,
    id,
    versions: version,
    ...kept,
    analysis: NOT_ANALYSED,
    broughtBack: true,
  } as const;
  return { row, keys: Uint32Array.from(keys) };
}

/** An entry that once gave the present text gives an earlier one now. */
function versionRow(entry: JournalEntry): VersionRow[] {
  const { id, version, cursor } = entry;
  if (entry.kind === "text") {
    const content = contentOf(TextContent, entry);
    return content === null ? [] : [{ id, version, cursor, ...content }];
  }
  const content = contentOf(ArticleContent, entry);
  return content === null
    ? []
    : [{ id, version, cursor, savedAt: content.changedAt, article: content.article }];
}

function correctionRow(entry: JournalEntry): CorrectionRow[] {
  const content = entry.kind === "correction" ? contentOf(CorrectionContent, entry) : null;
  if (content === null) return [];
  const { id, cursor } = entry;
  const said = content.said === null ? null : { ...content.said, id };
  return [rowOf({ id, at: content.at, state: { said, change: "", before: null } }, cursor)];
}
