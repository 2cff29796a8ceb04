import { useState } from "preact/hooks";
import { Sign } from "../icons";
import { useTranslation } from "../translation";

/** Whether what is read on a site is saved by itself. */
export type SiteState = "on" | "paused" | "off";

export interface SiteControlProps {
  /** Host of the page being read. */
  readonly site: string;
  readonly state: SiteState;
  /** Asks the browser for the site; false where the reader refused. */
  readonly onAllow: () => Promise<boolean>;
  readonly onPause: (paused: boolean) => void;
}

function Allow({ site, onAllow }: Pick<SiteControlProps, "site" | "onAllow">) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState(false);
  return (
    <details class="why site">
      <summary class="why-summary">
        <span>{t("site.offer")}</span>
        <Sign name="chevron" />
      </summary>
      <p class="note">{t("site.reason")}</p>
      <button type="button" class="quiet" onClick={async () => setRefused(!(await onAllow()))}>
        {t("site.save", { site })}
      </button>
      <p class="note" role="status">
        {refused && t("site.refused", { site })}
      </p>
    </details>
  );
}

/** Lets the reader have a site's articles saved while reading, told why a permission is asked for. */
export function SiteControl({ site, state, onAllow, onPause }: SiteControlProps) {
  const { t } = useTranslation();
  if (state === "off") return <Allow site={site} onAllow={onAllow} />;
  const paused = state === "paused";
  return (
    <p class="note">
      {t(`site.${state}`, { site })}{" "}
      <button type="button" class="quiet" onClick={() => onPause(!paused)}>
        {t(paused ? "site.resume" : "site.pause")}
      </button>
    </p>
  );
}
