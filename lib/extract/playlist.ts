/** A line that opens with a playing time and is led on by a title, as the items of a list of videos are. */
const ITEM = /^(\p{Nd}{1,2}):(\p{Nd}{2})\s+(?!\p{L}\.)["“„«‘'¿¡]?[\p{L}\p{N}]/u;
/** Items from which on lines are a list. */
const FEW_ITEMS = 3;
/** The hours of a programme are multiples of so many minutes. */
const ROUND = 15;

interface Item {
  readonly at: number;
  readonly minutes: number;
  readonly seconds: number;
}

function itemsOf(lines: readonly string[]): Item[] {
  return lines.flatMap((line, at) => {
    const [, minutes, seconds] = ITEM.exec(line) ?? [];
    return minutes === undefined ? [] : [{ at, minutes: Number(minutes), seconds: Number(seconds) }];
  });
}

function risesOrFalls(items: readonly Item[]): boolean {
  const times = items.map(({ minutes, seconds }) => 60 * minutes + seconds);
  const steps = times.slice(1).map((time, at) => Math.sign(time - (times[at] ?? 0)));
  return !steps.includes(1) || !steps.includes(-1);
}

/**
 * Places of the lines that list videos with their playing times. Posts of a live blog and points of a programme open
 * with a time as well, but the ones rise or fall from line to line and the others are round.
 */
export function playlistLines(lines: readonly string[]): ReadonlySet<number> {
  const items = itemsOf(lines);
  const round = items.filter(({ seconds }) => seconds % ROUND === 0);
  const isList = items.length >= FEW_ITEMS && 2 * round.length < items.length && !risesOrFalls(items);
  return new Set(isList ? items.map(({ at }) => at) : []);
}
