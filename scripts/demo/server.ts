import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { allArticles, type SampleArticle } from "./article";
import { sampleEvents } from "./events";
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
  close(): void;
}

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

function answer(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(page);
}

/** Serves until closed; `port` 0 takes any free one. */
export async function serveOutlets(port = 0): Promise<OutletServer> {
  const hosts = pages();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = addressOf(request);
    requests.push(address.href);
    const page = hosts.get(address.hostname)?.get(address.pathname);
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
    addressOf: (article) => `http://${article.outlet.host}:${taken}/${article.slug}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
