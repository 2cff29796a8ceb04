import { useTranslation } from "../translation";

/** How far a comparison with the library is; `of` is 0 until the library has answered. */
export interface Comparing {
  readonly step: "running" | "stopped";
  readonly done: number;
  readonly of: number;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
}

/** What the reader waits for beside the page's own figures, and the way to stop it. */
export function ComparingBar({
  comparing: { step, done, of, onCancel, onAgain },
}: {
  readonly comparing: Comparing;
}) {
  const { t } = useTranslation();
  const running = step === "running";
  return (
    <div class="comparing" role="status">
      <p>
        {running && (of === 0 ? t("comparing.asking") : t("comparing.pairs", { done, total: of }))}
        {!running && t("comparing.stopped")}{" "}
        <button type="button" class="quiet" onClick={running ? onCancel : onAgain}>
          {t(running ? "comparing.cancel" : "comparing.again")}
        </button>
      </p>
      {running && of > 0 && <progress value={done} max={of} aria-label={t("app.loading")} />}
    </div>
  );
}
