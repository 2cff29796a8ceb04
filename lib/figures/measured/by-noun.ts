/** Rules for what a figure measures by a noun that is told of, wherever it stands in the clause. */
import type { TokenRange } from "../../syntax";
import { clauseStart, isNominal, isTime, isVerb, type MeasureContext, posAt } from "./clause";
import { commonFrom, phraseBefore, wholeEnd } from "./phrases";
import { type MeasureRule, one } from "./rule";

/** Tokens back to the noun that has the measure. */
const FARTHEST_NOUN = 24;

/** «خمسة عشر يوما | هي المهلة», «الرقم القياسي هو | 10 ملايين برميل»: what a pronoun says the figure to be. */
export const equated: MeasureRule = {
  name: "equated",
  find: (measure, { from }) => {
    const { passage, draft, lexicon } = measure;
    if (lexicon.is("copula", passage.tokens, draft.to)) {
      const next = passage.syntax.phraseAt[draft.to + 1];
      return isNominal(next) && next.from === draft.to + 1 && !next.adposition
        ? one(measure, { from: next.from, to: wholeEnd(measure, next, draft.sentence.to) })
        : null;
    }
    if (!lexicon.is("copula", passage.tokens, from - 1)) return null;
    const before = passage.syntax.phraseAt[from - 2];
    return isNominal(before) && !before.adposition
      ? one(measure, { from: before.from, to: before.to })
      : null;
  },
};

/** «خطابه، الذي استغرق | 90 دقيقة»: the noun of which a relative clause tells, where its verb takes the figure alone. */
export const relative: MeasureRule = {
  name: "relative",
  find: (measure, { from }) => {
    let verb = from - 1;
    while (posAt(measure, verb) === "ADV" || posAt(measure, verb) === "PART") verb--;
    if (!isVerb(measure, verb) || posAt(measure, verb - 1) !== "PRON") return null;
    const owner = phraseBefore(measure, verb - 1);
    if (!owner || isTime(measure, owner)) return null;
    return one(measure, { from: commonFrom(measure, owner), to: owner.to });
  },
};

/** The nearest noun of what has a length by its nature: a sentence, a truce, a visit. */
function lastingNoun(measure: MeasureContext, from: number): TokenRange | null {
  const { passage, lexicon } = measure;
  const first = Math.max(clauseStart(measure, from), from - FARTHEST_NOUN);
  for (let at = from - 1; at >= first; at--) {
    if (posAt(measure, at) === "NUM") return null;
    const phrase = passage.syntax.phraseAt[at];
    if (!isNominal(phrase) || !lexicon.is("durative", passage.tokens, at)) continue;
    return { from: at, to: Math.min(wholeEnd(measure, phrase, from), from) };
  }
  return null;
}

/** «بسجن الصحفي … لمدة | عشر سنوات»: what has a length by its nature, wherever it stands before the figure. */
export const durative: MeasureRule = {
  name: "durative",
  find: (measure, { from }) => {
    const found = measure.draft.kind === "duration" ? lastingNoun(measure, from) : null;
    return found && one(measure, found);
  },
};
