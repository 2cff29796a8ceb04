/** Harm that the rest of the sentence tells of those counted. */
import type { EventKind } from "../../languages/contract/quantities";
import type { NounPhrase } from "../../syntax";
import type { Draft } from "../draft";
import { markAt, marksAt, marksBefore, type ReadPassage } from "../passage";
import { argumentRead, ofSubject } from "./arguments";

function isHarm(kind: EventKind | null | undefined): kind is EventKind {
  return kind === "killed" || kind === "wounded";
}

/** Whether a phrase could be meant by "they" instead. */
function isRival(passage: ReadPassage, { head, sort, numeral }: NounPhrase): boolean {
  return (
    numeral !== null ||
    (sort === "common" && markAt(passage, "person", head) !== null && passage.syntax.plurals.has(head))
  );
}

/** "Three pupils ran back after they | were shot": a later clause whose "they" can mean nobody else. */
export function laterHarm(passage: ReadPassage, draft: Draft): EventKind | null {
  const { number, min } = draft;
  const { syntax } = passage;
  const phrase = syntax.phraseAt[number.from];
  const isSubject = phrase && (syntax.relations.get(phrase.index) ?? []).some(({ as }) => as === "subject");
  if (!phrase || !(isSubject || isHurtByOthers(passage, draft))) return null;
  const isMeant = (head: number) => (min === 1 ? syntax.personal : syntax.plural).has(head);
  for (let index = phrase.index + 1; index < syntax.phrases.length; index++) {
    const next = syntax.phrases[index];
    if (!next || isRival(passage, next) || endsSentence(passage, phrase.to, next.from)) return null;
    if (next.sort !== "pronoun" || !isMeant(next.head)) continue;
    const verb = syntax.relations.get(next.index)?.find(({ as }) => as === "subject")?.verb;
    const found = verb && ofSubject(passage, verb);
    return found?.as === "sufferer" && isHarm(found.kind) ? found.kind : null;
  }
  return null;
}

/** "shot | two guards, and they are dead"; of one person alone "he" may mean whoever did it. */
function isHurtByOthers(passage: ReadPassage, draft: Draft): boolean {
  const argument = draft.min === 1 ? null : argumentRead(passage, draft);
  return argument?.as === "sufferer" && argument.kind === "wounded";
}

function endsSentence({ sentences }: ReadPassage, from: number, to: number): boolean {
  return sentences.some((sentence) => sentence.from > from && sentence.from <= to);
}

/** "a plane carrying | ten tourists crashed, killing all aboard": those on board where nobody there was left. */
export function aboard(passage: ReadPassage, { from, sentence, number }: Draft): EventKind | null {
  const phrase = passage.syntax.phraseAt[number.from];
  if (!phrase || !isOnBoard(passage, from, phrase)) return null;
  for (let at = sentence.from; at < sentence.to; at++) if (markAt(passage, "none-left", at)) return "killed";
  return null;
}

function isOnBoard(passage: ReadPassage, from: number, phrase: NounPhrase): boolean {
  const before = phrase.joinedTo === null ? undefined : passage.syntax.phrases[phrase.joinedTo];
  const isCarried = [from, before?.from ?? from].some((at) =>
    marksBefore(passage, "kind", at).some(({ sense }) => sense.kind === "people" && sense.role === "leads"),
  );
  const isSaidBehind = marksAt(passage, "kind", phrase.to).some(
    ({ sense }) => sense.kind === "people" && sense.role === "follows",
  );
  return isCarried || isSaidBehind;
}

/** "the dead included | two boys": what happened to the group of which some are named. */
export function ofGroup(passage: ReadPassage, { number }: Draft): EventKind | null {
  const { syntax } = passage;
  const phrase = syntax.phraseAt[number.from];
  for (const { verb, as } of syntax.relations.get(phrase?.index ?? -1) ?? []) {
    const group = syntax.phrases[verb.subject ?? -1];
    if (as !== "object" || !group || !markAt(passage, "includes", verb.head)) continue;
    if (markAt(passage, "victim", group.head)) return passage.fate;
    const noun = marksAt(passage, "kind", group.head).find(({ sense }) => sense.role === "counted");
    return isHarm(noun?.sense.kind) ? noun.sense.kind : null;
  }
  return null;
}

const OPENS_PARTS = /^[—–:(-]$/u;

/** "three pupils – | two boys and a girl – were hurt": parts of those just counted, behind a mark that opens them. */
export function partOf(
  passage: ReadPassage,
  { from, number }: Draft,
  last: Draft | undefined,
): EventKind | null {
  const { syntax, tokens } = passage;
  if (!last || !OPENS_PARTS.test(tokens[from - 1]?.text ?? "")) return null;
  const whole = syntax.phraseAt[last.number.from];
  const own = syntax.phraseAt[number.from];
  const between = tokens.slice(whole?.to ?? from, from);
  const isOpened = between.every(({ text }) => OPENS_PARTS.test(text));
  const isApart = whole && isOpened && own && !syntax.relations.has(own.index);
  return isApart && (last.kind === "killed" || last.kind === "wounded") ? last.kind : null;
}

/** "the coroner said two adults were shot": who examines the dead tells of no others, unless the sentence tells them apart. */
export function examined(passage: ReadPassage, { sentence, from }: Draft): EventKind | null {
  let isExamined = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (marksAt(passage, "kind", at).some(({ sense }) => sense.kind === "killed")) return null;
    isExamined ||= at < from && markAt(passage, "death-examiner", at) !== null;
  }
  return isExamined ? "killed" : null;
}
