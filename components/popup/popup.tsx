import type { ComponentChild } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Failure, PageView } from "../../lib/browser/protocol";
import type { TextQuote } from "../../lib/model";
import type { Share } from "../comparison/share-menu";
import type { Correcting } from "../corrections/correcting";
import { Sign } from "../icons";
import { Hidden } from "../text/hidden";
import type { TextsService } from "../texts/texts-service";
import { useTranslation } from "../translation";
import type { NextSteps } from "./alone";
import { ArticlePage } from "./article-page";
import type { SinceSavedProps } from "./changed-text";
import type { Comparing } from "./comparing";
import { Failed, NoArticle, UnreadPage } from "./page-states";
import type { SaveProgress } from "./save-control";
import type { SiteControlProps } from "./site-control";

/** What the popup has to show: not yet anything, a page's view, or why there is none. */
export type PopupView =
  | PageView
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly failure: Failure };

export interface PopupProps {
  readonly view: PopupView;
  readonly saving: SaveProgress;
  /** The comparison with the library while it is under way or stopped, when `view` shows the page's own figures; else null. */
  readonly comparing: Comparing | null;
  /** The ways on from an article that nothing is compared with. */
  readonly next: NextSteps;
  /** Saving of the site being read by itself; null until it is known, and where it cannot be. */
  readonly site: SiteControlProps | null;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onAskChange: SinceSavedProps["onAskChange"];
  /** Shows a quote in the page; false where the page no longer holds it. */
  readonly onShow: (quote: TextQuote) => Promise<boolean>;
  readonly onShare: Share;
  /** Reads the texts beyond their figures. */
  readonly texts: TextsService;
  /** Null where nothing can be set right. */
  readonly correcting: Correcting | null;
  readonly onUseSelection: () => void;
  readonly onRetry: () => void;
  /** Opens the same view beside the page; null where that cannot be. */
  readonly onKeepOpen: (() => void) | null;
  /** Follows the outlet of the page; missing where nothing can be followed. */
  readonly onFollow?: () => void;
  readonly onOpenLibrary: () => void;
  readonly onOpenSettings: () => void;
}

/** From then on the frame alone says too little, in milliseconds. */
const TAKES_LONG = 1_500;

/** The frame of what comes; where many figures must be compared, what the reader waits for and may do. */
function Loading() {
  const { t } = useTranslation();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), TAKES_LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="loading" role="status">
      <h1 class={long ? "teaching-title" : "visually-hidden"}>{t("app.loading")}</h1>
      {long && <p class="note">{t("app.loadingLong")}</p>}
      <div class="bone short" />
      <div class="bone title" />
      <div class="bone" />
      <div class="bone card" />
    </div>
  );
}

function content(props: PopupProps): ComponentChild {
  const { view } = props;
  switch (view.state) {
    case "loading":
      return <Loading />;
    case "article":
      return <ArticlePage {...props} view={view} />;
    case "none":
      return <NoArticle selection={view.selection} onUseSelection={props.onUseSelection} />;
    case "failed":
      return <Failed failure={view.failure} onRetry={props.onRetry} />;
    default:
      return <UnreadPage state={view.state} />;
  }
}

/** Everything that opens under the toolbar button. */
export function Popup(props: PopupProps) {
  const { t } = useTranslation();
  return (
    <>
      <main class="popup" aria-busy={props.view.state === "loading" || props.comparing?.step === "running"}>
        {content(props)}
      </main>
      <footer class="footer">
        <button type="button" class="quiet brand" title={t("app.about")} onClick={props.next.onOpenWelcome}>
          {t("app.name")}
        </button>
        {props.onKeepOpen && (
          <button type="button" class="quiet keep-open" title={t("app.keepOpen")} onClick={props.onKeepOpen}>
            <Sign name="panel" /> <Hidden>{t("app.keepOpen")}</Hidden>
          </button>
        )}
        {props.onFollow && (
          <button type="button" class="quiet follow" onClick={props.onFollow}>
            <Sign name="follow" /> {t("app.follow")}
          </button>
        )}
        <button type="button" class="quiet" onClick={props.onOpenLibrary}>
          <Sign name="library" /> {t("app.library")}
        </button>
        <button type="button" class="quiet" onClick={props.onOpenSettings}>
          <Sign name="settings" /> {t("app.settings")}
        </button>
      </footer>
    </>
  );
}
