/** What happened to those whom a figure counts, by the verb or noun that takes them as its argument. */
import type { EventKind } from "../../languages/contract/quantities";
import type { NounPhrase, Syntax, VerbGroup, VerbRelation } from "../../syntax";
import type { Draft } from "../draft";
import type { ConcernedRole } from "../lexicon";
import { type Mark, markAt, markBefore, marksAt, marksBefore, type ReadPassage } from "../passage";
import { isInfection } from "../phrase";
import { isOfCount, speaksOfCounts } from "../spoken";
import { isLeftInHospital, isWithWounds, tellsOfWounds } from "./harm";

/** A verb without an event's word says nothing of harm; one with its own object makes its subject those who did it. */
export type Argument =
  | { readonly as: "sufferer"; readonly kind: EventKind }
  | { readonly as: "doer" }
  | { readonly as: "bystander" };

/** Words behind a copula or a verb that may say what became of its subject: "were | later found dead". */
const PREDICATE_WITHIN = 3;
const MOST_JOINED = 8;
const CLAUSE_END = /^[.;:!?؛؟]$/u;

function phraseOf(passage: ReadPassage, { number }: Draft): NounPhrase | undefined {
  return passage.syntax.phraseAt[number.from];
}

/** The kind of the longest event's words that begin within a stretch and hold or pass a token of it. */
function kindIn(
  passage: ReadPassage,
  from: number,
  to: number,
  roles: readonly ConcernedRole[],
  reaching = from,
): EventKind | null {
  let best: { kind: EventKind; length: number } | null = null;
  for (let at = from; at < to; at++)
    for (const { sense, from: start, to: end } of marksAt(passage, "kind", at))
      if (
        end > reaching &&
        !isInfection(passage, end - 1) &&
        roles.includes(sense.role) &&
        end - start > (best?.length ?? 0)
      )
        best = { kind: sense.kind, length: end - start };
  return best?.kind ?? null;
}

const HURT: Argument = { as: "sufferer", kind: "wounded" };
const SPARED: Argument = { as: "bystander" };

/** "fatally | shot": where the words of a verb begin, with an adverb before it. */
function beginOf({ syntax }: ReadPassage, { from }: VerbGroup): number {
  return syntax.tags[from - 1]?.pos === "ADV" ? from - 1 : from;
}

/** Whether somebody else is what a verb acts on: "shot dead | a man"; of "shot | dead" both words are the event's. */
function actsOnOthers({ syntax, ...passage }: ReadPassage, { head, to, objects }: VerbGroup): boolean {
  const end = longest(marksAt({ ...passage, syntax }, "kind", head))?.to ?? to;
  // "shot and killed | a clerk": the words of one event may be two verbs.
  if (objects.length === 0 && (end <= to || !syntax.verbAt[end - 1])) return false;
  const behind = syntax.phraseAt[end];
  return behind?.from === end || objects.some((index) => (syntax.phrases[index]?.to ?? 0) > end);
}

function leadsOn({ syntax, pack, ...passage }: ReadPassage, verb: VerbGroup): boolean {
  if (pack.grammar.headFirst) return false;
  const isAnothers = (at: number) => syntax.verbAt[at] !== verb && syntax.verbAt[at]?.form === "Ger";
  for (let at = verb.from; at < verb.to; at++)
    if (
      marksAt({ syntax, pack, ...passage }, "kind", at).some(({ to }) => to > verb.to && isAnothers(to - 1))
    )
      return true;
  return false;
}

/** "entered the home and | shot at a clerk": a verb joined to one that its subject did is that subject's deed too. */
function isDeedBeside(
  { syntax, pack }: ReadPassage,
  { from, index, subject, clause, form, voice }: VerbGroup,
): boolean {
  if (pack.grammar.headFirst || form !== "Fin" || voice !== "active" || subject === null) return false;
  const before = syntax.verbs[index - 1];
  const isDone = before?.subject === subject && before.voice === "active" && before.objects.length > 0;
  return syntax.tags[from - 1]?.pos === "CCONJ" && isDone && !before.isCopula && before.clause === clause;
}

/** What a verb says of its subject: what they suffered in the passive, or what happened to them. */
export function ofSubject(passage: ReadPassage, verb: VerbGroup): Argument {
  const done = kindIn(passage, beginOf(passage, verb), verb.to, ["leads", "either"]);
  // "two men shot and killed | a clerk": a participle with an object is a verb in the active.
  const isActive = verb.voice === "active" || (verb.form === "Part" && verb.objects.length > 0);
  const isDeed = isActive && (actsOnOthers(passage, verb) || isDeedBeside(passage, verb));
  if (done && isDeed) return { as: "doer" };
  // "accused of shooting | a clerk": words that go on behind the verb tell of somebody else.
  const isOwn =
    kindIn(passage, beginOf(passage, verb), verb.to, ["either"]) !== null || !leadsOn(passage, verb);
  const suffered =
    kindIn(passage, verb.from, verb.to, ["follows"]) ??
    (isOwn && (verb.voice === "passive" || verb.form !== "Ger") ? done : null) ??
    predicateKind(passage, verb);
  if (suffered && !isWeakly(suffered)) return verb.isNegated ? SPARED : { as: "sufferer", kind: suffered };
  if (!verb.isNegated && tellsOfWounds(passage, verb, true)) return HURT;
  if (suffered) return { as: "sufferer", kind: suffered };
  return { as: done ? "doer" : "bystander" };
}

/** "were dead", "remain missing", "were found dead": what a copula or verb says behind it. */
function predicateKind(passage: ReadPassage, verb: VerbGroup): EventKind | null {
  for (let at = verb.to; at < verb.to + PREDICATE_WITHIN; at++) {
    if (passage.tokens[at]?.type !== "word" || (at > verb.to && passage.syntax.verbAt[at])) return null;
    // "left two | dead"
    if (!verb.isCopula && verb.voice === "active" && passage.syntax.tags[at]?.pos === "NUM") return null;
    const said = longest(marksAt(passage, "kind", at).filter(({ sense }) => says(sense.role, verb)));
    if (said) return said.sense.kind;
    const pos = passage.syntax.tags[at]?.pos;
    if (pos === "ADP" || pos === "PUNCT") return null;
  }
  return null;
}

function longest(marks: readonly Mark<"kind">[]): Mark<"kind"> | null {
  return marks.reduce<Mark<"kind"> | null>((best, mark) => (best && best.to >= mark.to ? best : mark), null);
}

function isWeakly(kind: EventKind): boolean {
  return kind === "people" || kind === "other";
}

function says(role: ConcernedRole, verb: VerbGroup): boolean {
  return (
    role === "follows" ||
    (role === "counted" && verb.isCopula) ||
    (role === "either" && verb.voice === "passive")
  );
}

/** "wanted to | kill", "the attempted | murder of": what is only tried or meant happened to nobody. */
function isOnlyMeant(passage: ReadPassage, at: number): boolean {
  const before = passage.syntax.tags[at - 1]?.pos === "PART" ? at - 1 : at;
  return [at, before].some((to) => markBefore(passage, "conative", to) !== null);
}

/** What a verb says of its object: "killing 12", "left 12 dead". */
function ofObject(passage: ReadPassage, verb: VerbGroup, phrase: NounPhrase): Argument {
  if (isOnlyMeant(passage, verb.from)) return SPARED;
  if (isLeftInHospital(passage, phrase, verb)) return HURT;
  const kind = kindIn(passage, beginOf(passage, verb), verb.to, ["leads", "either"]);
  const to = lastJoined(passage.syntax, phrase).to;
  const behind = passage.syntax.tags[to]?.pos === "SCONJ" ? to + 1 : to;
  const said = longest(marksAt(passage, "kind", behind).filter(({ sense }) => sense.role === "follows"));
  // "stabbed three men | to death"
  if (kind === "wounded" && said?.sense.kind === "killed") return { as: "sufferer", kind: "killed" };
  if (kind) return { as: "sufferer", kind };
  if (tellsOfWounds(passage, verb, false)) return HURT;
  return said ? { as: "sufferer", kind: said.sense.kind } : { as: "bystander" };
}

/** Of phrases joined one to another the last: "found one man and | two children dead". */
function lastJoined({ phrases }: Pick<Syntax, "phrases">, phrase: NounPhrase): NounPhrase {
  let last = phrase;
  for (let steps = 0; steps < MOST_JOINED; steps++) {
    const next = phrases[last.index + 1];
    if (next?.joinedTo !== last.index || next.adposition) break;
    last = next;
  }
  return last;
}

function argumentOf(passage: ReadPassage, { verb, as }: VerbRelation, phrase: NounPhrase): Argument {
  if (as === "subject") return ofSubject(passage, verb);
  if (as === "object") return ofObject(passage, verb, phrase);
  // "had been shot by | two men"
  const isAgent = phrase.adposition !== null && passage.syntax.agents.has(phrase.adposition.from);
  if (isAgent && verb.voice === "passive" && !passage.pack.grammar.headFirst) return { as: "doer" };
  return { as: "bystander" };
}

/** "the death of | 12 people": a noun of an event takes those concerned as its complement. */
function ofNoun(passage: ReadPassage, phrase: NounPhrase): Argument | null {
  const governor = phrase.complementOf === null ? undefined : passage.syntax.phrases[phrase.complementOf];
  if (!governor) return null;
  const kind = kindIn(passage, governor.from, phrase.from, ["counted", "leads"], governor.head);
  if (kind && isOnlyMeant(passage, governor.head)) return SPARED;
  return kind ? { as: "sufferer", kind } : null;
}

/** Of phrases joined to one another the first, which stands for all: "the death of ten passengers and two | pilots". */
function firstOf({ syntax }: ReadPassage, phrase: NounPhrase): NounPhrase {
  let first = phrase;
  for (let steps = 0; first.joinedTo !== null && steps < MOST_JOINED; steps++)
    first = syntax.phrases[first.joinedTo] ?? first;
  return first;
}

/** "killed one and injured | three others": a word that may stand on either side leads where it is an active verb without an object. */
function leadsHere(
  { syntax, pack }: ReadPassage,
  { to, sense }: Mark<"kind">,
  { index, from }: NounPhrase,
): boolean {
  if (sense.role === "leads") return true;
  const verb = pack.grammar.headFirst ? undefined : syntax.verbAt[to - 1];
  const isActive = verb?.form === "Fin" && verb.voice === "active" && !verb.objects.includes(index);
  return sense.role === "either" && isActive && to === from;
}

/** "claimed the lives of | 12": words of an event that end where those concerned begin. */
function ofWordsBefore(
  passage: ReadPassage,
  { from, number }: Draft,
  phrase: NounPhrase,
  first: NounPhrase,
): Argument | null {
  const isJoined = first !== phrase && !passage.pack.grammar.headFirst;
  for (const to of [from, number.from, phrase.from, ...(isJoined ? [first.from] : [])]) {
    const leads = marksBefore(passage, "kind", to).filter((each) => leadsHere(passage, each, phrase));
    const mark = leads.sort((a, b) => a.from - b.from)[0];
    if (mark && isOnlyMeant(passage, mark.from)) return SPARED;
    if (mark) return { as: "sufferer", kind: mark.sense.kind };
  }
  return null;
}

/** "two | slain | clerks": a word of harm between a number and its noun. */
function ofWordWithin(passage: ReadPassage, { numeral, head }: NounPhrase): Argument | null {
  if (!numeral || passage.pack.grammar.headFirst) return null;
  for (let at = numeral.to; at < head; at++)
    if (
      marksAt(passage, "kind", at).some(
        ({ sense, to }) => sense.kind === "killed" && sense.role !== "counted" && to <= head,
      )
    )
      return { as: "sufferer", kind: "killed" };
  return null;
}

/** "1 suspect | dead": a headline's word for what happened to those before it. */
function ofWordBehind(passage: ReadPassage, { to }: NounPhrase): Argument | null {
  if (passage.syntax.verbAt[to] || passage.syntax.tags[to]?.pos === "AUX") return null;
  const said = longest(marksAt(passage, "kind", to).filter(({ sense }) => sense.role === "follows"));
  return said && !isWeakly(said.sense.kind) ? { as: "sufferer", kind: said.sense.kind } : null;
}

/** "the two men | in custody": words in an adposition that say what became of those before them. */
function ofStateBehind(passage: ReadPassage, { to }: NounPhrase): Argument | null {
  if (passage.syntax.tags[to]?.pos !== "ADP" || passage.pack.grammar.headFirst) return null;
  const said = marksAt(passage, "kind", to).find(({ sense }) => sense.role === "follows");
  return said && !isWeakly(said.sense.kind) ? { as: "sufferer", kind: said.sense.kind } : null;
}

/** "left two women dead and | two others in the hospital". */
function ofLeaving(passage: ReadPassage, phrase: NounPhrase): Argument | null {
  const verb = passage.syntax.verbs.findLast(({ to }) => to <= phrase.from);
  return verb && phrase.joinedTo !== null && isLeftInHospital(passage, phrase, verb) ? HURT : null;
}

/** The phrase that stands in its verb's clause for one that is its complement: "a group of | 12 migrants". */
function holderOf({ syntax }: ReadPassage, phrase: NounPhrase): NounPhrase {
  let holder = phrase;
  for (let steps = 0; holder.complementOf !== null && steps < MOST_JOINED; steps++) {
    const next = syntax.phrases[holder.complementOf];
    if (!next || next.numeral || next.sort === "pronoun") break;
    holder = next;
  }
  return holder;
}

/** Whether a verb has a counted phrase straight behind it for its subject: «شارك 300 شخص». */
export function isPlainSubject(passage: ReadPassage, draft: Draft): boolean {
  const phrase = phraseOf(passage, draft);
  if (!phrase) return false;
  return (passage.syntax.relations.get(phrase.index) ?? []).some(
    ({ verb, as }) =>
      as === "subject" &&
      !verb.isCopula &&
      verb.to === phrase.from &&
      !tellsOfEvent(passage, verb) &&
      !isFollowedByHarm(passage, Math.max(phrase.head + 1, draft.number.to)),
  );
}

/** «نُقل 14 ناجيا | إلى المستشفى»: what happened to them may stand in the rest of the clause. */
function isFollowedByHarm(passage: ReadPassage, from: number): boolean {
  for (let at = from; at < passage.tokens.length && !passage.syntax.verbAt[at]; at++) {
    if (CLAUSE_END.test(passage.tokens[at]?.text ?? "")) return false;
    if (marksAt(passage, "kind", at).some(({ sense }) => sense.kind !== "people" && sense.kind !== "other"))
      return true;
  }
  return false;
}

function tellsOfEvent(passage: ReadPassage, verb: VerbGroup): boolean {
  for (let at = verb.from; at < verb.to; at++) if (marksAt(passage, "kind", at).length > 0) return true;
  return false;
}

/** "21 of the 276 girls | kidnapped by …": what a participle or a relative clause says of its noun alone. */
export function ofInnerClause(passage: ReadPassage, draft: Draft): EventKind | null {
  return harmOfInnerClause(passage, phraseOf(passage, draft));
}

/** "all seven of the people | shot are stable": what such a clause says of a whole holds for its parts. */
function ofWholesClause(passage: ReadPassage, phrase: NounPhrase): Argument | null {
  const whole = passage.syntax.phrases[phrase.index + 1];
  if (phrase.sort !== "numeral" || whole?.complementOf !== phrase.index || passage.pack.grammar.headFirst)
    return null;
  const kind = harmOfInnerClause(passage, whole);
  return kind && { as: "sufferer", kind };
}

function harmOfInnerClause(passage: ReadPassage, phrase: NounPhrase | undefined): EventKind | null {
  for (const { verb, as } of passage.syntax.relations.get(phrase?.index ?? -1) ?? []) {
    if (as !== "subject" || (verb.clause !== "participle" && verb.clause !== "relative")) continue;
    const read = ofSubject(passage, verb);
    if (read.as === "sufferer" && !isWeakly(read.kind)) return read.kind;
  }
  return null;
}

/** "the nine people | Marsh killed": a verb without an object, straight behind a noun that stands straight behind those counted. */
function ofBareRelative(passage: ReadPassage, phrase: NounPhrase): Argument | null {
  const { syntax } = passage;
  const doer = syntax.phrases[phrase.index + 1];
  const verb = doer?.from === phrase.to && !doer.numeral ? syntax.verbAt[doer.to] : undefined;
  if (!doer || !verb || verb.objects.length > 0 || verb.subject !== doer.index || verb.form === "Ger")
    return null;
  const kind = kindIn(passage, verb.from, verb.to, ["leads", "either"]);
  return kind && !isWeakly(kind) ? { as: "sufferer", kind } : null;
}

/** "two men | wanted for it | are in custody": a participle that says little only tells who they are, where a verb says more. */
function withoutWanted(relations: readonly VerbRelation[], passage: ReadPassage): readonly VerbRelation[] {
  const says = relations.filter(({ verb, as }) => {
    if (verb.clause !== "participle" || as !== "subject") return true;
    const read = ofSubject(passage, verb);
    return read.as === "sufferer" && !isWeakly(read.kind);
  });
  return says.length > 0 ? says : relations;
}

/** The verbs of a phrase, or else of one joined to it: "two men | and two women, all in their 20s, were hurt". */
function relationsOf({ syntax }: ReadPassage, phrase: NounPhrase): readonly VerbRelation[] {
  const joined = lastJoined(syntax, phrase);
  const isOne = joined.from === phrase.to + 1;
  return syntax.relations.get(phrase.index) ?? (isOne ? syntax.relations.get(joined.index) : undefined) ?? [];
}

/** What a sentence says of those whom a figure counts; null where no verb takes them. */
export function argumentRead(passage: ReadPassage, draft: Draft): Argument | null {
  const phrase = phraseOf(passage, draft);
  if (!phrase) return null;
  const first = firstOf(passage, phrase);
  // «مقتل ثلاثة واعتقال | شخصين»: a word of its own stands nearer than that of those before.
  const nearer = first === phrase ? null : ofWordsBefore(passage, draft, phrase, phrase);
  const noun =
    nearer ??
    ofNoun(passage, first) ??
    ofWordsBefore(passage, draft, phrase, first) ??
    ofWordWithin(passage, phrase);
  if (noun) return noun;
  if (isWithWounds(passage, phrase)) return HURT;
  const state = ofStateBehind(passage, phrase);
  if (state) return state;
  const relative = passage.pack.grammar.headFirst ? null : ofBareRelative(passage, phrase);
  if (relative) return relative;
  const own = passage.syntax.relations.get(phrase.index);
  const holder = own ? phrase : holderOf(passage, first);
  const relations = own ?? relationsOf(passage, holder);
  if (relations.every(({ as }) => as === "oblique")) {
    const said = ofWordBehind(passage, phrase);
    if (said) return said;
  }
  if (relations.length === 0) return ofLeaving(passage, phrase);
  const read = withoutWanted(relations, passage).map((relation) => argumentOf(passage, relation, holder));
  // "were shot and died"
  const died = passage.pack.grammar.headFirst
    ? undefined
    : read.find((one) => one.as === "sufferer" && one.kind === "killed");
  return (
    died ??
    read.find(({ as }) => as === "sufferer") ??
    (relations.every(({ verb }) => verb.isCopula) ? ofWholesClause(passage, phrase) : null) ??
    read.find(({ as }) => as === "doer") ??
    read[0] ??
    null
  );
}

/** Whether a word says nothing of those counted but that they are, how many, or that something came about. */
function isEmpty(passage: ReadPassage, at: number): boolean {
  const senses = ["counter", "measure-noun", "occurrence", "person", "anaphor", "stop"] as const;
  return senses.some((sense) => markAt(passage, sense, at) !== null);
}

/** Whether a noun can have a complement behind it: it has no article, and nobody's ending. */
function isConstruct({ tokens, pack }: ReadPassage, at: number): boolean {
  const { article, joinedAdpositions, possessiveEndings } = pack.grammar;
  const { text = "", folded = "" } = tokens[at] ?? {};
  const isDefinite = [article, ...joinedAdpositions].some((beginning) => folded.startsWith(beginning));
  return !isDefinite && !possessiveEndings.some((ending) => text.endsWith(ending));
}

/** «طرد | 23 دبلوماسيا», «دخول | مليون مهاجر»: a noun straight before those counted that takes them and is no event's word. */
function isOfOtherNoun(passage: ReadPassage, { from }: Draft, phrase: NounPhrase): boolean {
  const governor = phrase.complementOf === null ? undefined : passage.syntax.phrases[phrase.complementOf];
  const noun = from - 1;
  if (governor?.head !== noun || passage.syntax.tags[noun]?.pos !== "NOUN" || !isConstruct(passage, noun))
    return false;
  const isJoined = passage.syntax.joined.has(noun);
  return !isJoined && marksAt(passage, "kind", noun).length === 0 && !isEmpty(passage, noun);
}

/** «طردت لندن | 23 دبلوماسيا»: the object of a verb that has a subject of its own, and tells of no event and no count. */
function isOfOtherVerb(passage: ReadPassage, phrase: NounPhrase): boolean {
  return (passage.syntax.relations.get(phrase.index) ?? []).some(({ verb, as }) => {
    const subject = verb.subject === null ? undefined : passage.syntax.phrases[verb.subject];
    if (as !== "object" || !subject || subject.index === phrase.index || verb.clause === "relative")
      return false;
    const isOfEvent = speaksOfCounts(passage, verb) || isOfCount(passage, subject);
    return !isOfEvent && subject.to <= phrase.from && marksAt(passage, "kind", verb.from - 1).length === 0;
  });
}

/** Whether those counted are taken by a word of their own that tells of no event, where heads come first. */
export function isTakenByOther(passage: ReadPassage, draft: Draft): boolean {
  const phrase = phraseOf(passage, draft);
  if (!phrase || !passage.pack.grammar.headFirst) return false;
  return isOfOtherNoun(passage, draft, phrase) || isOfOtherVerb(passage, phrase);
}
