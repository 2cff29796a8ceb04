import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LaunchOptions } from "./driver";

type Preferences = Record<string, string | number | boolean>;

/** Keeps a fresh profile from speaking to its maker: no studies, updates, lists, portals or first-run pages. */
const QUIET: Preferences = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutConfig.showWarning": false,
  "browser.contentblocking.introCount": 99,
  "browser.newtabpage.enabled": false,
  "browser.newtabpage.activity-stream.feeds.system.topstories": false,
  "browser.newtabpage.activity-stream.feeds.asrouterfeed": false,
  "browser.region.network.url": "",
  "browser.region.update.enabled": false,
  "browser.safebrowsing.blockedURIs.enabled": false,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.safebrowsing.update.enabled": false,
  "browser.search.update": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage": "about:blank",
  "browser.startup.page": 0,
  "browser.topsites.contile.enabled": false,
  "browser.translations.enable": false,
  "browser.uitour.enabled": false,
  "captivedetect.canonicalURL": "",
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.push.connection.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.update.enabled": false,
  "media.gmp-manager.updateEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.http.speculative-parallel-limit": 0,
  "security.OCSP.enabled": 0,
  "services.settings.server": "data:,",
  "termsofuse.bypassNotification": true,
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.server": "",
  "toolkit.telemetry.unified": false,
};

/** An extension that is installed for a session only leaves what it stored for the next. */
const KEPT: Preferences = {
  "extensions.webextensions.keepStorageOnUninstall": true,
  "extensions.webextensions.keepUuidOnUninstall": true,
};

function proxyPreferences(proxy: LaunchOptions["proxy"]): Preferences {
  if (!proxy) return {};
  return {
    "network.proxy.type": 1,
    "network.proxy.http": proxy.host,
    "network.proxy.http_port": proxy.port,
    "network.proxy.ssl": proxy.host,
    "network.proxy.ssl_port": proxy.port,
    // Without this local addresses would pass the proxy by, unlogged.
    "network.proxy.allow_hijacking_localhost": true,
  };
}

/** Writes a profile, a fresh one unless a folder is given, whose extension `geckoId` gets the origin `moz-extension://uuid`; its folder. */
export function writeProfile(geckoId: string, uuid: string, options: LaunchOptions): string {
  const folder = options.profile ?? mkdtempSync(join(tmpdir(), "variorum-firefox-"));
  const preferences: Preferences = {
    ...QUIET,
    ...proxyPreferences(options.proxy),
    ...(options.profile === undefined ? {} : KEPT),
    "intl.accept_languages": options.language ?? "en",
    // Zero lets Firefox choose; it writes the port into the profile.
    "marionette.port": 0,
    "extensions.webextensions.uuids": JSON.stringify({ [geckoId]: uuid }),
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, "user.js"), `${lines.join("\n")}\n`);
  // What an earlier session left would be taken for this one's.
  rmSync(join(folder, "MarionetteActivePort"), { force: true });
  return folder;
}

/** A home of its own where something is managed: Firefox looks there for what an extension is given. */
export function homeOf(profile: string, geckoId: string, { managed }: LaunchOptions): { HOME?: string } {
  if (managed === undefined) return {};
  const folder = join(profile, ".mozilla", "managed-storage");
  mkdirSync(folder, { recursive: true });
  const manifest = { name: geckoId, description: "Managed", type: "storage", data: managed };
  writeFileSync(join(folder, `${geckoId}.json`), JSON.stringify(manifest));
  return { HOME: profile };
}
