/** The reader's tags and notes as the library page needs them. */
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { NOTHING_NOTED, type Noted } from "../../components/library/note-editor";
import type { Notice } from "../../components/library/notice-bar";
import type { Note } from "../../lib/model";
import type { Corpus, TagUse } from "../../lib/store";

/** Notes are searched once the reader has stopped typing for so long, in milliseconds. */
const PAUSE = 250;

export function notedIn(note: Note | null): Noted {
  return note === null ? NOTHING_NOTED : { title: note.title, tags: note.tags, text: note.text };
}

/** Reads the note on each of some articles. */
export function noteReader(corpus: Corpus): (articleId: string) => Promise<Noted> {
  return async (articleId) => notedIn(await corpus.notes.ofArticle(articleId));
}

const NO_TAGS: readonly string[] = [];

function tagsByArticle(uses: readonly TagUse[]): ReadonlyMap<string, readonly string[]> {
  const byArticle = new Map<string, string[]>();
  for (const { tag, articles } of uses)
    for (const article of articles) {
      const own = byArticle.get(article);
      if (own) own.push(tag);
      else byArticle.set(article, [tag]);
    }
  return byArticle;
}

interface NotesContext {
  readonly corpus: Corpus;
  /** As typed. */
  readonly query: string;
  readonly onChanged: (notice: Notice, undo: string) => void;
  readonly onFailure: (error: unknown) => void;
  readonly onChange: () => Promise<void>;
}

/** All tags, the articles found by their notes, and writing notes. */
export function useNotes({ corpus, query, onChanged, onFailure, onChange }: NotesContext) {
  const [tags, setTags] = useState<readonly TagUse[]>([]);
  const [foundByNotes, setFound] = useState<readonly string[]>([]);
  const reload = useCallback(() => corpus.notes.tags().then(setTags, onFailure), [corpus]);
  useEffect(() => void reload(), [reload]);
  useEffect(() => {
    let left = false;
    const search = setTimeout(() => {
      corpus.notes.search(query).then((found) => !left && setFound(found), onFailure);
    }, PAUSE);
    return () => {
      left = true;
      clearTimeout(search);
    };
  }, [corpus, query]);
  const write = async (of: Note["of"], article: string, said: Noted): Promise<void> => {
    try {
      const undo = await corpus.notes.write({ about: "note", of, article, ...said });
      if (undo !== "") onChanged({ kind: "noted" }, undo);
    } catch (error) {
      onFailure(error);
    }
    await onChange();
  };
  const tagArticles = async (ids: readonly string[], added: readonly string[]): Promise<void> => {
    try {
      const undo = await corpus.notes.add(ids.map((article) => ({ article, tags: added, text: "" })));
      if (undo !== "") onChanged({ kind: "tagged", count: ids.length }, undo);
    } catch (error) {
      onFailure(error);
    }
    await onChange();
  };
  const tagsOf = useMemo(() => tagsByArticle(tags), [tags]);
  return {
    tags,
    foundByNotes,
    tagsOf: (id: string) => tagsOf.get(id) ?? NO_TAGS,
    onTagArticles: (ids: readonly string[], added: readonly string[]) => void tagArticles(ids, added),
    knownTags: tags.map(({ tag }) => tag),
    reloadTags: reload,
    writeNote: write,
  };
}
