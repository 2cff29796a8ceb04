/** Takes all steps of some work at once: whoever must hear of others in between takes them one by one. */
export function drained<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
