import { LIBRARY_VIEWS, type LibraryView } from "../../lib/view/address";
import type { Filters } from "../../lib/view/filters";
import { isEventNarrowed, isNarrowed, NO_FILTERS } from "../../lib/view/filters";
import { EventPage, type EventPageProps } from "../event/event-page";
import { SitesSetting, type SitesSettingProps } from "../options/sites-setting";
import { useTranslation } from "../translation";
import { ArticleList, type ArticleListProps } from "./article-list";
import { BackupReminder, type BackupReminderProps } from "./backup-reminder";
import { DropZone } from "./drop-zone";
import { EventList, type EventListProps } from "./event-list";
import { ExportLine, type ExportLineProps } from "./export-line";
import { FolderNotice, type FolderNoticeProps } from "./folder-notice";
import { FoundLine, type SearchProgress } from "./found-line";
import { Header, type HeaderProps } from "./header";
import { type ImportActions, ImportReport, type ImportState } from "./import-report";
import { LeavingNotice, type LeavingNoticeProps } from "./leaving-notice";
import { type Notice, NoticeBar } from "./notice-bar";
import { OpenTabs, type OpenTabsState, type TabsActions } from "./open-tabs";
import { type OpenArticle, Reading, type ReadingProps } from "./reading";
import { RestoredNotice, type RestoredNoticeProps } from "./restored-notice";
import { SampleNotice, type SampleNoticeProps } from "./sample-notice";
import { SearchBar, type SearchBarProps } from "./search-bar";
import { SelectionBar, useSelection } from "./selection";

export interface LibraryProps
  extends Pick<ArticleListProps, "found" | "rowAt" | "tagsOf" | "onNeed" | "onOpen" | "onDelete">,
    Pick<
      ReadingProps,
      "compared" | "correcting" | "onCompare" | "onClose" | "onTake" | "onOlder" | "knownTags" | "onWriteNote"
    >,
    SearchBarProps,
    ImportActions,
    TabsActions,
    BackupReminderProps,
    FolderNoticeProps,
    LeavingNoticeProps,
    RestoredNoticeProps,
    SampleNoticeProps,
    EventListProps,
    SitesSettingProps,
    ExportLineProps,
    HeaderProps {
  readonly onView: (view: LibraryView) => void;
  /** Adds tags to what is noted on articles. */
  readonly onTagArticles: (ids: readonly string[], tags: readonly string[]) => void;
  /** How far the events that the filters leave are compared, to find those in which something differs. */
  readonly comparing: SearchProgress;
  readonly onStopComparing: () => void;
  /** Articles that are being sorted into events; null where that is not under way. */
  readonly waiting: number | null;
  /** Articles listed so far; all of them unless the list is just being made. */
  readonly listed: number;
  /** How far the search through the texts has come. */
  readonly progress: SearchProgress;
  readonly onStopSearch: () => void;
  readonly idsBetween: (start: number, end: number) => readonly string[];
  readonly importing: ImportState | null;
  /** Saving the open tabs; null where the reader does not. */
  readonly tabs: OpenTabsState | null;
  readonly notice: Notice | null;
  /** The article that is open for reading. */
  readonly open: OpenArticle | null;
  /** The event that has the page to itself; null where none has. */
  readonly event: EventPageProps | null;
  readonly onUndo: () => void;
}

function EmptyLibrary() {
  const { t } = useTranslation();
  return (
    <section class="section teaching">
      <h2 class="teaching-title">{t("library.empty.title")}</h2>
      <p>{t("library.empty.text")}</p>
    </section>
  );
}

function NothingFound({ onFilter }: Pick<SearchBarProps, "onFilter">) {
  const { t } = useTranslation();
  return (
    <section class="section teaching">
      <h2 class="teaching-title">{t("library.nothing.title")}</h2>
      <p>{t("library.nothing.text")}</p>
      <p>
        <button type="button" class="quiet" onClick={() => onFilter(NO_FILTERS)}>
          {t("library.showAll")}
        </button>
      </p>
    </section>
  );
}

function isFiltered(filters: Filters): boolean {
  return isNarrowed(filters) || filters.query.trim() !== "";
}

/** A list that is being made shows its newest part already. */
function Listing({ listed, total }: { readonly listed: number; readonly total: number }) {
  const { t } = useTranslation();
  return (
    <p class="found-line note">
      <progress max={total} value={listed} aria-label={t("library.listing", { listed, total })} />
      {t("library.listing", { listed, total })}
    </p>
  );
}

/** How far articles are sorted into events, while that goes on. */
function Sorting({ waiting, total }: Pick<LibraryProps, "waiting"> & { readonly total: number }) {
  const { t, number } = useTranslation();
  if (waiting === null || waiting === 0) return null;
  const sorted = Math.max(0, total - waiting);
  const words = t("import.sorting", { sorted: number(sorted), total: number(total) });
  return (
    <p class="found-line note sorting">
      <progress max={total} value={sorted} aria-label={words} />
      {words}
    </p>
  );
}

/** The articles that are listed, with what can be done with them. */
function Articles(props: LibraryProps) {
  const { total, listed, found, filters, progress, idsBetween, onDelete, onMove } = props;
  const { selected, select, all, clear } = useSelection(idsBetween);
  const deleteSelected = () => {
    onDelete([...selected]);
    clear();
  };
  return (
    <>
      <SearchBar {...props} />
      {total !== null && listed < total && <Listing listed={listed} total={total} />}
      <FoundLine found={isFiltered(filters) ? found : null} progress={progress} onStop={props.onStopSearch} />
      <SelectionBar
        count={selected.size}
        found={found}
        onAll={() => all(found)}
        onDelete={deleteSelected}
        onMove={() => onMove({ ids: [...selected], headline: null })}
        knownTags={props.knownTags}
        onTag={(tags) => props.onTagArticles([...selected], tags)}
        onClear={clear}
      />
      {found > 0 && (
        <ExportLine {...props} ids={() => (selected.size > 0 ? [...selected] : idsBetween(0, found))} />
      )}
      {found === 0 && !progress.running && <NothingFound onFilter={props.onFilter} />}
      {found > 0 && <ArticleList {...props} selected={selected} onSelect={select} />}
    </>
  );
}

/** How many events were found, and whether there may be more. */
function EventsFound(props: LibraryProps) {
  const { t } = useTranslation();
  const { events, progress, comparing } = props;
  const { looked, of } = comparing;
  const running = progress.running ? progress : comparing.running ? comparing : null;
  const stop = progress.running ? props.onStopSearch : props.onStopComparing;
  return (
    <div class="found-line">
      <p class="note" role="status">
        {events !== null && t("event.found", { count: events })}
        {progress.running && <> · {t("library.looking")}</>}
        {!running && looked < of && <> · {t("event.compared", { looked, of })}</>}
      </p>
      {running === comparing && <span class="note">{t("event.looking", { looked, of })}</span>}
      {running && (
        <>
          <progress
            max={running.of}
            value={running.looked}
            aria-label={running === progress ? t("library.looking") : t("event.looking", { looked, of })}
          />
          <button type="button" class="quiet" onClick={stop}>
            {t("import.cancel")}
          </button>
        </>
      )}
    </div>
  );
}

/** The events that are listed, narrowed down as articles are. */
function Events(props: LibraryProps) {
  const { events, filters, progress, comparing } = props;
  const isWorking = progress.running || comparing.running;
  return (
    <>
      <SearchBar {...props} />
      {isEventNarrowed(filters) && <EventsFound {...props} />}
      {events === 0 && !isWorking && isEventNarrowed(filters) && <NothingFound onFilter={props.onFilter} />}
      <EventList {...props} />
    </>
  );
}

function ViewSwitch({ view, onView }: Pick<LibraryProps, "view" | "onView">) {
  const { t } = useTranslation();
  return (
    <fieldset class="switch" aria-label={t("view.label")}>
      {LIBRARY_VIEWS.map((name) => (
        <button key={name} type="button" aria-pressed={view === name} onClick={() => onView(name)}>
          {t(`library.view.${name}`)}
        </button>
      ))}
    </fieldset>
  );
}

function Filled(props: LibraryProps) {
  if (props.event) return <EventPage {...props.event} />;
  return (
    <>
      <ViewSwitch {...props} />
      <Sorting waiting={props.waiting} total={props.total ?? 0} />
      {props.view === "events" ? <Events {...props} /> : <Articles {...props} />}
    </>
  );
}

/** The sites whose articles come in by themselves: each to be paused or given back where they are seen to come in. */
function SavedSites(props: SitesSettingProps) {
  const { t } = useTranslation();
  const { sites } = props;
  if (sites.length === 0) return null;
  const active = sites.filter(({ paused }) => !paused).length;
  return (
    <details class="saved-sites">
      <summary class="why-summary">{t("library.sites", { count: active })}</summary>
      <SitesSetting {...props} />
    </details>
  );
}

/** The articles saved on this device: search, list, reading, import, export, deletion. */
export function Library(props: LibraryProps) {
  const { total, importing, tabs, notice, open } = props;
  return (
    <DropZone onFiles={props.onFiles}>
      <main
        class="library"
        aria-busy={total === null}
        data-listed={props.listed === total ? "whole" : "part"}
      >
        <Header {...props} />
        <RestoredNotice {...props} />
        <BackupReminder {...props} />
        <FolderNotice {...props} />
        <LeavingNotice {...props} />
        <SampleNotice {...props} />
        {importing && <ImportReport {...props} importing={importing} />}
        {tabs && <OpenTabs {...props} tabs={tabs} />}
        <SavedSites {...props} />
        <NoticeBar notice={notice} onUndo={props.onUndo} />
        {total === 0 && importing === null && <EmptyLibrary />}
        {total !== null && total > 0 && <Filled {...props} />}
        {open && <Reading {...props} open={open} />}
      </main>
    </DropZone>
  );
}
