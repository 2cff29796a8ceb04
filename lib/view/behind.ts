import type { Attribution } from "../model";
import { fold } from "../text/fold";
import type { IndependentClaim, Texts } from "./sources";

/** One source on which several independent texts rely. */
export interface Behind {
  /** The source's name as the first of them writes it, and the article it stands in. */
  readonly name: string;
  readonly articleId: string;
  readonly count: number;
}

/** Source and relay by the key under which each is counted. */
function namesOf({ source, relay, sourceKey, relayKey }: Attribution): [key: string, name: string][] {
  const own: [string, string] = [sourceKey ?? fold(source).trim(), source];
  return relay === null ? [own] : [own, [relayKey ?? fold(relay).trim(), relay]];
}

/**
 * Who is behind the most of a fact's figures: the source or relay that at least two independent texts name alike. Null
 * where every text has its own. A text counts once, whatever its copies made of its figure.
 */
export function behindOf(voices: readonly IndependentClaim[], texts: Texts): Behind | null {
  const named = new Map<string, { name: string; articleId: string; texts: Set<string> }>();
  for (const { claim } of voices) {
    const { articleId, quantity } = claim;
    const byKey = new Map(quantity.attribution ? namesOf(quantity.attribution) : []);
    for (const [key, name] of byKey) {
      const known = named.get(key) ?? { name, articleId, texts: new Set() };
      named.set(key, known);
      known.texts.add(texts.get(articleId) ?? articleId);
    }
  }
  const [most] = [...named.values()].sort((a, b) => b.texts.size - a.texts.size);
  if (!most || most.texts.size < 2) return null;
  return { name: most.name, articleId: most.articleId, count: most.texts.size };
}
