/** Which entries of a journal still hold: of each text the last word, and nothing of an article that is gone. */
import type { EntryHead, JournalEntry } from "./entries";

interface Known {
  /** The place at which the article last left the library. */
  goneAt: number;
  /** Its present text's place and number. */
  presentAt: number;
  versions: number;
  /** The last place at which each text was written, by its number. */
  readonly texts: Map<number, number>;
}

export class Standing {
  readonly #articles = new Map<string, Known>();
  readonly #corrections = new Map<string, number>();

  note({ kind, cursor, id, version }: EntryHead): void {
    if (kind === "opened") return;
    if (kind === "correction") {
      this.#corrections.set(id, Math.max(cursor, this.#corrections.get(id) ?? 0));
      return;
    }
    const known = this.#articles.get(id) ?? { goneAt: 0, presentAt: 0, versions: 0, texts: new Map() };
    this.#articles.set(id, known);
    if (kind === "gone") {
      known.goneAt = Math.max(known.goneAt, cursor);
      return;
    }
    known.texts.set(version, Math.max(cursor, known.texts.get(version) ?? 0));
    if (kind === "article" && cursor > known.presentAt) {
      known.presentAt = cursor;
      known.versions = version;
    }
  }

  /** Whether an entry that was noted says what later ones leave as it is. */
  holds({ kind, cursor, id, version }: EntryHead): boolean {
    if (kind === "opened") return true;
    if (kind === "correction") return this.#corrections.get(id) === cursor;
    const known = this.#articles.get(id);
    if (known === undefined) return false;
    if (kind === "gone") return known.goneAt === cursor && known.presentAt < cursor;
    const isLeft = known.presentAt === 0 || version <= known.versions;
    return isLeft && cursor > known.goneAt && known.texts.get(version) === cursor;
  }

  /** True for an entry that gives the article's present text. */
  isPresent(entry: JournalEntry): boolean {
    return entry.kind === "article" && this.#articles.get(entry.id)?.presentAt === entry.cursor;
  }

  /** Articles that the library holds by all that was noted. */
  get articles(): number {
    let count = 0;
    for (const { goneAt, presentAt } of this.#articles.values()) if (presentAt > goneAt) count++;
    return count;
  }
}
