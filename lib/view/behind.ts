import type { Attribution } from "../model";
import { fold } from "../text/fold";
import type { Voice } from "./sources";

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
 * where every text has its own.
 */
export function behindOf(voices: readonly Voice[]): Behind | null {
  const named = new Map<string, Behind>();
  for (const { claim } of voices) {
    const { attribution } = claim.quantity;
    const byKey = new Map(attribution ? namesOf(attribution) : []);
    for (const [key, name] of byKey) {
      const known = named.get(key) ?? { name, articleId: claim.articleId, count: 0 };
      named.set(key, { ...known, count: known.count + 1 });
    }
  }
  const [most] = [...named.values()].sort((a, b) => b.count - a.count);
  return most && most.count > 1 ? most : null;
}
