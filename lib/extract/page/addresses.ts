/** Longer addresses are no article's; what keeps articles refuses them. */
const LONGEST_ADDRESS = 8000;

/**
 * An address as it can be kept: one that is too long loses its query, and what is too long even so gives way to the
 * site's.
 */
export function keptAddress(url: string): string {
  if (url.length <= LONGEST_ADDRESS) return url;
  const bare = url.split("?", 1)[0] ?? "";
  return bare.length <= LONGEST_ADDRESS ? bare : `${new URL(url).origin}/`;
}

/** A link's address made absolute; null where it is no web address. */
function absolute(href: string | null | undefined, base: string): URL | null {
  if (!href) return null;
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) && url.href.length <= LONGEST_ADDRESS ? url : null;
  } catch {
    return null;
  }
}

function withoutFragment(url: URL): string {
  url.hash = "";
  return url.href;
}

/** True for the address of a story on the page's own origin. */
export function isCanonicalOf(stated: string, pageUrl: string): boolean {
  const [address, page] = [absolute(stated, stated), absolute(pageUrl, pageUrl)];
  return address !== null && page !== null && page.origin === address.origin && address.pathname !== "/";
}

/** The page's own canonical address where it names one of the same origin (or is read from a file); null otherwise. */
export function readCanonical(document: Document, pageUrl: string): string | null {
  const stated = absolute(document.querySelector('link[rel~="canonical" i]')?.getAttribute("href"), pageUrl);
  const isFile = absolute(pageUrl, pageUrl) === null;
  if (!stated || stated.pathname === "/" || !(isFile || isCanonicalOf(stated.href, pageUrl))) return null;
  return withoutFragment(stated);
}

/** A host without the label that tells the version of a site's pages. */
const siteOf = ({ hostname }: URL): string => hostname.replace(/^(?:www|amp|m|mobile)\./, "");

/** True for an address on the page's own site. */
export function isAmpOf(stated: string, pageUrl: string): boolean {
  const [address, page] = [absolute(stated, stated), absolute(pageUrl, pageUrl)];
  return address !== null && page !== null && siteOf(page) === siteOf(address);
}

/** The page's AMP version where it names one of the same site (or is read from a file); null otherwise. */
export function readAmp(document: Document, pageUrl: string): string | null {
  const stated = absolute(document.querySelector('link[rel~="amphtml" i]')?.getAttribute("href"), pageUrl);
  const isFile = absolute(pageUrl, pageUrl) === null;
  return stated && (isFile || isAmpOf(stated.href, pageUrl)) ? withoutFragment(stated) : null;
}
