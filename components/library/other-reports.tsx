import type { Failure } from "../../lib/browser/protocol";
import type { Article, Comparison, KeptCorrection } from "../../lib/model";
import { ComparisonView } from "../comparison/comparison-view";
import { Scoped } from "../comparison/scoped";
import type { Correcting } from "../corrections/correcting";
import { CorrectionNotice } from "../corrections/notice";
import { OwnCorrections } from "../corrections/own-corrections";
import { useTranslation } from "../translation";

/** How far the comparison of a saved article has come. */
export type Compared =
  | { readonly state: "unasked" | "working" }
  | { readonly state: "failed"; readonly failure: Failure }
  | {
      readonly state: "shown";
      readonly comparison: Comparison;
      /** Other reports of the event, where that is more than are compared. */
      readonly eventReports?: number;
      readonly articles: Readonly<Record<string, Article>>;
      /** What the reader set right in them, which the comparison follows. */
      readonly corrections: readonly KeptCorrection[];
    };

interface OtherReportsProps {
  readonly compared: Compared;
  readonly correcting: Correcting | null;
  readonly onRetry: () => void;
}

function Failed({ failure, onRetry }: { readonly failure: Failure; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <p class="failed" role="alert">
        {t(`failure.${failure.code}`)}
      </p>
      <button type="button" class="quiet" onClick={onRetry}>
        {t("state.failed.retry")}
      </button>
    </>
  );
}

/** A saved article compared with the others in the library, as the popup compares an open page. */
export function OtherReports({ compared, correcting, onRetry }: OtherReportsProps) {
  const { t } = useTranslation();
  if (compared.state === "failed") return <Failed failure={compared.failure} onRetry={onRetry} />;
  if (compared.state !== "shown")
    return (
      <p class="note" role="status">
        {t("reading.comparing")}
      </p>
    );
  const { comparison, articles, eventReports } = compared;
  const alone = comparison.reports.every(({ relation }) => relation === "different-event");
  return (
    <Scoped comparison={comparison} articles={articles} onShow={null} correcting={correcting}>
      <div class="compared">
        {correcting && <CorrectionNotice correcting={correcting} />}
        {alone && <p class="note">{t("reading.alone")}</p>}
        <ComparisonView comparison={comparison} eventReports={eventReports} />
        <OwnCorrections />
      </div>
    </Scoped>
  );
}
