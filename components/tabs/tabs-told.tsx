/** What became of the open tabs, loaded with its texts once there is something to tell. */
import "../../lib/i18n/pages";
import { isMessageKey } from "../../lib/i18n";
import { Sign } from "../icons";
import type { ToldTab } from "../popup/compare-tabs";
import { Foreign } from "../text/foreign";
import { useTranslation } from "../translation";

/** Outcomes of tabs that report the event. */
const ON_EVENT: ReadonlySet<string> = new Set(["new", "version", "unchanged"]);

export function TabsTold({ tabs }: { readonly tabs: readonly ToldTab[] }) {
  const { t } = useTranslation();
  const count = tabs.filter(({ outcome }) => ON_EVENT.has(outcome)).length;
  const words = (outcome: string): string => {
    const key = `tabs.outcome.${outcome}`;
    return t(isMessageKey(key) ? key : "tabs.outcome.failed");
  };
  return (
    <details class="section">
      <summary>
        <span>{t("find.tabsFound", { count, total: tabs.length })}</span>
        <Sign name="chevron" />
      </summary>
      <ul>
        {tabs.map(({ title, outcome }) => (
          <li key={title + outcome}>
            <Foreign>{title}</Foreign> <span class="note">· {words(outcome)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
