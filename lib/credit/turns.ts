/** Turns of a written conversation, each opened by its speaker's name in capitals: "ANN MARSH: We heard it." */
import type { AttributedText } from "./passage";

/** Words of a name before its turn in an interview. */
const LONGEST_NAME = 3;
const CAPITALS = /^\p{Lu}{2,}$/u;

/** The name in capitals before a colon with which a passage opens; null where none does. */
export function turnLabel({ tokens, text }: AttributedText): string | null {
  let to = 0;
  while (to < LONGEST_NAME && CAPITALS.test(tokens[to]?.text ?? "")) to++;
  const [first, last] = [tokens[0], tokens[to - 1]];
  return first && last && tokens[to]?.text === ":" ? text.slice(first.start, last.end) : null;
}
