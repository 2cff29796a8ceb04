import { useEffect, useState } from "preact/hooks";

/** An answer that takes a while: not there yet, there, or not to be had. */
export type Asked<T> =
  | { readonly state: "waiting" | "failed" }
  | { readonly state: "done"; readonly value: T };

/** Asks once, and again whenever what the question depends on changes. */
export function useAsked<T>(ask: () => Promise<T>, dependsOn: readonly unknown[]): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ state: "waiting" });
  useEffect(() => {
    let isWanted = true;
    const settle = (answer: Asked<T>) => isWanted && setAsked(answer);
    settle({ state: "waiting" });
    ask().then(
      (value) => settle({ state: "done", value }),
      () => settle({ state: "failed" }),
    );
    return () => {
      isWanted = false;
    };
  }, dependsOn);
  return asked;
}
