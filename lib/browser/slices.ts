/** Raised where nobody waits for the work any more. */
export class Abandoned extends Error {
  override readonly name = "Abandoned";
}

/** How long the worker goes on without hearing other messages, in milliseconds. */
const SLICE_MS = 100;

export interface Watch<P> {
  readonly onProgress: (progress: P) => void;
  readonly isWanted: () => boolean;
}

/**
 * Takes steps in short slices, between which other messages are heard and the last step is told.
 *
 * @throws Abandoned where it is found between two slices that the work is wanted no more
 */
export async function inSlices<P, T>(steps: Generator<P, T>, { onProgress, isWanted }: Watch<P>): Promise<T> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) throw new Abandoned("nobody waits any more");
    end = performance.now() + SLICE_MS;
  }
}
