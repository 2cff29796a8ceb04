import { useTranslation } from "../translation";
import { useScope } from "./scope";

/** The words for the article that is compared with the others: a page in front of the reader, or a saved article. */
export function HereWords() {
  const { t } = useTranslation();
  const { onShow } = useScope();
  return <>{t(onShow ? "claim.here" : "claim.hereSaved")}</>;
}

/** Marks the article that is compared with the others. */
export function HereTag() {
  return (
    <span class="here-tag">
      <HereWords />
    </span>
  );
}
