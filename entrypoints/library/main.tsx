import "../../lib/i18n/pages";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Library } from "../../components/library/library";
import type { Notice } from "../../components/library/notice-bar";
import { Page } from "../../components/page";
import { Failed } from "../../components/popup/page-states";
import {
  onSettingsChanged,
  openPage,
  readSettings,
  readSites,
  type Settings,
  type Site,
} from "../../lib/browser";
import type { Failure } from "../../lib/browser/protocol";
import { secondCopy } from "../../lib/browser/second-copy";
import type { UndoToken } from "../../lib/library";
import { type Corpus, StoreError, storageMeter } from "../../lib/store";
import { type FillableCorpus, openFillable } from "../../lib/store/filling";
import { NO_FILTERS } from "../../lib/view/filters";
import { useSites } from "../options/sites";
import { useEventPage } from "./event-page";
import { useEvents, useEventsInSight, useMoving } from "./events";
import { exportLibrary } from "./export";
import { useRowsExport } from "./exporting";
import { failureOf } from "./failure";
import { useFolder } from "./folder";
import { useFound } from "./found";
import { useImport } from "./importing";
import { useLeaving } from "./leaving";
import { useListing, useOpened } from "./listing";
import { useNotes } from "./notes";
import { useOpen } from "./open";
import { usePlace } from "./place";
import { useReminder } from "./reminder";
import { useRestored } from "./restored";
import { useSample } from "./sample";
import { useTabs } from "./tabs";

type Tell = (error: unknown) => void;

/** Articles whose deletion takes long enough to be told of before it is done. */
const MANY = 500;

/** Changes that can be taken back, with what to tell the reader of each. */
function useChanges(corpus: Corpus, onChange: () => Promise<void>) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [undo, setUndo] = useState<UndoToken>("");
  const tell: Tell = (error) => setNotice({ kind: "failed", failure: failureOf(error) });
  const told = (done: Notice, token: UndoToken): void => {
    setNotice(done);
    setUndo(token);
  };
  const remove = async (ids: readonly string[]): Promise<void> => {
    if (ids.length > MANY) told({ kind: "working" }, "");
    const done = await corpus.delete(ids);
    const kept = done.undo !== "" || done.deleted === 0;
    told({ kind: kept ? "deleted" : "deleted-for-good", count: done.deleted }, done.undo);
  };
  const restore = async (): Promise<void> => {
    if (!(await corpus.undo(undo))) throw new StoreError("not-found", undo);
    told({ kind: "restored" }, "");
  };
  return {
    notice,
    tell,
    told,
    onDelete: (ids: readonly string[]) => void remove(ids).catch(tell).then(onChange),
    onUndo: () => void restore().catch(tell).then(onChange),
  };
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

/** Bytes that the library takes, measured again whenever it has changed. */
function useUsed(changed: unknown): number | null {
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    storageMeter().then(
      (meter) => setUsed(meter.used),
      () => setUsed(null),
    );
  }, [changed]);
  return used;
}

interface LibraryPartProps {
  readonly corpus: FillableCorpus;
  readonly storedSites: readonly Site[];
}

function LibraryPart({ corpus, storedSites }: LibraryPartProps) {
  const { view, event: eventId, filters, go, filter } = usePlace();
  const { tell, told, ...changes } = useChanges(corpus, () => refresh());
  const { listing, reload } = useListing(corpus, tell);
  const [imported, setImported] = useState(false);
  const timeline = useEvents(corpus, view === "events" || imported, tell);
  const refresh = async (): Promise<void> => {
    await Promise.all([reload(), reloadEvents(), reloadEvent(), reloadTags()]);
  };
  const { opened, note } = useOpened(corpus);
  const found = useFound(corpus, listing, { filters, opened }, tell);
  const { reload: reloadChosen, ...events } = useEventsInSight(
    { corpus, listing, found, filters, timeline },
    view === "events",
    tell,
  );
  const reloadEvents = async (): Promise<void> => {
    await Promise.all([timeline.reload(), reloadChosen()]);
  };
  const transfer = useImport(
    corpus,
    async () => {
      setImported(true);
      await refresh();
    },
    tell,
  );
  const tabs = useTabs(corpus, refresh, tell);
  const exporting = useExport(corpus, tell);
  const moving = useMoving({ corpus, onMoved: told, onFailure: tell, onChange: refresh });
  const move: typeof moving.onMove = (what) => {
    moving.onMove(what);
    go(() => ({ view: "events", event: null }));
  };
  const failOpen = (error: unknown) => {
    tell(error);
    refresh();
  };
  const { reloadTags, writeNote, ...notes } = useNotes({
    corpus,
    query: filters.query,
    onChanged: told,
    onFailure: tell,
    onChange: () => refresh(),
  });
  const reading = useOpen({
    corpus,
    onOpened: note,
    writeNote: (id, noted) => writeNote("article", id, noted),
    onFailure: failOpen,
    onCorrected: reloadEvents,
  });
  const { event, reloadEvent } = useEventPage({
    corpus,
    id: eventId,
    onClose: () => go(() => ({ event: null })),
    onOpen: reading.onOpen,
    onMove: move,
    knownTags: notes.knownTags,
    onWriteNote: writeNote,
    onChanged: told,
    onFailure: tell,
    onChange: refresh,
  });
  return (
    <Library
      {...reading}
      {...notes}
      {...exporting}
      {...useReminder(corpus, `${exporting.exporting} ${transfer.importing?.state}`, tell)}
      {...useFolder(corpus, listing.whole && listing.total, tell)}
      {...useLeaving(corpus, listing.whole && listing.total, tell)}
      {...useRestored(corpus, tell)}
      sample={useSample(corpus, listing.whole && listing.total, tell)}
      {...events}
      {...moving}
      {...found}
      {...changes}
      view={view}
      onView={(shown) => go(() => ({ view: shown }))}
      total={listing.total}
      listed={listing.listed}
      filters={filters}
      onFilter={filter}
      {...useRowsExport(corpus, tell)}
      event={event}
      onOpenEvent={(id) => go(() => ({ event: id }))}
      onMove={move}
      onList={({ articles }) => {
        const [first] = articles;
        const only = { ids: articles.map(({ id }) => id), headline: first?.headline ?? "" };
        go(() => ({ view: "articles", filters: { ...NO_FILTERS, event: only } }));
      }}
      {...transfer}
      {...tabs}
      {...useSites(storedSites)}
      used={useUsed(listing.whole && listing.total)}
      onOpenSettings={() => openPage("options")}
    />
  );
}

interface LibraryPageProps {
  readonly stored: Settings;
  readonly storedSites: readonly Site[];
  readonly corpus: FillableCorpus | Failure;
}

function LibraryPage({ stored, storedSites, corpus }: LibraryPageProps) {
  const [settings, setSettings] = useState(stored);
  useEffect(() => onSettingsChanged(setSettings), []);
  return (
    <Page appearance={settings} languages={navigator.languages}>
      {"code" in corpus ? (
        <main class="library">
          <Failed failure={corpus} onRetry={() => location.reload()} />
        </main>
      ) : (
        <LibraryPart corpus={corpus} storedSites={storedSites} />
      )}
    </Page>
  );
}

const [stored, storedSites, corpus] = await Promise.all([
  readSettings(),
  readSites(),
  openFillable(secondCopy()).catch(failureOf),
]);
render(<LibraryPage stored={stored} storedSites={storedSites} corpus={corpus} />, document.body);
