import { useEffect, useState } from "preact/hooks";
import type { SiteControlProps, SiteState } from "../../components/popup/site-control";
import { allowSite, pauseSite, siteState } from "../../lib/browser";

/** Saving while reading, as it stands for the site of an address; null where there is no site to allow. */
export function useSite(address: string | null): SiteControlProps | null {
  const [state, setState] = useState<SiteState | null>(null);
  const refresh = async (): Promise<void> => setState(await siteState(address));
  useEffect(() => void refresh(), [address]);
  if (address === null || state === null || !/^https?:/i.test(address)) return null;
  const { origin, host } = new URL(address);
  return {
    site: host,
    state,
    onAllow: async () => {
      const allowed = await allowSite(address);
      await refresh();
      return allowed;
    },
    onPause: (paused) => void pauseSite(origin, paused).then(refresh),
  };
}
