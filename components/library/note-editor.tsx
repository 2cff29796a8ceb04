import { useId, useState } from "preact/hooks";
import { useTranslation } from "../translation";

/** What the reader writes on an article or an event. */
export interface Noted {
  readonly title: string;
  readonly tags: readonly string[];
  readonly text: string;
}

export const NOTHING_NOTED: Noted = { title: "", tags: [], text: "" };

interface NoteEditorProps {
  readonly noted: Noted;
  /** True where what is noted on has a name that the reader may give it. */
  readonly hasTitle: boolean;
  /** Tags used before, to choose from. */
  readonly known: readonly string[];
  readonly onWrite: (noted: Noted) => void;
}

/** Tags as they are typed: parted by commas of either script, or line ends. */
export function tagsIn(typed: string): string[] {
  const tags = typed.split(/[,،;؛\n]/u).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ""))];
}

/** A name, tags and words of the reader's own; an empty note takes back the one before. */
export function NoteEditor({ noted, hasTitle, known, onWrite }: NoteEditorProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(noted.title);
  const [tags, setTags] = useState(noted.tags.join(t("note.comma")));
  const [text, setText] = useState(noted.text);
  const list = useId();
  return (
    <form
      class="note-editor"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        onWrite({ title, tags: tagsIn(tags), text });
      }}
    >
      {hasTitle && (
        <label>
          {t("note.title")}
          <input
            type="text"
            dir="auto"
            maxLength={300}
            value={title}
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </label>
      )}
      <label>
        {t("note.tags")}
        <input
          type="text"
          dir="auto"
          list={list}
          maxLength={1_000}
          value={tags}
          onInput={({ currentTarget }) => setTags(currentTarget.value)}
        />
      </label>
      <datalist id={list}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <label>
        {t("note.text")}
        <textarea
          dir="auto"
          rows={3}
          maxLength={20_000}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" class="quiet">
        {t("note.write")}
      </button>
    </form>
  );
}
