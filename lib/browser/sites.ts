/**
 * Sites whose articles the reader wants saved while reading. Each is allowed by an optional host permission of its own
 * origin; the list below says what was asked for, the browser what was given.
 */
import * as v from "valibot";
import { browser } from "wxt/browser";
import { send } from "./client";

const SiteShape = v.object({
  /** As `https://news.example`. */
  origin: v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\/[^/\s]+$/)),
  paused: v.boolean(),
});
const SitesShape = v.fallback(v.pipe(v.array(SiteShape), v.maxLength(2_000)), []);

export type Site = v.InferOutput<typeof SiteShape>;

const KEY = "sites";
const SCRIPT = "visited";
/** The announcing script, relative to the extension's root. */
const SCRIPT_FILE = "/content-scripts/visited.js";

/** The sites asked for, allowed or not. */
export async function readSites(): Promise<Site[]> {
  const stored = await browser.storage.local.get(KEY);
  return v.parse(SitesShape, stored[KEY] ?? []);
}

/**
 * Asks the browser for sites, all in one prompt; to be called within the reader's click, before anything is awaited.
 * The popup may be gone the next moment, so the worker keeps the wish (see `noteSites`) and goes on when the permission
 * arrives.
 *
 * @param addresses of any page of each site
 * @returns whether the reader allowed it; false also where no address is a site's
 */
export async function allowSites(addresses: readonly string[]): Promise<boolean> {
  const origins = originsOf(addresses);
  if (origins.length === 0) return false;
  const answer = browser.permissions.request({ origins: [...new Set(origins.map(patternOf))] });
  const noted = send("site.wish", { addresses: origins });
  const [allowed] = await Promise.all([answer, noted]);
  if (!allowed) await changeSites((sites) => sites.filter(({ origin }) => !origins.includes(origin)));
  return allowed;
}

/** Keeps in mind that sites are to be saved from once they are allowed; for the worker. */
export async function noteSites(addresses: readonly string[]): Promise<void> {
  const origins = originsOf(addresses);
  if (origins.length === 0) return;
  await changeSites((sites) => [
    ...sites.filter(({ origin }) => !origins.includes(origin)),
    ...origins.map((origin) => ({ origin, paused: false })),
  ]);
  await registerSites();
}

const HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u;

/** Addresses of the sites that a reader names, by domain or address, whatever stands between them; unknown words left out. */
export function sitesNamed(words: string): readonly string[] {
  const hosts = words
    .split(/[\s,;،؛]+/u)
    .map((word) => {
      const [host = ""] = word.replace(/^https?:\/\//iu, "").split("/", 1);
      return host.replace(/^www\./iu, "").toLowerCase();
    })
    .filter((host) => HOST.test(host));
  return [...new Set(hosts)].flatMap((host) => [`https://${host}/`, `https://www.${host}/`]);
}

function originsOf(addresses: readonly string[]): string[] {
  return [...new Set(addresses.flatMap((address) => originOf(address) ?? []))];
}

/** Stops saving on a site for a while, or goes on; its permission stays. */
export async function pauseSite(origin: string, paused: boolean): Promise<void> {
  await changeSites((sites) => sites.map((site) => (site.origin === origin ? { origin, paused } : site)));
  await registerSites();
}

/** Stops saving on a site and gives its permission back. */
export async function removeSite(origin: string): Promise<void> {
  await changeSites((sites) => sites.filter((site) => site.origin !== origin));
  await registerSites();
  await browser.permissions.remove({ origins: [patternOf(origin)] });
}

/** "on", "paused" or, where it was not asked for or not allowed, "off". */
export async function siteState(address: string | null): Promise<"on" | "paused" | "off"> {
  const origin = address === null ? null : originOf(address);
  const site = (await readSites()).find((each) => each.origin === origin);
  if (site === undefined || !(await isAllowed(site))) return "off";
  return site.paused ? "paused" : "on";
}

/** Keeps the registered script in step with what the reader allows or takes back; for the worker's top level. */
export function watchSites(): void {
  browser.permissions.onAdded.addListener(() => void registerSites());
  browser.permissions.onRemoved.addListener(() => void registerSites());
}

let registering: Promise<void> = Promise.resolve();

/** Has the announcing script run on exactly the sites that are asked for, allowed and not paused; one call at a time. */
function registerSites(): Promise<void> {
  registering = registering.then(registerOnce, registerOnce);
  return registering;
}

async function registerOnce(): Promise<void> {
  const wanted = (await readSites()).filter(({ paused }) => !paused);
  const allowed = await Promise.all(wanted.map(isAllowed));
  const matches = wanted.filter((_site, at) => allowed[at]).map(({ origin }) => patternOf(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT, js: [SCRIPT_FILE], matches, runAt: "document_idle", persistAcrossSessions: true },
  ]);
}

function isAllowed({ origin }: Site): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

async function changeSites(change: (sites: readonly Site[]) => readonly Site[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: change(await readSites()) });
}

function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? origin : null;
}

/**
 * The match pattern of an address's site. Patterns know no ports in Firefox; without one they cover every port in both
 * browsers.
 */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
