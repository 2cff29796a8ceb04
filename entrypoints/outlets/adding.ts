/** Following a new outlet: each of the reader's clicks asks the browser before anything is sent. */
import { useRef, useState } from "preact/hooks";
import type { Adding, AddingOutcome, OfferedFeed } from "../../components/outlets/adding";
import {
  allowOrigins,
  changeFollowing,
  type Discovery,
  type FoundFeed,
  findFeeds,
  followed,
  readFeeds,
} from "../../lib/browser/connect";
import { returnUnused } from "./permissions";
import { problemKey } from "./problems";

const START: Adding = { step: "address", notice: null };

/** What was found so far, beside what is shown of it. */
interface Search {
  readonly origin: string;
  readonly allowed: readonly string[];
  readonly feeds: readonly FoundFeed[];
  readonly elsewhere: Discovery["elsewhere"];
}

function addressOf(typed: string): string | null {
  const address = /^[a-z]+:/i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, href } = new URL(address);
  const isPage = protocol === "https:" || protocol === "http:";
  return isPage && /[.:]|^localhost$/.test(hostname) ? href : null;
}

const hostsOf = (origins: readonly string[]) => origins.map((origin) => new URL(origin).host);
const originsOf = (addresses: readonly string[]) => [
  ...new Set(addresses.map((address) => new URL(address).origin)),
];

function offered({ feeds, allowed }: Search): OfferedFeed[] {
  return feeds.map(({ url, title, reports, origins }) => ({
    url,
    title,
    reports,
    needs: hostsOf(origins.filter((origin) => !allowed.includes(origin))),
  }));
}

function noticeOf(site: string, { failure }: Pick<Discovery, "failure">): AddingOutcome {
  return failure === null ? { kind: "none", site } : { kind: "failed", site, problem: problemKey(failure) };
}

export function useAdding() {
  const [adding, setAdding] = useState<Adding>(START);
  const search = useRef<Search | null>(null);

  /** Back to the start; what was allowed for nothing is given back. */
  const end = async (notice: AddingOutcome | null): Promise<void> => {
    const allowed = search.current?.allowed ?? [];
    search.current = null;
    setAdding({ step: "address", notice });
    await returnUnused(allowed);
  };

  const show = async (found: Search, discovery: Pick<Discovery, "failure">): Promise<void> => {
    search.current = found;
    const site = new URL(found.origin).host;
    if (found.feeds.length > 0) return setAdding({ step: "found", site, feeds: offered(found) });
    if (found.elsewhere.length === 0) return end(noticeOf(site, discovery));
    const sites = hostsOf(originsOf(found.elsewhere.map(({ url }) => url)));
    setAdding({ step: "elsewhere", site, sites });
  };

  const onLook = async (typed: string): Promise<void> => {
    const address = addressOf(typed);
    if (address === null) return setAdding({ step: "address", notice: { kind: "bad-address" } });
    const { origin, host } = new URL(address);
    if (!(await allowOrigins([origin]))) return end({ kind: "not-allowed", site: host });
    setAdding({ step: "searching", site: host });
    const discovery = await findFeeds(address, [origin]);
    await show(
      { origin, allowed: [origin], feeds: discovery.feeds, elsewhere: discovery.elsewhere },
      discovery,
    );
  };

  const onAllowElsewhere = async (): Promise<void> => {
    const current = search.current;
    if (current === null) return;
    const others = originsOf(current.elsewhere.map(({ url }) => url));
    const site = new URL(current.origin).host;
    if (!(await allowOrigins(others))) return end({ kind: "not-allowed", site });
    const allowed = [...current.allowed, ...others];
    setAdding({ step: "searching", site });
    const feeds = await readFeeds(current.elsewhere, allowed);
    await show({ ...current, allowed, feeds, elsewhere: [] }, { failure: null });
  };

  const onFollow = async (urls: readonly string[]): Promise<void> => {
    const current = search.current;
    if (current === null) return;
    const feeds = current.feeds.filter(({ url }) => urls.includes(url));
    const origins = [...new Set([current.origin, ...feeds.flatMap((feed) => feed.origins)])];
    const site = new URL(current.origin).host;
    const missing = origins.filter((origin) => !current.allowed.includes(origin));
    if (missing.length > 0 && !(await allowOrigins(missing))) return end({ kind: "not-allowed", site });
    const name = feeds[0]?.title || site;
    const chosen = { id: current.origin, name, origins, feeds: urls };
    await changeFollowing((following) => followed(following, chosen, Date.now()));
    await end({ kind: "done", name });
  };

  return {
    adding,
    onLook: (typed: string) => void onLook(typed),
    onAllowElsewhere: () => void onAllowElsewhere(),
    onFollow: (urls: readonly string[]) => void onFollow(urls),
    onCancel: () => void end(null),
  };
}
