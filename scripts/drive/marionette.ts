import { connect, type Socket } from "node:net";

type Answer = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];

/**
 * A client of Firefox's remote control. A message is its length in bytes, a colon and JSON: `[0, id, name, parameters]`
 * there, `[1, id, error, result]` back.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  private received = Buffer.alloc(0);
  private sent = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private greeted: () => void = () => undefined;

  private constructor(private readonly socket: Socket) {
    socket.on("data", (chunk) => this.receive(chunk));
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect({ host: "127.0.0.1", port });
    const client = new Marionette(socket);
    await new Promise<void>((resolve, reject) => {
      client.greeted = resolve;
      socket.once("error", reject);
    });
    await client.send("WebDriver:NewSession", { capabilities: { alwaysMatch: {} } });
    return client;
  }

  /** Runs a command; its result. Fails with Firefox's own message. */
  async send<T = unknown>(name: string, parameters: object = {}): Promise<T> {
    const id = ++this.sent;
    const message = JSON.stringify([0, id, name, parameters]);
    const answer = new Promise<Answer>((resolve) => this.waiting.set(id, resolve));
    this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    const [, , error, result] = await answer;
    if (error) throw new Error(`${name}: ${error.error}: ${error.message}`);
    return result as T;
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const colon = this.received.indexOf(":");
      if (colon < 0) return;
      const end = colon + 1 + Number(this.received.subarray(0, colon).toString());
      if (this.received.length < end) return;
      const message: unknown = JSON.parse(this.received.subarray(colon + 1, end).toString());
      this.received = this.received.subarray(end);
      if (Array.isArray(message)) this.settle(message as Answer);
      else this.greeted();
    }
  }

  private settle(answer: Answer): void {
    this.waiting.get(answer[1])?.(answer);
    this.waiting.delete(answer[1]);
  }
}
