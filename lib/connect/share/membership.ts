/** Where a shared library is and how its reader takes part in it. */
import * as v from "valibot";

const Secret = v.pipe(v.string(), v.maxLength(8_000));

const LoginShape = v.variant("kind", [
  v.object({ kind: v.literal("none") }),
  v.object({ kind: v.literal("password"), user: v.pipe(v.string(), v.maxLength(200)), password: Secret }),
  v.object({ kind: v.literal("token"), token: Secret }),
  /** The text of a credentials file, as NATS's own tools write it. */
  v.object({ kind: v.literal("credentials"), text: Secret }),
]);

export const MembershipShape = v.object({
  /** Address of the server's WebSocket port; several, for a cluster, with commas between. */
  server: v.pipe(
    v.string(),
    v.maxLength(1_000),
    v.regex(/^wss?:\/\/[^\s/,]+\/?(?:,\s*wss?:\/\/[^\s/,]+\/?)*$/),
  ),
  /** Name of the library among those that a server keeps. */
  room: v.pipe(v.string(), v.regex(/^[a-z\d][a-z\d-]{0,39}$/)),
  login: LoginShape,
  /** Seals every record where it is set; the server then holds nothing readable. */
  passphrase: v.nullable(v.pipe(Secret, v.minLength(8))),
  /** Only articles in these languages are taken; null takes all. */
  languages: v.nullable(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,8}$/))), v.maxLength(30))),
  /** Only what was shared within so many days before joining is taken; null takes all. */
  days: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500))),
  /** Names this library among the members' for the server: made at random, says nothing of the reader. */
  member: v.pipe(v.string(), v.regex(/^[a-z\d]{16,40}$/)),
  joinedAt: v.pipe(v.string(), v.maxLength(40)),
});
export type Membership = v.InferOutput<typeof MembershipShape>;

/** Why sharing does not work at present; named by interface texts. */
export const SHARE_PROBLEMS = [
  "unreachable",
  "login",
  "no-room",
  "passphrase-missing",
  "passphrase-wrong",
  "read-only",
  "full",
  "too-large",
  "newer",
  "storage",
  "declined",
] as const;
export type ShareProblem = (typeof SHARE_PROBLEMS)[number];

export class ShareError extends Error {
  override readonly name = "ShareError";
  constructor(
    readonly problem: ShareProblem,
    detail: string,
  ) {
    super(detail);
  }
}

/** Names in the server of everything that belongs to a room. */
export function namesOf(room: string) {
  const root = `variorum.${room}`;
  return {
    stream: `VARIORUM_${room}`,
    all: `${root}.>`,
    about: `${root}.about`,
    article: (language: string, id: string) => `${root}.article.${language}.${id}`,
    articlesIn: (language: string | null) => `${root}.article.${language ?? "*"}.*`,
    gone: (id: string) => `${root}.gone.${id}`,
    allGone: `${root}.gone.*`,
    correction: (id: string) => `${root}.correction.${id}`,
    allCorrections: `${root}.correction.*`,
  };
}
