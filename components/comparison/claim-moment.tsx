import type { Article, Claim } from "../../lib/model";
import { useTranslation } from "../translation";
import { useScope } from "./scope";

/** When a claim was given: the hour where that was on the day of the article being read, otherwise the day. */
export function ClaimMoment({ claim, article }: { readonly claim: Claim; readonly article: Article }) {
  const { date, moment } = useTranslation();
  const { articles, subjectId } = useScope();
  const iso = claim.asOf ?? article.publishedAt;
  const words = iso && moment(iso, articles[subjectId]?.publishedAt ?? null);
  if (!iso || !words) return <span class="claim-time" />;
  return (
    <time class="claim-time" dateTime={iso} title={date(iso) ?? undefined}>
      <bdi>{words}</bdi>
    </time>
  );
}
