import type { Article } from "./model";

const HEX_DIGITS = 32;

/** Parameters that name the way to a page, not the page. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ocid|cmpid|ref|ref_src|ref_url|at_(?:medium|campaign).*|xtor|smid|sh)$/;
/** A number names something: some sites tell their stories apart by one under such a name. */
const NUMBER = /^\d+$/;

/**
 * The article's stable id: a hash of its address, or of its text where it has none. The same article gets the same
 * id on every device. 128 bits of SHA-256 as lower-case hex.
 */
export function articleId(article: Article): Promise<string> {
  const address = articleAddress(article);
  return address === null ? textId(article) : idOfNormalised(address);
}

/**
 * Ids that the article may have, the most general first. Some sites name one address on all their pages, or tell stories
 * apart by what mostly names the way to a page; then an article takes the first that is free or holds a version of it.
 */
export async function articleIds(article: Article): Promise<string[]> {
  const { url } = article;
  const addresses = url === null ? [] : [normalisedAddress(url), withoutFragment(url)];
  const ids = [articleId(article), ...addresses.map(idOfNormalised), textId(article)];
  return [...new Set(await Promise.all(ids))];
}

function textId(article: Article): Promise<string> {
  return hash(`text\n${articleText(article)}`);
}

/** The id of an article whose page has an address and names no other. */
export function idOfAddress(address: string): Promise<string> {
  return idOfNormalised(normalisedAddress(address));
}

function idOfNormalised(address: string): Promise<string> {
  return hash(`page\n${address}`);
}

/** Hash of what the reader reads: headline and passages, not what the page says about them. */
export function textHash(article: Article): Promise<string> {
  return hash(articleText(article));
}

/** The canonical address, unless it is the site's front page, which some sites name on every page. */
function articleAddress(article: Article): string | null {
  const { url, canonicalUrl } = article;
  if (canonicalUrl !== null && (url === null || !isFrontPage(canonicalUrl) || isFrontPage(url))) {
    return normalisedAddress(canonicalUrl);
  }
  return url === null ? null : normalisedAddress(url);
}

function isFrontPage(address: string): boolean {
  return URL.canParse(address) && new URL(address).pathname.length <= 1;
}

function normalisedAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = "";
  for (const [key, value] of [...url.searchParams])
    if (TRACKING.test(key) && !NUMBER.test(value)) url.searchParams.delete(key);
  return url.href;
}

function withoutFragment(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = "";
  return url.href;
}

/** Everything that makes two texts of an article different, as one string. */
export function articleText(article: Article): string {
  const passages = article.passages.map((passage) => `${passage.role}\t${passage.text}`);
  return [article.headline, ...passages].join("\n");
}

/** 128 bits of SHA-256 as lower-case hex. */
export async function hash(text: string): Promise<string> {
  return (await sha256(text)).slice(0, HEX_DIGITS);
}

/** SHA-256 as lower-case hex. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
