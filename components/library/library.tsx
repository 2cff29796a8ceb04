import { useRef, useState } from "preact/hooks";
import type { Failure } from "../../lib/browser/protocol";
import { useTranslation } from "../translation";
import { ArticleList, type ArticleListProps } from "./article-list";
import { DropZone } from "./drop-zone";
import { ImportReport, type ImportState } from "./import-report";
import { Reading, type SavedVersion } from "./reading";

const ACCEPTED =
  ".txt,.text,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,.csv,.ris,.json,.jsonl,.zip,.gz,text/plain,text/markdown,text/html,application/json";

/** The last change, which the reader may take back. */
export type Notice =
  | { readonly kind: "deleted"; readonly count: number }
  | { readonly kind: "restored" }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface LibraryProps extends Pick<ArticleListProps, "articleAt" | "onNeed" | "onOpen" | "onDelete"> {
  /** Null until the library is open. */
  readonly total: number | null;
  readonly importing: ImportState | null;
  readonly exporting: boolean;
  readonly notice: Notice | null;
  /** The texts of the article that is open for reading. */
  readonly open: readonly SavedVersion[] | null;
  readonly onClose: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onExport: () => void;
  readonly onUndo: () => void;
  readonly onCancelImport: () => void;
  readonly onDismissImport: () => void;
}

function ImportButton({ onFiles }: Pick<LibraryProps, "onFiles">) {
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

function NoticeBar({ notice, onUndo }: Pick<LibraryProps, "notice" | "onUndo">) {
  const { t } = useTranslation();
  return (
    <div class={notice ? "notice" : ""} role="status">
      {notice?.kind === "deleted" && (
        <>
          {t("library.deleted", { count: notice.count })}{" "}
          <button type="button" class="quiet" onClick={onUndo}>
            {t("library.undo")}
          </button>
        </>
      )}
      {notice?.kind === "restored" && t("library.restored")}
      {notice?.kind === "failed" && <span class="failed">{t(`failure.${notice.failure.code}`)}</span>}
    </div>
  );
}

function Header(props: LibraryProps) {
  const { t } = useTranslation();
  const { total, exporting, onFiles, onExport } = props;
  return (
    <header class="library-header">
      <h1>{t("library.title")}</h1>
      {total !== null && <p class="note">{t("library.count", { count: total })}</p>}
      <div class="library-actions">
        <ImportButton onFiles={onFiles} />
        <button type="button" class="quiet" disabled={exporting || !total} onClick={onExport}>
          {exporting ? t("library.exporting") : t("library.export")}
        </button>
      </div>
    </header>
  );
}

function EmptyLibrary() {
  const { t } = useTranslation();
  return (
    <section class="section teaching">
      <h2 class="teaching-title">{t("library.empty.title")}</h2>
      <p>{t("library.empty.text")}</p>
    </section>
  );
}

interface SelectionBarProps {
  readonly count: number;
  readonly onDelete: () => void;
  readonly onClear: () => void;
}

function SelectionBar({ count, onDelete, onClear }: SelectionBarProps) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <div class="selection">
      <span role="status">{t("library.selected", { count })}</span>
      <button type="button" class="quiet" onClick={onDelete}>
        {t("library.delete")}
      </button>
      <button type="button" class="quiet" onClick={onClear}>
        {t("library.selectNone")}
      </button>
    </div>
  );
}

/** Ids that the reader has ticked. */
function useSelection() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const select = (id: string, wanted: boolean): void => {
    const next = new Set(selected);
    if (wanted) next.add(id);
    else next.delete(id);
    setSelected(next);
  };
  return { selected, select, clear: () => setSelected(new Set()) };
}

/** The articles saved on this device: list, reading, import, export, deletion. */
export function Library(props: LibraryProps) {
  const { total, importing, notice, open, onUndo, onDelete } = props;
  const { selected, select, clear } = useSelection();
  const deleteSelected = () => {
    onDelete([...selected]);
    clear();
  };
  return (
    <DropZone onFiles={props.onFiles}>
      <main class="library" aria-busy={total === null}>
        <Header {...props} />
        {importing && (
          <ImportReport
            importing={importing}
            onCancel={props.onCancelImport}
            onDismiss={props.onDismissImport}
          />
        )}
        <NoticeBar notice={notice} onUndo={onUndo} />
        <SelectionBar count={selected.size} onDelete={deleteSelected} onClear={clear} />
        {total === 0 && <EmptyLibrary />}
        {total !== null && total > 0 && (
          <ArticleList {...props} total={total} selected={selected} onSelect={select} />
        )}
        {open && open.length > 0 && <Reading versions={open} onClose={props.onClose} />}
      </main>
    </DropZone>
  );
}
