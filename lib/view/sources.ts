/** Who speaks for whom: articles that share one text are one voice. */
import { hostOf } from "../host";
import type { Article, Claim, Comparison, Fact } from "../model";

/** Article id → name of its text; articles of one text have the same name. */
export type Texts = ReadonlyMap<string, string>;

/** Which articles share one text: those that copy the article being read, and the groups of copies among the reports. */
export function textsOf(comparison: Comparison): Texts {
  const texts = new Map([[comparison.subjectId, comparison.subjectId]]);
  for (const report of comparison.reports)
    texts.set(
      report.articleId,
      report.relation === "copy" ? comparison.subjectId : (report.copyGroup ?? report.articleId),
    );
  return texts;
}

/** One figure given by one text: the claim shown, and the claims of its copies. */
export interface IndependentClaim {
  readonly claim: Claim;
  readonly copies: readonly Claim[];
}

export function sameFigure(a: Claim, b: Claim): boolean {
  return (
    a.quantity.min === b.quantity.min &&
    a.quantity.max === b.quantity.max &&
    a.quantity.hedge === b.quantity.hedge &&
    a.quantity.unit === b.quantity.unit
  );
}

/**
 * A fact's claims with copies folded into one voice, in the order of the claims. A copy that states another figure
 * speaks for itself. The article being read speaks for its own text.
 */
export function voicesOf(fact: Fact, texts: Texts, subjectId: string): IndependentClaim[] {
  const voices: { claim: Claim; copies: Claim[] }[] = [];
  const textOf = (claim: Claim) => texts.get(claim.articleId) ?? claim.articleId;
  for (const claim of fact.claims) {
    const voice = voices.find((v) => textOf(v.claim) === textOf(claim) && sameFigure(v.claim, claim));
    if (!voice) voices.push({ claim, copies: [] });
    else if (claim.articleId === subjectId) {
      voice.copies.unshift(voice.claim);
      voice.claim = claim;
    } else voice.copies.push(claim);
  }
  return voices;
}

/** A claim as the voice of its text, the other claims of the text being its copies. */
export function voiceOf(claim: Claim, fact: Fact, texts: Texts, subjectId: string): IndependentClaim {
  const own = voicesOf(fact, texts, subjectId).find(
    (one) => one.claim === claim || one.copies.includes(claim),
  );
  const claims = own ? [own.claim, ...own.copies] : [];
  return { claim, copies: claims.filter((other) => other !== claim) };
}

export function countTexts(articleIds: readonly string[], texts: Texts): number {
  return new Set(articleIds.map((id) => texts.get(id) ?? id)).size;
}

/** Independent texts that give a fact. */
export function textsIn({ claims }: Fact, texts: Texts): number {
  return countTexts(
    claims.map(({ articleId }) => articleId),
    texts,
  );
}

/** Independent texts on the event, that of the article being read among them. */
export function textsOnEvent({ reports, subjectId }: Comparison, texts: Texts): number {
  const onEvent = reports.filter(({ relation }) => relation !== "different-event");
  return countTexts([subjectId, ...onEvent.map(({ articleId }) => articleId)], texts);
}

/** The outlet's name, its host where no name is known, or null. */
export function outletOf(article: Pick<Article, "outlet" | "url">): string | null {
  return article.outlet ?? hostOf(article.url);
}
