/** Leaving work that takes long as soon as the reader cancels. */

/** Null as soon as the import is cancelled; the work goes on for nobody. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T | null> {
  if (signal === undefined) return work;
  if (signal.aborted) return null;
  let leave = (): void => {};
  const aborted = new Promise<null>((resolve) => {
    leave = () => resolve(null);
    signal.addEventListener("abort", leave, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", leave);
  }
}

/** What is found until the import is cancelled, however long the next thing takes to be found. */
export async function* untilAborted<T>(
  items: AsyncGenerator<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  for (;;) {
    const next = await unlessAborted(items.next(), signal);
    if (next === null || next.done === true || signal?.aborted === true) return;
    yield next.value;
  }
}
