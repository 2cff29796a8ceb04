import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Article } from "../../lib/model";
import { Sign } from "../icons";
import { languageTag } from "../text/foreign";
import { OutletName } from "../text/outlet-name";
import { Published } from "../text/published";
import { useTranslation } from "../translation";

/** One text of a saved article. */
export interface SavedVersion {
  readonly version: number;
  readonly savedAt: string;
  readonly article: Article;
}

function Versions({
  versions,
  shown,
  onShow,
}: {
  readonly versions: readonly SavedVersion[];
  readonly shown: number;
  readonly onShow: (index: number) => void;
}) {
  const { t, date } = useTranslation();
  if (versions.length < 2) return null;
  return (
    <select
      aria-label={t("library.versions", { count: versions.length })}
      value={String(shown)}
      onChange={(event) => onShow(Number(event.currentTarget.value))}
    >
      {versions.map((version, index) => (
        <option key={version.version} value={String(index)}>
          {index === versions.length - 1
            ? t("library.versionNow")
            : t("library.version", {
                number: version.version,
                date: date(version.savedAt) ?? version.savedAt,
              })}
        </option>
      ))}
    </select>
  );
}

function Text({ article }: { readonly article: Article }) {
  return (
    <div class="saved-text" lang={languageTag(article.language)} dir={article.direction}>
      {article.passages.map(
        (passage, index) => passage.role !== "headline" && <p key={index}>{passage.text}</p>,
      )}
    </div>
  );
}

interface ReadingProps {
  /** The oldest first, the present one last; at least one. */
  readonly versions: readonly SavedVersion[];
  readonly onClose: () => void;
}

/** A saved article as it was read, and its earlier versions. */
export function Reading({ versions, onClose }: ReadingProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(versions.length - 1);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const article = (versions[shown] ?? versions.at(-1))?.article;
  if (!article) return null;
  return (
    <dialog ref={dialog} class="reading" aria-labelledby={title} onClose={onClose}>
      <header class="reading-header">
        <p class="subject-line">
          <OutletName article={article} />
          <Published iso={article.publishedAt} />
          {article.url && (
            <a href={article.url} target="_blank" rel="noreferrer">
              {t("library.open")} <Sign name="external" />
            </a>
          )}
        </p>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {t("library.close")}
        </button>
      </header>
      <h2 id={title} class="headline" lang={languageTag(article.language)} dir={article.direction}>
        {article.headline || t("article.noHeadline")}
      </h2>
      {article.partial && <p class="partial">{t(`partial.${article.partial}`)}</p>}
      <Versions versions={versions} shown={shown} onShow={setShown} />
      <Text article={article} />
    </dialog>
  );
}
