import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  type Invitation,
  joinSharing,
  leaveSharing,
  onSharingChanged,
  readSharing,
  writeSharing,
} from "../../lib/browser/connect/membership";

const invitation: Invitation = {
  server: "wss://news.example",
  room: "desk",
  login: { kind: "none" },
  passphrase: null,
  languages: null,
  days: 30,
  everything: true,
};

beforeEach(async () => {
  fakeBrowser.reset();
  await writeSharing(null);
});

test("who has joined takes part until they leave, and each change is told", async () => {
  const told = vi.fn();
  onSharingChanged(told);
  expect(await readSharing()).toBeNull();
  expect(await joinSharing(invitation)).toBe(true);
  expect(await readSharing()).toMatchObject({ server: "wss://news.example", days: 30, begin: "everything" });
  await leaveSharing("keep");
  expect(await readSharing()).toMatchObject({ leaving: "keep" });
  await writeSharing(null);
  expect(await readSharing()).toBeNull();
  expect(told).toHaveBeenCalledTimes(3);
});

test("an invitation that cannot be one joins nothing", async () => {
  expect(await joinSharing({ ...invitation, server: "https://news.example" })).toBe(false);
  expect(await readSharing()).toBeNull();
});

test("what a page may write into the extension's storage leads to no other server", async () => {
  await joinSharing(invitation);
  const joined = await readSharing();
  await browser.storage.local.set({ sharing: { ...joined, server: "wss://evil.example" } });
  expect(await readSharing()).toEqual(joined);
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain("news.example");
  await writeSharing(null);
  await browser.storage.local.set({ sharing: joined });
  expect(await readSharing()).toBeNull();
});
