import type { PopupProps } from "../../components/popup/popup";
import type { Settings } from "../../lib/browser";
import { useCorrecting } from "./correcting";
import type { useReading } from "./reading";
import { share } from "./share";
import { useSite } from "./site";
import { texts } from "./texts";

/** What the popup and the panel hand to their components alike: the page as read, and what can be done with it. */
export function usePageProps(
  reading: ReturnType<typeof useReading> & { readonly moved?: boolean },
  { searches }: Settings,
): Omit<PopupProps, "onKeepOpen" | "onOpenLibrary" | "onOpenSettings"> {
  const { view, tabId, moved = false, saving, read, update, save, undo, show } = reading;
  return {
    view,
    saving,
    searches,
    site: useSite(view.state === "article" ? view.subject.article.url : null),
    correcting: useCorrecting({ view, tabId, moved, update }),
    onSave: save,
    onUndo: undo,
    onShow: show,
    onShare: async (request, translation) =>
      view.state === "article" && (await share(request, view, translation)),
    texts,
    onUseSelection: () => read(true),
    onRetry: () => read(false),
  };
}
