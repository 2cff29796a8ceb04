import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Article } from "../../lib/model";
import type { Correcting } from "../corrections/correcting";
import { Sign } from "../icons";
import { languageTag } from "../text/foreign";
import { OutletName } from "../text/outlet-name";
import { Published } from "../text/published";
import { useTranslation } from "../translation";
import type { TakeEvidence } from "./evidence-menu";
import { type Noted, NoteEditor } from "./note-editor";
import { type Compared, OtherReports } from "./other-reports";
import { OwnNote } from "./own-note";
import { SavedText, type SavedVersion } from "./saved-text";
import { type VersionStep, VersionSteps } from "./version-steps";

const PARTS = ["text", "changes", "others"] as const;
export type ReadingPart = (typeof PARTS)[number];

/** A saved article that is open for reading. */
export interface OpenArticle {
  /** The oldest first, the present one last; at least one. */
  readonly versions: readonly SavedVersion[];
  /** What changed from each version to the next; of very many versions the newest. */
  readonly steps: readonly VersionStep[];
  /** What the reader noted on it. */
  readonly noted: Noted;
  /** What is shown of it first. */
  readonly part: ReadingPart;
}

export interface ReadingProps {
  readonly open: OpenArticle;
  readonly compared: Compared;
  readonly correcting: Correcting | null;
  /** Asks for the comparison with the other reports of its event. */
  readonly onCompare: () => void;
  readonly onClose: () => void;
  readonly onTake: TakeEvidence;
  /** Compares some more of the older versions of the open article. */
  readonly onOlder: () => void;
  readonly knownTags: readonly string[];
  /** Notes on the open article. */
  readonly onWriteNote: (noted: Noted) => void;
}

interface PartSwitchProps {
  readonly parts: readonly ReadingPart[];
  readonly part: ReadingPart;
  readonly onChange: (part: ReadingPart) => void;
}

function PartSwitch({ parts, part, onChange }: PartSwitchProps) {
  const { t } = useTranslation();
  return (
    <fieldset class="switch" aria-label={t("view.label")}>
      {parts.map((name) => (
        <button key={name} type="button" aria-pressed={part === name} onClick={() => onChange(name)}>
          {t(`reading.${name}`)}
        </button>
      ))}
    </fieldset>
  );
}

function ReadingHeader({ article, onClose }: { readonly article: Article; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <header class="reading-header">
      <p class="subject-line">
        <OutletName article={article} withHost />
        <Published iso={article.publishedAt} />
        {article.url && (
          <a href={article.url} target="_blank" rel="noreferrer">
            {t("library.open")} <Sign name="external" />
          </a>
        )}
      </p>
      <button type="button" class="quiet" autofocus onClick={onClose}>
        {t("library.close")}
      </button>
    </header>
  );
}

function NoteSection({
  noted,
  knownTags,
  onWriteNote,
}: Pick<ReadingProps, "knownTags" | "onWriteNote"> & { readonly noted: Noted }) {
  const { t } = useTranslation();
  return (
    <>
      <OwnNote noted={noted} />
      <details>
        <summary class="why-summary">{t("note.edit")}</summary>
        <NoteEditor
          key={JSON.stringify(noted)}
          noted={noted}
          hasTitle={false}
          known={knownTags}
          onWrite={onWriteNote}
        />
      </details>
    </>
  );
}

/** A saved article as it was read, how its figures changed, and what other reports say of its event. */
export function Reading({ open, compared, correcting, onCompare, onClose, ...own }: ReadingProps) {
  const { t } = useTranslation();
  const [part, setPart] = useState(open.part);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    dialog.current?.showModal();
    if (part === "others") onCompare();
  }, []);
  const article = open.versions.at(-1)?.article;
  if (!article) return null;
  const choose = (chosen: ReadingPart): void => {
    setPart(chosen);
    if (chosen === "others") onCompare();
  };
  const parts = PARTS.filter((name) => name !== "changes" || open.versions.length > 1);
  return (
    <dialog ref={dialog} class="reading" aria-labelledby={title} onClose={onClose}>
      <ReadingHeader article={article} onClose={() => dialog.current?.close()} />
      <h2 id={title} class="headline" lang={languageTag(article.language)} dir={article.direction}>
        {article.headline || t("article.noHeadline")}
      </h2>
      <NoteSection noted={open.noted} {...own} />
      <PartSwitch parts={parts} part={part} onChange={choose} />
      {part === "text" && <SavedText versions={open.versions} onTake={own.onTake} />}
      {part === "changes" && <VersionSteps {...open} onTake={own.onTake} onOlder={own.onOlder} />}
      {part === "others" && <OtherReports compared={compared} correcting={correcting} onRetry={onCompare} />}
    </dialog>
  );
}
