import { useTranslation } from "../translation";
import type { ImportActions } from "./import-report";

/** An import under way or held. */
export interface RunningState {
  readonly state: "running" | "paused";
  readonly files: number;
  readonly filesDone: number;
  readonly articles: number;
  readonly bytes: number;
  readonly bytesDone: number;
  /** Share of the files that is read. */
  readonly share: number;
  /** Null until it has settled. */
  readonly pace: { readonly rate: number; readonly secondsLeft: number } | null;
}

/** Time left in whole units, the larger the coarser: nobody counts the seconds of an hour. */
function useTimeLeft(): (seconds: number) => string {
  const { t } = useTranslation();
  return (seconds) => {
    if (seconds < 60) return t("import.left.seconds", { count: Math.max(5, Math.ceil(seconds / 5) * 5) });
    const minutes = Math.ceil(seconds / 60);
    if (minutes < 90) return t("import.left.minutes", { count: minutes });
    return t("import.left.hours", { count: Math.round(minutes / 60) });
  };
}

/** How far the import has come, how fast it goes and when it will be done. */
export function ImportRunning({
  state,
  files,
  filesDone,
  articles,
  bytes,
  bytesDone,
  share,
  pace,
  onPauseImport,
  onCancelImport,
}: RunningState & Pick<ImportActions, "onPauseImport" | "onCancelImport">) {
  const { t, bytes: size } = useTranslation();
  const timeLeft = useTimeLeft();
  const paused = state === "paused";
  const told = [
    t("import.progress", { done: filesDone, total: files }),
    t("import.articles", { count: articles }),
    t("import.bytes", { done: size(bytesDone), total: size(bytes) }),
    paused && t("import.paused"),
    pace && t("import.rate", { count: Math.round(pace.rate) }),
    pace && timeLeft(pace.secondsLeft),
  ].filter((words): words is string => typeof words === "string");
  return (
    <>
      <p>
        {told.map((words, index) => (
          <span key={index}>
            {index > 0 && " · "}
            <span>{words}</span>
          </span>
        ))}
      </p>
      {/* Heard when it changes between running and paused, not with every article. */}
      <span class="visually-hidden" role="status">
        {t(paused ? "import.paused" : "import.running")}
      </span>
      <progress max={1} value={share} aria-label={t("import.title")} />
      <button type="button" class="quiet" onClick={() => onPauseImport(!paused)}>
        {t(paused ? "import.goOn" : "import.pause")}
      </button>
      <button type="button" class="quiet" onClick={onCancelImport}>
        {t("import.cancel")}
      </button>
    </>
  );
}
