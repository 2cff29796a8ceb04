/**
 * What a tagger looks at. A feature is a slot: the hash of what was seen and where, so that no list of words is kept.
 * Training and tagging both read them here.
 */
import { type Spelling, SpellingMemo } from "../../text/spellings";
import type { Token } from "../../text/tokens";

/** Fewer would make more features share a slot, more would make the weights longer. */
const BITS = 18;
/** Number of slots that features fall into. */
export const SLOTS = 2 ** BITS;

const LONGEST_SUFFIX = 4;
const LONGEST_PREFIX = 3;
const LONGEST_JOINED = 3;
const NEIGHBOUR_ENDING = 3;
const NEIGHBOUR_OPENING = 2;

/** A place beside the word that is tagged; a word tells something of its neighbours from each. */
export const NEIGHBOURS = [-1, 1, -2, 2] as const;

enum Kind {
  Word = 1,
  Suffix = 2,
  Prefix = 7,
  Joined = 11,
  Shape = 15,
  Neighbour = 20,
}

function slot(kind: number, text: string, from = 0, to = text.length): number {
  let hash = Math.imul(kind, 0x9e3779b1);
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash & (SLOTS - 1);
}

const MARKS = /[\p{Mn}\u0640]/gu;

/** The word in small letters, without vowel marks but with the letters that folding makes one. */
function formOf(text: string): string {
  return text.toLowerCase().replace(MARKS, "");
}

/** The slot of a word as such. */
export function wordSlot({ folded }: Spelling): number {
  return slot(Kind.Word, folded);
}

/** What a word says of itself. */
export function ownSlots(word: Spelling, joined: boolean): number[] {
  const { text, folded } = word;
  const form = formOf(text);
  const slots = [wordSlot(word)];
  for (let n = 1; n <= LONGEST_SUFFIX && n < form.length; n++)
    slots.push(slot(Kind.Suffix + n, form, form.length - n));
  for (let n = 1; n <= LONGEST_PREFIX && n < form.length; n++) slots.push(slot(Kind.Prefix + n, form, 0, n));
  if (joined) slots.push(slot(Kind.Suffix, text, text.length - 1));
  for (let n = 1; joined && n <= LONGEST_JOINED && n + 1 < folded.length; n++)
    slots.push(slot(Kind.Joined, folded, n));
  return slots;
}

/** What a word says of another, beside which it stands at one of `NEIGHBOURS`. */
export function neighbourSlots({ folded }: Spelling, place: number): number[] {
  const kind = Kind.Neighbour + place * 5;
  if (Math.abs(NEIGHBOURS[place] ?? 0) > 1) return [slot(kind, folded)];
  const ending = Math.max(0, folded.length - NEIGHBOUR_ENDING);
  return [slot(kind, folded), slot(kind + 1, folded, ending), slot(kind + 2, folded, 0, NEIGHBOUR_OPENING)];
}

const SMALL = /\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;

/** Mark, digits, small or without case, capital first, all capitals, one capital. */
const SHAPES = 6;

const shapeOf = new SpellingMemo(({ type, text }) => {
  if (type !== "word") return type === "digits" ? 1 : 0;
  if (!CAPITAL.test(text)) return 2;
  if (text.length === 1) return 5;
  return SMALL.test(text) ? 3 : 4;
});

/** From this share of words on, a sentence's capitals are its style and say nothing of its words. */
const MOSTLY = 0.6;
const FEWEST_WORDS = 3;

function styleOf(shapes: readonly number[]): number {
  const words = shapes.filter((shape) => shape > 1).length;
  if (words < FEWEST_WORDS) return 0;
  const capitals = shapes.filter((shape) => shape > 3).length;
  if (capitals > MOSTLY * words) return 2;
  return shapes.filter((shape) => shape > 2).length > MOSTLY * words ? 1 : 0;
}

const STYLES = 3;
const AROUND = SHAPES * 2 * STYLES;
const JOINTS = AROUND + (SHAPES + 1) ** 3;

/** Number of different values that `shapeCodes` gives. */
export const SHAPE_CODES = JOINTS + SHAPES * 4;

/** For each token three small numbers: its letters' case and place, the shapes around it, and what it touches. */
export function shapeCodes(tokens: readonly Token[]): number[] {
  const shapes = tokens.map(({ spelling }) => shapeOf.of(spelling));
  const style = styleOf(shapes);
  const codes: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const shape = shapes[at] ?? 0;
    const before = at > 0 ? (shapes[at - 1] as number) : SHAPES;
    const after = at + 1 < shapes.length ? (shapes[at + 1] as number) : SHAPES;
    const touches =
      Number(tokens[at - 1]?.end === token.start) + 2 * Number(tokens[at + 1]?.start === token.end);
    codes.push(
      (shape * 2 + Number(at === 0)) * STYLES + style,
      AROUND + (before * (SHAPES + 1) + shape) * (SHAPES + 1) + after,
      JOINTS + shape * 4 + touches,
    );
  }
  return codes;
}

/** The slot of one of these numbers. */
export function shapeSlot(code: number): number {
  return slot(Kind.Shape, String(code));
}

/** All slots of a sentence's tokens, as training wants them. */
export function sentenceSlots(tokens: readonly Token[], joined: boolean): number[][] {
  const codes = shapeCodes(tokens);
  return tokens.map((token, at) => [
    ...ownSlots(token.spelling, joined),
    ...codes.slice(at * 3, at * 3 + 3).map(shapeSlot),
    ...NEIGHBOURS.flatMap((offset, place) => {
      const neighbour = tokens[at + offset];
      return neighbour ? neighbourSlots(neighbour.spelling, place) : [];
    }),
  ]);
}
