import type { Corpus } from "./corpus";

/** What a check of the library found. */
export interface LibraryCheck {
  readonly articles: number;
  /** Articles that the index did not find as it should, and does now. */
  readonly mended: number;
  /** Those of which building it again did not help. */
  readonly wrong: number;
}

/**
 * Holds the index against every article once nothing waits to be taken into it, and builds it again where they disagree.
 * Takes minutes for a large library; what is saved meanwhile may count as wrong.
 *
 * @throws StoreError
 */
export async function checkAndMend(
  library: Pick<Corpus, "tendIndex" | "verify" | "rebuild">,
): Promise<LibraryCheck> {
  while (await library.tendIndex());
  const before = await library.verify();
  if (before.wrong.length === 0) return { articles: before.articles, mended: 0, wrong: 0 };
  await library.rebuild();
  while (await library.tendIndex());
  const { articles, wrong } = await library.verify();
  return { articles, mended: Math.max(0, before.wrong.length - wrong.length), wrong: wrong.length };
}
