import { pageWords } from "../languages/pages";
import { fold } from "../text/fold";
import { LONGEST_NOTICE } from "./content";

/** What stands between a reader and a text. */
export type Wall = "paywall" | "login" | "consent";
const WALLS: readonly Wall[] = ["consent", "paywall", "login"];

const phrases = new Map<Wall, readonly string[]>(
  WALLS.map((wall) => [wall, pageWords.flatMap((words) => words.wall[wall].split("|")).map(fold)]),
);

/** The wall that a block of text speaks of; null for any other text. */
export function wallOf(text: string): Wall | null {
  if (text.length > LONGEST_NOTICE) return null;
  const folded = fold(text);
  return WALLS.find((wall) => phrases.get(wall)?.some((phrase) => folded.includes(phrase))) ?? null;
}
