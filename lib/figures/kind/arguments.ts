/** What happened to those whom a figure counts, by the verb or noun that takes them as its argument. */
import type { EventKind } from "../../languages/contract/quantities";
import type { NounPhrase, Relation, VerbGroup } from "../../syntax";
import type { Draft } from "../draft";
import type { Role } from "../lexicon";
import { marksAt, type ReadPassage } from "../passage";
import { isInfection } from "../phrase";

/** A verb without an event's word says nothing of harm; one with its own object makes its subject those who did it. */
export type Argument =
  | { readonly as: "sufferer"; readonly kind: EventKind }
  | { readonly as: "doer" }
  | { readonly as: "bystander" };

/** Words behind a copula or a verb that may say what became of its subject: "were | later found dead". */
const PREDICATE_WITHIN = 3;
const MOST_JOINED = 8;

function phraseOf(passage: ReadPassage, { number }: Draft): NounPhrase | undefined {
  return passage.syntax.phraseAt[number.from];
}

/** The kind of the longest event's word that begins within a stretch. */
function kindIn(passage: ReadPassage, from: number, to: number, roles: readonly Role[]): EventKind | null {
  let best: { kind: EventKind; length: number } | null = null;
  for (let at = from; at < to; at++)
    for (const { sense, from: start, to: end } of marksAt(passage, "kind", at))
      if (!isInfection(passage, end - 1) && roles.includes(sense.role) && end - start > (best?.length ?? 0))
        best = { kind: sense.kind, length: end - start };
  return best?.kind ?? null;
}

/** What a verb says of its subject: what they suffered in the passive, or what happened to them. */
function ofSubject(passage: ReadPassage, verb: VerbGroup): Argument {
  const done = kindIn(passage, verb.from, verb.to, ["leads", "either"]);
  if (done && verb.voice === "active" && verb.objects.length > 0) return { as: "doer" };
  const suffered =
    kindIn(passage, verb.from, verb.to, ["follows"]) ??
    (verb.voice === "passive" || verb.form !== "Ger" ? done : null) ??
    predicateKind(passage, verb);
  if (suffered) return { as: "sufferer", kind: suffered };
  return { as: done ? "doer" : "bystander" };
}

/** "were dead", "remain missing", "were found dead": what a copula or verb says behind it. */
function predicateKind(passage: ReadPassage, verb: VerbGroup): EventKind | null {
  for (let at = verb.to; at < verb.to + PREDICATE_WITHIN; at++) {
    if (passage.tokens[at]?.type !== "word" || passage.syntax.verbAt[at]) return null;
    for (const { sense } of marksAt(passage, "kind", at)) if (says(sense.role, verb)) return sense.kind;
    const pos = passage.syntax.tags[at]?.pos;
    if (pos === "ADP" || pos === "PUNCT") return null;
  }
  return null;
}

function says(role: Role, verb: VerbGroup): boolean {
  return (
    role === "follows" ||
    (role === "counted" && verb.isCopula) ||
    (role === "either" && verb.voice === "passive")
  );
}

/** What a verb says of its object: "killing 12", "left 12 dead". */
function ofObject(passage: ReadPassage, verb: VerbGroup, phrase: NounPhrase): Argument {
  const kind = kindIn(passage, verb.from, verb.to, ["leads", "either"]);
  if (kind) return { as: "sufferer", kind };
  for (const { sense } of marksAt(passage, "kind", phrase.to))
    if (sense.role === "follows") return { as: "sufferer", kind: sense.kind };
  return { as: "bystander" };
}

function argumentOf(passage: ReadPassage, { verb, as }: Relation, phrase: NounPhrase): Argument {
  if (as === "subject") return ofSubject(passage, verb);
  if (as === "object") return ofObject(passage, verb, phrase);
  return { as: "bystander" };
}

/** "the death of | 12 people": a noun of an event takes those concerned as its complement. */
function ofNoun(passage: ReadPassage, phrase: NounPhrase): Argument | null {
  const governor = phrase.complementOf === null ? undefined : passage.syntax.phrases[phrase.complementOf];
  if (!governor) return null;
  const kind = kindIn(passage, governor.head, phrase.from, ["counted", "leads"]);
  return kind ? { as: "sufferer", kind } : null;
}

/** Of phrases joined to one another the first, which stands for all: "the death of ten passengers and two | pilots". */
function firstOf({ syntax }: ReadPassage, phrase: NounPhrase): NounPhrase {
  let first = phrase;
  for (let steps = 0; first.joinedTo !== null && steps < MOST_JOINED; steps++)
    first = syntax.phrases[first.joinedTo] ?? first;
  return first;
}

/** What a sentence says of those whom a figure counts; null where no verb takes them. */
export function argumentRead(passage: ReadPassage, draft: Draft): Argument | null {
  const phrase = phraseOf(passage, draft);
  if (!phrase) return null;
  const noun = ofNoun(passage, firstOf(passage, phrase));
  if (noun) return noun;
  const relations = passage.syntax.relations.get(phrase.index) ?? [];
  const read = relations.map((relation) => argumentOf(passage, relation, phrase));
  return read.find(({ as }) => as === "sufferer") ?? read.find(({ as }) => as === "doer") ?? read[0] ?? null;
}
