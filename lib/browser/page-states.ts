/** Which pages no extension may read, told by their address, and what the browsers say on refusing one. */

export type Unreadable = "browser-page" | "store-page" | "pdf" | "no-access";

const READABLE = new Set(["http:", "https:", "file:"]);

/** Hosts on which Chromium and Firefox refuse every extension; Firefox's are its `restrictedDomains`. */
const STORE_HOSTS = new Set([
  "chromewebstore.google.com",
  "addons.mozilla.org",
  "microsoftedge.microsoft.com",
  "addons.opera.com",
]);
const BROWSER_HOSTS = new Set([
  "accounts.firefox.com",
  "accounts-static.cdn.mozilla.net",
  "api.accounts.firefox.com",
  "oauth.accounts.firefox.com",
  "profile.accounts.firefox.com",
  "sync.services.mozilla.com",
  "install.mozilla.org",
  "support.mozilla.org",
  "discovery.addons.mozilla.org",
  "content.cdn.mozilla.net",
]);

/** Why a page cannot be read, as far as its address tells; null where reading is worth trying. */
export function unreadableByAddress(address: string): Unreadable | null {
  if (!URL.canParse(address)) return "browser-page";
  const { protocol, hostname, pathname } = new URL(address);
  if (!READABLE.has(protocol)) return "browser-page";
  if (STORE_HOSTS.has(hostname)) return "store-page";
  if (hostname === "chrome.google.com" && pathname.startsWith("/webstore")) return "store-page";
  return BROWSER_HOSTS.has(hostname) ? "browser-page" : null;
}

const REFUSALS: readonly (readonly [pattern: RegExp, state: Unreadable])[] = [
  [/gallery cannot be scripted/i, "store-page"],
  [/is showing error page/i, "browser-page"],
  [
    /cannot access a \S+:\/\/ url|cannot access contents of url "(?:chrome|about|edge|devtools|moz-extension|chrome-extension)/i,
    "browser-page",
  ],
];

/**
 * Why the browser refused to run the reader. The address is unknown where the click's permission does not cover the
 * tab; the browser's own message is then the only evidence left.
 *
 * @param address the tab's address as far as the extension may see it
 */
export function unreadableByRefusal(message: string, address: string | undefined): Unreadable {
  for (const [pattern, state] of REFUSALS) if (pattern.test(message)) return state;
  if (address !== undefined && isPdfAddress(address)) return "pdf";
  return "no-access";
}

function isPdfAddress(address: string): boolean {
  return URL.canParse(address) && new URL(address).pathname.toLowerCase().endsWith(".pdf");
}
