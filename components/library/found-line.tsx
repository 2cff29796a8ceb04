import { useTranslation } from "../translation";

export interface SearchProgress {
  readonly looked: number;
  readonly of: number;
  readonly running: boolean;
}

interface FoundLineProps {
  /** Articles that the filters leave; null where nothing is filtered. */
  readonly found: number | null;
  /** How far the search through the texts has come. */
  readonly progress: SearchProgress;
  readonly onStop: () => void;
}

/** How much was found, and whether there may be more. */
export function FoundLine({ found, progress, onStop }: FoundLineProps) {
  const { t } = useTranslation();
  if (found === null) return null;
  const { looked, of, running } = progress;
  return (
    <div class="found-line">
      <p class="note" role="status">
        {t("library.found", { count: found })}
        {running && <> · {t("library.looking")}</>}
        {!running && looked < of && <> · {t("library.stopped", { looked, of })}</>}
      </p>
      {running && (
        <>
          <progress max={of} value={looked} aria-label={t("library.looking")} />
          <button type="button" class="quiet" onClick={onStop}>
            {t("import.cancel")}
          </button>
        </>
      )}
    </div>
  );
}
