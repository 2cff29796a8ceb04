import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../../lib/connect/network";
import { redirectOf } from "./follow/world";

const asked: IncomingMessage[] = [];
const servers: Server[] = [];
let origin = "";
let other = "";

async function serve(
  answer: (path: string) => { status: number; headers?: Record<string, string>; body?: string },
) {
  const server = createServer((request, response) => {
    asked.push(request);
    const { status, headers = {}, body = "" } = answer(request.url ?? "/");
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  other = await serve(() => ({ status: 200, body: "elsewhere" }));
  origin = await serve((path) => {
    const to: Record<string, [number, string]> = {
      "/once": [301, "/here"],
      "/for-now": [302, "/here"],
      "/away": [302, `${other}/x`],
      "/round": [302, "/round"],
      "/to-a-script": [302, "javascript:alert(1)"],
    };
    const redirect = to[path];
    if (redirect) return { status: redirect[0], headers: { location: redirect[1] } };
    return { status: 200, headers: { etag: '"1"' }, body: "x".repeat(100) };
  });
});
afterAll(() => {
  for (const server of servers) server.close();
});

const mayAsk = async (address: string) => address.startsWith(`${origin}/`);
const get = (path: string, more: { mostBytes?: number; etag?: string } = {}) =>
  ask({ address: origin + path, accept: "*/*", mostBytes: 1_000, ...more }, { mayAsk, redirectOf });

describe("redirects", () => {
  test("are followed within what the reader allowed", async () => {
    expect(await get("/once")).toMatchObject({ kind: "answered", address: `${origin}/here`, forGood: true });
    expect(await get("/for-now")).toMatchObject({ kind: "answered", forGood: false });
  });

  test("to another host are not followed: it is never asked", async () => {
    const before = asked.length;
    expect(await get("/away")).toEqual({ kind: "moved", to: `${other}/x` });
    expect(asked.length).toBe(before + 1);
  });

  test("without an end, or to what is no page, end", async () => {
    expect((await get("/round")).kind).toBe("moved");
    expect((await get("/to-a-script")).kind).toBe("moved");
  });
});

test("what the reader did not allow is not asked", async () => {
  const before = asked.length;
  const answer = await ask({ address: `${other}/x`, accept: "*/*", mostBytes: 9 }, { mayAsk, redirectOf });
  expect(answer).toEqual({ kind: "failed", problem: "permission" });
  expect(asked.length).toBe(before);
});

test("an answer longer than its bound is not taken", async () => {
  expect(await get("/", { mostBytes: 99 })).toEqual({ kind: "failed", problem: "too-large" });
  expect(await get("/", { mostBytes: 100 })).toMatchObject({ kind: "answered", etag: '"1"' });
});

test("a host that is not there is said to be unreachable", async () => {
  const address = "http://127.0.0.1:1/";
  expect(
    await ask({ address, accept: "*/*", mostBytes: 9 }, { mayAsk: async () => true, redirectOf }),
  ).toEqual({
    kind: "failed",
    problem: "unreachable",
  });
});
