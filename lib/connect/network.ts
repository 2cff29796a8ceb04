/**
 * The one place that asks another machine for anything by HTTP: without cookies, without saying from where, never further
 * than the reader allowed, and never longer or more than a bound.
 */

export interface Question {
  readonly address: string;
  /** What the last answer called itself, so that the same is not sent again. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly accept: string;
  /** Most bytes that are taken of the answer. */
  readonly mostBytes: number;
}

export type Answer =
  | {
      readonly kind: "answered";
      /** Where the answer stood in the end, and whether every redirect to it was meant to last. */
      readonly address: string;
      readonly forGood: boolean;
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly cacheControl: string | null;
    }
  | { readonly kind: "unchanged" }
  | { readonly kind: "refused"; readonly status: number; readonly retryAfter: string | null }
  /** Redirected to where the reader allowed nothing; it was not asked. */
  | { readonly kind: "moved"; readonly to: string | null }
  | { readonly kind: "failed"; readonly problem: "unreachable" | "timeout" | "too-large" | "permission" };

/** What asking needs of the browser. */
export interface NetworkPorts {
  /** Whether the reader allowed an address to be asked. */
  readonly mayAsk: (address: string) => Promise<boolean>;
  /**
   * Where a redirect leads. Browsers hide it from whoever asks to be redirected by hand, so it is looked up elsewhere.
   */
  readonly redirectOf: (address: string, response: Response) => Redirect | null;
}

export interface Redirect {
  readonly to: string;
  readonly forGood: boolean;
}

const MOST_REDIRECTS = 5;
const TIMEOUT_MS = 20_000;

/** Asks once, following redirects as far as the reader allowed. Never rejects. */
export async function ask(question: Question, ports: NetworkPorts): Promise<Answer> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
  try {
    return await askFrom(question, ports, abort);
  } catch {
    return { kind: "failed", problem: abort.signal.aborted ? "timeout" : "unreachable" };
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

async function askFrom(question: Question, ports: NetworkPorts, abort: AbortController): Promise<Answer> {
  let address = question.address;
  let forGood = true;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    if (!(await ports.mayAsk(address)))
      return hops === 0 ? { kind: "failed", problem: "permission" } : { kind: "moved", to: address };
    const response = await send(address, question, abort.signal);
    if (!isRedirect(response)) return answerOf(response, address, forGood, question.mostBytes);
    const redirect = ports.redirectOf(address, response);
    if (redirect === null || !URL.canParse(redirect.to, address)) return { kind: "moved", to: null };
    forGood &&= redirect.forGood;
    address = new URL(redirect.to, address).href;
  }
  return { kind: "moved", to: null };
}

function send(address: string, question: Question, signal: AbortSignal): Promise<Response> {
  const { etag, lastModified, accept } = question;
  return fetch(address, {
    headers: {
      Accept: accept,
      ...(etag ? { "If-None-Match": etag } : {}),
      ...(lastModified ? { "If-Modified-Since": lastModified } : {}),
    },
    credentials: "omit",
    referrerPolicy: "no-referrer",
    redirect: "manual",
    cache: "no-store",
    signal,
  });
}

function isRedirect({ type, status }: Response): boolean {
  return type === "opaqueredirect" || [301, 302, 303, 307, 308].includes(status);
}

async function answerOf(
  response: Response,
  address: string,
  forGood: boolean,
  mostBytes: number,
): Promise<Answer> {
  const { status, headers } = response;
  if (status === 304) return { kind: "unchanged" };
  if (!response.ok) return { kind: "refused", status, retryAfter: headers.get("retry-after") };
  const bytes = await boundedBytes(response, mostBytes);
  if (bytes === null) return { kind: "failed", problem: "too-large" };
  return {
    kind: "answered",
    address,
    forGood,
    bytes,
    contentType: headers.get("content-type"),
    etag: headers.get("etag"),
    lastModified: headers.get("last-modified"),
    cacheControl: headers.get("cache-control"),
  };
}

/** The whole body; null where it has more bytes, the rest of which is not taken. */
async function boundedBytes(response: Response, most: number): Promise<Uint8Array | null> {
  if (Number(response.headers.get("content-length") ?? 0) > most) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length;
    if (length > most) return null;
    chunks.push(read.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
