import { hostOf } from "../../lib/host";
import type { Article } from "../../lib/model";
import { outletOf } from "../../lib/view/sources";
import { useTranslation } from "../translation";
import { Foreign } from "./foreign";

interface OutletNameProps {
  readonly article: Pick<Article, "outlet" | "url" | "language"> | undefined;
  /** Shows beside a name, which a page gives itself, the host that it comes from, which no page can choose. */
  readonly withHost?: boolean;
}

/** Who publishes an article, or the words for an outlet that is not named. */
export function OutletName({ article, withHost = false }: OutletNameProps) {
  const { t } = useTranslation();
  const name = article && outletOf(article);
  if (!name) return <span class="unknown">{t("article.unknownOutlet")}</span>;
  const host = article && withHost ? hostOf(article.url) : null;
  return (
    <>
      <Foreign class="outlet">{name}</Foreign>
      {host !== null && host !== name && (
        <>
          {" "}
          <bdi class="outlet-host note">{host}</bdi>
        </>
      )}
    </>
  );
}
