import { Foreign } from "../text/foreign";
import { Hidden } from "../text/hidden";
import { useTranslation } from "../translation";

/** The reader's tags on an article or an event, in one line. */
export function TagList({ tags }: { readonly tags: readonly string[] }) {
  const { t } = useTranslation();
  if (tags.length === 0) return null;
  return (
    <p class="tag-list">
      <Hidden>{t("note.tags")} </Hidden>
      {tags.map((tag) => (
        <Foreign key={tag} class="tag">
          {tag}
        </Foreign>
      ))}
    </p>
  );
}
