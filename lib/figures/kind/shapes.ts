/** Nouns that no list knows and whose shape or place shows that persons are counted, where heads come first. */
import type { Draft } from "../draft";
import { isJoinedOnto, markAt, markBefore, type ReadPassage } from "../passage";
import { attributiveStart, type CountedPhrase } from "../phrase";

/** Numbers that take a plural behind them: «خمسة انغماسيين», but «25 ألبانيا». */
const PLURAL_FROM = 3;
const PLURAL_TO = 10;
/** «سنين», «عيون»: a shorter word may have the letters of the ending as its own. */
const SHORTEST_PLURAL = 6;

function endsIn({ tokens }: ReadPassage, at: number, endings: readonly string[] | undefined): boolean {
  const word = tokens[at]?.folded ?? "";
  return word.length >= SHORTEST_PLURAL && (endings ?? []).some((ending) => word.endsWith(ending));
}

function takesPlural({ min, max }: Draft): boolean {
  return min !== null && min >= PLURAL_FROM && (max ?? min) <= PLURAL_TO;
}

/** «خمسة | انغماسيين», «ألف | ألباني»: a sound plural, or a descent in the place of a noun. */
function isPersonsShape(
  passage: ReadPassage,
  draft: Draft,
  { from, to, noun, partitive }: CountedPhrase,
): boolean {
  const { personPlurals, originEndings } = passage.pack.quantities;
  if (noun !== "unknown" || to <= from || partitive || draft.form === "dual") return false;
  if (passage.syntax.tags[from]?.pos === "VERB") return false;
  return endsIn(passage, from, takesPlural(draft) ? personPlurals : originEndings);
}

/** «الموقعون | الـ300», «القياديين الكتالونيين | الأربعة»: a sound plural before its number. */
function isBehindPersons(passage: ReadPassage, draft: Draft, { noun }: CountedPhrase): boolean {
  if ((noun !== "none" && noun !== "unknown") || (draft.min ?? 0) < PLURAL_FROM) return false;
  const from = attributiveStart(passage, draft);
  const { article } = passage.pack.grammar;
  return (
    from !== null &&
    (passage.tokens[from - 1]?.folded.startsWith(article) ?? false) &&
    endsIn(passage, from - 1, passage.pack.quantities.personPlurals)
  );
}

/** «250 | من منطقة واحدة», «10 | من حزب الله»: nobody counts parts of a thing that is one; they are from it. */
function isFromOne(passage: ReadPassage, { from, noun, partitive }: CountedPhrase): boolean {
  const isDefinite = passage.tokens[from]?.folded.startsWith(passage.pack.grammar.article) ?? false;
  const { plurals, phraseAt } = passage.syntax;
  const isOne = !isDefinite && !plurals.has(from) && phraseAt[from]?.numeral == null;
  return partitive && noun === "thing" && isOne && markAt(passage, "thing", from) !== null;
}

/** «عددهم | 9», «يفوق عددهم | 9», «قدر عددهم بـ | 9»; but «آخرين | ثلاثة نهائيات» says nothing of what comes next. */
export function isLedByPersons(passage: ReadPassage, { from, number }: Draft): boolean {
  const behind = passage.syntax.tags[from - 1]?.pos === "ADP" ? from - 1 : from;
  return [from, number.from, behind].some(
    (at) => markBefore(passage, "personal-anaphor", at) !== null && !markBefore(passage, "anaphor", at),
  );
}

/** Numbers in words above these are ages and years: «بلغ الثلاثين». */
const MOST_ALONE = 10;
const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

/** «أن | الثلاثة غادروا»: a number in words with the article, which no noun stands beside, stands for persons. */
export function isOnlyDefinite(passage: ReadPassage, { number, form, max, unit }: Draft): boolean {
  const { headFirst, article } = passage.pack.grammar;
  if (!headFirst || form !== "words" || unit !== null || (max ?? 0) < 2 || (max ?? 0) > MOST_ALONE)
    return false;
  const tagAt = (at: number) => passage.syntax.tags[at]?.pos ?? "X";
  const isDefinite = number.to === number.from + 1 && passage.tokens[number.from]?.folded.startsWith(article);
  return isDefinite === true && ![number.from - 1, number.to].some((at) => NOMINAL.has(tagAt(at)));
}

/** What is counted, with what the noun's shape shows of it. */
export function withShape(passage: ReadPassage, draft: Draft, phrase: CountedPhrase): CountedPhrase {
  if (!passage.pack.grammar.headFirst || draft.unit !== null || phrase.kind) return phrase;
  if (isFromOne(passage, phrase) || isOnlyDefinite(passage, draft)) return { ...phrase, noun: "none" };
  // «عددهم 330 مليونا | تغيير كلمة السر»: those counted were named before, and no noun behind is.
  if (phrase.noun === "thing" && isLedByPersons(passage, draft)) return { ...phrase, noun: "none" };
  const isPersons = isPersonsShape(passage, draft, phrase) || isBehindPersons(passage, draft, phrase);
  return isPersons ? { ...phrase, noun: "person" } : phrase;
}

/** «خمسة | من آسيا»: those from a place or a body of which nothing else is told. */
export function areMembers(passage: ReadPassage, { from, noun, partitive }: CountedPhrase): boolean {
  if (!partitive || !passage.pack.grammar.headFirst) return false;
  return noun === "none"
    ? markAt(passage, "thing", from) !== null
    : passage.syntax.tags[from]?.pos === "PROPN";
}

/** «أكثر من أربعة آلاف | يرفضون»: a verb that only persons take, straight behind a number. */
export function isBeforePersonalVerb(passage: ReadPassage, { to, form }: Draft): boolean {
  if (form === "dual" || passage.syntax.tags[to]?.pos !== "VERB" || isJoinedOnto(passage, to)) return false;
  const word = passage.tokens[to]?.folded ?? "";
  return (passage.pack.quantities.personalVerbEndings ?? []).some((ending) => word.endsWith(ending));
}
