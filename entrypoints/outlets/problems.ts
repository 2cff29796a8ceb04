import type { Discovery } from "../../lib/browser/connect";
import type { MessageKey } from "../../lib/i18n";

/** The words for why an address could not be read. */
export function problemKey(failure: NonNullable<Discovery["failure"]>): MessageKey {
  if (failure.kind === "failed") return `outlets.problem.${failure.problem}`;
  if (failure.kind === "moved") return "outlets.problem.moved";
  if (failure.status === 429) return "outlets.problem.busy";
  return failure.status >= 500 ? "outlets.problem.server" : "outlets.problem.refused";
}
