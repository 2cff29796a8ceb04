import { useRef } from "preact/hooks";
import { Section } from "../options/section";
import { useTranslation } from "../translation";

/** What became of a list that was chosen. */
export type ListState =
  | { readonly state: "none" | "damaged" }
  | { readonly state: "read"; readonly feeds: number; readonly sites: readonly string[] }
  | { readonly state: "done"; readonly outlets: number };

export interface FeedListsProps {
  readonly list: ListState;
  readonly hasOutlets: boolean;
  readonly onChooseList: (file: File) => void;
  readonly onFollowList: () => void;
  readonly onExportList: () => void;
}

/** Lists of feeds, in and out. */
export function FeedLists({ list, hasOutlets, onChooseList, onFollowList, onExportList }: FeedListsProps) {
  const { t, list: joined } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const take = (): void => {
    const file = input.current?.files?.[0];
    if (file) onChooseList(file);
  };
  return (
    <Section title={t("outlets.lists")} note={t("outlets.lists.note")}>
      <div role="status">
        {list.state === "damaged" && <p class="failed">{t("outlets.lists.damaged")}</p>}
        {list.state === "done" && <p>{t("outlets.lists.done", { count: list.outlets })}</p>}
      </div>
      {list.state === "read" && (
        <>
          <p>{t("outlets.lists.found", { count: list.feeds, sites: joined(list.sites) })}</p>
          <p class="setting-line">
            <button type="button" class="primary" onClick={onFollowList}>
              {t("outlets.follow")}
            </button>
          </p>
        </>
      )}
      <p class="setting-line">
        <button type="button" class="quiet" onClick={() => input.current?.click()}>
          {t("outlets.lists.import")}
        </button>
        <input
          ref={input}
          type="file"
          accept=".opml,.xml"
          class="visually-hidden"
          tabIndex={-1}
          aria-label={t("outlets.lists.import")}
          onChange={take}
        />
        {hasOutlets && (
          <button type="button" class="quiet" onClick={onExportList}>
            {t("outlets.lists.export")}
          </button>
        )}
      </p>
    </Section>
  );
}
