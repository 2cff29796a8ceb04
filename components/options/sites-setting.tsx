import { hostOf } from "../../lib/host";
import { useRegainedFocus } from "../focus";
import { useTranslation } from "../translation";

/** A site whose articles are saved as they are read. */
export interface SavedSite {
  readonly origin: string;
  readonly paused: boolean;
}

export interface SitesSettingProps {
  readonly sites: readonly SavedSite[];
  readonly onPauseSite: (origin: string, paused: boolean) => void;
  readonly onRemoveSite: (origin: string) => void;
}

/** The sites that the reader allowed, each to be paused or given back. */
export function SitesSetting({ sites, onPauseSite, onRemoveSite }: SitesSettingProps) {
  const { t } = useTranslation();
  const place = useRegainedFocus<HTMLFieldSetElement>(sites.length);
  return (
    <fieldset class="setting" ref={place} tabIndex={-1}>
      <legend>{t("site.title")}</legend>
      {sites.length === 0 && <p class="note">{t("site.none")}</p>}
      <ul class="search-places">
        {sites.map(({ origin, paused }) => {
          const site = hostOf(origin) ?? origin;
          return (
            <li key={origin}>
              <bdi>{site}</bdi>
              {paused && <span class="note">{t("site.pausedMark")}</span>}
              <button
                type="button"
                class="quiet"
                aria-label={t(paused ? "site.resumeOf" : "site.pauseOf", { site })}
                onClick={() => onPauseSite(origin, !paused)}
              >
                {t(paused ? "site.resume" : "site.pause")}
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={t("site.remove", { site })}
                onClick={() => onRemoveSite(origin)}
              >
                {t("site.removeShort")}
              </button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
