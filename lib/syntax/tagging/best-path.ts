/** The likeliest labels of a sentence, where each label speaks for or against the next one (Viterbi). */

/**
 * @param scores for each token its score under each label, one after another
 * @param transitions for each earlier label a row of scores for the next; the last row stands for a sentence's start
 */
export function bestPath(
  scores: Int32Array,
  transitions: Int8Array | Int32Array,
  labels: number,
): Uint8Array {
  const length = scores.length / labels;
  const from = new Uint8Array(scores.length);
  for (let label = 0; label < labels && length > 0; label++)
    scores[label] = (scores[label] ?? 0) + (transitions[labels * labels + label] ?? 0);
  for (let at = labels; at < scores.length; at += labels) {
    for (let label = 0; label < labels; label++) {
      let [best, earlier] = [Number.NEGATIVE_INFINITY, 0];
      for (let last = 0; last < labels; last++) {
        const score = (scores[at - labels + last] ?? 0) + (transitions[last * labels + label] ?? 0);
        if (score > best) [best, earlier] = [score, last];
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
