/** NATS servers on this machine, for tests and the demo: started only where the program is installed, ended by their own ids. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROGRAM = process.env.NATS_SERVER_PATH ?? "nats-server";
const READY_MS = 60_000;
/** Below those that systems give to outgoing connections, one of which may else hold a port when its server starts. */
const PORTS = [15_000, 32_000] as const;
const TRIES = 50;
/** Characters of a server's log that an error shows. */
const KEPT_OF_LOG = 2_000;

export function isNatsInstalled(): boolean {
  return spawnSync(PROGRAM, ["--version"], { stdio: "ignore" }).status === 0;
}

export interface NatsOptions {
  /** How many servers, as one cluster where more than one. */
  readonly servers?: number;
  /** Text of the configuration's `authorization` block. */
  readonly authorization?: string;
  /** Most bytes that the streams may take on disk. */
  readonly maxFileStore?: number;
}

/** A port that is free at this moment, and none of those that are taken. */
async function freePort(taken: Set<number>): Promise<number> {
  for (let tried = 0; tried < TRIES; tried++) {
    const port = randomInt(...PORTS);
    if (taken.has(port) || !(await isFree(port))) continue;
    taken.add(port);
    return port;
  }
  throw new Error("No port is free");
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  const isListening = await new Promise<boolean>((resolve) => {
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => resolve(true));
  });
  if (isListening) await new Promise((resolve) => probe.close(resolve));
  return isListening;
}

interface Ports {
  readonly client: number;
  readonly websocket: number;
  readonly cluster: number;
}

/** One server of a cluster, which can be killed and started again with what it kept. */
export class NatsNode {
  #process: ChildProcess | null = null;

  constructor(
    readonly ports: Ports,
    private readonly configuration: string,
  ) {}

  get address(): string {
    return `ws://127.0.0.1:${this.ports.websocket}`;
  }

  async start(): Promise<void> {
    const started = spawn(PROGRAM, ["-c", this.configuration], { stdio: ["ignore", "ignore", "pipe"] });
    this.#process = started;
    let said = "";
    started.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = `${said}${text}`.slice(-KEPT_OF_LOG);
    });
    const deadline = Date.now() + READY_MS;
    while (!(await answers(this.ports.websocket))) {
      const isOver = started.exitCode !== null || Date.now() > deadline;
      if (isOver) throw new Error(`The NATS server did not start: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Memory that the process holds, in megabytes; NaN where the system does not tell. */
  async residentMegabytes(): Promise<number> {
    const status = await readFile(`/proc/${this.#process?.pid}/status`, "utf8").catch(() => "");
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1_024;
  }

  /** Ends the process at once, as a failing machine does. */
  async kill(): Promise<void> {
    const running = this.#process;
    this.#process = null;
    if (running === null || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once("exit", resolve));
    running.kill("SIGKILL");
    await ended;
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    // A WebSocket port answers a plain request with a refusal; that it answers is enough.
    await fetch(`http://127.0.0.1:${port}/`);
    return true;
  } catch {
    return false;
  }
}

export interface NatsCluster {
  readonly nodes: readonly NatsNode[];
  /** Addresses for a browser, with commas between. */
  readonly address: string;
  readonly folder: string;
  /** Starts every server again, with what it kept and room for so many bytes. */
  enlarge(maxFileStore: number): Promise<void>;
  close(): Promise<void>;
}

function configurationOf(folder: string, at: number, all: readonly Ports[], options: NatsOptions): string {
  const own = all[at];
  if (own === undefined) throw new Error("No such server");
  const routes = all.map(({ cluster }) => `"nats://127.0.0.1:${cluster}"`).join(", ");
  const most = options.maxFileStore === undefined ? "" : `max_file_store: ${options.maxFileStore}`;
  return `
server_name: "node-${at}"
listen: "127.0.0.1:${own.client}"
websocket { listen: "127.0.0.1:${own.websocket}", no_tls: true }
jetstream { store_dir: "${join(folder, `node-${at}`)}", ${most} }
${options.authorization === undefined ? "" : `authorization { ${options.authorization} }`}
${all.length === 1 ? "" : `cluster { name: "newsroom", listen: "127.0.0.1:${own.cluster}", routes: [${routes}] }`}
`;
}

/** Starts servers and waits until they answer. */
export async function startNats(options: NatsOptions = {}): Promise<NatsCluster> {
  const folder = mkdtempSync(join(tmpdir(), "variorum-nats-"));
  const taken = new Set<number>();
  const ports: Ports[] = [];
  for (let at = 0; at < (options.servers ?? 1); at++) {
    ports.push({
      client: await freePort(taken),
      websocket: await freePort(taken),
      cluster: await freePort(taken),
    });
  }
  const fileOf = (at: number) => join(folder, `node-${at}.conf`);
  const configure = (chosen: NatsOptions): void => {
    for (const at of ports.keys()) writeFileSync(fileOf(at), configurationOf(folder, at, ports, chosen));
  };
  configure(options);
  const nodes = ports.map((own, at) => new NatsNode(own, fileOf(at)));
  const enlarge = async (maxFileStore: number): Promise<void> => {
    await Promise.all(nodes.map((node) => node.kill()));
    configure({ ...options, maxFileStore });
    await Promise.all(nodes.map((node) => node.start()));
  };
  const close = async (): Promise<void> => {
    await Promise.all(nodes.map((node) => node.kill()));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await Promise.all(nodes.map((node) => node.start()));
  } catch (error) {
    await close();
    throw error;
  }
  return { nodes, address: nodes.map(({ address }) => address).join(","), folder, enlarge, close };
}
