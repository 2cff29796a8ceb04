import type { PopupProps } from "../../components/popup/popup";
import { openAddress, openPage, type Settings } from "../../lib/browser";
import { useCorrecting } from "./correcting";
import type { useReading } from "./reading";
import { share } from "./share";
import { useSite } from "./site";
import { useTabs } from "./tabs";
import { changeSinceSaved, texts } from "./texts";

type PageRead = ReturnType<typeof useReading> & { readonly moved?: boolean };

/** Addresses of the event's other reports. */
function reportsOf(view: PageRead["view"]): readonly (string | null)[] {
  if (view.state !== "article") return [];
  return view.comparison.reports
    .filter(({ relation }) => relation !== "different-event")
    .map(({ articleId }) => view.articles[articleId]?.url ?? null);
}

/**
 * What the popup and the panel hand to their components alike: the page as read, and what can be done with it.
 *
 * @param onLeave is called where the reader was led to another tab
 */
export function usePageProps(
  reading: PageRead,
  { searches }: Settings,
  onLeave: () => void = () => {},
): Omit<PopupProps, "onKeepOpen" | "onOpenLibrary" | "onOpenSettings"> {
  const {
    view,
    tabId,
    windowId,
    moved = false,
    comparing,
    saving,
    read,
    refresh,
    update,
    save,
    undo,
    show,
  } = reading;
  const isOpen = view.state === "article" && !view.isPrivate && !moved;
  const tabs = useTabs(isOpen && tabId !== null && windowId !== null ? { tabId, windowId } : null, refresh);
  return {
    view,
    comparing,
    saving,
    next: {
      searches,
      tabs,
      onFind: async (address, saves) => {
        if (saves && !(await save())) return;
        await openAddress(address);
        onLeave();
      },
      onOpenWelcome: () => void openPage("welcome").then(onLeave),
    },
    site: useSite(view.state === "article" ? view.subject.article.url : null, reportsOf(view)),
    correcting: useCorrecting({ view, tabId, moved, update }),
    onSave: () => void save(),
    onUndo: undo,
    onShow: show,
    onAskChange: changeSinceSaved,
    onShare: async (request, translation) =>
      view.state === "article" && (await share(request, view, translation)),
    texts,
    onUseSelection: () => read(true),
    onRetry: () => read(false),
  };
}
