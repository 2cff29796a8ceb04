import type { MessageKey } from "../../lib/i18n";
import type { Article, Claim } from "../../lib/model";
import type { Act } from "../../lib/view/acts";
import { actsOn } from "../../lib/view/claim-acts";
import { useScope } from "../comparison/scope";
import { Sign } from "../icons";
import { Hidden } from "../text/hidden";
import { useTranslation } from "../translation";

function wordOf({ correction }: Act): MessageKey {
  if (correction.about === "figure") return "corrected.kind";
  return correction.about === "fact" && correction.same ? "corrected.joined" : "corrected.apart";
}

/** Says of a claim that the reader set it right, each time with the way back. */
export function ClaimActs({ claim, article }: { readonly claim: Claim; readonly article: Article }) {
  const { t } = useTranslation();
  const { correcting } = useScope();
  if (!correcting) return null;
  const acts = actsOn(claim, article, correcting.corrections);
  if (acts.length === 0) return null;
  return (
    <ul class="corrected">
      {acts.map((act) => (
        <li key={act.ids[0]} class="act-line">
          <span class="corrected-mark">
            <Sign name="pen" /> {t(wordOf(act))}
          </span>
          <button type="button" class="quiet" onClick={() => correcting.onTakeBack(act.ids)}>
            {t("corrections.takeBack")}
            <Hidden>
              {": "}
              {claim.quantity.text}, {t(wordOf(act))}
            </Hidden>
          </button>
        </li>
      ))}
    </ul>
  );
}
