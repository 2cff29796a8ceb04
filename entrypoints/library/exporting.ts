/** Figures and articles of a selection, of what is found or of the whole library, event by event. */
import { useRef, useState } from "preact/hooks";
import type { ExportProgress, OnExportRows } from "../../components/library/export-line";
import type { Comparison } from "../../lib/model";
import type { Corpus, EventReports } from "../../lib/store";
import type { ExportForm, ExportSort } from "../../lib/view/export";
import { compareEvent, hireComparer } from "./compare-event";
import { type EventToExport, eventLines, saveLines } from "./event-export";
import { notedIn, noteReader } from "./notes";

/** Lines are handed to the browser in pieces of so many UTF-16 units, so that they need not all stay in memory. */
const PIECE = 4_000_000;

type Reports = Omit<EventReports, "id"> & { readonly id: number | null };

/** An article's event with all its reports, or the article alone where it is in none yet; null where it is gone. */
async function reportsAround(corpus: Corpus, articleId: string): Promise<Reports | null> {
  const event = await corpus.events.of(articleId);
  const found = event && (await corpus.events.reports(event.id));
  if (found) return found;
  const [analysed, versions] = await Promise.all([corpus.get(articleId), corpus.versions(articleId)]);
  const seenAt = versions.at(-1)?.savedAt;
  if (!analysed || seenAt === undefined) return null;
  const corrections = await corpus.corrections.of(articleId);
  return { id: null, note: null, reports: [{ analysed, seenAt }], corrections };
}

interface Exporting {
  readonly corpus: Corpus;
  readonly sort: ExportSort;
  readonly form: ExportForm;
  readonly comparer: Worker;
  readonly signal: AbortSignal;
}

async function comparisonOf(
  found: Reports,
  { sort, comparer, signal }: Exporting,
): Promise<Comparison | null> {
  if (sort === "articles") return null;
  let last: Comparison | null = null;
  const order = { reports: found.reports.map(({ analysed }) => analysed), corrections: found.corrections };
  const onStep = (step: { readonly comparison: Comparison }): void => {
    last = step.comparison;
  };
  await compareEvent(comparer, order, { signal, onStep });
  return last;
}

function toExport({ id, note, reports }: Reports, comparison: Comparison | null): EventToExport {
  const shown = reports.map(({ analysed, seenAt }) => ({
    id: analysed.id,
    article: analysed.article,
    seenAt,
  }));
  return { id, noted: notedIn(note), reports: shown, comparison };
}

/** The chosen articles' lines, with how many articles are done; each event is compared once. */
async function* linesFor(
  ids: readonly string[],
  exporting: Exporting,
): AsyncGenerator<{ readonly lines: string; readonly done: number }> {
  const left = new Set(ids);
  for (const id of ids) {
    if (exporting.signal.aborted) return;
    if (!left.has(id)) continue;
    const found = await reportsAround(exporting.corpus, id);
    const members = found?.reports.map(({ analysed }) => analysed.id) ?? [id];
    const chosen = new Set(members.filter((member) => left.has(member)));
    for (const member of [id, ...members]) left.delete(member);
    if (!found) continue;
    const event = toExport(found, await comparisonOf(found, exporting));
    const { sort, form, corpus } = exporting;
    const lines = await eventLines(event, sort, form, noteReader(corpus), (one) => chosen.has(one));
    yield { lines, done: ids.length - left.size };
  }
}

async function exportRows(
  ids: readonly string[],
  exporting: Exporting,
  onProgress: (done: number) => void,
): Promise<void> {
  const pieces: Blob[] = [];
  let piece = "";
  for await (const { lines, done } of linesFor(ids, exporting)) {
    piece += lines;
    if (piece.length > PIECE) {
      pieces.push(new Blob([piece]));
      piece = "";
    }
    onProgress(done);
  }
  if (!exporting.signal.aborted) saveLines([...pieces, piece], exporting.sort, exporting.form, new Date());
}

/** Exports the rows of some articles; `rows` says how far it has come. */
export function useRowsExport(corpus: Corpus, onFailure: (error: unknown) => void) {
  const [rows, setRows] = useState<ExportProgress | null>(null);
  const abort = useRef(new AbortController());
  const onExportRows: OnExportRows = async (sort, form, ids) => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    const comparer = hireComparer();
    setRows({ done: 0, total: ids.length });
    const exporting = { corpus, sort, form, comparer, signal };
    await exportRows(ids, exporting, (done) => setRows({ done, total: ids.length })).catch(onFailure);
    comparer.terminate();
    setRows(null);
  };
  return { rows, onExportRows, onCancelRows: () => abort.current.abort() };
}
