/** What the reader notes on articles and events: names, tags, words. Kept, undone, journalled and backed up as corrections are. */

import * as v from "valibot";
import type { UndoToken } from "../library";
import { type KeptNote, MOST_TAGS, type Note } from "../model";
import { queryOf } from "../text/search";
import type { Corrections } from "./corrections";
import { identified, notesOf, notesUnder } from "./corrections/rows";
import { NOTE_LENGTH, NoteShape } from "./corrections/shape";
import { named } from "./errors";
import type { Database } from "./schema";

/** A tag as the reader wrote it, and the articles that bear it, those of events among them. */
export interface TagUse {
  readonly tag: string;
  readonly articles: readonly string[];
}

/** Tags and words to be added to what is noted on an article. */
export interface NoteAddition {
  readonly article: string;
  readonly tags: readonly string[];
  readonly text: string;
}

export class Notes {
  constructor(
    private readonly db: Database,
    private readonly corrections: Corrections,
  ) {}

  /** The note on an article; null where there is none. */
  async ofArticle(id: string): Promise<Note | null> {
    const notes = await named(() => this.#read(() => notesOf(this.db, [id])));
    return notes.map(({ correction }) => correction).find((note) => note.of === "article") ?? null;
  }

  /** The note on the event that some articles report; of several, since events were one by one once, the latest. */
  async ofEvent(members: readonly string[]): Promise<Note | null> {
    return named(() => this.#read(() => noteOnEvent(this.db, members)));
  }

  /**
   * Writes a note in the place of the one before; one that says nothing takes it back.
   *
   * @returns how to take the change back; empty where nothing changed
   */
  async write(note: Note): Promise<UndoToken> {
    const tags = [...new Set(note.tags.map((tag) => tag.trim()).filter((tag) => tag !== ""))];
    const trimmed = v.parse(NoteShape, { ...note, title: note.title.trim(), tags });
    if (trimmed.title !== "" || tags.length > 0 || trimmed.text !== "")
      return this.corrections.add([trimmed]);
    return this.corrections.withdraw([(await identified(trimmed, "")).id]);
  }

  /**
   * Adds to the notes on articles; what they say already is not said twice, and what has no room is left out.
   *
   * @returns how to take that back; empty where nothing changed
   */
  async add(additions: readonly NoteAddition[]): Promise<UndoToken> {
    const known = new Map<string, Note>();
    const kept = await named(() =>
      this.#read(() =>
        notesOf(
          this.db,
          additions.map(({ article }) => article),
        ),
      ),
    );
    // The latest come first.
    for (const { correction } of kept.toReversed())
      if (correction.of === "article") known.set(correction.article, correction);
    for (const addition of additions)
      known.set(addition.article, extended(known.get(addition.article), addition));
    const noted = additions.flatMap(({ article }) => known.get(article) ?? []);
    return this.corrections.add(noted.map((note) => v.parse(NoteShape, note)));
  }

  /** All tags with what bears them, those of the latest notes first. */
  async tags(): Promise<TagUse[]> {
    const uses = new Map<string, Set<string>>();
    for (const { note, articles } of await this.#found(() => true))
      for (const tag of note.tags) uses.set(tag, new Set([...(uses.get(tag) ?? []), ...articles]));
    return [...uses].map(([tag, articles]) => ({ tag, articles: [...articles] }));
  }

  /** The articles whose notes, or whose events' notes, hold all words of a query. */
  async search(typed: string): Promise<string[]> {
    const query = queryOf(typed);
    if (query.words.length === 0) return [];
    const found = await this.#found(
      ({ title, tags, text }) => query.find([title, ...tags, text].join("\n")) !== null,
    );
    return [...new Set(found.flatMap(({ articles }) => articles))];
  }

  /** Notes that fit, each with the articles that it speaks of. */
  #found(
    fits: (note: Note) => boolean,
  ): Promise<{ readonly note: Note; readonly articles: readonly string[] }[]> {
    const read = async () => {
      const kept = await notesUnder(this.db, "");
      const notes = kept.map(({ correction }) => correction).filter(fits);
      return Promise.all(notes.map(async (note) => ({ note, articles: await this.#articlesOf(note) })));
    };
    return named(() => this.db.transaction("r", [this.db.corrections, this.db.events], read));
  }

  async #articlesOf({ of, article }: Note): Promise<readonly string[]> {
    if (of === "article") return [article];
    return (await this.db.events.where("members").equals(article).first())?.members ?? [article];
  }

  #read<T>(read: () => Promise<T>): Promise<T> {
    return this.db.transaction("r", this.db.corrections, read);
  }
}

function extended(before: Note | undefined, { article, tags, text }: NoteAddition): Note {
  const { title, tags: ownTags, text: own } = before ?? { title: "", tags: [], text: "" };
  const added = text === "" || own.includes(text) ? own : [own, text].filter(Boolean).join("\n");
  return {
    about: "note",
    of: "article",
    article,
    title,
    tags: [...new Set([...ownTags, ...tags])].slice(0, MOST_TAGS),
    text: added.slice(0, NOTE_LENGTH),
  };
}

/** The latest note on an event, by any of its reports; within a transaction that covers the corrections. */
export async function noteOnEvent(db: Database, members: readonly string[]): Promise<Note | null> {
  const kept: KeptNote[] = await notesOf(db, members);
  return kept.map(({ correction }) => correction).find(({ of }) => of === "event") ?? null;
}
