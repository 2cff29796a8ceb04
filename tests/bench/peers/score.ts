/** How well a text that was found is the one that a suite wants. */
import type { Gold } from "./suites";

/** Right and wrong of one page, each a share: of what was found, of what was wanted. */
export interface PageScore {
  readonly precision: number | null;
  readonly recall: number | null;
}

const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
const SHINGLE = 4;

function shingles(text: string): Map<string, number> {
  const tokens = tokensOf(text);
  const counts = new Map<string, number>();
  for (let at = 0; at <= Math.max(0, tokens.length - SHINGLE); at++) {
    const key = tokens.slice(at, at + SHINGLE).join(" ");
    if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

function byWords(found: string, wanted: string): PageScore {
  const [own, gold] = [shingles(found), shingles(wanted)];
  const common = sum([...own].map(([key, count]) => Math.min(count, gold.get(key) ?? 0)));
  const [all, most] = [sum(own.values()), sum(gold.values())];
  return { precision: all === 0 ? null : common / all, recall: most === 0 ? 1 : common / most };
}

const flat = (text: string): string => text.replace(/\s+/gu, " ");

/** Where pieces are all that is known, a piece found wrongly weighs as much as one missed. */
function byPieces(found: string, inside: readonly string[], outside: readonly string[]): PageScore {
  const text = flat(found);
  const right = inside.filter((piece) => text.includes(flat(piece))).length;
  const wrong = outside.filter((piece) => text.includes(flat(piece))).length;
  return { precision: right + wrong === 0 ? null : right / (right + wrong), recall: right / inside.length };
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

export function scoreOf(found: string, gold: Gold): PageScore {
  if (gold.pieces) return byPieces(found, gold.pieces.inside, gold.pieces.outside);
  if (gold.text !== undefined) return byWords(found, gold.text);
  const has = bare(found).includes(bare(gold.opening ?? "").slice(0, 60));
  return { precision: null, recall: has ? 1 : 0 };
}

const mean = (numbers: readonly number[]): number => sum(numbers) / Math.max(1, numbers.length);

/** Precision, recall and F1 over pages; without precision where a suite gives only openings. */
export function summed(scores: readonly PageScore[]): { f1: number; precision: number; recall: number } {
  const precision = mean(scores.flatMap((score) => score.precision ?? []));
  const recall = mean(scores.flatMap((score) => score.recall ?? []));
  const only = scores.every((score) => score.precision === null);
  return { f1: only ? recall : (2 * precision * recall) / (precision + recall || 1), precision, recall };
}
