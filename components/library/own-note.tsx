import type { Noted } from "./note-editor";
import { TagList } from "./tag-list";

/** The reader's tags and words on an article or an event. */
export function OwnNote({ noted: { tags, text } }: { readonly noted: Noted }) {
  return (
    <>
      <TagList tags={tags} />
      {text !== "" && (
        <p class="own-note" dir="auto">
          {text}
        </p>
      )}
    </>
  );
}
