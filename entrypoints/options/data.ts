/** The reader's data on the settings page: read again after each change. */
import { useEffect, useState } from "preact/hooks";
import type { CorrectionNotice } from "../../components/corrections/correcting";
import type { DataProps } from "../../components/options/data-settings";
import type { EraseState } from "../../components/options/erase-setting";
import type { OutletShare } from "../../components/options/storage-setting";
import { changeSettings, openPage } from "../../lib/browser";
import type { Failure } from "../../lib/browser/protocol";
import { secondCopy } from "../../lib/browser/second-copy";
import { retention } from "../../lib/browser/settings";
import type { CorrectionPage, UndoToken } from "../../lib/library";
import { type Corpus, ImportJournal, keepStorage, openCorpus, storageMeter } from "../../lib/store";

import { exportLibrary } from "../library/export";
import { failureOf } from "../library/failure";
import { useFolder } from "../library/folder";
import { useChecking } from "./checking";

/** Corrections shown before the reader asks for more. */
const CORRECTIONS = 20;

interface State extends Pick<DataProps, "storage" | "copy" | "backup" | "dropped" | "leaving" | "articles"> {
  readonly page: CorrectionPage;
  /** What the last undo of what retention took needs. */
  readonly undo: string;
}

async function stateOf(corpus: Corpus, shown: number): Promise<State> {
  const [{ total }, meter, copy, backup, dropped, leaving, page] = await Promise.all([
    corpus.list(0, 1),
    storageMeter(),
    corpus.copy.state(),
    corpus.backup.state(),
    corpus.dropped(),
    retention().then((rule) => corpus.leaving.told(rule)),
    corpus.corrections.list(0, shown),
  ]);
  const storage = { ...meter, articles: total };
  const { articles, undo } = dropped;
  return { storage, copy, articles: total, backup, dropped: articles, leaving, undo, page };
}

/** The last correction taken back, and how to undo that. */
interface Withdrawn {
  readonly notice: CorrectionNotice | null;
  readonly token: UndoToken;
}

/** Files of imports that were cut off wait in a journal of their own. */
async function eraseImports(): Promise<void> {
  const journal = new ImportJournal();
  await journal.clear();
  journal.close();
}

/** The library, opened once the page is there; a failure where it cannot be. */
function useCorpus() {
  const [corpus, setCorpus] = useState<Corpus | Failure | null>(null);
  useEffect(() => {
    openCorpus(secondCopy()).then(setCorpus, (error: unknown) => setCorpus(failureOf(error)));
  }, []);
  return corpus;
}

function useDataState(corpus: Corpus | Failure | null, onFailure: (failure: Failure) => void) {
  const [state, setState] = useState<State | null>(null);
  const [shown, setShown] = useState(CORRECTIONS);
  const read = async (): Promise<void> => {
    if (corpus && !("code" in corpus)) setState(await stateOf(corpus, shown));
  };
  const refresh = (): Promise<void> => read().catch((error: unknown) => onFailure(failureOf(error)));
  useEffect(() => void refresh(), [corpus, shown]);
  return { state, refresh, showMore: () => setShown(shown * 5) };
}

export function useData(): DataProps | Failure | null {
  const corpus = useCorpus();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { state, refresh, showMore } = useDataState(corpus, setFailure);
  const [outlets, setOutlets] = useState<readonly OutletShare[] | null>(null);
  const [exporting, setExporting] = useState(false);
  const [erased, setErased] = useState<EraseState>("none");
  const [withdrawn, setWithdrawn] = useState<Withdrawn>({ notice: null, token: "" });
  const opened = corpus === null || "code" in corpus ? null : corpus;
  const attempt = (change: (library: Corpus) => Promise<unknown>): void => {
    if (opened === null) return;
    setFailure(null);
    change(opened)
      .catch((error: unknown) => setFailure(failureOf(error)))
      .then(refresh);
  };
  const checking = useChecking(attempt);
  const folder = useFolder(opened, state?.articles, (error) => setFailure(failureOf(error)));
  if (corpus === null || "code" in corpus) return corpus;
  if (state === null) return failure;
  const exportAll = async (): Promise<void> => {
    setExporting(true);
    await exportLibrary(corpus, new Date()).finally(() => setExporting(false));
  };
  const erase = async (): Promise<void> => {
    setErased("working");
    await corpus.eraseAll().catch((error: unknown) => {
      setErased("none");
      throw error;
    });
    await eraseImports();
    folder.onForgetFolder();
    setOutlets(null);
    setErased("done");
  };
  const { page, undo, ...data } = state;
  return {
    ...data,
    ...folder,
    ...checking,
    failure,
    outlets,
    exporting,
    erased,
    corrections: page.corrections,
    correctionCount: page.total,
    correctedArticles: page.articles,
    onShowOutlets: () => attempt(async () => setOutlets(await corpus.usageByOutlet())),
    onKeep: () => attempt(() => keepStorage()),
    onExport: () => attempt(exportAll),
    onRestore: () => void openPage("library"),
    onSecondCopy: (kept) =>
      attempt(async () => {
        await changeSettings({ secondCopy: kept });
        while (await corpus.copy.make(kept));
      }),
    onBringBack: () => attempt(() => corpus.undo(undo)),
    onKeepLeaving: () => attempt(async () => corpus.leaving.keep(await retention())),
    onMoreCorrections: showMore,
    correctionNotice: withdrawn.notice,
    onWithdraw: (ids) =>
      attempt(async () => {
        const token = await corpus.corrections.withdraw(ids);
        setWithdrawn({ notice: { state: "done", deed: "takenBack" }, token });
      }),
    onUndoWithdraw: () =>
      attempt(async () => {
        await corpus.undo(withdrawn.token);
        setWithdrawn({ notice: { state: "undone" }, token: "" });
      }),
    onErase: () => attempt(erase),
  };
}
