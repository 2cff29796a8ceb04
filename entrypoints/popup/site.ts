import { useEffect, useState } from "preact/hooks";
import type { PopupView } from "../../components/popup/popup";
import type { SiteSavingProps } from "../../components/popup/site-saving";
import { allowSite, pauseSite, removeSite, siteState } from "../../lib/browser";

/** Saving while reading, as it stands for the page in view; null where there is no site to allow. */
export function useSite(view: PopupView): SiteSavingProps | null {
  const address = view.state === "article" && !view.isPrivate ? view.subject.article.url : null;
  const [state, setState] = useState<SiteSavingProps["state"] | null>(null);
  const refresh = () => siteState(address).then(setState);
  useEffect(() => void refresh(), [address]);
  if (address === null || state === null || !/^https?:/.test(address)) return null;
  const { origin, host } = new URL(address);
  return {
    host,
    state,
    onAllow: () => void allowSite(address).then(refresh),
    onPause: (paused) => void pauseSite(origin, paused).then(refresh),
    onStop: () => void removeSite(origin).then(refresh),
  };
}
