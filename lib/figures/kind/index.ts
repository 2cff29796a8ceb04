import type { EventKind } from "../../languages/contract/quantities";
import { type Kind, PERSON_KINDS } from "../../model";
import type { VerbRelation } from "../../syntax";
import { type Draft, decided, type Refiner } from "../draft";
import { markAt, markBefore, marksAt, marksBefore, type ReadPassage } from "../passage";
import { type CountedPhrase, countedPhrase } from "../phrase";
import { argumentRead, isPlainSubject, isTakenByOther, ofInnerClause } from "./arguments";
import { befallen } from "./befallen";
import { aboard, examined, laterHarm, ofGroup, partOf } from "./context";
import {
  figuresOf,
  type Governor,
  governor,
  isWeak,
  leftGovernor,
  type PassageFigures,
  rightGovernor,
} from "./governor";
import { isCountOfPersons, isLevelOfPersons, movedKind } from "./levels";
import { withParts } from "./parts";
import { areMembers, isBeforePersonalVerb, isLedByPersons, isOnlyDefinite, withShape } from "./shapes";
import { spared } from "./spared";
import { victimsKind } from "./victims";
import { isKin, isOfWhole, isWholeOf, toldKind, wholeKind } from "./wholes";

/** How far, in steps, an event's word is still taken to govern a figure. */
const REACH = { none: 18, person: 18, unknown: 3, thing: 0, weak: 10 } as const;
/** What no longer holds for survivors, whatever is said around them: "pulled from under the rubble". */
const SAFE_FROM: ReadonlySet<EventKind> = new Set<EventKind>(["missing", "displaced", "other"]);

const HARMED: ReadonlySet<Kind> = new Set<Kind>(["killed", "wounded", "missing", "displaced", "detained"]);

/** Words before a figure within which it may point back: "among them". */
const ANAPHOR_REACH = 4;
/** Words before a figure within which a label's noun stands: "Dead: at least 9". */
const LABEL_REACH = 3;

function pointsBack(passage: ReadPassage, draft: Draft): boolean {
  return markAt(passage, "anaphor", draft.to) !== null || isAmong(passage, draft);
}

/** «بينهم» before a figure. */
function isAmong(passage: ReadPassage, draft: Draft): boolean {
  const first = Math.max(draft.sentence.from, draft.from - ANAPHOR_REACH);
  for (let at = draft.from - 1; at >= first; at--) if (markAt(passage, "anaphor", at)) return true;
  return false;
}

/** "five others, including | two pupils, were hurt": the word that opens a part stands straight before its number. */
function isStraightAmong(passage: ReadPassage, { from }: Draft): boolean {
  return !passage.pack.grammar.headFirst && markBefore(passage, "anaphor", from) !== null;
}

function harmed({ kind }: Draft): Kind | null {
  return kind !== null && HARMED.has(kind) ? kind : null;
}

/** A thing named just before a bare number is what it counts: "complaints came to 140". */
function isLabelled(passage: ReadPassage, draft: Draft): boolean {
  const first = Math.max(draft.sentence.from, draft.from - LABEL_REACH);
  for (let at = draft.from - 1; at >= first && !markAt(passage, "join", at); at--)
    if (markAt(passage, "thing", at)) return true;
  return false;
}

/** «10 أهداف وصنع 15 | آخرين»: others of what was counted before, where that were no persons. */
function isOthersOfThings(passage: ReadPassage, draft: Draft, last: Draft | undefined): boolean {
  return (
    last?.kind === "other" &&
    last.sentence === draft.sentence &&
    markAt(passage, "anaphor", draft.to) !== null
  );
}

/** «244 طفلا، و | 164 سيدة»: persons joined to those counted before, with no verb between. */
function isListedWith(passage: ReadPassage, draft: Draft, last: Draft): boolean {
  const { syntax, pack } = passage;
  if (!pack.grammar.headFirst || last.sentence !== draft.sentence || !syntax.joined.has(draft.from))
    return false;
  for (let at = last.to; at < draft.from; at++)
    if (syntax.verbAt[at] || markAt(passage, "break", at)) return false;
  return true;
}

/** «إنقاذ | 67 آخرين»: a word straight before others tells that they are safe. */
function areSafeOthers(passage: ReadPassage, draft: Draft): boolean {
  return marksBefore(passage, "kind", draft.from).some(
    ({ sense }) => sense.role === "leads" && sense.kind === "people",
  );
}

/** The kind of the figure before, where this one is said to be a part, a successor or a second count of it. */
function inherited(
  passage: ReadPassage,
  draft: Draft,
  phrase: CountedPhrase,
  last: Draft | undefined,
): Kind | null {
  if (!last?.kind || (phrase.noun === "person" && !PERSON_KINDS.has(last.kind))) return null;
  const isPart =
    pointsBack(passage, draft) || draft.superseded || markBefore(passage, "whole", draft.from) !== null;
  if (isPart && HARMED.has(last.kind) && areSafeOthers(passage, draft)) return "people";
  if (isPart && (phrase.noun !== "unknown" || PERSON_KINDS.has(last.kind))) return last.kind;
  if (phrase.noun === "person" && HARMED.has(last.kind) && isListedWith(passage, draft, last))
    return last.kind;
  const isBare = phrase.noun === "none" && last.sentence === draft.sentence && !isLabelled(passage, draft);
  return isBare && PERSON_KINDS.has(last.kind) ? last.kind : null;
}

/** A word that says little of those concerned is not looked for as far. */
function reachOf({ kind }: Governor, { noun }: CountedPhrase): number {
  return isWeak({ kind }) ? Math.min(REACH[noun], REACH.weak) : REACH[noun];
}

/** "15 were held, among them 3 women who worked there": a word that says little yields to what points back. */
function settled(
  passage: ReadPassage,
  draft: Draft,
  found: Governor | null,
  last: Draft | undefined,
): Governor | null {
  const hasLeftHospital = found?.kind === "displaced" && last?.kind === "wounded";
  return (!found || isWeak(found) || hasLeftHospital) && isAmong(passage, draft) ? null : found;
}

/** What happens to things does not make persons things: "a million people were left without power"; who is seized is held. */
function personal(passage: ReadPassage, found: Governor | null, { noun }: CountedPhrase): Governor | null {
  if (found?.kind !== "other" || noun !== "person") return found;
  return { ...found, kind: markAt(passage, "seizes", found.at) ? "detained" : "people" };
}

/** «ارتفاع الوفيات إلى 34 حالة»: the word counts what was named before it. */
function isClassified(passage: ReadPassage, { from, to, noun }: CountedPhrase): boolean {
  return noun === "thing" && markAt(passage, "classifier", from)?.to === to;
}

function classifiedKind(
  passage: ReadPassage,
  draft: Draft,
  figures: PassageFigures,
  last: Draft | undefined,
): Kind {
  const found = leftGovernor(passage, draft, figures);
  if (found && found.kind !== "people") return found.kind;
  return pointsBack(passage, draft) && last?.kind ? last.kind : "other";
}

function isSought(passage: ReadPassage, { from, to, noun }: CountedPhrase): boolean {
  if (noun === "unknown") return false;
  for (let at = from; at < to; at++) if (markAt(passage, "sought", at)) return true;
  return false;
}

/** "searching for two suspects": those who are looked for are not missed; they can be held, hurt or killed. */
function soughtKind(passage: ReadPassage, draft: Draft): Kind {
  const argument = argumentRead(passage, draft);
  const isHarmed = argument?.as === "sufferer" && !isWeak(argument) && argument.kind !== "missing";
  return isHarmed && argument.kind !== "displaced" ? argument.kind : "people";
}

function isSeekingBefore(passage: ReadPassage, { from, number }: Draft): boolean {
  return [from, number.from].some((to) => markBefore(passage, "seeks", to) !== null);
}

/** Those who are looked for are missing only where somebody is said to be. */
function seekingKind(passage: ReadPassage): Kind {
  const tells = passage.tokens.some((_, at) =>
    marksAt(passage, "kind", at).some(({ sense }) => sense.kind === "missing"),
  );
  return tells ? "missing" : "people";
}

/** "the two | were arguing", "the two | agreed": a number in words behind an article, with no noun that it could count. */
function isOnlyThe(passage: ReadPassage, { number, form, max }: Draft, { noun }: CountedPhrase): boolean {
  const { syntax, pack } = passage;
  const phrase = syntax.phraseAt[number.from];
  if (!phrase || form !== "words" || pack.grammar.headFirst) return false;
  const isAlone = phrase.sort === "numeral" && phrase.to <= number.to;
  const isSubject = (syntax.relations.get(phrase.index) ?? []).every(({ as }) => as === "subject");
  const isOfOne = noun === "unknown" && (max ?? 0) > 1 && !syntax.plurals.has(phrase.head) && isSubject;
  const isCompound = passage.tokens[number.to]?.type === "mark" && isOfOne;
  return (isAlone || isOfOne) && !isCompound && syntax.tags[number.from - 1]?.pos === "DET";
}

/** "the three | of them". */
function isTheOfThem(passage: ReadPassage, { number, form }: Draft): boolean {
  const { syntax, pack } = passage;
  const phrase = syntax.phraseAt[number.from];
  const whole = syntax.phrases[(phrase?.index ?? -1) + 1];
  if (form !== "words" || pack.grammar.headFirst || phrase?.sort !== "numeral") return false;
  const isOfThem = whole?.complementOf === phrase.index && whole.sort === "pronoun";
  return isOfThem && syntax.tags[number.from - 1]?.pos === "DET";
}

/** «أن | الثلاثة غادروا»: where no things were counted before. */
function isTheOnlyGroup(passage: ReadPassage, draft: Draft, last: Draft | undefined): boolean {
  return isOnlyDefinite(passage, draft) && (!last || PERSON_KINDS.has(last.kind ?? "other"));
}

/** "Five | were involved": a number in words that stands alone as a subject counts persons, where nothing else was counted before. */
function isAloneAsSubject(
  { syntax, pack }: ReadPassage,
  { number, form }: Draft,
  last: Draft | undefined,
): boolean {
  const phrase = syntax.phraseAt[number.from];
  if (form !== "words" || pack.grammar.headFirst || phrase?.sort !== "numeral" || phrase.to > number.to)
    return false;
  if (last?.kind && !PERSON_KINDS.has(last.kind)) return false;
  const isPartitive = syntax.phrases[phrase.index + 1]?.complementOf === phrase.index;
  return !isPartitive && (syntax.relations.get(phrase.index) ?? []).some(({ as }) => as === "subject");
}

/** "a city of | 250,000": the number of those who live in a place. */
function isPopulation({ syntax, ...passage }: ReadPassage, { number, unit }: Draft): boolean {
  const phrase = syntax.phraseAt[number.from];
  const place = phrase?.complementOf === null ? undefined : syntax.phrases[phrase?.complementOf ?? -1];
  if (unit !== null || phrase?.sort !== "numeral" || !place) return false;
  return markAt({ ...passage, syntax }, "populated", place.head) !== null;
}

/** "the 35 | are diplomats": a copula says that those counted are persons. */
function isSaidOfPersons(passage: ReadPassage, { number, unit }: Draft): boolean {
  const { syntax, pack } = passage;
  const phrase = syntax.phraseAt[number.from];
  if (unit !== null || pack.grammar.headFirst || phrase?.sort !== "numeral") return false;
  return (syntax.relations.get(phrase.index) ?? []).some(({ verb, as }) => {
    const said = syntax.phrases[verb.objects[0] ?? -1];
    return (
      as === "subject" && verb.isCopula && said !== undefined && markAt(passage, "person", said.head) !== null
    );
  });
}

function relationsOf({ syntax }: ReadPassage, { number }: Draft): readonly VerbRelation[] {
  return syntax.relations.get(syntax.phraseAt[number.from]?.index ?? -1) ?? [];
}

/** "had been shot by | one of them": a number in the adposition of who did a thing. */
function isNamedAgent(passage: ReadPassage, draft: Draft): boolean {
  const { adposition } = passage.syntax.phraseAt[draft.number.from] ?? {};
  return !passage.pack.grammar.headFirst && adposition != null && passage.syntax.agents.has(adposition.from);
}

/** "while two other boys | were playing": those who are told to have done something else. */
function isPlainDoer(passage: ReadPassage, draft: Draft): boolean {
  const isPlain = ({ verb, as }: VerbRelation) =>
    as === "subject" && !verb.isCopula && verb.voice === "active" && verb.clause !== "participle";
  return !passage.pack.grammar.headFirst && relationsOf(passage, draft).some(isPlain);
}

/** "all four | were shot": those of whom the article told before that they were killed did not live. */
function laterKind(passage: ReadPassage, draft: Draft): Kind {
  const argument = argumentRead(passage, draft);
  const isHurt = argument?.as === "sufferer" && argument.kind === "wounded";
  if (isHurt && passage.told.get(draft.min ?? 0) === "killed") return "killed";
  return argument?.as === "sufferer" ? (argument.kind === "other" ? "people" : argument.kind) : "people";
}

/** What the rules for kinds are asked about. */
interface Question {
  readonly passage: ReadPassage;
  readonly draft: Draft;
  readonly figures: PassageFigures;
  readonly phrase: CountedPhrase;
  /** The figure before, and the one behind. */
  readonly last: Draft | undefined;
  readonly next: Draft | undefined;
}

interface Rule {
  readonly name: string;
  /** The kind, or null where the rule does not apply. */
  readonly find: (question: Question) => Kind | null;
}

/** «مذكرات توقيف بحق | 7»: a longer saying that takes back what the event's word in it says. */
function isOnlyMeant(passage: ReadPassage, draft: Draft): boolean {
  const leads = [draft.from, draft.number.from].flatMap((to) =>
    marksBefore(passage, "kind", to).filter(({ sense }) => sense.role === "leads"),
  );
  const longest = leads.sort((a, b) => a.from - b.from)[0];
  if (longest?.sense.kind !== "people") return false;
  for (let at = longest.from + 1; at < longest.to; at++)
    if (marksAt(passage, "kind", at).some(({ sense }) => !isWeak(sense))) return true;
  return false;
}

/** What was safe from an event is not said to have suffered it. */
function fits({ phrase }: Question, kind: EventKind): boolean {
  return !(phrase.isSafe && SAFE_FROM.has(kind));
}

/** Where a verb may come first, only the subject straight behind a plain verb is known to have suffered nothing. */
function isKnownBystander({ passage, draft }: Question): boolean {
  return !passage.pack.grammar.verbFirst || isPlainSubject(passage, draft);
}

/** In order: the first that finds a kind decides. */
const RULES: readonly Rule[] = [
  { name: "unit", find: ({ draft }) => draft.kind },
  {
    name: "paces",
    find: ({ passage, draft }) => (markAt(passage, "paces", draft.number.to) ? "distance" : null),
  },
  {
    name: "populated",
    find: ({ passage, draft, phrase }) =>
      phrase.noun === "none" && isPopulation(passage, draft) ? "people" : null,
  },
  { name: "kin", find: ({ passage, draft }) => (isKin(passage, draft) ? "people" : null) },
  { name: "only-meant", find: ({ passage, draft }) => (isOnlyMeant(passage, draft) ? "people" : null) },
  {
    name: "victims",
    find: ({ passage, draft }) => {
      const argument = argumentRead(passage, draft);
      const isHarmed = argument?.as === "sufferer" && !isWeak(argument);
      return isHarmed ? null : victimsKind(passage, draft);
    },
  },
  {
    name: "examined",
    find: ({ passage, draft }) => {
      const argument = argumentRead(passage, draft);
      return argument?.as === "sufferer" && argument.kind === "wounded" ? examined(passage, draft) : null;
    },
  },
  {
    name: "own-noun",
    find: ({ passage, draft, phrase, figures }) =>
      phrase.kind &&
      (befallen(passage, draft, phrase, figures.numbers) ?? spared(passage, draft, phrase.kind)),
  },
  {
    name: "classifier",
    find: ({ passage, draft, phrase, figures, last }) =>
      isClassified(passage, phrase) ? classifiedKind(passage, draft, figures, last) : null,
  },
  {
    name: "thing",
    find: ({ draft, phrase }) => (phrase.noun === "thing" && !draft.superseded ? "other" : null),
  },
  {
    name: "whole",
    find: ({ passage, draft, phrase, figures, last }) =>
      phrase.noun === "none" || (phrase.noun === "person" && isWholeOf(passage, draft, last))
        ? (ofInnerClause(passage, draft) ?? wholeKind(passage, draft, last, figures))
        : null,
  },
  {
    name: "moved-count",
    find: ({ passage, draft, phrase }) => (phrase.noun === "none" ? movedKind(passage, draft) : null),
  },
  {
    name: "sought",
    find: ({ passage, draft, phrase }) => (isSought(passage, phrase) ? soughtKind(passage, draft) : null),
  },
  {
    name: "seeking",
    find: ({ passage, draft }) => (isSeekingBefore(passage, draft) ? seekingKind(passage) : null),
  },
  {
    name: "died-later",
    find: ({ passage, draft, phrase }) =>
      (phrase.noun === "person" || phrase.noun === "none") && laterHarm(passage, draft) === "killed"
        ? "killed"
        : null,
  },
  {
    name: "said-of-persons",
    find: ({ passage, draft, phrase }) =>
      phrase.noun === "none" && isSaidOfPersons(passage, draft) ? laterKind(passage, draft) : null,
  },
  {
    name: "two-persons",
    find: ({ passage, draft, phrase }) =>
      isTheOfThem(passage, draft) || (!phrase.partitive && isOnlyThe(passage, draft, phrase))
        ? laterKind(passage, draft)
        : null,
  },
  {
    name: "sufferer",
    find: (question) => {
      const { passage, draft, phrase, last } = question;
      const argument = phrase.noun === "thing" ? null : argumentRead(passage, draft);
      const hasLeftHospital =
        argument?.as === "sufferer" && argument.kind === "displaced" && last?.kind === "wounded";
      if (hasLeftHospital && isAmong(passage, draft)) return null;
      return argument?.as === "sufferer" && !isWeak(argument) && fits(question, argument.kind)
        ? spared(passage, draft, argument.kind)
        : null;
    },
  },
  {
    name: "harm-in-context",
    find: ({ passage, draft, phrase, last }) =>
      phrase.noun === "person" || phrase.noun === "none"
        ? (aboard(passage, draft) ??
          partOf(passage, draft, last) ??
          ofGroup(passage, draft) ??
          laterHarm(passage, draft))
        : null,
  },
  {
    name: "no-sufferer",
    find: (question) => {
      const { passage, draft, phrase } = question;
      const argument = argumentRead(passage, draft);
      if (!argument || phrase.noun === "thing" || phrase.noun === "unknown") return null;
      if (argument.as === "doer" && isNamedAgent(passage, draft)) return "people";
      if (argument.as === "sufferer")
        return argument.kind === "people" && !passage.pack.grammar.verbFirst ? "people" : null;
      const isPerson =
        phrase.noun === "person" && (!pointsBack(passage, draft) || isPlainDoer(passage, draft));
      return isPerson && isKnownBystander(question) ? "people" : null;
    },
  },
  {
    name: "among-figure",
    find: ({ passage, draft, phrase, last }) =>
      phrase.noun === "person" && last?.sentence === draft.sentence && isStraightAmong(passage, draft)
        ? harmed(last)
        : null,
  },
  {
    name: "nearest-event-word",
    find: (question) => {
      const { passage, draft, phrase, figures, last } = question;
      const isTaken = phrase.noun === "person" && isTakenByOther(passage, draft);
      const nearest = (isTaken ? rightGovernor : governor)(passage, draft, figures);
      const found = settled(passage, draft, personal(passage, nearest, phrase), last);
      if (!found || found.cost > reachOf(found, phrase) || !fits(question, found.kind)) return null;
      return isWeak(found) && isCountOfPersons(passage, draft, figures) ? "people" : found.kind;
    },
  },
  {
    name: "count-of-persons",
    find: ({ passage, draft, phrase, figures }) =>
      phrase.noun === "none" && isCountOfPersons(passage, draft, figures) ? "people" : null,
  },
  { name: "told-before", find: ({ passage, phrase, next }) => toldKind(passage, phrase, next) },
  {
    name: "figure-before",
    find: ({ passage, draft, phrase, last }) => inherited(passage, draft, phrase, last),
  },
  {
    name: "level-of-persons",
    find: ({ passage, draft, phrase }) =>
      phrase.noun === "none" && isLevelOfPersons(passage, draft) ? "people" : null,
  },
  {
    name: "person",
    find: ({ passage, draft, phrase }) =>
      phrase.noun === "person" ||
      markAt(passage, "relative", draft.to) !== null ||
      isBeforePersonalVerb(passage, draft) ||
      areMembers(passage, phrase)
        ? "people"
        : null,
  },
  {
    name: "personal-anaphor",
    find: ({ passage, draft, last }) => {
      if (isOthersOfThings(passage, draft, last)) return "other";
      return isLedByPersons(passage, draft) || markAt(passage, "personal-anaphor", draft.to)
        ? "people"
        : null;
    },
  },
  {
    name: "persons-alone",
    find: ({ passage, draft, last }) =>
      isAloneAsSubject(passage, draft, last) || isTheOnlyGroup(passage, draft, last) ? "people" : null,
  },
];

function withKind(question: Question): Draft {
  for (const { name, find } of RULES) {
    const kind = find(question);
    if (kind) return decided({ ...question.draft, kind }, `kind: ${name}`);
  }
  return decided(question.draft, "kind: nothing-known");
}

/** What sort of count a figure is: by its noun, else by the event's word that takes it, else as the figure before. */
export const kinds: Refiner = {
  name: "kinds",
  refine: (passage, drafts) => {
    const figures = figuresOf(drafts);
    let last: Draft | undefined;
    const read = drafts.map((draft, index) => {
      if (draft.notComparable) return draft;
      const phrase = withShape(passage, draft, countedPhrase(passage, draft, figures.numbers));
      const decided = withKind({ passage, draft, figures, phrase, last, next: drafts[index + 1] });
      // «71 قتيلا من أصل 77، بينهم | 20 صحفيا»
      if (decided.unit === null && decided.form !== "zero" && !(last && isOfWhole(passage, draft)))
        last = decided;
      return decided;
    });
    return passage.pack.grammar.headFirst ? read : withParts(passage, read);
  },
};
