import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly icons: Readonly<Record<string, string>>;
  readonly browser_specific_settings?: {
    readonly gecko: { readonly data_collection_permissions: { readonly required: readonly string[] } };
  };
}

function manifestOf(build: string): Manifest {
  return JSON.parse(readFileSync(`.output/${build}/manifest.json`, "utf8")) as Manifest;
}

const LEAST = ["activeTab", "contextMenus", "scripting", "storage", "unlimitedStorage"];
const FETCHING = ["connect-src", "default-src"];

describe.each(["chrome-mv3", "firefox-mv3"])("the manifest of %s", (build) => {
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
    const least = build.startsWith("chrome") ? [...LEAST, "sidePanel"].sort() : LEAST;
    expect([...manifest.permissions].sort()).toEqual(least);
  });

  test("shows nothing of itself to pages", () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test.each(FETCHING)("lets its pages connect to nothing: %s", (directive) => {
    const directives = manifest.content_security_policy.extension_pages.split(";").map((part) => part.trim());
    expect(directives).toContain(`${directive} 'none'`);
  });
});

test("Firefox is told that no data is collected", () => {
  const { browser_specific_settings: settings } = manifestOf("firefox-mv3");
  expect(settings?.gecko.data_collection_permissions.required).toEqual(["none"]);
});
