/**
 * Each sentence read once into phrases and clauses. What counts what, who does or suffers what and who speaks is asked
 * of this reading; no stage looks through a window of tokens of its own.
 */
import type { LanguagePack } from "../languages/contract";
import type { TextPassage } from "../text/passage";
import { verbGroups } from "./arguments";
import { attributes } from "./attributes";
import { GrammarMarks } from "./marks";
import type { NounPhrase, Numeral, Places, Syntax, TokenRange, VerbGroup, VerbRelation } from "./model";
import { nounPhrases } from "./phrases";
import { isJoint, isPlural, NOMINAL, posAt, type Tagged } from "./tagged";
import { tagsOf } from "./tags";
import { bareGroups } from "./verb-groups";

export { isSubordinating } from "./known-words";
export type { NounPhrase, Numeral, Syntax, Tag, TokenRange, VerbGroup, VerbRelation } from "./model";

export { tagTokens } from "./tagger";
export { bestPath } from "./tagging/best-path";
export { SLOTS, sentenceSlots, wordSlot } from "./tagging/features";
export { pack, type Row, writable } from "./tagging/weights";

type Parsed = Pick<Syntax, "phrases" | "verbs" | "phraseAt" | "verbAt">;

function parsed(tagged: Tagged): Parsed {
  const { passage } = tagged;
  const phrases: NounPhrase[] = [];
  const verbs: VerbGroup[] = [];
  const phraseAt: (NounPhrase | undefined)[] = new Array(passage.tokens.length);
  const verbAt: (VerbGroup | undefined)[] = new Array(passage.tokens.length);
  for (const sentence of passage.sentences) {
    const own = nounPhrases(tagged, sentence, phrases.length);
    for (const phrase of own) for (let at = phrase.from; at < phrase.to; at++) phraseAt[at] = phrase;
    const groups = bareGroups(tagged, sentence, phraseAt);
    verbs.push(...verbGroups(tagged, sentence, groups, own, phraseAt, verbAt, verbs.length));
    phrases.push(...own);
  }
  return { phrases, verbs, phraseAt, verbAt };
}

const places = (has: (at: number) => boolean): Places => ({ has });

/** A passage's tags, phrases and verbs, each made when it is first asked for: most passages hold no figure. */
class PassageSyntax implements Syntax {
  #known: Tagged | null = null;
  #parsed: Parsed | null = null;
  #relations: Syntax["relations"] | null = null;
  #joints: Syntax["joints"] | null = null;
  #attributes: Syntax["attributes"] | null = null;

  readonly plurals = places((at) => NOMINAL.has(this.tags[at]?.pos ?? "X") && isPlural(this.#tagged, at));
  readonly personal = places((at) => this.#tagged.marks.is("personal", at));
  readonly agents = places((at) => this.#tagged.marks.is("agent", at));
  readonly plural = places((at) => this.#tagged.marks.is("plural-pronoun", at));
  readonly joined = places((at) => this.#tagged.marks.isJoined(at));
  readonly units = places((at) => this.#tagged.marks.is("unit", at) || this.tags[at]?.pos === "SYM");
  readonly shares: Places | null;

  constructor(
    readonly passage: TextPassage,
    readonly numerals: readonly Numeral[],
    readonly pack: LanguagePack,
  ) {
    this.shares = pack.grammar.sharesCountWholes ? places((at) => this.#tagged.marks.is("share", at)) : null;
  }

  get #tagged(): Tagged {
    this.#known ??= {
      passage: this.passage,
      pack: this.pack,
      tags: tagsOf(this.passage, this.numerals, this.pack),
      marks: new GrammarMarks(this.passage, this.pack),
      numerals: new Map(this.numerals.map((numeral) => [numeral.from, numeral])),
    };
    return this.#known;
  }

  get #read(): Parsed {
    this.#parsed ??= parsed(this.#tagged);
    return this.#parsed;
  }

  get tags() {
    return this.#tagged.tags;
  }
  get phrases() {
    return this.#read.phrases;
  }
  get verbs() {
    return this.#read.verbs;
  }
  get phraseAt() {
    return this.#read.phraseAt;
  }
  get verbAt() {
    return this.#read.verbAt;
  }
  get relations() {
    this.#relations ??= relationsOf(this.phrases, this.verbs);
    return this.#relations;
  }
  get joints() {
    this.#joints ??= jointsBehind(this.#tagged, this.numerals);
    return this.#joints;
  }
  get attributes() {
    this.#attributes ??= attributes(this.#tagged, this.numerals, this.phraseAt);
    return this.#attributes;
  }
}

/** Reads a passage whose numerals stand at `numerals`. Linear in its length; never throws on bad text. */
export function readSyntax(passage: TextPassage, numerals: readonly Numeral[], pack: LanguagePack): Syntax {
  return new PassageSyntax(passage, numerals, pack);
}

function relationsOf(phrases: readonly NounPhrase[], verbs: readonly VerbGroup[]): Syntax["relations"] {
  const found = new Map<number, VerbRelation[]>();
  const add = (index: number, relation: VerbRelation) => {
    const known = found.get(index);
    if (known) known.push(relation);
    else found.set(index, [relation]);
  };
  for (const verb of verbs) {
    if (verb.subject !== null) {
      add(verb.subject, { verb, as: "subject" });
      for (const index of joinedTo(phrases, verb.subject, verb.from)) add(index, { verb, as: "subject" });
    }
    for (const index of verb.objects) add(index, { verb, as: "object" });
    for (const index of verb.obliques) add(index, { verb, as: "oblique" });
  }
  const distance = (index: number, { verb }: VerbRelation) =>
    Math.abs((phrases[index]?.head ?? 0) - verb.head);
  for (const [index, relations] of found) relations.sort((a, b) => distance(index, a) - distance(index, b));
  return found;
}

/** Phrases before a verb that are joined to its subject: "five soldiers and | two policemen were hurt". */
function joinedTo(phrases: readonly NounPhrase[], subject: number, before: number): number[] {
  const found = new Set([subject]);
  for (let at = subject + 1; (phrases[at]?.from ?? before) < before; at++) {
    const phrase = phrases[at];
    const link = phrase?.joinedTo ?? phrase?.complementOf ?? null;
    if (phrase && link !== null && found.has(link)) found.add(at);
  }
  found.delete(subject);
  return [...found].filter((at) => phrases[at]?.complementOf === null);
}

/** "a 10-week course": hyphens that join a numeral to the word that it counts. */
function jointsBehind(tagged: Tagged, numerals: readonly TokenRange[]): ReadonlySet<number> {
  const isCounted = (at: number) =>
    isJoint(tagged, at) && (NOMINAL.has(posAt(tagged, at + 1)) || isCompound(tagged, at + 1));
  return new Set(numerals.map(({ to }) => to).filter(isCounted));
}

/** "a seven-continent model": what was taken for an adjective between a numeral's hyphen and a noun. */
function isCompound(tagged: Tagged, at: number): boolean {
  return posAt(tagged, at) === "ADJ" && posAt(tagged, at + 1) === "NOUN";
}

/** Phrases joined to a numeral that share what it counts: "between 3 million | and 10 million civilians". */
const MOST_SHARED = 4;

/** The token of what a numeral counts: the head of its phrase; null where it counts nothing that is named. */
export function countedBy(syntax: Syntax, numeral: TokenRange): number | null {
  const { phraseAt, phrases, joints, units } = syntax;
  if (joints.has(numeral.to)) return numeral.to + 1;
  let phrase = phraseAt[numeral.from];
  const attribute = syntax.attributes.get(numeral.from);
  if (attribute !== undefined) return attribute;
  if (phrase && units.has(numeral.to) && phrase.head >= numeral.to)
    return wholeOf(syntax, phrase, numeral) ?? numeral.to;
  for (let steps = 0; phrase?.sort === "numeral" && steps < MOST_SHARED; steps++) {
    const whole = wholeOf(syntax, phrase, numeral);
    const next: NounPhrase | undefined = phrases[phrase.index + 1];
    if (whole !== null || next?.joinedTo !== phrase.index) return whole;
    phrase = next;
  }
  return phrase && phrase.sort !== "pronoun" ? phrase.head : null;
}

/** «11% من الأصوات»: where a share counts its whole, the head of the whole. */
function wholeOf(
  { phrases, shares }: Syntax,
  { index, sort }: NounPhrase,
  numeral: TokenRange,
): number | null {
  const whole = phrases[index + 1];
  const isShare = shares?.has(numeral.to) || sort === "numeral";
  return shares && isShare && whole?.complementOf === index ? whole.head : null;
}

const ROMAN = /^[IVX]{1,5}$/u;

/** Words that stand for numerals though they give no number: "several", and the "II" of a name. */
export function amounts(passage: TextPassage, pack: LanguagePack): Numeral[] {
  const marks = new GrammarMarks(passage, pack);
  return passage.tokens.flatMap(({ text }, at) => {
    const isRoman =
      ROMAN.test(text) &&
      pack.statements.capitals &&
      /^\p{Lu}\p{Ll}/u.test(passage.tokens[at - 1]?.text ?? "");
    return marks.is("quantifier", at) || isRoman
      ? [{ from: at, to: at + 1, isOne: marks.is("one", at) }]
      : [];
  });
}

/** The noun right before a numeral, which it numbers ("channel 5", "season two"), or null. */
export function namedBy({ tags }: Syntax, numeral: TokenRange): number | null {
  const before = tags[numeral.from - 1]?.pos;
  return before === "NOUN" || before === "PROPN" ? numeral.from - 1 : null;
}
