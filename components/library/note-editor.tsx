import { useState } from "preact/hooks";
import { useTranslation } from "../translation";
import { canBeKept, TagField, tagsIn } from "./tag-field";

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

/** A name, tags and words of the reader's own; an empty note takes back the one before. */
export function NoteEditor({ noted, hasTitle, known, onWrite }: NoteEditorProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(noted.title);
  const [tags, setTags] = useState(noted.tags.join(t("note.comma")));
  const [text, setText] = useState(noted.text);
  return (
    <form
      class="note-editor"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (canBeKept(tagsIn(tags))) onWrite({ title, tags: tagsIn(tags), text });
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
      <TagField typed={tags} onType={setTags} known={known} />
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
      <button type="submit" class="primary">
        {t("note.write")}
      </button>
    </form>
  );
}
