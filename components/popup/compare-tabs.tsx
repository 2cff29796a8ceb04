import { Sign } from "../icons";
import { useAsked } from "../texts/asked";
import { useTranslation } from "../translation";

/** What became of one open tab; codes have their words in the catalogues. */
export interface ToldTab {
  readonly title: string;
  readonly outcome: string;
}

/** Comparing the open tabs: not asked for, under way, done, or refused. */
export type TabsProgress =
  | { readonly step: "rest" | "asked" | "refused" | "failed" }
  | { readonly step: "reading"; readonly done: number; readonly of: number }
  | { readonly step: "done"; readonly tabs: readonly ToldTab[] };

export interface TabsOffer {
  readonly progress: TabsProgress;
  readonly onCompareTabs: () => void;
}

/** Reads the window's other tabs after one prompt, and saves those that report the event. */
export function CompareTabs({ offer: { progress, onCompareTabs } }: { readonly offer: TabsOffer }) {
  const { t } = useTranslation();
  const busy = progress.step === "asked" || progress.step === "reading";
  return (
    <>
      <button
        type="button"
        class="quiet compare-tabs"
        aria-disabled={busy}
        onClick={busy ? undefined : onCompareTabs}
      >
        <Sign name="panel" /> {t("find.tabs")}
      </button>
      <p class="note">{t("find.tabsReason")}</p>
    </>
  );
}

/** How far the open tabs are compared, and what became of each. */
export function TabsNotice({ progress }: { readonly progress: TabsProgress }) {
  const { t } = useTranslation();
  return (
    <div class="tabs-notice" role="status" data-step={progress.step}>
      {progress.step === "reading" && (
        <>
          <p>{t("find.tabsReading", { done: progress.done, total: progress.of })}</p>
          <progress value={progress.done} max={progress.of} aria-label={t("find.tabs")} />
        </>
      )}
      {progress.step === "refused" && <p class="note failed">{t("find.tabsRefused")}</p>}
      {progress.step === "failed" && <p class="note failed">{t("failure.unexpected")}</p>}
      {progress.step === "done" && <Outcomes tabs={progress.tabs} />}
    </div>
  );
}

function Outcomes({ tabs }: { readonly tabs: readonly ToldTab[] }) {
  const asked = useAsked(() => import("../tabs/tabs-told"), []);
  return asked.state === "done" ? <asked.value.TabsTold tabs={tabs} /> : null;
}
