import { useRef } from "preact/hooks";
import { useTranslation } from "../translation";
import type { TabsActions } from "./open-tabs";

const ACCEPTED =
  ".txt,.text,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,.csv,.ris,.json,.jsonl,.zip,.gz,text/plain,text/markdown,text/html,application/json";

export interface HeaderProps extends Pick<TabsActions, "onListTabs"> {
  /** Articles in the library; null until it is open. */
  readonly total: number | null;
  /** Bytes that the library takes; null where the browser does not tell. */
  readonly used: number | null;
  readonly exporting: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onExport: () => void;
  readonly onOpenSettings: () => void;
}

function ImportButton({ onFiles }: Pick<HeaderProps, "onFiles">) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="primary" onClick={() => input.current?.click()}>
        {t("library.import")}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPTED}
        aria-label={t("library.import")}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}

/** What the library is, how much it holds, and what goes in and out of it. */
export function Header({
  total,
  used,
  exporting,
  onFiles,
  onListTabs,
  onExport,
  onOpenSettings,
}: HeaderProps) {
  const { t, bytes } = useTranslation();
  return (
    <header class="library-header">
      <h1>{t("library.title")}</h1>
      {total !== null && (
        <p class="note">
          {t("library.count", { count: total })}
          {total > 0 && used !== null && <> · {bytes(used)}</>}
        </p>
      )}
      <div class="library-actions">
        <button type="button" class="quiet" onClick={onOpenSettings}>
          {t("app.settings")}
        </button>
        <button
          type="button"
          class="quiet"
          data-action="export"
          disabled={exporting || !total}
          onClick={onExport}
        >
          {exporting ? t("library.exporting") : t("library.export")}
        </button>
        <button type="button" class="quiet" data-action="tabs" onClick={onListTabs}>
          {t("tabs.open")}
        </button>
        <ImportButton onFiles={onFiles} />
      </div>
    </header>
  );
}
