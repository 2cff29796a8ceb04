/**
 * Parts of speech by learnt weights: each token's word, letters and neighbours speak for labels, and so does the label
 * before it. A language without a model has no tags; rules must do without them.
 */
import type { TaggerModel } from "../languages/contract/tagging";
import type { Token } from "../text/tokens";
import type { Tag } from "./model";
import { bestPath } from "./tagging/best-path";
import { NEIGHBOURS, neighbourSlots, ownSlots, SHAPE_CODES, shapeCodes, shapeSlot } from "./tagging/features";
import { type TaggerWeights, unpack } from "./tagging/weights";

/** Classes that take no new words. */
const CLOSED: ReadonlySet<string> = new Set("ADP AUX CCONJ DET INTJ PART PRON SCONJ X".split(" "));
/** Lower than any score: such a label is never chosen while another is left. */
const NEVER = -1e6;
const MOST_REMEMBERED = 20_000;

/** Tags tokens with one model. What a word adds to its own and its neighbours' scores is worked out once. */
class Tagger {
  readonly #weights: TaggerWeights;
  readonly #tags: readonly Tag[];
  readonly #joined: boolean;
  readonly #words = new Map<string, Int16Array>();
  readonly #shapes: Int16Array[] = new Array(SHAPE_CODES);

  constructor(model: TaggerModel) {
    this.#weights = unpack(model);
    this.#joined = model.joined;
    this.#tags = this.#weights.labels.map((label) => {
      const [pos, form = ""] = label.split(":");
      return { pos, form } as Tag;
    });
  }

  tag(tokens: readonly Token[], isOpen: (token: Token) => boolean): Tag[] {
    const labels = this.#tags.length;
    const scores = new Int32Array(tokens.length * labels);
    const words = tokens.map((token) => this.#word(token));
    const codes = shapeCodes(tokens);
    for (let at = 0; at < tokens.length; at++) {
      this.#add(scores, at, words[at], 0);
      for (let place = 0; place < NEIGHBOURS.length; place++)
        this.#add(scores, at, words[at + (NEIGHBOURS[place] ?? 0)], place + 1);
      for (let n = 0; n < 3; n++) this.#add(scores, at, this.#shape(codes[at * 3 + n] ?? 0), 0);
    }
    for (const [at, token] of tokens.entries()) if (isOpen(token)) this.#bar(scores, at);
    const path = bestPath(scores, this.#weights.transitions, labels);
    return Array.from(path, (label) => this.#tags[label] as Tag);
  }

  #bar(scores: Int32Array, at: number): void {
    for (const [label, { pos }] of this.#tags.entries())
      if (CLOSED.has(pos)) scores[at * this.#tags.length + label] = NEVER;
  }

  #add(scores: Int32Array, at: number, sums: Int16Array | undefined, part: number): void {
    if (!sums) return;
    const labels = this.#tags.length;
    for (let label = 0; label < labels; label++)
      scores[at * labels + label] = (scores[at * labels + label] ?? 0) + (sums[part * labels + label] ?? 0);
  }

  /** Sums of what a word says of itself, then of each neighbour. */
  #word(token: Token): Int16Array {
    const known = this.#words.get(token.text);
    if (known) return known;
    const parts = [
      ownSlots(token, this.#joined),
      ...NEIGHBOURS.map((_, place) => neighbourSlots(token, place)),
    ];
    const sums = this.#sum(parts);
    if (this.#words.size >= MOST_REMEMBERED) this.#words.clear();
    this.#words.set(token.text, sums);
    return sums;
  }

  #shape(code: number): Int16Array {
    this.#shapes[code] ??= this.#sum([[shapeSlot(code)]]);
    return this.#shapes[code];
  }

  #sum(parts: readonly (readonly number[])[]): Int16Array {
    const { rows, weights } = this.#weights;
    const labels = this.#tags.length;
    const sums = new Int16Array(parts.length * labels);
    for (const [part, slots] of parts.entries())
      for (const slot of slots) {
        const row = (rows[slot] ?? 0) * labels;
        for (let label = 0; label < labels; label++)
          sums[part * labels + label] = (sums[part * labels + label] ?? 0) + (weights[row + label] ?? 0);
      }
    return sums;
  }
}

const taggers = new WeakMap<TaggerModel, Tagger>();

/**
 * Tags the tokens of one sentence, one tag for each; words that `isOpen` get no label of a closed class. The model is
 * unpacked when it is first used.
 */
export function tagTokens(
  tokens: readonly Token[],
  model: TaggerModel,
  isOpen: (token: Token) => boolean = () => false,
): Tag[] {
  let tagger = taggers.get(model);
  if (!tagger) {
    tagger = new Tagger(model);
    taggers.set(model, tagger);
  }
  return tagger.tag(tokens, isOpen);
}
