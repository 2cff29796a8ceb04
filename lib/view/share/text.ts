import type { Shared, SharedArticle, SharedClaim } from "./shared";

function claimLine({ figure, outlet, credit, sentence }: SharedClaim): string {
  const who = credit === "" ? outlet : `${outlet}, ${credit}`;
  return `  • ${figure.text} — ${who}\n    “${sentence.text}”`;
}

function articleLines({ article, outlet, published }: SharedArticle): string {
  const head = [outlet, published].filter((part) => part !== "").join(", ");
  return [`${article.headline} (${head})`, article.url ?? ""].filter((line) => line !== "").join("\n");
}

/** A comparison as plain text, for a message or a note. */
export function toText({ subject, facts, reports, made }: Shared): string {
  const factLines = facts.map(
    ({ label, verdict, claims }) => `${label} — ${verdict}\n${claims.map(claimLine).join("\n")}`,
  );
  return [articleLines(subject), ...factLines, ...reports.map(articleLines), made].join("\n\n");
}
