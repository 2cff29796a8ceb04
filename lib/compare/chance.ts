/** What keeps apart two figures that state one small number: any two reports give it by chance, of whatever. */
import type { Mention } from "./mentions";

/** "Two men, ages 20 and 21" are not "two men, 26 and 36". */
export function agesExclude(a: Mention, b: Mention): boolean {
  return a.ages.size > 0 && b.ages.size > 0 && ![...a.ages].some((age) => b.ages.has(age));
}

/** "A mother of two" tells of her children, and of nobody who is not counted as a child. */
export function offspringParts(a: Mention, b: Mention): boolean {
  return (
    a.scope.isOfOffspring !== b.scope.isOfOffspring && !(a.counted.has("child") && b.counted.has("child"))
  );
}
