/**
 * Parts of speech by learnt weights: each token's word, letters and neighbours speak for labels, and so does the label
 * before it. A language without a model has no tags; rules must do without them.
 */
import type { TaggerModel } from "../languages/contract/tagging";
import { SpellingMemo } from "../text/spellings";
import type { Token } from "../text/tokens";
import type { Tag } from "./model";
import { bestPath } from "./tagging/best-path";
import { NEIGHBOURS, neighbourSlots, ownSlots, SHAPE_CODES, shapeCodes, shapeSlot } from "./tagging/features";
import { type TaggerWeights, unpack } from "./tagging/weights";

/** Classes that take no new words. */
const CLOSED: ReadonlySet<string> = new Set("ADP AUX CCONJ DET INTJ PART PRON SCONJ X".split(" "));
/** Lower than any score: such a label is never chosen while another is left. */
const NEVER = -1e6;

/** Tags tokens with one model. What a word adds to its own and its neighbours' scores is worked out once. */
class Tagger {
  readonly #weights: TaggerWeights;
  readonly #tags: readonly Tag[];
  readonly #closed: readonly number[];
  /** Sums of what a word says of itself, then of each neighbour. */
  readonly #words: SpellingMemo<Int16Array>;
  readonly #shapes: Int16Array[] = new Array(SHAPE_CODES);

  constructor(model: TaggerModel) {
    this.#weights = unpack(model);
    this.#words = new SpellingMemo((word) =>
      this.#sum([ownSlots(word, model.joined), ...NEIGHBOURS.map((_, place) => neighbourSlots(word, place))]),
    );
    this.#tags = this.#weights.labels.map((label) => {
      const [pos, form = ""] = label.split(":");
      return { pos, form } as Tag;
    });
    this.#closed = this.#tags.flatMap(({ pos }, label) => (CLOSED.has(pos) ? [label] : []));
  }

  tag(tokens: readonly Token[], isOpen: (token: Token) => boolean): Tag[] {
    const labels = this.#tags.length;
    const scores = new Int32Array(tokens.length * labels);
    const codes = shapeCodes(tokens);
    for (let at = 0; at < tokens.length; at++) {
      const word = this.#words.of((tokens[at] as Token).spelling);
      add(scores, at, word, 0, labels);
      for (let place = 0; place < NEIGHBOURS.length; place++)
        add(scores, at - (NEIGHBOURS[place] as number), word, place + 1, labels);
      for (let n = at * 3; n < at * 3 + 3; n++) add(scores, at, this.#shape(codes[n] ?? 0), 0, labels);
    }
    for (let at = 0; at < tokens.length; at++)
      if (isOpen(tokens[at] as Token)) for (const label of this.#closed) scores[at * labels + label] = NEVER;
    const path = bestPath(scores, this.#weights.transitions, labels);
    const tags: Tag[] = [];
    for (let at = 0; at < path.length; at++) tags.push(this.#tags[path[at] as number] as Tag);
    return tags;
  }

  #shape(code: number): Int16Array {
    this.#shapes[code] ??= this.#sum([[shapeSlot(code)]]);
    return this.#shapes[code];
  }

  #sum(parts: readonly (readonly number[])[]): Int16Array {
    const { rows, weights } = this.#weights;
    const labels = this.#tags.length;
    const sums = new Int16Array(parts.length * labels);
    for (let part = 0; part < parts.length; part++)
      for (const slot of parts[part] ?? []) {
        const row = (rows[slot] ?? 0) * labels;
        if (row === 0) continue;
        for (let label = 0; label < labels; label++)
          sums[part * labels + label] = (sums[part * labels + label] ?? 0) + (weights[row + label] ?? 0);
      }
    return sums;
  }
}

/** Adds a part of some sums to a token's scores; a place outside the sentence has none. */
function add(scores: Int32Array, at: number, sums: Int16Array, part: number, labels: number): void {
  const to = at * labels;
  if (to < 0 || to >= scores.length) return;
  const from = part * labels;
  for (let label = 0; label < labels; label++)
    scores[to + label] = (scores[to + label] ?? 0) + (sums[from + label] ?? 0);
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
