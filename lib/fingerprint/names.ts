import type { Token } from "../text/tokens";
import { type TermLexicon, termsOfWord, withoutPrefixes } from "./lexicon";
import { expectedShare } from "./prior";
import type { TermPassage, TermReading } from "./reading";

export interface Name {
  /** As first written. */
  readonly text: string;
  /** Its folded words, joined by spaces. */
  readonly key: string;
  count: number;
  /** Set where a cue says what it names. */
  kind: "person" | "place" | "other";
}

const CAPITAL = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const CASED = /^[\p{Lu}\p{Ll}\p{Lt}]/u;
const OPENS_SENTENCE = /^[.!?:;…"“”«»„‘'`*•–—|()[\]؟।。！？]$/u;
const SENTENCE_GAP = /[.!?:;…|]/u;
/** Words of the longest name. */
const MAX_TOKENS = 8;
/** Letters of a particle within a name (al, el, bin). */
const MAX_PARTICLE = 3;
const HYPHEN = /^[-‐‑]$/u;
/** Names kept of an article, the most frequent first. */
const MAX_NAMES = 60;
/** Words that a name after a cue may have. */
const MAX_CUED = 2;
/** Words rarer than this open a sentence as a name rather than as an ordinary word. */
const RARE_SHARE = 2 ** -7;

/**
 * Names in reading order of first mention, as runs of capitalised words, or, where a script has no capitals, as rare
 * words after a title or a place word.
 */
export function findNames(reading: TermReading): Name[] {
  const names = new Map<string, Name>();
  const seenInside = new Set<string>();
  const held: NameRun[] = [];
  for (const passage of reading.passages)
    for (const run of runsOf(passage, reading)) {
      if (!run.certain) held.push(run);
      else {
        for (const word of run.key.split(" ")) seenInside.add(word);
        note(names, run);
      }
    }
  for (const run of held) if (run.key.split(" ").some((word) => seenInside.has(word))) note(names, run);
  return [...names.values()].sort((a, b) => b.count - a.count).slice(0, MAX_NAMES);
}

/** Terms of the words in some names, each once. */
export function nameTerms(names: readonly Name[], { lexicon }: TermReading): string[] {
  const words = names.flatMap(({ key }) => key.split(" "));
  return [...new Set(words.filter((word) => word.length > 1).flatMap((word) => termsOfWord(word, lexicon)))];
}

interface NameRun {
  readonly text: string;
  readonly key: string;
  readonly kind: Name["kind"];
  /** False where the capital may be that of a sentence's or headline's first word. */
  readonly certain: boolean;
}

function note(names: Map<string, Name>, run: NameRun): void {
  const known = names.get(run.key);
  if (!known) names.set(run.key, { text: run.text, key: run.key, count: 1, kind: run.kind });
  else {
    known.count++;
    if (known.kind === "other") known.kind = run.kind;
  }
}

function runsOf(passage: TermPassage, reading: TermReading): NameRun[] {
  const cased = passage.tokens.some(({ type, text }) => type === "word" && CASED.test(text));
  return cased ? capitalRuns(passage, reading) : cuedRuns(passage, reading);
}

/** True for a headline in title case, a line in capitals: capitals there mark nothing. */
function inTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ type, text }) => type === "word" && text.length > 3);
  const capitals = words.filter(({ text }) => CAPITAL.test(text)).length;
  return words.length > 2 && capitals / words.length > 0.7;
}

function capitalRuns(passage: TermPassage, reading: TermReading): NameRun[] {
  const { tokens } = passage;
  const titleCase = inTitleCase(tokens);
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapitalWord(tokens[at])) continue;
    const first = at;
    for (let next = nextNameWord(tokens, at); next !== null; next = nextNameWord(tokens, at)) {
      if (next - first >= MAX_TOKENS) break;
      at = next;
    }
    const run = capitalRun(tokens, first, at, titleCase, reading);
    if (run) runs.push(run);
  }
  return runs;
}

function isCapitalWord(token: Token | undefined): boolean {
  return token?.type === "word" && CAPITAL.test(token.text) && token.text.length > 1;
}

/**
 * The name's word that follows `at`, or null: beside it, behind a hyphen, or behind a particle that is hyphened to it
 * ("Raed al-Mansouri").
 */
function nextNameWord(tokens: readonly Token[], at: number): number | null {
  const [next, second, third] = [at + 1, at + 2, at + 3];
  if (isHyphen(tokens, next)) return isCapitalWord(tokens[second]) ? second : null;
  if (gap(tokens, next) > 1) return null;
  if (isCapitalWord(tokens[next])) return next;
  const particle = tokens[next]?.type === "word" && (tokens[next]?.text.length ?? 0) <= MAX_PARTICLE;
  return particle && isHyphen(tokens, second) && isCapitalWord(tokens[third]) ? third : null;
}

/** Characters between a token and the one before it. */
function gap(tokens: readonly Token[], at: number): number {
  return (tokens[at]?.start ?? Infinity) - (tokens[at - 1]?.end ?? 0);
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return HYPHEN.test(text) && gap(tokens, at) === 0 && gap(tokens, at + 1) === 0;
}

function capitalRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  titleCase: boolean,
  reading: TermReading,
): NameRun | null {
  let first = from;
  const opens = opensSentence(tokens, first);
  if (opens && to > first && isOrdinary(tokens[first], reading)) first++;
  const { lexicon } = reading;
  const titled = lexicon.personCues.has(tokens[first]?.folded ?? "");
  if (titled && to > first) first++;
  const run = withoutReportingWords(tokens.slice(first, to + 1), lexicon);
  if (run.length === 0) return null;
  const before = tokens[first - 1]?.folded ?? "";
  const certain = !titleCase && (first > from || !opens || !isOrdinary(tokens[first], reading));
  if (run.length === 1 && isGrammar(run[0], reading)) return null;
  if (lexicon.capitalNouns && run.every((token) => isOrdinary(token, reading))) return null;
  return { ...written(run), kind: kindOf(before, titled, run, lexicon), certain };
}

/** Drops a weekday or month that a name ran into ("Springfield Police Tuesday"). */
function withoutReportingWords(run: readonly Token[], lexicon: TermLexicon): Token[] {
  const isReporting = ({ folded }: Token) =>
    termsOfWord(folded, lexicon).every((term) => lexicon.reporting.has(term));
  const first = run.findIndex((token) => !isReporting(token));
  return first < 0 ? [] : run.slice(first, run.findLastIndex((token) => !isReporting(token)) + 1);
}

function written(run: readonly Token[]): { text: string; key: string } {
  const texts = run.map(({ text }, at) => (at > 0 && gap(run, at) > 0 ? ` ${text}` : text));
  const words = run.filter(({ type }) => type === "word");
  return { text: texts.join(""), key: words.map(({ folded }) => folded).join(" ") };
}

function kindOf(before: string, titled: boolean, run: readonly Token[], lexicon: TermLexicon): Name["kind"] {
  if (titled || lexicon.personCues.has(before)) return "person";
  const last = run.at(-1)?.folded ?? "";
  if (lexicon.placeCues.has(before) || (run.length > 1 && lexicon.placeCues.has(last))) return "place";
  return "other";
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.type === "mark" && OPENS_SENTENCE.test(before.text));
}

function shareOf(token: Token, { language, lexicon }: TermReading): number {
  const bare = withoutPrefixes(token.folded, lexicon);
  return Math.max(expectedShare(language, token.folded), expectedShare(language, bare));
}

/** True for a word common enough to open a sentence without being a name. */
function isOrdinary(token: Token | undefined, reading: TermReading): boolean {
  if (token === undefined || !LOWER.test(token.text)) return true;
  const stem = token.folded;
  return termShare(token, stem, reading) > RARE_SHARE;
}

function termShare(token: Token, stem: string, reading: TermReading): number {
  const suffix = reading.lexicon.suffixes.find((s) => stem.endsWith(s) && stem.length - s.length >= 3);
  const cut = suffix === undefined ? stem : stem.slice(0, -suffix.length);
  return Math.max(shareOf(token, reading), expectedShare(reading.language, cut));
}

function isGrammar(token: Token | undefined, reading: TermReading): boolean {
  return token === undefined || termShare(token, token.folded, reading) > 0.15;
}

/** Names of a script without capitals: up to three rare words after a cue. */
function cuedRuns({ tokens }: TermPassage, reading: TermReading): NameRun[] {
  const { lexicon } = reading;
  const runs: NameRun[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const cue = cueOf(tokens[at]?.folded ?? "", lexicon);
    if (cue === null) continue;
    const run = nameWordsFrom(tokens.slice(at + 1, at + 1 + MAX_CUED), reading);
    if (run.length > 0) runs.push({ ...written(run), kind: cue, certain: true });
  }
  return runs;
}

function nameWordsFrom(tokens: readonly Token[], reading: TermReading): Token[] {
  const end = tokens.findIndex((token, position) => !isNameWord(token, position, reading));
  return tokens.slice(0, end < 0 ? tokens.length : end);
}

function cueOf(word: string, lexicon: TermLexicon): "person" | "place" | null {
  const bare = withoutPrefixes(word, lexicon);
  if (lexicon.personCues.has(word) || lexicon.personCues.has(bare)) return "person";
  return lexicon.placeCues.has(word) || lexicon.placeCues.has(bare) ? "place" : null;
}

function isNameWord(token: Token | undefined, position: number, reading: TermReading): boolean {
  if (token?.type !== "word" || token.text.length < 3 || SENTENCE_GAP.test(token.text)) return false;
  const { lexicon } = reading;
  if (position > 0 && opensWithConjunction(token.folded, lexicon)) return false;
  if (lexicon.reporting.has(token.folded) || cueOf(token.folded, lexicon)) return false;
  return termShare(token, token.folded, reading) < (position === 0 ? 2 ** -5 : 2 ** -6);
}

/** True for a word with a single letter written onto it: "and", "in" begin something new, an article does not. */
function opensWithConjunction(word: string, lexicon: TermLexicon): boolean {
  const prefix = lexicon.prefixes.find((p) => word.startsWith(p) && word.length - p.length >= 3);
  return prefix !== undefined && prefix.length === 1;
}
