import type { Failure } from "../../lib/browser/protocol";
import { StoreError } from "../../lib/store";

/** What to tell the reader of an error. */
export function failureOf(error: unknown): Failure {
  return error instanceof StoreError
    ? { code: error.code, detail: error.message }
    : { code: "unexpected", detail: String(error) };
}
