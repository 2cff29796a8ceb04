/** The name of what has a measure: the price of what cost so much, the noun that a sum or a length belongs to. */
import { countedBy, type NounPhrase, type VerbRelation } from "../../syntax";
import type { Draft } from "../draft";
import { markAt, type ReadPassage } from "../passage";
import { containedGood, governingMeasure, nearestMeasure } from "./measure-nouns";
import { standingName } from "./standing";
import { toldMeasure } from "./told-measure";
import type { Naming } from "./words";

const SHARE = "percent";

export interface MeasuredDraft {
  readonly passage: ReadPassage;
  readonly naming: Naming;
  readonly draft: Draft;
}

function phraseOf({ passage, draft }: MeasuredDraft): NounPhrase | undefined {
  return passage.syntax.phraseAt[draft.number.from];
}

/** "$100,000 | bail", "a five-year | moratorium": a noun behind the unit. */
function behindUnit(measured: MeasuredDraft): string | null {
  const { passage, naming, draft } = measured;
  const phrase = phraseOf(measured);
  if (phrase?.sort !== "common" || phrase.numeral === null) return null;
  if (countedBy(passage.syntax, draft.number) === null || phrase.head < draft.to) return null;
  // "a nine-year | veteran", "an 80% | complete project": of a person, or what is so far done, nothing is measured.
  if (markAt(passage, "person", phrase.head)) return null;
  if (draft.unit === SHARE && passage.syntax.tags[draft.to]?.pos === "ADJ") return null;
  return standingName(passage, naming, phrase, phrase.head, Math.max(draft.to, draft.number.to));
}

function plainName({ passage, naming }: MeasuredDraft, phrase: NounPhrase): string | null {
  if (phrase.sort !== "common" || phrase.numeral || markAt(passage, "person", phrase.head)) return null;
  return standingName(passage, naming, phrase);
}

/** "a fine of | $3 million". */
function governing(measured: MeasuredDraft): string | null {
  const { passage, naming } = measured;
  const of = phraseOf(measured)?.complementOf ?? null;
  const governor = of === null ? null : passage.syntax.phrases[of];
  if (!governor || !naming.is("measure", passage.tokens, governor.head)) return null;
  return standingName(passage, naming, governor);
}

/** Puts the name of what a verb tells of into that of its change, or of its price where the figure is what it came to. */
export function changed(
  { passage, naming, draft }: MeasuredDraft,
  verb: number,
  name: string,
  noun = name,
): string {
  const isLevel = naming.is("level", passage.tokens, draft.from - 1);
  const change = isLevel ? null : naming.changeAt(passage.tokens, verb);
  if (change !== null) return change.replace("{noun}", name);
  const isPrice = draft.kind === "money" && naming.isGood(noun);
  return isPrice ? naming.nouns.price.replace("{noun}", name) : name;
}

function ofRelation(measured: MeasuredDraft, { verb, as }: VerbRelation): string | null {
  const { passage, naming } = measured;
  const subject = verb.subject === null ? undefined : passage.syntax.phrases[verb.subject];
  if (!subject || as === "subject" || verb.isNegated) return null;
  if (!naming.is("measuring", passage.tokens, verb.head)) return null;
  // Of "the visit was two days ago" the visit is no measure.
  if (verb.isCopula && !naming.is("measure", passage.tokens, subject.head)) return null;
  const name = plainName(measured, subject);
  return name && changed(measured, verb.head, name, passage.tokens[subject.head]?.folded);
}

/** "Oil rose | 3 percent", "his bond was set at | $3 million". */
function ofVerb(measured: MeasuredDraft): string | null {
  const phrase = phraseOf(measured);
  const relations = (phrase && measured.passage.syntax.relations.get(phrase.index)) ?? [];
  for (const relation of relations) {
    const name = ofRelation(measured, relation);
    if (name !== null) return name;
  }
  return null;
}

/** "Milk production rose to | 3 percent", where the verb was taken for a noun. */
function beforeChange(measured: MeasuredDraft): string | null {
  const { passage, naming, draft } = measured;
  const isLevel = naming.is("level", passage.tokens, draft.from - 1);
  const verb = draft.from - (isLevel ? 2 : 1);
  const phrase = passage.syntax.phraseAt[verb];
  if (phrase?.head !== verb || phrase.numeral || passage.syntax.tags[verb - 1]?.pos !== "NOUN") return null;
  if (naming.changeAt(passage.tokens, verb) === null || markAt(passage, "person", verb - 1)) return null;
  const name = standingName(passage, naming, phrase, verb - 1);
  return name && changed(measured, verb, name);
}

/** "put the damage at | 18 million euros": a measure straight before what it is set at. */
function setAt(measured: MeasuredDraft): string | null {
  const { passage, naming, draft } = measured;
  const at = draft.from - 2;
  const phrase = passage.syntax.phraseAt[at];
  if (phrase?.to !== at + 1 || !naming.is("level", passage.tokens, at + 1)) return null;
  return naming.is("measure", passage.tokens, phrase.head) ? plainName(measured, phrase) : null;
}

/** "6,000 tonnes | of wheat", "43 % | of the voters". */
function contained(measured: MeasuredDraft): string | null {
  const { passage, naming, draft } = measured;
  const phrase = phraseOf(measured);
  const next = phrase && passage.syntax.phrases[phrase.index + 1];
  if (next?.complementOf !== phrase?.index || next?.sort !== "common") return null;
  if (draft.unit !== SHARE) return plainName(measured, next);
  const name = standingName(passage, naming, next);
  if (name === null) return null;
  const first = passage.tokens[next.from];
  const isDetermined = passage.syntax.tags[next.from]?.pos === "DET" && !next.numeral;
  return naming.nouns.share.replace("{noun}", isDetermined ? `${first?.text.toLowerCase()} ${name}` : name);
}

/** What a figure with a unit measures; null where that is not certain. */
export function measuredName(passage: ReadPassage, naming: Naming, draft: Draft): string | null {
  const measured = { passage, naming, draft };
  if (naming.inflected)
    return (
      containedGood(measured, naming.inflected) ??
      governingMeasure(measured, naming.inflected) ??
      nearestMeasure(measured, naming.inflected) ??
      toldMeasure(measured, naming.inflected)
    );
  return (
    behindUnit(measured) ??
    governing(measured) ??
    contained(measured) ??
    ofVerb(measured) ??
    setAt(measured) ??
    beforeChange(measured)
  );
}
