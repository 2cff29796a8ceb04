/**
 * A treebank holds few of the words of news. So a teacher, which knows classes of words and need not be small, labels
 * texts that nobody has marked up, and the tagger learns from them too.
 */
import { SLOTS, sentenceSlots } from "../../../lib/syntax";
import { type Token, tokenOf } from "../../../lib/text/tokens";
import { wordClasses } from "./classes";
import type { TaggedSentence } from "./labels";
import { type Labeller, type Look, learnLabeller } from "./learn";
import type { TaggerSettings } from "./settings";

/** Coarse and fine classes. */
const CLASSES = [64, 320];
const OFFSETS = [0, -1, 1, -2, 2];

/** How a word counts for its class: all digits are one word. */
function nameOf({ type, folded }: Token): string {
  return type === "digits" ? "0" : folded;
}

/** Looks at word classes beside all that the tagger looks at. */
function classLook(texts: readonly (readonly Token[])[], joined: boolean): Look {
  const names = texts.map((tokens) => tokens.map(nameOf));
  const tables = CLASSES.map((classes) => wordClasses(names, classes));
  const kinds = tables.length * OFFSETS.length;
  return (tokens) => {
    const own = sentenceSlots(tokens, joined);
    return own.map((slots, at) => [
      ...slots,
      ...OFFSETS.flatMap((offset, place) => {
        const name = nameOf(tokens[at + offset] ?? tokenOf("", 0, "mark"));
        return tables.map(
          (table, n) => SLOTS + ((table.get(name) ?? -1) + 1) * kinds + place * tables.length + n,
        );
      }),
    ]);
  };
}

/** Learns a teacher from marked-up sentences, and word classes from the texts that it is to label. */
export function learnTeacher(
  sentences: readonly TaggedSentence[],
  texts: readonly (readonly Token[])[],
  settings: TaggerSettings,
): Labeller {
  return learnLabeller(sentences, classLook(texts, settings.joined), {
    ...settings,
    sparsity: 0.5,
    epochs: 6,
  });
}

/** Every so manieth text, up to so many tokens in all, as the teacher labels them. */
export function taught(
  texts: readonly (readonly Token[])[],
  teacher: Labeller,
  tokens: number,
): TaggedSentence[] {
  const all = texts.reduce((sum, text) => sum + text.length, 0);
  const step = Math.max(1, Math.floor(all / tokens));
  const some = texts.filter((_, at) => at % step === 0);
  return some.map((text) => ({ id: "", tokens: text, labels: teacher(text) }));
}
