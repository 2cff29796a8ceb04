import { useEffect, useState } from "preact/hooks";
import type { SiteControlProps, SiteState } from "../../components/popup/site-control";
import { allowSites, pauseSite, siteState } from "../../lib/browser";

interface Known {
  readonly state: SiteState;
  /** Addresses of other reports whose sites are not saved from. */
  readonly more: readonly string[];
}

function isSite(address: string | null): address is string {
  return address !== null && /^https?:/i.test(address) && URL.canParse(address);
}

const hostOf = (address: string) => new URL(address).host;

/** One address for each host that is not saved from. */
async function notSaved(addresses: readonly string[]): Promise<string[]> {
  const byHost = new Map(addresses.map((address) => [hostOf(address), address]));
  const states = await Promise.all([...byHost.values()].map(siteState));
  return [...byHost.values()].filter((_address, at) => states[at] === "off");
}

/**
 * Saving while reading, as it stands for the site of an address; null where there is no site to allow.
 *
 * @param others addresses of the event's other reports
 */
export function useSite(address: string | null, others: readonly (string | null)[]): SiteControlProps | null {
  const [known, setKnown] = useState<Known | null>(null);
  const further = others
    .filter(isSite)
    .filter((other) => isSite(address) && hostOf(other) !== hostOf(address));
  const refresh = async (): Promise<void> => {
    const [state, more] = await Promise.all([siteState(address), notSaved(further)]);
    setKnown({ state, more });
  };
  useEffect(() => void refresh(), [address, further.join(" ")]);
  if (!isSite(address) || known === null) return null;
  const { state, more } = known;
  return {
    site: hostOf(address),
    state,
    more: more.map(hostOf),
    onAllow: async (all) => {
      const allowed = await allowSites(all ? [address, ...more] : [address]);
      await refresh();
      return allowed;
    },
    onPause: (paused) => void pauseSite(new URL(address).origin, paused).then(refresh),
  };
}
