import type { Comparison } from "../../lib/model";
import { useTranslation } from "../translation";
import { useAsked } from "./asked";
import type { TextsService } from "./texts-service";

interface LazyTextsProps {
  readonly comparison: Comparison;
  readonly service: TextsService;
}

/** The view of the texts, loaded when it is first asked for: the popup opens without its weight. */
export function LazyTexts(props: LazyTextsProps) {
  const { t } = useTranslation();
  const loaded = useAsked(() => import("./texts-view"), []);
  if (loaded.state === "done") return <loaded.value.TextsView {...props} />;
  return (
    <p class="note" role="status">
      {t(loaded.state === "waiting" ? "texts.reading" : "texts.failed")}
    </p>
  );
}
