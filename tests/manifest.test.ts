import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Manifest {
  readonly name: string;
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly icons: Readonly<Record<string, string>>;
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly id: string;
      readonly data_collection_permissions: {
        readonly required: readonly string[];
        readonly optional?: readonly string[];
      };
    };
  };
}

function manifestOf(build: string): Manifest {
  return JSON.parse(readFileSync(`.output/${build}/manifest.json`, "utf8")) as Manifest;
}

const LEAST = ["activeTab", "contextMenus", "scripting", "storage", "unlimitedStorage"];

const SEALED = ["chrome-mv3", "firefox-mv3"];
const OPEN = SEALED.map((build) => `${build}-open`);

function directivesOf({ content_security_policy }: Manifest): string[] {
  return content_security_policy.extension_pages.split(";").map((part) => part.trim());
}

describe.each([...SEALED, ...OPEN])("the manifest of %s", (build) => {
  const manifest = manifestOf(build);

  test("is of version 3 and has icons", () => {
    expect(manifest.manifest_version).toBe(3);
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(["16", "48", "128"]));
  });

  test("asks for no host at install, in no way that grants one", () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.permissions.filter((name) => name.includes("/") || name === "<all_urls>")).toEqual([]);
  });

  test("asks for the least permissions", () => {
    const ofBrowser = build.startsWith("chrome") ? ["sidePanel"] : [];
    const connects = OPEN.includes(build)
      ? ["alarms", "webRequest", ...ofBrowser.map(() => "offscreen")]
      : [];
    expect([...manifest.permissions].sort()).toEqual([...LEAST, ...ofBrowser, ...connects].sort());
  });

  test("shows nothing of itself to pages", () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test("lets its pages load nothing from elsewhere", () => {
    const sources = directivesOf(manifest).filter((directive) => !directive.startsWith("connect-src"));
    expect(sources.filter((directive) => /(?:https?|wss?):|\*/.test(directive))).toEqual([]);
    expect(sources).toContain("default-src 'none'");
  });
});

test.each(SEALED)("%s, the sealed edition, connects to nothing and says so in its name", (build) => {
  const manifest = manifestOf(build);
  expect(directivesOf(manifest)).toContain("connect-src 'none'");
  expect(manifest.name).toBe("__MSG_nameSealed__");
});

test("an update of the one edition never brings the other", () => {
  const ids = ["firefox-mv3", "firefox-mv3-open"].map(
    (build) => manifestOf(build).browser_specific_settings?.gecko.id,
  );
  expect(ids).toEqual(["variorum@variorum.app", "variorum-open@variorum.app"]);
});

test.each([
  ["firefox-mv3", { required: ["none"] }],
  // Asked for where the reader joins a shared library.
  [
    "firefox-mv3-open",
    { required: ["none"], optional: ["authenticationInfo", "browsingActivity", "websiteContent"] },
  ],
])("Firefox is told what data %s sends", (build, data) => {
  const { browser_specific_settings: settings } = manifestOf(build);
  expect(settings?.gecko.data_collection_permissions).toEqual(data);
});
