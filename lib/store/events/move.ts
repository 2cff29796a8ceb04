import type { Correction } from "../../model";
import type { Database } from "../schema";

/** Reports of an event that a move is said of: the others go with them. */
const MOST = 100;

function said(article: string, others: readonly string[], same: boolean): Correction[] {
  const named = others.filter((other) => other !== article).slice(-MOST);
  return named.map((other) => ({ about: "match", articles: [article, other], same }));
}

/**
 * What the reader says by moving articles: that they report another event than those they leave behind, and the same
 * as those they join.
 *
 * @param to the event's number; null for one of their own
 */
export function wordsOfMove(
  db: Database,
  articleIds: readonly string[],
  to: number | null,
): Promise<Correction[]> {
  return db.transaction("r", db.events, async () => {
    const moved = new Set(articleIds);
    const target = to === null ? [] : ((await db.events.get(to))?.members ?? []);
    const words: Correction[] = [];
    for (const article of moved) {
      const event = await db.events.where("members").equals(article).first();
      if (event === undefined || event.id === to) continue;
      const left = event.members.filter((member) => !moved.has(member));
      words.push(
        ...said(article, left, false),
        ...said(article, [...target, ...(to === null ? moved : [])], true),
      );
    }
    return words;
  });
}
