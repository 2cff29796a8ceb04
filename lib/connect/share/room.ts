/** A room on the server: its stream, whether it is sealed, and the way to its messages. */
import {
  DiscardPolicy,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
} from "@nats-io/jetstream";
import {
  type Authenticator,
  AuthorizationError,
  type ConnectionOptions,
  credsAuthenticator,
  type NatsConnection,
  UserAuthenticationExpiredError,
  wsconnect,
} from "@nats-io/nats-core";
import * as v from "valibot";
import { type Membership, namesOf, ShareError } from "./membership";
import { bytesOf, hex, newSalt, Seal } from "./seal";

/** Between two pings: a worker that hears nothing for half a minute is put to sleep, in milliseconds. */
const PING_MS = 20_000;
const RECONNECT_MS = 2_000;
const CONNECT_MS = 10_000;
/** For an answer of JetStream's: before it reads out a room of a million records to a new member a server goes through them. */
const ANSWERED_MS = 20_000;
const SECOND_NS = 1_000_000_000;
/** Texts that the stream keeps of one article or correction: what was said before stays behind it. */
const KEPT_OF_EACH = 16;

/** Codes of JetStream's answers (nats-server, server/errors.json). */
const STREAM_NOT_FOUND = 10059;
const NO_CLUSTER = 10074;
const MESSAGE_NOT_FOUND = 10037;
const WRONG_LAST_SEQUENCE = new Set([10071, 10164]);

const Hex = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{2}){8,200}$/));
const AboutShape = v.object({
  variorum: v.literal(1),
  sealed: v.nullable(v.object({ salt: Hex, check: Hex })),
});
type About = v.InferOutput<typeof AboutShape>;

export interface Room {
  readonly connection: NatsConnection;
  readonly stream: JetStreamClient;
  /** Null in a room that is not sealed. */
  readonly seal: Seal | null;
}

function optionsFor({ server, login }: Membership): ConnectionOptions {
  const authenticator: { authenticator?: Authenticator } =
    login.kind === "credentials"
      ? { authenticator: credsAuthenticator(new TextEncoder().encode(login.text)) }
      : {};
  return {
    servers: server.split(",").map((address) => address.trim()),
    ...(login.kind === "password" && { user: login.user, pass: login.password }),
    ...(login.kind === "token" && { token: login.token }),
    ...authenticator,
    // The addresses that the reader gave, and no others that a server may name.
    ignoreClusterUpdates: true,
    maxReconnectAttempts: -1,
    reconnectTimeWait: RECONNECT_MS,
    pingInterval: PING_MS,
    timeout: CONNECT_MS,
  };
}

/**
 * Connects and enters the room, which is made where it is not there and the reader may make it.
 *
 * @throws ShareError
 */
export async function enter(membership: Membership): Promise<Room> {
  const connection = await connect(membership);
  try {
    const manager = await jetstreamManager(connection, { checkAPI: false, timeout: ANSWERED_MS });
    await ensureStream(manager, membership.room);
    const stream = jetstream(connection, { timeout: ANSWERED_MS });
    return { connection, stream, seal: await sealOf(manager, stream, membership) };
  } catch (error) {
    await connection.close();
    throw error instanceof ShareError ? error : new ShareError(refusalOf(error), String(error));
  }
}

async function connect(membership: Membership): Promise<NatsConnection> {
  try {
    return await wsconnect(optionsFor(membership));
  } catch (error) {
    const isRefused = error instanceof AuthorizationError || error instanceof UserAuthenticationExpiredError;
    throw new ShareError(isRefused ? "login" : "unreachable", String(error));
  }
}

/** What is forbidden or not there will not be there later either; all else may. */
function refusalOf(error: unknown): "no-room" | "unreachable" {
  const isForbidden = error instanceof Error && /permissions? violation/i.test(`${error} ${error.cause}`);
  return isForbidden || codeOf(error) === STREAM_NOT_FOUND ? "no-room" : "unreachable";
}

function codeOf(error: unknown): number | null {
  return error instanceof JetStreamApiError ? error.code : null;
}

async function ensureStream(manager: JetStreamManager, room: string): Promise<void> {
  const names = namesOf(room);
  try {
    await manager.streams.info(names.stream);
  } catch (error) {
    if (codeOf(error) !== STREAM_NOT_FOUND) throw error;
    await makeStream(manager, names.stream, names.all);
  }
}

/** Three copies where the server is a cluster, else one. What is full takes nothing more, rather than lose what it has. */
async function makeStream(manager: JetStreamManager, name: string, subject: string): Promise<void> {
  const config = {
    name,
    subjects: [subject],
    max_msgs_per_subject: KEPT_OF_EACH,
    discard: DiscardPolicy.New,
    duplicate_window: 120 * SECOND_NS,
  };
  try {
    await manager.streams.add({ ...config, num_replicas: 3 });
  } catch (error) {
    // Only a server of its own keeps one copy; a cluster that is still gathering is to be asked again.
    if (codeOf(error) !== NO_CLUSTER) throw error;
    await manager.streams.add({ ...config, num_replicas: 1 });
  }
}

async function readAbout(manager: JetStreamManager, room: string): Promise<About | null> {
  const { stream, about } = namesOf(room);
  try {
    const message = await manager.streams.getMessage(stream, { last_by_subj: about });
    return message === null ? null : v.parse(AboutShape, message.json());
  } catch (error) {
    if (codeOf(error) === MESSAGE_NOT_FOUND) return null;
    throw error;
  }
}

/** The first member says whether the room is sealed; of two at once one is heard. */
async function sealOf(
  manager: JetStreamManager,
  stream: JetStreamClient,
  { room, passphrase }: Membership,
): Promise<Seal | null> {
  const about = await readAbout(manager, room);
  if (about !== null) return openSeal(about, passphrase);
  const salt = newSalt();
  const seal = passphrase === null ? null : await Seal.of(passphrase, salt);
  const sealed = seal === null ? null : { salt: hex(salt), check: await seal.check() };
  try {
    const said: About = { variorum: 1, sealed };
    await stream.publish(namesOf(room).about, JSON.stringify(said), { expect: { lastSubjectSequence: 0 } });
    return seal;
  } catch (error) {
    if (!WRONG_LAST_SEQUENCE.has(codeOf(error) ?? 0)) throw error;
    const other = await readAbout(manager, room);
    return other === null ? seal : openSeal(other, passphrase);
  }
}

async function openSeal({ sealed }: About, passphrase: string | null): Promise<Seal | null> {
  if (sealed === null) {
    // Whoever gives a passphrase means what is sent to be unreadable.
    if (passphrase !== null) throw new ShareError("passphrase-wrong", "the room is not sealed");
    return null;
  }
  if (passphrase === null) throw new ShareError("passphrase-missing", "the room is sealed");
  const seal = await Seal.of(passphrase, bytesOf(sealed.salt));
  if (!(await seal.fits(sealed.check)))
    throw new ShareError("passphrase-wrong", "another passphrase seals the room");
  return seal;
}
