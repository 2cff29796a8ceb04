/** A passage is no longer than this: what keeps articles takes ten times as much, and no paragraph has a tenth. */
const LONGEST_PIECE = 20_000;
/** Units at a piece's end in which a place to part it is looked for. */
const SEARCHED = 2000;

/** Where a text that is too long is parted: behind a sentence, else behind a word, else between two letters. */
function partAt(text: string, from: number): number {
  const most = from + LONGEST_PIECE;
  if (text.length <= most) return text.length;
  const tail = text.slice(most - SEARCHED, most);
  const sentence = [...tail.matchAll(/[.!?。！？؟۔।]\s/gu)].at(-1)?.index;
  const found = sentence === undefined ? tail.lastIndexOf(" ") + 1 : sentence + 2;
  if (found > 0) return most - SEARCHED + found;
  // A pair of surrogates stays together.
  return /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
}

/** A text in pieces that can be kept as passages; nearly always one. Nothing is left out. */
export function piecesOf(text: string): readonly string[] {
  if (text.length <= LONGEST_PIECE) return [text];
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = partAt(text, at);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}
