/** Nouns of measure with what belongs to them, in a language whose heads come first: «سعر الفضة», «قيمة الصفقة». */
import { markAt } from "../passage";
import { kindOfUnit } from "../symbols";
import { type Inflected, plain } from "./inflection";
import { changed, type MeasuredDraft } from "./measured";

/** Words of what belongs to a noun of measure: "price of | Brent crude oil futures". */
const MOST_BELONGING = 4;
/** Tokens back to a noun of measure. */
const FARTHEST = 14;
const CLAUSE = /^[.;:؛!؟()]$/u;

function wordAt({ passage }: MeasuredDraft, at: number): string {
  const token = passage.tokens[at];
  return token?.type === "word" ? plain(token.text) : "";
}

/** «6000 طن | من القمح»: what is weighed stands definite behind "of"; behind a length "of" would be "from". */
export function containedGood({ passage, draft }: MeasuredDraft, inflected: Inflected): string | null {
  if (draft.kind !== "other" || !markAt(passage, "partitive", draft.to)) return null;
  const good = passage.tokens[draft.to + 1];
  const word = good?.type === "word" ? plain(good.text) : "";
  return inflected.isDefinite(word) && passage.syntax.tags[draft.to + 1]?.pos === "NOUN" ? word : null;
}

/** The thing whose measure follows; no person, and none that stands behind an adposition of its own. */
function ownerAt(measured: MeasuredDraft, inflected: Inflected, at: number): string | null {
  const word = wordAt(measured, at);
  if (measured.passage.syntax.tags[at - 1]?.pos === "ADP" || inflected.isPerson(word)) return null;
  return inflected.listed(word);
}

/** «بعمق | 10 كيلومترات», «صفقة بقيمة | 3 ملايين»: the number belongs to the noun of measure straight before it. */
export function governingMeasure(measured: MeasuredDraft, inflected: Inflected): string | null {
  const { passage, naming, draft } = measured;
  const at = draft.from - 1;
  const found = wordAt(measured, at);
  const measure = naming.measureIn(found);
  if (measure === null) return null;
  const isPartial = naming.is("partial", passage.tokens, at);
  if (inflected.isDefinite(measure)) return draft.kind === "duration" && !isPartial ? measure : null;
  if (naming.isGood(measure)) return null;
  const isPossessed = found.length > measure.length;
  const before = passage.syntax.tags[at - 1]?.pos === "ADJ" ? at - 2 : at - 1;
  const owner = isPossessed ? ownerAt(measured, inflected, before) : null;
  if (owner !== null) return `${measure} ${inflected.definite(owner)}`;
  return isPartial ? null : inflected.definite(measure);
}

/** «التضخم | العام الحالي»: a stretch of time with the article says when, not of what. */
function isNamedTime({ passage }: MeasuredDraft, at: number): boolean {
  const mark = markAt(passage, "unit", at);
  const isDefinite = passage.tokens[at]?.folded.startsWith(passage.pack.grammar.article) ?? false;
  return mark !== null && isDefinite && kindOfUnit(mark.sense.unit) === "duration";
}

/** A noun of measure with the nouns that it belongs to; null where it says nothing alone. */
function phraseFrom(
  measured: MeasuredDraft,
  inflected: Inflected,
  at: number,
): { name: string; to: number } | null {
  const { passage, naming } = measured;
  const measure = naming.measureIn(wordAt(measured, at));
  if (measure === null) return null;
  const words: string[] = [];
  let known = 0;
  for (let next = at + 1; next <= at + MOST_BELONGING; next++) {
    const word = wordAt(measured, next);
    const pos = passage.syntax.tags[next]?.pos;
    const isName = pos === "PROPN" && !inflected.mayBePrepositioned(word);
    if (passage.pack.grammar.joinedAdpositions.some((beginning) => word.startsWith(beginning))) break;
    if (isNamedTime(measured, next)) break;
    if (word === "" || passage.dateTokens.has(next) || naming.is("dropped", passage.tokens, next)) break;
    if (pos !== "NOUN" && pos !== "ADJ" && !isName) break;
    words.push(word);
    if (inflected.isDefinite(word) || isName) known = words.length;
  }
  // «المساحة المتنازع | عليها»: a participle that goes on is no whole name.
  const end = at + 1 + known;
  if (known > 0 && passage.syntax.tags[end]?.pos === "ADV" && end < measured.draft.from) return null;
  const name = [measure, ...words.slice(0, known)].join(" ");
  if (known > 0) return { name, to: at + 1 + known };
  return inflected.isDefinite(measure) && !naming.is("partial", passage.tokens, at)
    ? { name, to: at + 1 }
    : null;
}

/** Whether a clause ends at a token, or a figure stands there that is not the one before "to". */
function parts({ passage, naming, draft }: MeasuredDraft, at: number): boolean {
  const token = passage.tokens[at];
  if (!token || naming.is("relative", passage.tokens, at)) return true;
  if (token.type === "digits") return !naming.is("level", passage.tokens, draft.from - 1);
  return CLAUSE.test(token.text) && passage.tokens[at - 1]?.type !== "digits";
}

/** The verb right before or after a phrase that measures it or tells how it changes, or null. */
function verbBeside({ passage, naming }: MeasuredDraft, from: number, to: number): number | null {
  return [from - 1, to].find((at) => naming.is("measuring", passage.tokens, at)) ?? null;
}

/** «ارتفع سعر الذهب في … | 1.2 بالمئة»: the nearest noun of measure before a figure that a verb gives that measure. */
export function nearestMeasure(measured: MeasuredDraft, inflected: Inflected): string | null {
  const { draft } = measured;
  if (draft.kind === "duration") return null;
  const first = Math.max(draft.sentence.from, draft.from - FARTHEST);
  for (let at = draft.from - 1; at >= first && !parts(measured, at); at--) {
    // «تضخم أسعار المستهلكين»: a measure of measures is named by the first of them.
    if (measured.naming.measureIn(wordAt(measured, at - 1)) !== null) continue;
    const phrase = phraseFrom(measured, inflected, at);
    const verb = phrase && verbBeside(measured, at, phrase.to);
    if (phrase && verb !== null) return changed(measured, verb, phrase.name, phrase.name.split(" ")[0]);
  }
  return null;
}
