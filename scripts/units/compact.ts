/** Forms written as one where they differ by their ends alone; see `spelledOut`. */

const MOST_COMBINED = 24;

/** "dollar,+s" for "dollar" and "dollars"; the first form gives the stem. */
function joined(forms: readonly string[]): string {
  const [first = "", ...others] = forms;
  return [
    first,
    ...others.map((form) => (form.startsWith(first) ? `+${form.slice(first.length)}` : form)),
  ].join(",");
}

function sharedStart(words: readonly string[]): number {
  const [first = "", ...others] = words;
  let length = 0;
  while (length < first.length && others.every((word) => word[length] === first[length])) length++;
  return length;
}

/** Whether words are forms of one: they share most of the shortest. */
function areForms(words: readonly string[]): boolean {
  const shortest = Math.min(...words.map(({ length }) => length));
  return words.length === 1 || sharedStart(words) * 2 >= shortest;
}

/** The words of each place of some phrases of equal length; null where a place holds different words. */
function places(phrases: readonly string[]): string[][] | null {
  const rows = phrases.map((phrase) => phrase.split(" "));
  const columns = (rows[0] ?? []).map((_, at) => {
    const words = [...new Set(rows.map((row) => row[at] ?? ""))];
    return words.sort((a, b) => a.length - b.length);
  });
  const isRegular =
    columns.every(areForms) && columns.reduce((all, { length }) => all * length, 1) <= MOST_COMBINED;
  return isRegular ? columns : null;
}

/** Some phrases as a list in which forms of one phrase are written together. */
export function compact(phrases: readonly string[]): string {
  const groups: string[][] = [];
  for (const phrase of phrases) {
    const group = phrase.includes(",")
      ? undefined
      : groups.find(
          ([first = "", ...others]) =>
            first.split(" ").length === phrase.split(" ").length &&
            places([first, ...others, phrase]) !== null,
        );
    if (group) group.push(phrase);
    else groups.push([phrase]);
  }
  return groups
    .filter(([first = ""]) => !first.includes(","))
    .map((group) => places(group)?.map(joined).join(" ") ?? group.join("|"))
    .join("|");
}
