import "../../lib/i18n/pages";
import { render } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { Library, type Notice } from "../../components/library/library";
import type { SavedVersion } from "../../components/library/reading";
import { Page } from "../../components/page";
import { Failed } from "../../components/popup/page-states";
import { onSettingsChanged, readSettings, type Settings } from "../../lib/browser";
import type { Failure, UndoToken } from "../../lib/browser/protocol";
import { type Corpus, openCorpus, StoreError } from "../../lib/store";
import { usePages } from "./pages";
import { exportLibrary, useImport } from "./transfer";

function failureOf(error: unknown): Failure {
  return error instanceof StoreError
    ? { code: error.code, detail: error.message }
    : { code: "unexpected", detail: String(error) };
}

/** Deletion and its undo, with what to tell the reader of either. */
function useDeletion(corpus: Corpus, reload: () => Promise<void>) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [undo, setUndo] = useState<UndoToken>("");
  const attempt = async (change: () => Promise<Notice>): Promise<void> => {
    try {
      setNotice(await change());
    } catch (error) {
      setNotice({ kind: "failed", failure: failureOf(error) });
    }
    await reload();
  };
  const remove = (ids: readonly string[]) =>
    attempt(async () => {
      const done = await corpus.delete(ids);
      setUndo(done.undo);
      return { kind: "deleted", count: done.deleted };
    });
  const restore = () =>
    attempt(async () =>
      (await corpus.undo(undo))
        ? { kind: "restored" }
        : { kind: "failed", failure: { code: "not-found", detail: undo } },
    );
  return { notice, setNotice, remove, restore };
}

function LibraryView({ corpus }: { readonly corpus: Corpus }) {
  const load = useCallback((offset: number, limit: number) => corpus.list(offset, limit), [corpus]);
  const { total, articleAt, need, reload } = usePages(load);
  const { notice, setNotice, remove, restore } = useDeletion(corpus, reload);
  const tell = (error: unknown) => setNotice({ kind: "failed", failure: failureOf(error) });
  const transfer = useImport(corpus, reload, tell);
  const [open, setOpen] = useState<readonly SavedVersion[] | null>(null);
  const [exporting, setExporting] = useState(false);
  useEffect(() => need(0, 1), [need]);
  const openArticle = async (id: string): Promise<void> => {
    const versions = await corpus.versions(id);
    if (versions.length > 0) return setOpen(versions);
    setNotice({ kind: "failed", failure: { code: "not-found", detail: id } });
    await reload();
  };
  const exportAll = async (): Promise<void> => {
    setExporting(true);
    try {
      await exportLibrary(corpus, new Date());
    } catch (error) {
      tell(error);
    }
    setExporting(false);
  };
  return (
    <Library
      total={total}
      articleAt={articleAt}
      onNeed={need}
      importing={transfer.importing}
      exporting={exporting}
      notice={notice}
      open={open}
      onOpen={openArticle}
      onClose={() => setOpen(null)}
      onDelete={remove}
      onUndo={restore}
      onFiles={transfer.start}
      onCancelImport={transfer.cancel}
      onDismissImport={transfer.dismiss}
      onExport={exportAll}
    />
  );
}

function LibraryPage({ stored, corpus }: { readonly stored: Settings; readonly corpus: Corpus | Failure }) {
  const [settings, setSettings] = useState(stored);
  useEffect(() => onSettingsChanged(setSettings), []);
  return (
    <Page appearance={settings} languages={navigator.languages}>
      {"code" in corpus ? (
        <main class="library">
          <Failed failure={corpus} onRetry={() => location.reload()} />
        </main>
      ) : (
        <LibraryView corpus={corpus} />
      )}
    </Page>
  );
}

const [stored, corpus] = await Promise.all([readSettings(), openCorpus().catch(failureOf)]);
render(<LibraryPage stored={stored} corpus={corpus} />, document.body);
