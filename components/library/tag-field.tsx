import { useId } from "preact/hooks";
import { MOST_TAGS, TAG_LENGTH } from "../../lib/model";
import { useTranslation } from "../translation";

/** Tags as they are typed: parted by commas of either script, or line ends. */
export function tagsIn(typed: string): string[] {
  const tags = typed.split(/[,،;؛\n]/u).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ""))];
}

/** False where the library would not take them. */
export function canBeKept(tags: readonly string[]): boolean {
  return tags.length <= MOST_TAGS && tags.every((tag) => tag.length <= TAG_LENGTH);
}

interface TagFieldProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Tags used before, to choose from. */
  readonly known: readonly string[];
}

/** Where tags are typed; says when they are more, or longer, than are kept. */
export function TagField({ typed, onType, known }: TagFieldProps) {
  const { t } = useTranslation();
  const list = useId();
  return (
    <>
      <label>
        {t("note.tags")}
        <input
          type="text"
          dir="auto"
          list={list}
          value={typed}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      </label>
      <datalist id={list}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      {!canBeKept(tagsIn(typed)) && (
        <p class="failed" role="alert">
          {t("note.tags.limit", { most: MOST_TAGS, length: TAG_LENGTH })}
        </p>
      )}
    </>
  );
}
