/** Copies of sentences in the dress that news wears: headlines in capitals, words left out, no stop at the end. */
import { fold } from "../../../lib/text/fold";
import type { Token } from "../../../lib/text/tokens";
import type { TaggedSentence } from "./labels";

type Rewrite = (token: Token, label: string, at: number) => string;

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const SHORT = 3;

const titled: Rewrite = ({ text }, _, at) => (at === 0 || text.length > SHORT ? capitalised(text) : text);
const loud: Rewrite = ({ text }) => text.toUpperCase();
const small: Rewrite = ({ text }) => text.toLowerCase();

function rewritten(sentence: TaggedSentence, rewrite: Rewrite): TaggedSentence {
  const tokens = sentence.tokens.map((token, at) => {
    const text = rewrite(token, sentence.labels[at] ?? "", at);
    return { ...token, text, folded: fold(text) };
  });
  return { ...sentence, tokens };
}

function kept(sentence: TaggedSentence, keeps: (label: string, at: number) => boolean): TaggedSentence {
  const places = sentence.tokens.map((_, at) => at).filter((at) => keeps(sentence.labels[at] ?? "", at));
  return {
    id: sentence.id,
    tokens: places.flatMap((at) => sentence.tokens[at] ?? []),
    labels: places.flatMap((at) => sentence.labels[at] ?? []),
  };
}

/** Without the stop at its end, as headlines stand. */
function withoutStop(sentence: TaggedSentence): TaggedSentence {
  return kept(sentence, (label, at) => label !== "PUNCT" || at < sentence.tokens.length - 1);
}

/** Without articles and auxiliaries, as headlines leave them out. */
export function telegraphic(sentence: TaggedSentence): TaggedSentence {
  return kept(withoutStop(sentence), (label) => label !== "DET" && label !== "AUX");
}

export const inTitleCase = (sentence: TaggedSentence) => rewritten(withoutStop(sentence), titled);
export const inCapitals = (sentence: TaggedSentence) => rewritten(sentence, loud);
export const inSmallLetters = (sentence: TaggedSentence) => rewritten(sentence, small);

/** A training set with a copy of each sentence in one of the styles, one after another. */
export function withStyles(sentences: readonly TaggedSentence[]): TaggedSentence[] {
  const hasCase = sentences.some(({ tokens }) => tokens.some(({ text }) => text !== text.toUpperCase()));
  const styles = hasCase
    ? [
        inTitleCase,
        (s: TaggedSentence) => inTitleCase(telegraphic(s)),
        withoutStop,
        inSmallLetters,
        inCapitals,
      ]
    : [withoutStop];
  const copies = sentences.flatMap((sentence, at) => {
    const copy = styles[at % (2 * styles.length)]?.(sentence);
    return copy && copy.tokens.length > 0 ? [copy] : [];
  });
  return [...sentences, ...copies];
}
