import { useTranslation } from "../translation";

/** Whether the articles of the page's site are saved as they are read, and what the reader may do about it. */
export interface SiteSavingProps {
  /** The site's host, as readers know it. */
  readonly host: string;
  readonly state: "off" | "on" | "paused";
  /** Asks the browser; must be called within the click itself. */
  readonly onAllow: () => void;
  readonly onPause: (paused: boolean) => void;
  readonly onStop: () => void;
}

/** Offers to save what is read on this site, or says quietly that it happens, with pausing and ending as near. */
export function SiteSaving({ host, state, onAllow, onPause, onStop }: SiteSavingProps) {
  const { t } = useTranslation();
  if (state === "off") {
    return (
      <p class="note">
        <button type="button" class="quiet" onClick={onAllow}>
          {t("site.offer", { site: host })}
        </button>
      </p>
    );
  }
  const paused = state === "paused";
  return (
    <p class="note" role="status">
      {t(paused ? "site.paused" : "site.on", { site: host })}{" "}
      <button type="button" class="quiet" onClick={() => onPause(!paused)}>
        {t(paused ? "site.resume" : "site.pause")}
      </button>
      <button type="button" class="quiet" onClick={onStop}>
        {t("site.stop")}
      </button>
    </p>
  );
}
