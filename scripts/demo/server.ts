import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { allArticles, type SampleArticle } from "./article";
import { sampleEvents } from "./events";
import { FEED, FEED_AS_NAMED, feedOf } from "./feeds";
import { articlePage, frontPage } from "./layouts";

/** The outlets of the sample events, served on this machine, each under its own host. */
export interface OutletServer {
  readonly host: string;
  readonly port: number;
  addressOf(article: SampleArticle): string;
  /**
   * Addresses asked for, in order. Where the browser takes this server as its proxy, that is everything it sent:
   * what belongs to no outlet is written down and refused.
   */
  readonly requests: readonly string[];
  /** The same with what was sent along. */
  readonly asked: readonly AskedFor[];
  close(): void;
}

export interface AskedFor {
  readonly address: string;
  readonly headers: IncomingMessage["headers"];
}

/** What a server answers beside its pages: host and path → where they lead. */
export type Redirects = Readonly<Record<string, string>>;

/** Pages beside those of the sample outlets: host and path → markup. */
export type MorePages = Readonly<Record<string, string>>;

/** Host → path → page. */
function pages(): Map<string, Map<string, string>> {
  const hosts = new Map<string, Map<string, string>>();
  for (const event of sampleEvents) {
    for (const article of allArticles(event)) {
      const { host } = article.outlet;
      const paths = hosts.get(host) ?? new Map([["/", frontPage(host, event)]]);
      hosts.set(host, paths.set(`/${article.slug}`, articlePage(article, event)));
    }
  }
  return hosts;
}

/** The whole address of a request, whether it came directly or as to a proxy. */
function addressOf({ url = "/", headers }: IncomingMessage): URL {
  return new URL(url, `http://${headers.host ?? "unknown"}`);
}

/** Outlets set a cookie, as real ones do. */
const COOKIE = { "set-cookie": "reader=1; Path=/" };

function answer(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...COOKIE }).end(page);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

/** The outlet's list of reports; null for a host that is none. */
function feedAt(address: URL): string | null {
  const { hostname, origin } = address;
  const event = sampleEvents.find((each) => allArticles(each).some(({ outlet }) => outlet.host === hostname));
  return event === undefined ? null : feedOf(hostname, event, origin);
}

/** Serves until closed; `port` 0 takes any free one. */
export async function serveOutlets(
  port = 0,
  redirects: Redirects = {},
  more: MorePages = {},
): Promise<OutletServer> {
  const hosts = pages();
  const asked: AskedFor[] = [];
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = addressOf(request);
    requests.push(address.href);
    asked.push({ address: address.href, headers: request.headers });
    const elsewhere = redirects[address.hostname + address.pathname];
    if (elsewhere !== undefined) return redirect(response, elsewhere);
    if (address.pathname === FEED_AS_NAMED) return redirect(response, FEED);
    const feed = address.pathname === FEED ? feedAt(address) : null;
    if (feed !== null)
      return void response.writeHead(200, { "content-type": "text/xml", ...COOKIE }).end(feed);
    const page =
      hosts.get(address.hostname)?.get(address.pathname) ?? more[address.hostname + address.pathname];
    answer(response, page ? 200 : 404, page ?? "Not found");
  });
  // Encrypted connections and sockets through the proxy: noted by their host, never made.
  server.on("connect", (request, socket) => {
    requests.push(`https://${request.url}/`);
    socket.on("error", () => socket.destroy());
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  server.on("upgrade", (request, socket) => {
    requests.push(addressOf(request).href);
    socket.destroy();
  });
  const host = "127.0.0.1";
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  const taken = (server.address() as AddressInfo).port;
  return {
    host,
    port: taken,
    requests,
    asked,
    addressOf: (article) => `http://${article.outlet.host}:${taken}/${article.slug}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
