/** An import as the library page runs it, once its tables were looked at: one at a time over all open pages, to be paused, stopped and resumed. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { ImportState } from "../../components/library/import-report";
import {
  type FileProgress,
  type FillableCorpus,
  ImportJournal,
  type ImportProgress,
  PaceMaker,
  type Resumable,
  type Source,
  withoutRest,
} from "../../lib/store/filling";
import { Analysers } from "./analysers";
import { Gate } from "./gate";
import { usePreview } from "./previewing";

/** Held by the page that imports; others wait for it. */
const LOCK = "variorum-import";

const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

/** Lets the page paint. */
const paint = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

interface Job extends Resumable {
  /** Its name in the journal; null for one that could not be noted there and cannot be resumed. */
  readonly name: string | null;
}

/** The import that was cut off, where there is one and no page is at it. */
function interruptedIn(journal: ImportJournal): Promise<ImportState | null> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    const [first] = lock === null ? [] : await journal.unfinished();
    return first === undefined ? null : { state: "interrupted", ...first };
  });
}

/** Notes an import's files; a disk without room for them imports all the same. */
async function jobOf(journal: ImportJournal, sources: readonly Source[]): Promise<Job> {
  const name = await journal.begin(sources).catch(() => null);
  return { name, sources, resumed: [] };
}

export function useImport(
  corpus: FillableCorpus,
  onChange: () => Promise<void>,
  onFailure: (error: unknown) => void,
) {
  const [journal] = useState(() => new ImportJournal());
  const [importing, setImporting] = useState<ImportState | null>(null);
  const [gate, setGate] = useState<Gate | null>(null);
  const busy = useRef(false);
  const look = (): Promise<void> => interruptedIn(journal).then(setImporting, onFailure);
  useEffect(() => void look(), []);

  const run = async (job: Job): Promise<void> => {
    const control = new Gate();
    setGate(control);
    setImporting({ state: "waiting", files: job.sources.length });
    try {
      const outcomes = await navigator.locks.request(LOCK, { signal: control.signal }, () =>
        importJob(corpus, journal, job, control, setImporting),
      );
      setImporting({ state: "ended", outcomes });
      if (job.name !== null) await journal.end(job.name);
    } catch (error) {
      // Cancelled while it waited: nothing is in. Else it can be resumed.
      if (!control.signal.aborted) onFailure(error);
      else if (job.name !== null) await journal.end(job.name);
      await look();
    }
    setGate(null);
    await onChange();
  };
  const alone = async (work: () => Promise<void>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    await work().catch(onFailure);
    busy.current = false;
  };
  const noted = importing?.state === "interrupted" ? importing.job : null;
  const start = (sources: readonly Source[]): Promise<void> =>
    alone(async () => {
      if (sources.length === 0) return;
      setImporting({ state: "waiting", files: sources.length });
      await run(await jobOf(journal, sources));
    });
  const { preview, onFiles, ...previewing } = usePreview((sources) => void start(sources), onFailure);
  return {
    ...previewing,
    importing: preview ?? importing,
    onFiles: (files: readonly File[]) => {
      if (!busy.current) onFiles(files);
    },
    onGoOnImport: () =>
      alone(async () => {
        if (noted !== null) await run({ name: noted, ...(await journal.load(noted)) });
      }),
    onDropImport: () =>
      alone(async () => {
        if (noted === null) return;
        const { resumed } = await journal.load(noted);
        await journal.end(noted);
        setImporting({ state: "ended", outcomes: resumed.map(withoutRest) });
      }),
    onPauseImport: (paused: boolean) => (paused ? gate?.close() : gate?.open()),
    onCancelImport: () => gate?.cancel(),
    onDismissImport: () => void look(),
  };
}

async function importJob(
  corpus: FillableCorpus,
  journal: ImportJournal,
  { name, sources, resumed }: Job,
  gate: Gate,
  show: (state: ImportState) => void,
) {
  const analysers = new Analysers();
  const pace = new PaceMaker();
  const onProgress = async ({
    files,
    filesDone,
    bytes,
    bytesDone,
    articles,
  }: ImportProgress): Promise<void> => {
    const share = bytes === 0 ? 0 : bytesDone / bytes;
    const state = { files, filesDone, articles, bytes, bytesDone, share } as const;
    show({ state: "running", ...state, pace: pace.note({ at: performance.now(), share, articles }) });
    await paint();
    if (!gate.closed) return;
    show({ state: "paused", ...state, pace: null });
    await gate.passed();
    pace.restart();
  };
  const onCheckpoint = async (files: ReadonlyMap<number, FileProgress>): Promise<void> => {
    if (name !== null) await journal.checkpoint(name, files);
  };
  const { signal } = gate;
  const { derive } = analysers;
  try {
    return await corpus.import(sources, { parseHtml, signal, onProgress, onCheckpoint, derive, resumed });
  } finally {
    analysers.end();
  }
}
