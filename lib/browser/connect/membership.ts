/** Which shared library this one takes part in, and how that stands; kept on this device. */
import * as v from "valibot";
import { browser } from "wxt/browser";
import { type Membership, MembershipShape, SHARE_PROBLEMS, type ShareStatus } from "../../connect";
import { MembershipStore } from "../../store/sharing";

/** There while the reader takes part, with another value after each change: says that something is kept, and not what. */
const KEY = "sharing";
const STATUS = "sharing-status";
const MEMBER_BYTES = 10;

const StatusShape = v.object({
  online: v.boolean(),
  problem: v.nullable(v.picklist(SHARE_PROBLEMS)),
  sent: v.number(),
  received: v.number(),
});

export type SharingState = Membership & {
  /** Whether what the library held at the start is still to be prepared for sending. */
  readonly begin: "everything" | "from-now" | null;
  /** Set once the reader has left, until what came is removed, where that was asked. */
  readonly leaving: "keep" | "remove" | null;
};
const SharingShape = v.object({
  ...MembershipShape.entries,
  begin: v.nullable(v.picklist(["everything", "from-now"])),
  leaving: v.nullable(v.picklist(["keep", "remove"])),
});

const kept = new MembershipStore();

/** Null where the reader takes part in none. */
export async function readSharing(): Promise<SharingState | null> {
  if ((await browser.storage.local.get(KEY))[KEY] === undefined) return null;
  const parsed = v.safeParse(SharingShape, await kept.read());
  return parsed.success ? parsed.output : null;
}

export async function writeSharing(sharing: SharingState | null): Promise<void> {
  await kept.write(sharing);
  if (sharing === null) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: crypto.randomUUID() });
}

/** What a reader, or who manages the browser, gives to join. */
export type Invitation = Pick<
  Membership,
  "server" | "room" | "login" | "passphrase" | "languages" | "days"
> & { readonly everything: boolean };

/** Joins from now on; the worker does the rest. False where the invitation cannot be one. */
export async function joinSharing(
  { everything, ...invitation }: Invitation,
  now = new Date(),
): Promise<boolean> {
  const random = crypto.getRandomValues(new Uint8Array(MEMBER_BYTES));
  const member = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const begin = everything ? "everything" : "from-now";
  const parsed = v.safeParse(SharingShape, {
    ...invitation,
    member,
    joinedAt: now.toISOString(),
    begin,
    leaving: null,
  });
  if (parsed.success) await writeSharing(parsed.output);
  return parsed.success;
}

export async function leaveSharing(what: "keep" | "remove"): Promise<void> {
  const sharing = await readSharing();
  if (sharing !== null) await writeSharing({ ...sharing, leaving: what });
}

export async function readShareStatus(): Promise<ShareStatus | null> {
  const parsed = v.safeParse(StatusShape, (await browser.storage.session.get(STATUS))[STATUS]);
  return parsed.success ? parsed.output : null;
}

export async function writeShareStatus(status: ShareStatus | null): Promise<void> {
  if (status === null) await browser.storage.session.remove(STATUS);
  else await browser.storage.session.set({ [STATUS]: status });
}

/** Calls back when the reader has joined or left. */
export function onSharingChanged(callback: () => void): () => void {
  return onKey(browser.storage.local, KEY, callback);
}

export function onShareStatusChanged(callback: () => void): () => void {
  return onKey(browser.storage.session, STATUS, callback);
}

function onKey(
  area: typeof browser.storage.local | typeof browser.storage.session,
  key: string,
  callback: () => void,
): () => void {
  const listener = (changes: Record<string, unknown>): void => {
    if (key in changes) callback();
  };
  area.onChanged.addListener(listener);
  return () => area.onChanged.removeListener(listener);
}

const PolicyShape = v.object({
  server: MembershipShape.entries.server,
  room: MembershipShape.entries.room,
  user: v.optional(v.pipe(v.string(), v.maxLength(200)), ""),
  password: v.optional(v.pipe(v.string(), v.maxLength(8_000)), ""),
  passphrase: v.optional(v.nullable(MembershipShape.entries.passphrase), null),
});

/** What whoever manages this browser has set up (`storage.managed`, key "sharing"); null where nothing is. */
export async function managedInvitation(): Promise<Invitation | null> {
  // Firefox rejects where there is no policy.
  const stored: Record<string, unknown> = await browser.storage.managed.get("sharing").catch(() => ({}));
  const parsed = v.safeParse(PolicyShape, stored.sharing);
  if (!parsed.success) return null;
  const { server, room, user, password, passphrase } = parsed.output;
  const login = user === "" ? ({ kind: "none" } as const) : ({ kind: "password", user, password } as const);
  return { server, room, login, passphrase, languages: null, days: null, everything: false };
}
