import type { FailureCode } from "./protocol";

/** An expected failure of page access; `code` is how it crosses to the extension's pages. */
export class PageError extends Error {
  override readonly name = "PageError";
  constructor(
    readonly code: Extract<FailureCode, "page-unreadable" | "page-busy" | "private-window" | "not-found">,
    detail: string,
  ) {
    super(detail);
  }
}
