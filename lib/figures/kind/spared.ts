/** Those whom a noun or a participle shows in a worse state than their own verb leaves them in. */
import type { EventKind } from "../../languages/contract/quantities";
import type { VerbGroup } from "../../syntax";
import type { Draft } from "../draft";
import { type As, markAt, marksAt, type ReadPassage } from "../passage";

function has(passage: ReadPassage, as: As, { from, to }: Pick<VerbGroup, "from" | "to">): boolean {
  for (let at = from; at < to; at++) if (markAt(passage, as, at)) return true;
  return false;
}

/** The finite verbs that act on those counted: "freed | 12", "12 | were freed". */
function actingOn({ syntax, pack }: ReadPassage, { number }: Draft): VerbGroup[] {
  const phrase = syntax.phraseAt[number.from];
  if (!phrase || pack.grammar.headFirst) return [];
  return (syntax.relations.get(phrase.index) ?? [])
    .filter(({ verb, as }) => as === (verb.voice === "passive" ? "subject" : "object"))
    .map(({ verb }) => verb)
    .filter(({ isCopula, isNegated, form, clause }) => {
      const isTold = form !== "Inf" && form !== "Ger" && clause !== "participle";
      return isTold && !isCopula && !isNegated;
    });
}

/** "12 girls abducted in May | have been freed", "rebels freed | nine hostages"; but not "refused to free nine hostages". */
function isFreed(passage: ReadPassage, draft: Draft): boolean {
  const verbs = actingOn(passage, draft);
  // "was held but later | released" tells of both, and of the first at more length.
  return (
    verbs.some((verb) => has(passage, "frees", verb)) &&
    !verbs.some((verb) => tellsOf(passage, verb, "detained"))
  );
}

/** Words between a word of freeing and those freed. */
const FREED_WITHIN = 5;

/** «أفرجت السلطات عن | 30 معتقلا»: where heads come first, the word straight before those freed, but for who freed them. */
function isFreedBefore(passage: ReadPassage, { from, sentence }: Draft): boolean {
  if (!passage.pack.grammar.headFirst) return false;
  for (let at = from - 1; at >= Math.max(sentence.from, from - FREED_WITHIN); at--) {
    if (markAt(passage, "frees", at)) return true;
    if (passage.syntax.verbAt[at] || passage.tokens[at]?.type !== "word") return false;
  }
  return false;
}

function tellsOf(passage: ReadPassage, { from, to }: VerbGroup, kind: EventKind): boolean {
  for (let at = from; at < to; at++)
    if (marksAt(passage, "kind", at).some(({ sense }) => sense.kind === kind)) return true;
  return false;
}

/** "changed | 100 lives": what is done to lives otherwise than by taking them kills nobody. */
function isOfLivesNotTaken(passage: ReadPassage, draft: Draft): boolean {
  const phrase = passage.syntax.phraseAt[draft.number.from];
  if (!phrase || !markAt(passage, "life", phrase.head) || markAt(passage, "takes-life", phrase.to))
    return false;
  const verbs = actingOn(passage, draft);
  return (
    verbs.length > 0 &&
    !verbs.some((verb) => has(passage, "takes-life", verb) || tellsOf(passage, verb, "killed"))
  );
}

/** The kind of those counted, where their own verb does not undo what it says of them. */
export function spared(passage: ReadPassage, draft: Draft, kind: EventKind): EventKind {
  const isSpared =
    (kind === "detained" && (isFreed(passage, draft) || isFreedBefore(passage, draft))) ||
    (kind === "killed" && isOfLivesNotTaken(passage, draft));
  return isSpared ? "people" : kind;
}
