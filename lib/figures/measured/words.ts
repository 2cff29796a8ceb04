/** The measure words of a pack, compiled once. */
import type { LanguagePack } from "../../languages/contract";
import type { MeasureWords } from "../../languages/contract/measures";
import { Lexicon } from "../../text/lexicon";
import type { Token } from "../../text/tokens";

type Sense =
  | "loose"
  | "lasting"
  | "occasion"
  | "points"
  | "gaining"
  | "empty"
  | "action"
  | "staying"
  | "between"
  | "span-lead"
  | "recent-lead"
  | "span-follower"
  | "article"
  | "valued"
  | "open"
  | "completing"
  | "durative"
  | "reporting";

export interface MeasureLexicon {
  readonly words: MeasureWords;
  readonly is: (sense: Sense, tokens: readonly Token[], at: number) => boolean;
  /** Whether words of a sense end before a token. */
  readonly endsAt: (sense: Sense, tokens: readonly Token[], to: number) => boolean;
}

const compiled = new WeakMap<LanguagePack, MeasureLexicon>();
/** Words of the longest listed phrase. */
const MOST_WORDS = 3;

function compile(pack: LanguagePack, words: MeasureWords): MeasureLexicon {
  const lexicon = new Lexicon<Sense>(pack.quantities.clitics);
  lexicon.add(words.loose, "loose");
  lexicon.add(words.lasting, "lasting");
  lexicon.add(words.occasions, "occasion");
  lexicon.add(words.points, "points");
  lexicon.add(words.gaining, "gaining");
  lexicon.add(words.empty, "empty");
  lexicon.add(words.actions, "action");
  lexicon.add(words.staying, "staying");
  lexicon.add(words.between, "between");
  lexicon.add(words.spans.leads, "span-lead");
  lexicon.add(words.spans.recent, "recent-lead");
  lexicon.add(words.spans.followers, "span-follower");
  lexicon.add(pack.grammar.article, "article");
  lexicon.add(words.valued, "valued");
  lexicon.add(words.open, "open");
  lexicon.add(words.completing, "completing");
  lexicon.add(words.durative, "durative");
  lexicon.add(pack.statements.verbs, "reporting");
  return {
    words,
    is: (sense, tokens, at) => lexicon.hasAt(tokens, at, sense),
    endsAt: (sense, tokens, to) =>
      [...Array(MOST_WORDS).keys()].some((back) =>
        lexicon.matchesAt(tokens, to - 1 - back).some((found) => found.to === to && found.value === sense),
      ),
  };
}

/** What a pack knows of measures; null where it knows nothing. */
export function measureLexicon(pack: LanguagePack): MeasureLexicon | null {
  if (!pack.measures) return null;
  const lexicon = compiled.get(pack) ?? compile(pack, pack.measures);
  compiled.set(pack, lexicon);
  return lexicon;
}
