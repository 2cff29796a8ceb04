import type { Fact } from "../../lib/model";
import { wordingsOf } from "../../lib/view/wordings";
import { Foreign } from "../text/foreign";
import { OutletName } from "../text/outlet-name";
import { useTranslation } from "../translation";
import { useScope } from "./scope";

/** The words each outlet uses for the group counted, side by side, as they stand. */
export function Wordings({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation();
  const { articles } = useScope();
  const wordings = wordingsOf(fact);
  if (wordings.length === 0) return null;
  return (
    <details class="wordings">
      <summary class="why-summary">{t("wording.title")}</summary>
      <dl>
        {wordings.map(({ articleId, words }) => {
          const article = articles[articleId];
          return (
            <div key={articleId}>
              <dt>
                <OutletName article={article} />
              </dt>
              <dd>
                <Foreign language={article?.language ?? "und"} direction={article?.direction ?? "ltr"}>
                  {words}
                </Foreign>
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
