import "../../lib/i18n/pages";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Library } from "../../components/library/library";
import type { Notice } from "../../components/library/notice-bar";
import { Page } from "../../components/page";
import { Failed } from "../../components/popup/page-states";
import { onSettingsChanged, openPage, readSettings, type Settings } from "../../lib/browser";
import type { Failure, UndoToken } from "../../lib/browser/protocol";
import { type Corpus, openCorpus } from "../../lib/store";
import { NO_FILTERS } from "../../lib/view/filters";
import { exportLibrary } from "./export";
import { failureOf } from "./failure";
import { useFound } from "./found";
import { useImport } from "./importing";
import { useListing, useOpened } from "./listing";
import { useOpen } from "./open";

type Tell = (error: unknown) => void;

/** Deletion and its undo, with what to tell the reader of either. */
function useDeletion(corpus: Corpus, setNotice: (notice: Notice) => void, reload: () => Promise<void>) {
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
  return { remove, restore };
}

function useExport(corpus: Corpus, tell: Tell) {
  const [exporting, setExporting] = useState(false);
  const onExport = async (): Promise<void> => {
    setExporting(true);
    await exportLibrary(corpus, new Date()).catch(tell);
    setExporting(false);
  };
  return { exporting, onExport };
}

function LibraryView({ corpus }: { readonly corpus: Corpus }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [filters, setFilters] = useState(NO_FILTERS);
  const tell: Tell = (error) => setNotice({ kind: "failed", failure: failureOf(error) });
  const { listing, reload } = useListing(corpus, tell);
  const { opened, note } = useOpened(corpus);
  const { facets, found, search, stop, rowAt, need, idsBetween } = useFound(
    corpus,
    listing,
    filters,
    opened,
    tell,
  );
  const { remove, restore } = useDeletion(corpus, setNotice, reload);
  const transfer = useImport(corpus, reload, tell);
  return (
    <Library
      {...useOpen({
        corpus,
        note,
        onFailure: (error) => {
          tell(error);
          reload();
        },
      })}
      {...useExport(corpus, tell)}
      {...facets}
      total={listing.total}
      filters={filters}
      onFilter={(change) => setFilters((before) => ({ ...before, ...change }))}
      found={found}
      progress={search}
      onStopSearch={stop}
      rowAt={rowAt}
      onNeed={need}
      idsBetween={idsBetween}
      {...transfer}
      notice={notice}
      onDelete={remove}
      onUndo={restore}
      onOpenSettings={() => openPage("options")}
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
