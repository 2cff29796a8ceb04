import type { Translator } from "../../i18n";
import { copiesLine, factHeading, joined, type Shared, type SharedArticle, type SharedClaim } from "./shared";

function claimLine(claim: SharedClaim, translator: Translator): string {
  const { figure, beside, outlet, copies, credit, sentence } = claim;
  const figures = beside === "" ? figure.text : `${figure.text} (≈ ${beside})`;
  const names = copies.map(({ name }) => name);
  const who = joined([outlet, credit, copiesLine(names, translator)], translator);
  const quoted = translator.parts("share.quoted").map((part) => ("text" in part ? part.text : sentence.text));
  return `  • ${figures} — ${who}\n    ${quoted.join("")}`;
}

function articleLines({ article, outlet, published }: SharedArticle, translator: Translator): string {
  const head = joined([outlet, published], translator);
  return [`${article.headline} (${head})`, article.url ?? ""].filter((line) => line !== "").join("\n");
}

/** A comparison as plain text, for a message or a note. */
export function toText({ subject, facts, reports, made }: Shared, translator: Translator): string {
  const factLines = facts.map((fact) =>
    [factHeading(fact), ...fact.claims.map((claim) => claimLine(claim, translator))].join("\n"),
  );
  const articles = [subject, ...reports].map((article) => articleLines(article, translator));
  const [own = "", ...others] = articles;
  return [own, ...factLines, ...others, made].join("\n\n");
}
