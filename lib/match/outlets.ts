/** Who published two reports: an outlet seldom reports one event twice, and then in much the same words. */
import { hostOf } from "../host";
import type { AnalysedArticle, Article } from "../model";
import { fold } from "../text/fold";
import { isCopy } from "./copies";
import type { CorpusCounts } from "./corpus";
import { logistic, shippedModel } from "./model";
import { allowed, scorePair } from "./score";

type Published = Pick<Article, "outlet" | "url">;

function isOne(a: string | null, b: string | null): boolean | null {
  return a === null || b === null ? null : a === b;
}

function nameOf({ outlet }: Published): string | null {
  return outlet === null ? null : fold(outlet.trim());
}

/** True where two articles come from one outlet, by its site or its name; null where they do not say. */
export function ofOneOutlet(a: Published, b: Published): boolean | null {
  const byHost = isOne(hostOf(a.url), hostOf(b.url));
  const byName = isOne(nameOf(a), nameOf(b));
  return byHost === true || byName === true || (byHost ?? byName);
}

/** Added to the log-odds of two reports by one outlet in words of their own: most are two turns of one story. */
const ONE_OUTLET = -2;
/** Added to those of two outlets' reports. */
const TWO_OUTLETS = 0.25;

function outletOdds(a: AnalysedArticle, b: AnalysedArticle, sharedText: number): number {
  const one = ofOneOutlet(a.article, b.article);
  if (one === null) return 0;
  if (!one) return TWO_OUTLETS;
  return isCopy(a, b, sharedText) ? 0 : ONE_OUTLET;
}

/**
 * Probability (0–1) that two articles belong to one event of a library, by their own evidence and by who published
 * them. For the page in front it is told without the latter: an outlet's next report is what its reader looks for.
 */
export function eventProbability(a: AnalysedArticle, b: AnalysedArticle, corpus: CorpusCounts): number {
  const { odds, sharedText } = scorePair(a, b, corpus, shippedModel);
  return allowed(a, b, logistic(odds + outletOdds(a, b, sharedText)));
}
