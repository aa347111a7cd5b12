import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A WebDriver reference to an element, as Marionette writes it. */
export const ELEMENT_KEY = "element-6066-11e4-a52e-4f735466cecf";

type Answer = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

/**
 * Firefox's own remote protocol, as in `remote/marionette/packets.sys.mjs`: each frame is `LENGTH:JSON`, a command is
 * `[0, id, name, parameters]`, its answer `[1, id, error, result]`. It reaches what BiDi does not: the browser's own
 * window with toolbar, menus and sidebar.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Answer>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (bytes) => this.#receive(bytes as Buffer));
    socket.on("close", () => this.#failAll(new Error("Firefox closed the connection")));
    socket.on("error", (error) => this.#failAll(error));
  }

  /** Connects to a Firefox that may still be starting; tries for `timeout` milliseconds. */
  static async connect(port: number, timeout = 120_000): Promise<Marionette> {
    const end = Date.now() + timeout;
    while (Date.now() < end) {
      const socket = await open(port);
      if (socket) return new Marionette(socket);
      await sleep(100);
    }
    throw new Error(`Firefox did not answer on port ${port} within ${timeout} ms`);
  }

  /** @throws Error with the command's name and Firefox's message. */
  send<T = unknown>(command: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const id = ++this.#lastId;
    const frame = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject: (error) => reject(new Error(`${command}: ${error.message}`)) });
    }) as Promise<T>;
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (let frame = this.#nextFrame(); frame; frame = this.#nextFrame()) this.#settle(frame);
  }

  #nextFrame(): string | null {
    const colon = this.#received.indexOf(":");
    if (colon < 0) return null;
    const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
    if (this.#received.length < end) return null;
    const frame = this.#received.subarray(colon + 1, end).toString();
    this.#received = this.#received.subarray(end);
    return frame;
  }

  #settle(frame: string): void {
    const message = JSON.parse(frame);
    if (!Array.isArray(message)) return; // the greeting
    const [, id, error, result] = message as [number, number, { message: string } | null, unknown];
    const answer = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) answer?.reject(new Error(error.message));
    else answer?.resolve(result);
  }

  #failAll(error: Error): void {
    for (const answer of this.#waiting.values()) answer.reject(error);
    this.#waiting.clear();
  }
}

/** The socket once Firefox has said hello, or null when nothing listens yet. */
function open(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(socket));
    socket.once("error", () => resolve(null));
  });
}
