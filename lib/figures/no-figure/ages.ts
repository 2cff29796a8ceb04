/** Ages that only the clause shows to be such. */
import type { NounPhrase, VerbGroup } from "../../syntax";
import type { Draft } from "../draft";
import { measureLexicon } from "../measured";
import { namingOf } from "../name/words";
import { markAt, markBefore, marksAt, type ReadPassage } from "../passage";
import { countsNothing, isBare, isPersonal, phraseOf, type Test } from "./context";
import { OLDEST } from "./set-off-ages";

/** "He was 24", "Ms Farrow, now 18": a person's number alone is an age. */
export const isAgeOfSubject: Test = (passage, draft) => {
  const phrase = phraseOf(passage, draft);
  if (!isBare(draft) || phrase?.sort !== "numeral" || draft.min !== draft.max) return null;
  if (!isBehindAdverbs(passage, phrase.from, draft.from)) return null;
  if (!Number.isInteger(draft.max) || (draft.max ?? 0) < 1 || (draft.max ?? 0) > OLDEST) return null;
  return (passage.syntax.relations.get(phrase.index) ?? []).some(({ verb, as }) => {
    const subject = verb.subject === null ? undefined : passage.syntax.phrases[verb.subject];
    if (as !== "object" || !verb.isCopula || !subject) return false;
    const isPerson =
      subject.sort === "pronoun"
        ? isPersonal(passage, subject)
        : subject.sort === "proper" || isOnePerson(passage, subject) || isToldOfPersons(passage, verb);
    return isPerson && !markBefore(passage, "counter", draft.from);
  })
    ? "age"
    : null;
};

/** "was just | 23". */
function isBehindAdverbs({ syntax }: ReadPassage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (syntax.tags[at]?.pos !== "ADV") return false;
  return true;
}

/** "the child was | 7". */
function isOnePerson(passage: ReadPassage, { sort, head }: NounPhrase): boolean {
  if (sort !== "common" || !passage.pack.grammar.agrees || passage.syntax.plurals.has(head)) return false;
  return markAt(passage, "person", head) !== null;
}

/** "three who were | 17": what a relative clause of persons says they are. */
function isToldOfPersons(passage: ReadPassage, { clause, from }: VerbGroup): boolean {
  return (
    clause === "relative" && passage.pack.grammar.agrees && markAt(passage, "relative", from - 1) !== null
  );
}

/** "children between 15 and 18": a stretch of ages straight behind persons in the plural. */
export const isAgeRange: Test = (passage, draft) => {
  const { hedge, unit, form, max, from } = draft;
  if (hedge !== "range" || form === "words" || (max ?? OLDEST) > OLDEST) return null;
  if (unit === "year" ? !passage.pack.grammar.headFirst : unit !== null) return null;
  const isBehindPersons = [from, from - 1].some(
    (to) => markBefore(passage, "person", to) !== null && passage.syntax.plurals.has(to - 1),
  );
  return isBehindPersons && countsNothing(passage, draft) ? "age" : null;
};

/** «طفل الـ | 12 عاما»: years with the article straight behind one person. */
function isChildOf(passage: ReadPassage, { number }: Draft): boolean {
  const { article } = passage.pack.grammar;
  if (article === "" || passage.tokens[number.from - 1]?.folded !== article) return false;
  const noun = passage.tokens[number.from - 2]?.text ?? "";
  const isPlural = namingOf(passage.pack)?.inflected?.isPlural(noun) ?? false;
  return markBefore(passage, "person", number.from - 1) !== null && !isPlural;
}

/** «توفي عن | 76 عاما», «لمن هم دون | 20 عاما»: years behind a word that leads to an age alone. */
export const isAgeByLead: Test = (passage, draft) => {
  if (draft.unit !== "year" || draft.min !== draft.max || (draft.max ?? 0) > OLDEST) {
    return isAgeLimit(passage, draft);
  }
  const isAged =
    draft.from === draft.number.from &&
    markBefore(passage, "aged-at", draft.from) !== null &&
    !passage.syntax.joints.has(draft.number.to);
  const isOf = (isAged && (draft.max ?? 0) >= YOUNGEST_DEAD) || isChildOf(passage, draft);
  return isOf || isAgeLimit(passage, draft) ? "age" : null;
};

/** Age from which "dies at 40" tells an age; below it, a number of deaths is as likely. */
const YOUNGEST_DEAD = 5;
/** Ages between which a law draws a line: "over 18". */
const HIGHEST_LIMIT = 25;
const LOWEST_LIMIT = 12;

function isAgeLimit(passage: ReadPassage, draft: Draft): "age" | null {
  const limit = draft.max ?? draft.min ?? 0;
  const isOfYears = draft.unit === "year" && limit >= LOWEST_LIMIT && limit <= HIGHEST_LIMIT;
  return isOfYears && markBefore(passage, "age-limit", draft.number.from) ? "age" : null;
}

/** A word without an article that no list knows can only be a name where years stand behind it. */
function isUnknownName(passage: ReadPassage, at: number): boolean {
  const { nounShape, article } = passage.pack.grammar;
  const word = passage.tokens[at]?.folded ?? "";
  const isAction = measureLexicon(passage.pack)?.is("action", passage.tokens, at) ?? false;
  const isKnown = (passage.starts[at] ?? []).length > 0 || isListedNoun(passage, at) || isAction;
  return !isKnown && !word.startsWith(article) && !(nounShape?.test(word) ?? false);
}

function isListedNoun({ tokens, pack }: ReadPassage, at: number): boolean {
  const inflected = namingOf(pack)?.inflected;
  return (inflected?.listed(tokens[at]?.text ?? "") ?? null) !== null;
}

/** Age from which a number behind a name is an age: "Maria, 34". */
const YOUNGEST_NAMED = 4;

/** «فتاة تبلغ | 17 عاما»: years that a verb of amounts says of one person. */
export const isAgeReached: Test = (passage, draft) => {
  const { syntax, pack } = passage;
  if (
    !pack.grammar.headFirst ||
    draft.unit !== "year" ||
    draft.form !== "digits" ||
    (draft.max ?? 0) > OLDEST
  )
    return null;
  const adverb = syntax.tags[draft.from - 1]?.pos === "ADV" ? 1 : 0;
  const verb = syntax.verbAt[draft.from - 1 - adverb];
  if (!verb || !markAt(passage, "amounts", verb.from)) return null;
  const relative = syntax.tags[verb.from - 1]?.pos === "PRON" ? 1 : 0;
  const subject = syntax.phraseAt[verb.from - 1 - relative];
  if (!subject || syntax.plurals.has(subject.head)) return null;
  return subject.sort === "proper" || markAt(passage, "person", subject.head) ? "age" : null;
};

/** «الطفل همام صبحي | 16 عاما»: years straight behind a name, but for verbs of spending them. */
export const isAgeOfNamed: Test = (passage, draft) => {
  const { syntax, pack, tokens } = passage;
  if (
    !pack.grammar.headFirst ||
    draft.unit !== "year" ||
    draft.form !== "digits" ||
    draft.from !== draft.number.from
  )
    return null;
  if (draft.min !== draft.max || (draft.max ?? 0) < YOUNGEST_NAMED || (draft.max ?? 0) > OLDEST) return null;
  const before = draft.from - 1;
  const isDirect = tokens[draft.from]?.type === "digits" && draft.start === tokens[draft.from]?.start;
  const phrase = syntax.phraseAt[before];
  if (!isDirect || !phrase || before < draft.sentence.from) return null;
  const isTitled = phrase.to > phrase.head + 1 && markAt(passage, "person", phrase.head) !== null;
  const isName = syntax.tags[before]?.pos === "PROPN" || isUnknownName(passage, before);
  if (!isTitled && !isName) return null;
  const verb = syntax.relations.get(phrase.index)?.[0]?.verb;
  return verb && markAt(passage, "spends", verb.head) ? null : "age";
};

/** "dies at 61": an age at which somebody died. */
export const isAgeAtDeath: Test = (passage, draft) => {
  const phrase = phraseOf(passage, draft);
  if (!isBare(draft) || phrase?.sort !== "numeral" || draft.form !== "digits" || (draft.max ?? 0) > OLDEST)
    return null;
  const { adposition } = phrase;
  if (!adposition || adposition.to - adposition.from !== 1) return null;
  const relations = passage.syntax.relations.get(phrase.index) ?? [];
  const isDeath = relations.some(
    ({ verb, as }) =>
      as === "oblique" &&
      marksAt(passage, "kind", verb.head).some(
        ({ sense }) => sense.kind === "killed" && sense.role === "follows",
      ),
  );
  return isDeath || isAgeAtDeed(passage, draft, phrase) ? "age" : null;
};

/** "she left school at | 16": what one person did at a number is told of an age, unless the verb tells of amounts. */
function isAgeAtDeed(passage: ReadPassage, draft: Draft, { index }: NounPhrase): boolean {
  const { syntax } = passage;
  if (!markBefore(passage, "aged-at", draft.from) || (draft.min ?? 0) < YOUNGEST_NAMED) return false;
  return (
    (syntax.relations.get(index) ?? []).some(({ verb, as }) => {
      const subject = syntax.phrases[verb.subject ?? -1];
      const isAmount = markAt(passage, "amounts", verb.head) ?? markAt(passage, "moves", verb.head);
      return as === "oblique" && subject?.sort === "pronoun" && isPersonal(passage, subject) && !isAmount;
    }) && countsNothing(passage, draft)
  );
}

const DASH = /^[-–—]$/u;

/** "Ann and Cal Orr -- | 19 and 17 -- of Osk": digits alone between dashes behind a name. */
export const isAgeAside: Test = (passage, draft) => {
  const { tokens } = passage;
  if (!passage.pack.statements.capitals || !isBare(draft) || draft.form !== "digits") return null;
  if ((draft.max ?? 0) > OLDEST || draft.min !== draft.max) return null;
  const isListed = (at: number) =>
    tokens[at]?.type === "digits" || markAt(passage, "join", at) !== null || tokens[at]?.text === ",";
  let [from, to] = [draft.number.from - 1, draft.number.to];
  while (isListed(from)) from--;
  while (isListed(to)) to++;
  if (!DASH.test(tokens[from]?.text ?? "") || !DASH.test(tokens[to]?.text ?? "")) return null;
  while (DASH.test(tokens[from]?.text ?? "")) from--;
  const isApart = tokens[from]?.end !== tokens[from + 1]?.start;
  return isApart && passage.syntax.tags[from]?.pos === "PROPN" ? "age" : null;
};
