import type { ShownClaim, ShownComparison } from "../drive/popup";

/** Keeps text of either direction from reordering what stands around it (Unicode isolates). */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

function claimLine({ figure, outlet, credit, here }: ShownClaim): string {
  const parts = [isolated(figure), isolated(outlet) + (here ? " (this page)" : ""), isolated(credit)];
  return `      ${parts.join("  ·  ")}`;
}

/** The comparison as the popup shows it, for the terminal. */
export function printed(headline: string, comparison: ShownComparison): string {
  const sections = comparison.sections.flatMap(({ title, facts }) => [
    `  ${title}`,
    ...facts.flatMap(({ label, claims }) => [`    ${isolated(label)}`, ...claims.map(claimLine)]),
  ]);
  const reports = comparison.reports.map(
    ({ outlet, headline, why }) => `    ${isolated(outlet)}: ${isolated(headline)} (${isolated(why)})`,
  );
  const copies = comparison.copies.map((outlets) => `    one text: ${outlets.map(isolated).join(", ")}`);
  return [
    isolated(headline),
    `  ${comparison.summary}`,
    ...sections,
    "  Reports",
    ...reports,
    ...copies,
  ].join("\n");
}
