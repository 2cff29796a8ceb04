import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import type { MessageKey } from "../../lib/i18n";
import { useTranslation } from "../translation";

interface ShowMoreProps<T> {
  readonly items: readonly T[];
  /** Items shown before the reader asks for all. */
  readonly first: number;
  /** Names what more there is; "Show 3 more" where nothing else can be meant. */
  readonly more?: MessageKey;
  readonly children: (items: readonly T[]) => ComponentChild;
}

/** A long list that begins with its first items. */
export function ShowMore<T>({ items, first, more = "section.showAll", children }: ShowMoreProps<T>) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const hidden = items.length - first;
  return (
    <>
      {children(all ? items : items.slice(0, first))}
      {hidden > 0 && (
        <button type="button" class="quiet show-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("section.showFewer") : t(more, { count: hidden })}
        </button>
      )}
    </>
  );
}
