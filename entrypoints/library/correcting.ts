/** What the reader sets right in the comparison of a saved article. */
import { type Changed, useCorrections } from "../../components/corrections/use-corrections";
import type { Compared } from "../../components/library/other-reports";
import type { Failure } from "../../lib/browser/protocol";
import type { Corpus } from "../../lib/store";
import { failureOf } from "./failure";

async function attempt(change: () => Promise<string>): Promise<Changed> {
  try {
    return { ok: true, undo: await change() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** `compareAgain` shows the comparison as it is now; the events are settled by then. */
export function useCorrecting(
  corpus: Corpus,
  compared: Compared,
  compareAgain: () => Promise<Failure | null>,
) {
  const settled = async (undo: Promise<string>): Promise<string> => {
    const token = await undo;
    await corpus.events.settle();
    return token;
  };
  const shown = compared.state === "shown" ? compared : null;
  return useCorrections(shown?.comparison.subjectId ?? null, shown?.corrections ?? [], {
    correct: (corrections) => attempt(() => settled(corpus.corrections.add(corrections))),
    takeBack: (ids) => attempt(() => settled(corpus.corrections.withdraw(ids))),
    undo: (token) =>
      attempt(async () => {
        await corpus.undo(token);
        return "";
      }),
    compareAgain,
  });
}
