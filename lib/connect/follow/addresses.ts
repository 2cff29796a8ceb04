/** Addresses as feeds and pages give them. */

const LONGEST = 2_000;

/** An address made whole, without its fragment; null for what is no page's. */
export function pageAddress(given: string | undefined | null, base: string): string | null {
  const text = given?.trim();
  if (!text || text.length > LONGEST || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  url.hash = "";
  url.username = "";
  url.password = "";
  return url.href.length > LONGEST ? null : url.href;
}

/** A short key of an address, to know it again: 53 bits (cyrb53, in the public domain) in base 36. */
export function keyOf(address: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

export function originOf(address: string): string {
  return new URL(address).origin;
}

export function hostOf(address: string): string {
  return new URL(address).host;
}
