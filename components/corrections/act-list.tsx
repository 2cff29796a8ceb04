import type { KeptCorrection } from "../../lib/model";
import { type Act, actsOf } from "../../lib/view/acts";
import { Hidden } from "../text/hidden";
import { useTranslation } from "../translation";
import { ActLine, type NamedArticles } from "./act-line";

interface ActListProps {
  readonly corrections: readonly KeptCorrection[];
  readonly articles: NamedArticles;
  readonly onTakeBack: (ids: readonly string[]) => void;
}

function ActRow({ act, articles, onTakeBack }: Omit<ActListProps, "corrections"> & { readonly act: Act }) {
  const { t, date } = useTranslation();
  return (
    <li class="act">
      <ActLine act={act} articles={articles} />
      <span class="act-line">
        <span class="note">{date(act.at)}</span>
        <button type="button" class="quiet" onClick={() => onTakeBack(act.ids)}>
          {t("corrections.takeBack")}
          <Hidden>
            {": "}
            <ActLine act={act} articles={articles} />
          </Hidden>
        </button>
      </span>
    </li>
  );
}

/** The reader's corrections, one line a click, each with the way back. */
export function ActList({ corrections, articles, onTakeBack }: ActListProps) {
  return (
    <ul class="acts">
      {actsOf(corrections).map((act) => (
        <ActRow key={act.ids[0]} act={act} articles={articles} onTakeBack={onTakeBack} />
      ))}
    </ul>
  );
}
