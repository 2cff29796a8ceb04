/** What came of those who are counted, as a participle behind their name: "jobs | cut", "men | charged". */
import { EVENT_KINDS } from "../../model";
import { countedBy, type VerbGroup } from "../../syntax";
import { type Draft, isMeasured } from "../draft";
import { markAt, type ReadPassage } from "../passage";
import type { Naming } from "./words";

/** The participle that says what a verb does to what it takes; null where it says that only of what is to come. */
function participleOf(
  { tokens }: ReadPassage,
  naming: Naming,
  { head, form }: VerbGroup,
  isPerson: boolean,
): string | null {
  const found = naming.participle(tokens[head]?.text ?? "", isPerson);
  if (found === null || found.isPast || found.isLasting) return found?.text ?? null;
  return form === "Fin" ? found.text : null;
}

/** The nouns that may end the name of what is counted: its own, and the last that is joined to it. */
function headsOf(passage: ReadPassage, { number }: Draft): number[] {
  const { syntax } = passage;
  const part = markAt(passage, "partitive", number.to);
  const own = part ? syntax.phraseAt[part.to]?.head : countedBy(syntax, number);
  if (own === undefined || own === null) return [];
  // "embassies | and consulates"
  const next = syntax.phrases[(syntax.phraseAt[own]?.index ?? Infinity) + 1];
  return next && next.joinedTo === next.index - 1 && !next.numeral ? [own, next.head] : [own];
}

/** The participle of the verb that takes what a figure counts; null where the pack knows none. */
function outcomeOf(passage: ReadPassage, naming: Naming, draft: Draft, name: string): string | null {
  const { syntax } = passage;
  const phrase = syntax.phraseAt[draft.number.from];
  const relation = phrase && syntax.relations.get(phrase.index)?.[0];
  if (!relation || relation.verb.isNegated || relation.as === "oblique") return null;
  const { verb, as } = relation;
  const suffers = as === "object" ? verb.voice === "active" : verb.voice === "passive";
  // "turned | away": a verb says another thing with what follows it.
  const isParted = syntax.tags[verb.head + 1]?.pos === "PART" || verb.to > verb.head + 1;
  if (!suffers || isParted) return null;
  // A name that goes on behind its noun says itself what is meant.
  const head = headsOf(passage, draft).find((at) => name.endsWith(passage.tokens[at]?.text ?? " "));
  if (head === undefined) return null;
  const isPerson = markAt(passage, "person", head) !== null;
  return participleOf(passage, naming, verb, isPerson) ?? participleOf(passage, naming, verb, !isPerson);
}

/** A count's name with what came of those counted, where that is known and the name does not go on itself. */
export function withOutcome(passage: ReadPassage, naming: Naming, draft: Draft, name: string): string {
  if (isMeasured(draft) || EVENT_KINDS.has(draft.kind ?? "other")) return name;
  const outcome = outcomeOf(passage, naming, draft, name);
  return outcome === null ? name : `${name} ${outcome}`;
}
