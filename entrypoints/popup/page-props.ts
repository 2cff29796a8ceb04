import type { PopupProps } from "../../components/popup/popup";
import type { Settings } from "../../lib/browser";
import type { useReading } from "./reading";
import { share } from "./share";
import { useSite } from "./site";
import { texts } from "./texts";

/** What the popup and the panel hand to their components alike: the page as read, and what can be done with it. */
export function usePageProps(
  { view, saving, read, save, undo, show }: ReturnType<typeof useReading>,
  { searches }: Settings,
): Omit<PopupProps, "onKeepOpen" | "onOpenLibrary" | "onOpenSettings"> {
  return {
    view,
    saving,
    searches,
    site: useSite(view.state === "article" ? view.subject.article.url : null),
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
