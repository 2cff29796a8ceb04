/** Invented outlets as servers on this machine, each at an origin of its own, in the shapes of real ones. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { atom, inArabicCodePage, json, newsSitemap, rdf, rss } from "./forms";
import { pageOf, type Shape, type Story } from "./outlet";

export interface Asked {
  readonly at: number;
  readonly path: string;
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
}

/** Reports that a feed names at once. */
const NAMED = 12;
const MEGABYTE = 1024 * 1024;
/** Of a busy server's requests every so many is sent away. */
const BUSY_EVERY = 4;
export const BUSY_SECONDS = 1_800;
const DAY = 86_400_000;

export class TestOutlet {
  readonly asked: Asked[] = [];
  origin = "";
  readonly #server: Server;

  constructor(
    readonly name: string,
    readonly shape: Shape,
    readonly stories: readonly Story[],
    private readonly now: () => number,
    private readonly elsewhere = "http://127.0.0.1:9",
  ) {
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Where its reports are named. */
  get feed(): string {
    return `${this.origin}${this.shape === "sitemap" ? "/news-sitemap.xml" : "/feed"}`;
  }

  /** What it has published by now, the newest first. */
  published(): Story[] {
    return this.stories.filter(({ publishedAt }) => publishedAt <= this.now()).reverse();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? "/";
    const status = this.#respond(path, request, response);
    this.asked.push({ at: this.now(), path, status, headers: request.headers });
  }

  #respond(path: string, request: IncomingMessage, response: ServerResponse): number {
    const refusal = this.#refusal();
    if (refusal !== null) return send(response, refusal.status, "", refusal.headers);
    const story = this.published().find((each) => each.path === path);
    if (story !== undefined) return send(response, 200, pageOf(story, this.name), HTML);
    if (path === "/") return send(response, 200, this.#front(), HTML);
    if (path === "/new-feed" || path === new URL(this.feed).pathname)
      return this.#feed(path, request, response);
    return send(response, 404, "Not here");
  }

  #front(): string {
    return `<!doctype html><html><head><title>${this.name}</title><link rel="alternate" type="application/rss+xml" title="${this.name}" href="${new URL(this.feed).pathname}"></head><body><h1>${this.name}</h1></body></html>`;
  }

  /** How a server sends a request away that it would otherwise answer. */
  #refusal(): { status: number; headers: Record<string, string> } | null {
    const count = this.asked.length + 1;
    if (this.shape === "busy" && count % BUSY_EVERY === 0)
      return { status: 429, headers: { "retry-after": String(BUSY_SECONDS) } };
    // Down for the second half of each day.
    if (this.shape === "failing" && this.now() % DAY > DAY / 2) return { status: 503, headers: {} };
    return null;
  }

  #feed(path: string, request: IncomingMessage, response: ServerResponse): number {
    const { origin, shape } = this;
    const named = this.published().slice(0, NAMED);
    switch (shape) {
      case "atom":
        return send(response, 200, atom(named, origin), { "content-type": "application/atom+xml" });
      case "json":
        return send(response, 200, json(named, origin), { "content-type": "application/feed+json" });
      case "rdf":
        return send(response, 200, rdf(named, origin), { "content-type": "text/xml" });
      case "sitemap":
        return send(response, 200, newsSitemap(named, origin), { "content-type": "application/xml" });
      case "etag":
        return this.#validated(
          "if-none-match",
          "etag",
          `"${named.length}-${named[0]?.path}"`,
          request,
          response,
        );
      case "last-modified": {
        const modified = new Date(named[0]?.publishedAt ?? 0).toUTCString();
        return this.#validated("if-modified-since", "last-modified", modified, request, response);
      }
      case "redirected":
        if (path !== "/new-feed") return send(response, 301, "", { location: "/new-feed" });
        break;
      case "moved":
        return send(response, 302, "", { location: `${this.elsewhere}/feed` });
      case "arabic-code-page":
        return this.#inCodePage(named, response);
      case "huge":
        return send(response, 200, `${rss(named, origin)}<!--${" ".repeat(9 * MEGABYTE)}-->`, XML);
      case "malformed":
        return send(response, 200, rss(named, origin).slice(0, 140), XML);
      case "endless":
        return endless(response, rss(named, origin).replace("</channel></rss>", ""));
      case "page-instead":
        return send(response, 200, this.#front(), HTML);
    }
    return send(response, 200, rss(named, origin, this.name), XML);
  }

  #inCodePage(named: readonly Story[], response: ServerResponse): number {
    const text = rss(named, this.origin, "وكالة مخترعة").replace('"1.0"', '"1.0" encoding="windows-1256"');
    return send(response, 200, inArabicCodePage(text), { "content-type": "text/xml; charset=utf-8" });
  }

  #validated(
    asks: string,
    says: string,
    value: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): number {
    if (request.headers[asks] === value) return send(response, 304, "", { [says]: value });
    const named = this.published().slice(0, NAMED);
    return send(response, 200, rss(named, this.origin), { ...XML, [says]: value });
  }
}

const XML = { "content-type": "application/rss+xml; charset=utf-8" };
const HTML = { "content-type": "text/html; charset=utf-8" };

function send(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): number {
  response.writeHead(status, headers).end(body);
  return status;
}

/** Sends items without an end, as long as somebody takes them. */
function endless(response: ServerResponse, start: string): number {
  response.writeHead(200, XML);
  const item = `<item><title>again</title><link>http://127.0.0.1/again</link></item>`.repeat(1_000);
  const more = () => {
    while (!response.destroyed && response.write(item));
  };
  response.on("drain", more);
  response.write(start);
  more();
  return 200;
}
