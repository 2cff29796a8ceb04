/** Sources that name nobody, of which two may be one and the same: "police" and "authorities". */
import type { LanguagePack } from "../languages/contract";
import type { Claim } from "../model";
import { fold } from "../text/fold";
import { foldedPhrases } from "../text/phrases";
import { words } from "../text/words";

const known = new WeakMap<LanguagePack, ReadonlySet<string>>();

function unnamedIn(pack: LanguagePack): ReadonlySet<string> {
  const names =
    known.get(pack) ??
    new Set(foldedPhrases(pack.concepts.scopes?.unnamed ?? "").map((phrase) => phrase.join(" ")));
  known.set(pack, names);
  return names;
}

/** Whether whoever is credited with a claim is told by what they are alone. */
export function isUnnamed({ quantity: { attribution } }: Claim, pack: LanguagePack): boolean {
  if (!attribution) return false;
  const name = words(fold(attribution.source)).map(({ folded }) => folded);
  return unnamedIn(pack).has(name.join(" "));
}
