import { useState } from "preact/hooks";
import { Sign } from "../icons";
import { useTranslation } from "../translation";

/** Whether what is read on a site is saved by itself. */
export type SiteState = "on" | "paused" | "off";

export interface SiteControlProps {
  /** Host of the page being read. */
  readonly site: string;
  readonly state: SiteState;
  /** Hosts of the event's other reports that are not saved from yet. */
  readonly more: readonly string[];
  /** Asks the browser, in one prompt, for the page's site, and for `more` too where `all`; false where it was refused. */
  readonly onAllow: (all: boolean) => Promise<boolean>;
  readonly onPause: (paused: boolean) => void;
}

function Offer({ site, state, more, onAllow }: SiteControlProps) {
  const { t, list } = useTranslation();
  const [refused, setRefused] = useState(false);
  const ask = async (all: boolean): Promise<void> => setRefused(!(await onAllow(all)));
  const count = more.length + (state === "off" ? 1 : 0);
  return (
    <>
      {state === "off" && (
        <button type="button" class="quiet" onClick={() => ask(false)}>
          <Sign name="save" /> {t("site.save")}
        </button>
      )}
      {more.length > 0 && count > 1 && (
        <button type="button" class="quiet" title={list(more)} onClick={() => ask(true)}>
          {t("site.saveAll", { count })}
        </button>
      )}
      <p class="note">{t("site.reason")}</p>
      <p class="note failed" role="status">
        {refused && t("site.refused", { site })}
      </p>
    </>
  );
}

/** Lets the reader have articles of one or several sites saved while reading, told what will be asked. */
export function SiteControl(props: SiteControlProps) {
  const { t } = useTranslation();
  const { site, state, onPause } = props;
  const paused = state === "paused";
  return (
    <div class="site">
      {state !== "off" && (
        <p class="note">
          {t(`site.${state}`, { site })}{" "}
          <button type="button" class="quiet" onClick={() => onPause(!paused)}>
            {t(paused ? "site.resume" : "site.pause")}
          </button>
        </p>
      )}
      {(state === "off" || props.more.length > 1) && <Offer {...props} />}
    </div>
  );
}
