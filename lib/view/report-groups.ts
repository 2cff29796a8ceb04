import type { Comparison, Report } from "../model";
import type { Texts } from "./sources";

/** Reports that share one text, in the comparison's order. */
export interface ReportGroup {
  readonly text: string;
  readonly reports: readonly Report[];
}

export interface GroupedReports {
  readonly groups: readonly ReportGroup[];
  /** Reports on other events of the same story. */
  readonly sameStory: readonly Report[];
  readonly nearMisses: readonly Report[];
}

/** The reports of the event by their texts, the text of the page being read first; other events apart. */
export function groupReports({ reports, subjectId }: Comparison, texts: Texts): GroupedReports {
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    if (report.relation === "different-event") continue;
    const text = texts.get(report.articleId) ?? report.articleId;
    groups.set(text, [...(groups.get(text) ?? []), report]);
  }
  const others = reports.filter((report) => report.relation === "different-event");
  const ordered = [...groups].map(([text, members]) => ({ text, reports: members }));
  return {
    groups: [...ordered.filter((g) => g.text === subjectId), ...ordered.filter((g) => g.text !== subjectId)],
    sameStory: others.filter(({ sameStory }) => sameStory),
    nearMisses: others.filter(({ sameStory }) => !sameStory),
  };
}
