import { useState } from "preact/hooks";
import { Menu } from "../menu";
import { useTranslation } from "../translation";
import { canBeKept, TagField, tagsIn } from "./tag-field";

/** Ids that the reader has ticked, one by one, in a range, or all that are listed. */
export function useSelection(idsBetween: (start: number, end: number) => readonly string[]) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<number | null>(null);
  const select = (index: number, id: string, wanted: boolean, range: boolean): void => {
    const from = range && last !== null ? last : index;
    const ids = from === index ? [id] : idsBetween(Math.min(from, index), Math.max(from, index) + 1);
    const next = new Set(selected);
    for (const each of ids) {
      if (wanted) next.add(each);
      else next.delete(each);
    }
    setSelected(next);
    setLast(index);
  };
  const clear = (): void => {
    setSelected(new Set());
    setLast(null);
  };
  return { selected, select, all: (found: number) => setSelected(new Set(idsBetween(0, found))), clear };
}

interface SelectionBarProps {
  readonly count: number;
  /** Articles listed. */
  readonly found: number;
  readonly onAll: () => void;
  readonly onDelete: () => void;
  readonly onMove: () => void;
  /** Tags used before, to choose from. */
  readonly knownTags: readonly string[];
  readonly onTag: (tags: readonly string[]) => void;
  readonly onClear: () => void;
}

/** The bar goes with its selection: the keyboard goes on from the rows. */
function focusTicked(button: HTMLElement): void {
  const page = button.closest("main");
  (
    page?.querySelector<HTMLElement>(".row.selected input") ?? page?.querySelector<HTMLElement>(".row input")
  )?.focus({
    preventScroll: true,
  });
}

/** Gathers the ticked articles under tags. */
function Tagging({ knownTags, onTag }: Pick<SelectionBarProps, "knownTags" | "onTag">) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const tags = tagsIn(typed);
  return (
    <Menu class="tagging" summaryClass="quiet" summary={t("note.tagSelected")}>
      <form
        class="tagging-form"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (tags.length === 0 || !canBeKept(tags)) return;
          onTag(tags);
          setTyped("");
          submitted.currentTarget.closest("details")?.removeAttribute("open");
        }}
      >
        <TagField typed={typed} onType={setTyped} known={knownTags} />
        <button type="submit" class="primary">
          {t("note.add")}
        </button>
      </form>
    </Menu>
  );
}

/** What can be done with the ticked articles; stays in sight. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, found, onAll, onDelete, onMove, onClear } = props;
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <div class="selection">
      <span role="status">{t("library.selected", { count })}</span>
      {count < found && (
        <button type="button" class="quiet" onClick={onAll}>
          {t("library.selectAll", { count: found })}
        </button>
      )}
      <button type="button" class="quiet" onClick={onDelete}>
        {t("library.delete")}
      </button>
      <button type="button" class="quiet" onClick={onMove}>
        {t("library.moveToEvent")}
      </button>
      <Tagging {...props} />
      <button
        type="button"
        class="quiet"
        onClick={({ currentTarget }) => {
          focusTicked(currentTarget);
          onClear();
        }}
      >
        {t("library.selectNone")}
      </button>
    </div>
  );
}
