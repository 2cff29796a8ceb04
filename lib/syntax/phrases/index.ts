/** Noun phrases: where each begins and ends, which word it is about, and what it is a complement of. */
import type { Sentence } from "../../text/passage";
import type { NounPhrase } from "../model";
import { MODIFIER, posAt, type Tagged } from "../tagged";
import { headFirst } from "./head-first";
import { headLast } from "./head-last";
import { adpositionBefore, complementOf, isConjoined, isFloating, joinedTo, possessed } from "./links";
import { type Chunk, isAdverbWithin, isTime } from "./within";

function opens(tagged: Tagged, at: number): boolean {
  const pos = posAt(tagged, at);
  return (
    MODIFIER.has(pos) ||
    tagged.marks.is("determiner", at) ||
    isAdverbWithin(tagged, at) ||
    opensWithParticiple(tagged, at)
  );
}

/** "Wounded soldiers": a participle at a sentence's head, or behind an adposition. */
function opensWithParticiple(tagged: Tagged, at: number): boolean {
  const tag = tagged.tags[at];
  if (tagged.pack.grammar.headFirst || tag?.pos !== "VERB" || tag.form !== "Part") return false;
  const before = posAt(tagged, at - 1);
  return (before === "ADP" || before === "CCONJ") && posAt(tagged, at + 1) === "NOUN";
}

function chunkAt(tagged: Tagged, at: number, end: number): Chunk | null {
  if (isTime(tagged, at, at)) return null;
  if (
    posAt(tagged, at) === "PRON" &&
    !(tagged.marks.is("determiner", at) && MODIFIER.has(posAt(tagged, at + 1)))
  )
    return { from: at, to: at + 1, head: at, numeral: null };
  if (!opens(tagged, at)) return null;
  return tagged.pack.grammar.headFirst ? headFirst(tagged, at, end) : headLast(tagged, at, end);
}

function sortOf(tagged: Tagged, { head, numeral }: Chunk): NounPhrase["sort"] {
  const pos = posAt(tagged, head);
  if (pos === "PRON") return "pronoun";
  if (numeral && head < numeral.to && head >= numeral.from) return "numeral";
  return pos === "PROPN" ? "proper" : "common";
}

/** A comma alone joins two phrases only in a list that a conjunction ends: "a pilot, two guests and a cook". */
function withoutLooseCommas(tagged: Tagged, phrases: readonly NounPhrase[]): NounPhrase[] {
  const first = phrases[0]?.index ?? 0;
  const listed = new Set<number>();
  for (const phrase of [...phrases].reverse()) {
    const isListed = phrase.joinedTo !== null && (isConjoined(tagged, phrase) || listed.has(phrase.index));
    if (!isListed || phrase.joinedTo === null) continue;
    listed.add(phrase.index);
    for (
      let at = phrases[phrase.joinedTo - first];
      at;
      at = at.complementOf === null ? undefined : phrases[at.complementOf - first]
    )
      listed.add(at.index);
  }
  return phrases.map((phrase) =>
    phrase.joinedTo === null || isConjoined(tagged, phrase) || listed.has(phrase.index)
      ? phrase
      : phraseOf(phrase, { ...phrase, joinedTo: null }),
  );
}

/** All phrases are made here, field by field: they are asked for most, and engines are slow with objects of many shapes. */
function phraseOf(
  { from, to, head, numeral }: Chunk,
  { index, sort, adposition, complementOf, joinedTo }: Omit<NounPhrase, keyof Chunk>,
): NounPhrase {
  return { from, to, head, numeral, index, sort, adposition, complementOf, joinedTo };
}

/** Reads the noun phrases of a sentence; `index` is that of the first. */
export function nounPhrases(tagged: Tagged, sentence: Sentence, index: number): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const chunk = chunkAt(tagged, at, sentence.to);
    if (!chunk) {
      at++;
      continue;
    }
    const last = found.at(-1);
    if (isFloating(tagged, chunk, last)) {
      at = chunk.to;
      continue;
    }
    const adposition = adpositionBefore(tagged, chunk, sentence.from);
    const place = {
      index: index + found.length,
      sort: sortOf(tagged, chunk),
      adposition,
      complementOf: complementOf(tagged, adposition, last) ?? possessed(tagged, chunk, last, adposition),
      joinedTo: adposition ? null : joinedTo(tagged, chunk.from, last),
    };
    found.push(phraseOf(chunk, place));
    at = Math.max(at + 1, chunk.to);
  }
  return withoutLooseCommas(tagged, found);
}
