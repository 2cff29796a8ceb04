/** What asking another machine needs of the browser: the reader's permission, and where a redirect leads. */
import { browser } from "wxt/browser";
import { type Answer, ask, type Question, type Redirect } from "../../connect";
import { patternOf } from "../sites";

const LASTING = new Set([301, 308]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Redirects that the browser saw, by the address asked; taken once each. */
const seen = new Map<string, Redirect>();
const MOST_SEEN = 50;

/**
 * Notes where the extension's own requests are redirected to, since a request that is redirected by hand is not told.
 * To be called at the top level of every context that asks.
 */
export function watchRedirects(): void {
  browser.webRequest.onHeadersReceived.addListener(
    (details) => {
      if (details.tabId === -1 && REDIRECTS.has(details.statusCode)) note(details);
      return undefined;
    },
    { urls: ["*://*/*"], types: ["xmlhttprequest", "other"] },
    ["responseHeaders"],
  );
}

interface Received {
  readonly url: string;
  readonly statusCode: number;
  readonly responseHeaders?:
    | readonly { readonly name: string; readonly value?: string | undefined }[]
    | undefined;
}

function note({ url, statusCode, responseHeaders = [] }: Received): void {
  const to = responseHeaders.find(({ name }) => name.toLowerCase() === "location")?.value;
  if (to === undefined) return;
  const [oldest] = seen.keys();
  if (seen.size >= MOST_SEEN && oldest !== undefined) seen.delete(oldest);
  seen.set(url, { to, forGood: LASTING.has(statusCode) });
}

function redirectOf(address: string): Redirect | null {
  const redirect = seen.get(address) ?? null;
  seen.delete(address);
  return redirect;
}

/** Whether the browser lets the extension ask an origin, as the reader allowed it. */
function isAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Asks an address of the origins given, where the reader allows them. */
export function askWithin(origins: readonly string[], question: Question): Promise<Answer> {
  return ask(question, {
    redirectOf,
    mayAsk: async (address) => {
      const { origin } = new URL(address);
      return origins.includes(origin) && (await isAllowed(origin));
    },
  });
}

/** Asks the reader for origins; to be called within a click, before anything is awaited. */
export function allowOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(origins.map(patternOf))] });
}

/** Gives back the permission for origins. */
export async function giveBack(origins: readonly string[]): Promise<void> {
  if (origins.length > 0) await browser.permissions.remove({ origins: origins.map(patternOf) });
}

/** True in a private window, from which nothing is followed. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext;
}
