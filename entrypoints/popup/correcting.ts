/** What the reader sets right in a comparison: kept by the worker, which then compares again. */
import type { Correcting } from "../../components/corrections/correcting";
import { type Changed, useCorrections } from "../../components/corrections/use-corrections";
import type { PopupView } from "../../components/popup/popup";
import { send } from "../../lib/browser";
import type { Failure, Reply } from "../../lib/browser/protocol";

interface ShownPage {
  readonly view: PopupView;
  readonly tabId: number | null;
  /** True where the tab has gone to another page. */
  readonly moved: boolean;
  readonly update: (view: PopupView) => void;
}

const NO_PAGE: Failure = { code: "not-found", detail: "no page is read" };

function changed(reply: Reply<"correction.add"> | Reply<"correction.withdraw">): Changed {
  return reply.ok ? { ok: true, undo: reply.value.undo } : reply;
}

/** Null where nothing can be set right: before a page is read, and in a private window, of which nothing is kept. */
export function useCorrecting({ view, tabId, moved, update }: ShownPage): Correcting | null {
  const read = view.state === "article" && !view.isPrivate && tabId !== null ? { view, tabId } : null;
  return useCorrections(read?.view.subject.id ?? null, read?.view.corrections ?? [], {
    correct: async (corrections) =>
      read
        ? changed(await send("correction.add", { corrections, tabId: read.tabId }))
        : { ok: false, failure: NO_PAGE },
    takeBack: async (ids) => changed(await send("correction.withdraw", { ids })),
    undo: async (undo) => {
      const reply = await send("library.undo", { undo });
      return reply.ok ? { ok: true, undo: "" } : reply;
    },
    compareAgain: async () => {
      if (!read) return NO_PAGE;
      const { article } = read.view.subject;
      const reply = await send("article.compare", { article, tabId: moved ? null : read.tabId });
      if (!reply.ok) return reply.failure;
      update({ ...read.view, ...reply.value });
      return null;
    },
  });
}
