/** What happens, by how much it tells of a figure beside it. */

/** What is said of figures of every sort: that they rose, when, as expected. It tells nothing of what they count. */
const TELLING_NOTHING: ReadonlySet<string> = new Set([
  "increase",
  "cut",
  "year",
  "month",
  "day",
  "background",
  "expected",
  "claimed",
  "record",
]);

/** True for what is not said of figures of every sort. */
export function tellsSomething(happening: string): boolean {
  return !TELLING_NOTHING.has(happening);
}
