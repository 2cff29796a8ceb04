/** Checking the library at the reader's wish. */
import { useState } from "preact/hooks";
import type { CheckState } from "../../components/options/check-setting";
import { type Corpus, checkAndMend } from "../../lib/store";

/** @param attempt does what the reader wished, and tells what failed */
export function useChecking(attempt: (change: (corpus: Corpus) => Promise<unknown>) => void) {
  const [check, setCheck] = useState<CheckState>("none");
  const run = async (corpus: Corpus): Promise<void> => {
    setCheck("working");
    try {
      setCheck(await checkAndMend(corpus));
    } catch (error) {
      setCheck("none");
      throw error;
    }
  };
  return { check, onCheck: () => attempt(run) };
}
