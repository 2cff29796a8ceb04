/** A worker of the library page: compares all reports of an event, and says how far it has come. */
import type { AnalysedArticle, KeptCorrection } from "../../lib/model";
import { compareReports, type EventStep } from "../../lib/pipeline";

export interface CompareOrder {
  readonly reports: readonly AnalysedArticle[];
  readonly corrections: readonly KeptCorrection[];
}

/** The last one has compared all reports. */
export type CompareStep = EventStep;

addEventListener("message", ({ data: { reports, corrections } }: MessageEvent<CompareOrder>) => {
  for (const step of compareReports(reports, corrections)) postMessage(step satisfies CompareStep);
});
