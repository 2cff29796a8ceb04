/** The likeliest labels of a sentence, where each label speaks for or against the next one (Viterbi). */

interface Extremes {
  readonly highest: Int32Array;
  readonly lowest: Int32Array;
}

const extremesOf = new WeakMap<Int8Array, Extremes>();

/** Those of a model, whose transitions no longer change. */
function knownExtremes(transitions: Int8Array | Int32Array, labels: number): Extremes {
  if (transitions instanceof Int32Array) return extremes(transitions, labels);
  const known = extremesOf.get(transitions) ?? extremes(transitions, labels);
  extremesOf.set(transitions, known);
  return known;
}

/** The largest and the smallest of each row of transitions. */
function extremes(transitions: Int8Array | Int32Array, labels: number): Extremes {
  const [highest, lowest] = [new Int32Array(labels), new Int32Array(labels)];
  for (let row = 0; row < labels; row++) {
    let [high, low] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let at = row * labels; at < (row + 1) * labels; at++) {
      const score = transitions[at] ?? 0;
      if (score > high) high = score;
      if (score < low) low = score;
    }
    highest[row] = high;
    lowest[row] = low;
  }
  return { highest, lowest };
}

/**
 * @param scores for each token its score under each label, one after another; they are summed up in place
 * @param transitions for each earlier label a row of scores for the next; the last row stands for a sentence's start
 */
export function bestPath(
  scores: Int32Array,
  transitions: Int8Array | Int32Array,
  labels: number,
): Uint8Array {
  const length = scores.length / labels;
  const from = new Uint8Array(scores.length);
  const { highest, lowest } = knownExtremes(transitions, labels);
  const rivals = new Uint8Array(labels);
  for (let label = 0; label < labels && length > 0; label++)
    scores[label] = (scores[label] ?? 0) + (transitions[labels * labels + label] ?? 0);
  for (let at = labels; at < scores.length; at += labels) {
    const before = at - labels;
    let leader = 0;
    for (let last = 1; last < labels; last++)
      if ((scores[before + last] ?? 0) > (scores[before + leader] ?? 0)) leader = last;
    // What cannot catch up with the leader, whatever follows, need not be tried.
    const reached = (scores[before + leader] ?? 0) + (lowest[leader] ?? 0);
    let count = 0;
    for (let last = 0; last < labels; last++)
      if ((scores[before + last] ?? 0) + (highest[last] ?? 0) >= reached) rivals[count++] = last;
    for (let label = 0; label < labels; label++) {
      let [best, earlier] = [Number.NEGATIVE_INFINITY, 0];
      for (let n = 0; n < count; n++) {
        const last = rivals[n] ?? 0;
        const score = (scores[before + last] ?? 0) + (transitions[last * labels + label] ?? 0);
        if (score > best) {
          best = score;
          earlier = last;
        }
      }
      scores[at + label] = (scores[at + label] ?? 0) + best;
      from[at + label] = earlier;
    }
  }
  return walkBack(scores, from, labels, length);
}

function walkBack(scores: Int32Array, from: Uint8Array, labels: number, length: number): Uint8Array {
  const path = new Uint8Array(length);
  const last = scores.subarray((length - 1) * labels);
  let label = 0;
  for (let other = 1; other < last.length; other++)
    if ((last[other] ?? 0) > (last[label] ?? 0)) label = other;
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label;
    label = from[at * labels + label] ?? 0;
  }
  return path;
}
