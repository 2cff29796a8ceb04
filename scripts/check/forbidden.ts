/** What no part of the extension may do: speak to the network, run text as code, or write text as markup. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  fetch: /(?<![\p{L}\p{N}_$.])fetch\s*\(|(?<![\p{L}\p{N}_$])(?:globalThis|window|self)\s*\.\s*fetch/gu,
  XMLHttpRequest: /XMLHttpRequest/g,
  WebSocket: /WebSocket/g,
  WebTransport: /WebTransport/g,
  EventSource: /(?<![\p{L}\p{N}_$])EventSource/gu,
  RTCPeerConnection: /RTCPeerConnection/g,
  sendBeacon: /sendBeacon/g,
  importScripts: /importScripts/g,
  "remote import": /(?:import\s*\(?|from)\s*["'`](?:https?:)?\/\//g,
  "remote resource":
    /(?:<(?:script|link|img|iframe|source)[^>]*\s(?:src|href)=["']?|url\(["']?|@import\s*["'])(?:https?:)?\/\//g,
  eval: /(?<![\p{L}\p{N}_$.])eval\s*\(|new Function\s*\(/gu,
  innerHTML: /innerHTML/gi,
  outerHTML: /outerHTML/g,
  insertAdjacentHTML: /insertAdjacentHTML/g,
  "document.write": /document\.write(?:ln)?\s*\(/g,
  "unsafe parsing": /createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe/g,
};

/** Those of them that reach the network. */
export const NETWORK: ReadonlySet<string> = new Set([
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebTransport",
  "EventSource",
  "RTCPeerConnection",
  "sendBeacon",
]);

/** How often each forbidden thing occurs in a text; what does not occur is left out. */
export function forbiddenIn(text: string): Map<string, number> {
  const counts = Object.entries(FORBIDDEN).map(
    ([name, pattern]) => [name, [...text.matchAll(pattern)].length] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
}
