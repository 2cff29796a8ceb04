/** The page of the event that is open: what the reader may do there. */
import type { EventPageProps } from "../../components/event/event-page";
import type { Moving } from "../../components/library/event-card";
import type { Noted } from "../../components/library/note-editor";
import type { Notice } from "../../components/library/notice-bar";
import type { Note } from "../../lib/model";
import type { Corpus } from "../../lib/store";
import { newestHeadline } from "../../lib/view/event-title";
import { share } from "../popup/share";
import { useEvent } from "./event";
import { eventLines, saveLines } from "./event-export";
import { noteReader } from "./notes";

interface EventPageContext {
  readonly corpus: Corpus;
  /** The event's number; null where none is open. */
  readonly id: number | null;
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
  readonly onMove: (moving: Moving) => void;
  readonly knownTags: readonly string[];
  readonly onWriteNote: (of: Note["of"], articleId: string, noted: Noted) => Promise<void>;
  readonly onChanged: (notice: Notice, undo: string) => void;
  readonly onFailure: (error: unknown) => void;
  /** Brings the page in line with a change, the event's part included. */
  readonly onChange: () => Promise<void>;
}

/** The event that the page's address names, with its actions; `event` is null where the address names no event. */
export function useEventPage({
  corpus,
  id,
  onClose,
  onOpen,
  onMove,
  knownTags,
  onWriteNote,
  onChanged,
  onFailure,
  onChange,
}: EventPageContext) {
  const { state, reload, stop } = useEvent(corpus, id);
  const shown = state.state === "shown" ? state.event : null;
  const changed = async (change: () => Promise<string>, notice: Notice): Promise<void> => {
    try {
      const undo = await change();
      if (undo !== "") onChanged(notice, undo);
    } catch (error) {
      onFailure(error);
    }
    await onChange();
  };
  const event: EventPageProps | null =
    id === null
      ? null
      : {
          state,
          onBack: onClose,
          onOpen,
          onStop: stop,
          onRetry: () => void reload(),
          knownTags,
          onWrite: (noted) => {
            const report = shown?.reports[0]?.id;
            if (report !== undefined) void onWriteNote("event", report, noted);
          },
          onSplit: (ids) =>
            void changed(() => corpus.events.move(ids, null), { kind: "moved", count: ids.length }),
          onMerge: () => {
            if (!shown) return;
            const ids = shown.reports.map((report) => report.id);
            const headline = newestHeadline(shown.reports.map(({ article }) => article))?.headline;
            onMove({ ids, headline: shown.noted.title || (headline ?? null) });
          },
          onExport: (sort, form, ids) => {
            if (!shown) return;
            const chosen = new Set(ids);
            const save = async () => {
              const lines = await eventLines(shown, sort, form, noteReader(corpus), (one) => chosen.has(one));
              saveLines([lines], sort, form, new Date());
            };
            void save().catch(onFailure);
          },
          onShare: async (request, translator) => {
            const subject = shown?.reports.at(-1);
            if (!shown?.comparison || !subject) return false;
            const articles = Object.fromEntries(shown.reports.map((report) => [report.id, report.article]));
            const { comparison, corrections } = shown;
            return share(request, { subject, comparison, articles, corrections }, translator);
          },
        };
  return { event, reloadEvent: reload };
}
