/** What became of victims, whom their noun alone says nothing of: as the article tells it. */
import type { EventKind } from "../../languages/contract/quantities";
import type { NounPhrase } from "../../syntax";
import type { Draft } from "../draft";
import { markAt, type ReadPassage } from "../passage";

/** Whether a verb or its like tells in an article that somebody suffered a kind of harm. */
function tellsOf(passages: readonly ReadPassage[], kind: EventKind, roles: ReadonlySet<string>): boolean {
  return passages.some(({ starts }) =>
    starts.some((marks) =>
      marks?.some(({ sense }) => sense.as === "kind" && sense.kind === kind && roles.has(sense.role)),
    ),
  );
}

const DEADLY: ReadonlySet<string> = new Set(["leads", "follows", "either"]);
/** "shot" and "stabbed" say as little of who lived as "victims" does. */
const INJURIOUS: ReadonlySet<string> = new Set(["follows"]);

/** What an article's victims suffered; null where it tells of dead and of wounded, or of neither. */
export function fateOf(passages: readonly ReadPassage[]): EventKind | null {
  const hasKilled = tellsOf(passages, "killed", DEADLY);
  const hasWounded = tellsOf(passages, "wounded", INJURIOUS);
  if (hasKilled === hasWounded) return null;
  return hasKilled ? "killed" : "wounded";
}

/** "the three victims of a rampage that left seven dead": in an article that tells of both, what a sentence alone tells. */
function fateIn(passage: ReadPassage, { from, to }: Draft["sentence"]): EventKind | null {
  return fateOf([{ ...passage, starts: passage.starts.slice(from, to) }]);
}

/** "the victims were | two boys", "all four were | victims": what a copula says of a phrase, or of what it is said. */
function saidBeside({ syntax }: ReadPassage, phrase: NounPhrase): number | undefined {
  const copula = syntax.relations
    .get(phrase.index)
    ?.find(({ verb, as }) => verb.isCopula && as !== "oblique");
  const beside = copula?.as === "subject" ? copula.verb.objects[0] : copula?.verb.subject;
  return syntax.phrases[beside ?? -1]?.head;
}

/** The kind of a figure that counts victims, by what its number counted before or what all victims suffered. */
export function victimsKind(passage: ReadPassage, { number, min, sentence }: Draft): EventKind | null {
  const { phraseAt, phrases } = passage.syntax;
  const phrase = phraseAt[number.from];
  if (!phrase) return null;
  const whole = phrase.sort === "numeral" ? phrases[phrase.index + 1] : undefined;
  const head = whole && whole.complementOf === phrase.index ? whole.head : phrase.head;
  const beside = passage.pack.grammar.headFirst ? undefined : saidBeside(passage, phrase);
  if (![head, beside].some((at) => at !== undefined && markAt(passage, "victim", at))) return null;
  const told = min === null ? undefined : passage.told.get(min);
  return told === "killed" || told === "wounded"
    ? told
    : (passage.fate ?? fateIn(passage, sentence) ?? fateOf([passage]));
}
