import type { Article } from "../../lib/model";
import { outletOf } from "../../lib/view/sources";
import { useTranslation } from "../translation";
import { Foreign } from "./foreign";

interface OutletNameProps {
  readonly article: Pick<Article, "outlet" | "url" | "language"> | undefined;
}

/** Who publishes an article, or the words for an outlet that is not named. */
export function OutletName({ article }: OutletNameProps) {
  const { t } = useTranslation();
  const name = article && outletOf(article);
  if (!name) return <span class="unknown">{t("article.unknownOutlet")}</span>;
  return <Foreign class="outlet">{name}</Foreign>;
}
