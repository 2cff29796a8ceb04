import { useState } from "preact/hooks";
import { hostOf } from "../../lib/host";
import { isMessageKey } from "../../lib/i18n";
import { Foreign } from "../text/foreign";
import { useTranslation } from "../translation";

interface ListedTab {
  readonly tabId: number;
  readonly title: string;
  readonly url: string;
  readonly asleep: boolean;
}

/** Saving the open tabs: choosing among them, under way, done, or refused. */
export type OpenTabsState =
  | { readonly step: "choose"; readonly tabs: readonly ListedTab[]; readonly refused: boolean }
  | { readonly step: "saving"; readonly done: number; readonly of: number }
  /** Codes of outcomes have their words in the catalogues. */
  | { readonly step: "done"; readonly outcomes: readonly (ListedTab & { readonly outcome: string })[] }
  | { readonly step: "refused" };

export interface TabsActions {
  /** Asks to see which pages are open. */
  readonly onListTabs: () => void;
  /** Asks for the sites of tabs and saves their articles. */
  readonly onSaveTabs: (tabIds: readonly number[]) => void;
  readonly onCloseTabs: () => void;
}

function Choice({
  tabs,
  refused,
  onSaveTabs,
  onCloseTabs,
}: Extract<OpenTabsState, { step: "choose" }> & Pick<TabsActions, "onSaveTabs" | "onCloseTabs">) {
  const { t } = useTranslation();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen = tabs.filter(({ tabId }) => !left.has(tabId)).map(({ tabId }) => tabId);
  const choose = (tabId: number, wanted: boolean): void => {
    const next = new Set(left);
    if (wanted) next.delete(tabId);
    else next.add(tabId);
    setLeft(next);
  };
  if (tabs.length === 0) return <Told words={t("tabs.none")} onCloseTabs={onCloseTabs} />;
  return (
    <>
      <p>{t("tabs.choose")}</p>
      <ul class="outcomes">
        {tabs.map(({ tabId, title, url }) => (
          <li key={tabId}>
            <label class="open-tab">
              <input
                type="checkbox"
                checked={!left.has(tabId)}
                onChange={(event) => choose(tabId, event.currentTarget.checked)}
              />
              <Foreign>{title}</Foreign>
              <bdi class="note">{hostOf(url) ?? url}</bdi>
            </label>
          </li>
        ))}
      </ul>
      <p class="note">{t("tabs.reason")}</p>
      <p class="note failed" role="status">
        {refused && t("tabs.refusedSites")}
      </p>
      <p class="tabs-actions">
        <button
          type="button"
          class="primary"
          disabled={chosen.length === 0}
          onClick={() => onSaveTabs(chosen)}
        >
          {t("tabs.save", { count: chosen.length })}
        </button>
        <button type="button" class="quiet" onClick={onCloseTabs}>
          {t("tabs.cancel")}
        </button>
      </p>
    </>
  );
}

function Told({ words, onCloseTabs }: { readonly words: string } & Pick<TabsActions, "onCloseTabs">) {
  const { t } = useTranslation();
  return (
    <p class="tabs-actions">
      <span role="status">{words}</span>
      <button type="button" class="quiet" onClick={onCloseTabs}>
        {t("library.dismiss")}
      </button>
    </p>
  );
}

const SAVED: ReadonlySet<string> = new Set(["new", "version"]);

function Outcomes({
  outcomes,
  onCloseTabs,
}: Extract<OpenTabsState, { step: "done" }> & Pick<TabsActions, "onCloseTabs">) {
  const { t } = useTranslation();
  const words = (outcome: string): string => {
    const key = `tabs.outcome.${outcome}`;
    return t(isMessageKey(key) ? key : "tabs.outcome.failed");
  };
  const saved = outcomes.filter(({ outcome }) => SAVED.has(outcome)).length;
  return (
    <>
      <Told words={t("tabs.done", { count: saved })} onCloseTabs={onCloseTabs} />
      <ul class="outcomes">
        {outcomes.map(({ tabId, title, outcome }) => (
          <li key={tabId}>
            <Foreign class="file-name">{title}</Foreign>
            {" · "}
            <span class={SAVED.has(outcome) || outcome === "unchanged" ? "" : "failed"}>
              {words(outcome)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Saves the articles that stand open in this window, each told what became of it. */
export function OpenTabs({ tabs, onSaveTabs, onCloseTabs }: TabsActions & { readonly tabs: OpenTabsState }) {
  const { t } = useTranslation();
  const { step } = tabs;
  return (
    <section class="open-tabs" aria-label={t("tabs.title")} data-step={step}>
      {step === "choose" && <Choice {...tabs} onSaveTabs={onSaveTabs} onCloseTabs={onCloseTabs} />}
      {step === "saving" && <p role="status">{t("tabs.saving", { done: tabs.done, total: tabs.of })}</p>}
      {step === "done" && <Outcomes {...tabs} onCloseTabs={onCloseTabs} />}
      {step === "refused" && <Told words={t("tabs.refused")} onCloseTabs={onCloseTabs} />}
    </section>
  );
}
