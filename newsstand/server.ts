import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { sampleArticles } from "./articles.ts";
import { newsstandRoutes } from "./routes.ts";

export { documentPage } from "./document-page.ts";
export { newsstandDocuments } from "./documents.ts";
export { NEWSSTAND_PORT } from "./outlets.ts";

/** What a path of one host answers. */
export interface Reply {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** The second half of the body follows after so many milliseconds. */
  readonly secondHalfAfter?: number;
}

/** Host label → path → reply. Each label is served as `LABEL.localhost`. */
export type Routes = ReadonlyMap<string, ReadonlyMap<string, Reply>>;

/** A running server. */
export interface LocalHosts {
  readonly port: number;
  /** `http://HOST.localhost:PORT`, without a closing slash. */
  origin(host: string): string;
  /** What was asked for since the start, oldest first: "ansel-courier.localhost:8080 /news". */
  readonly requests: readonly string[];
  /** Address of each article or page, by its id or name. */
  readonly urls: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** A page to serve as it is. */
export interface ServedPage {
  readonly name: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** As over a slow line: the second half comes so many milliseconds after the first. */
  readonly secondHalfAfter?: number;
}

/** A host label may be 63 characters long (RFC 1035, section 2.3.4). */
const LABEL_LENGTH = 63;

/** Serves the sample outlets, each on its own host name and all on one port: `port` when it is free, else any other. */
export async function startNewsstand({ port = 0 }: { port?: number } = {}): Promise<LocalHosts> {
  const articles = sampleArticles();
  const paths = articles.map((one) => [one.id, one.outlet.host, one.path] as const);
  return serve(newsstandRoutes(articles), paths, port);
}

/**
 * Serves any pages, each on a host of its own, so that they count as different outlets: `http://LABEL.localhost/LABEL.html`,
 * as no article stands at the root of its site.
 */
export async function servePages(
  pages: readonly ServedPage[],
  { port = 0 }: { port?: number } = {},
): Promise<LocalHosts> {
  const routes = new Map<string, Map<string, Reply>>();
  const paths = pages.map(({ name, html, ...how }) => {
    const host = freeLabel(name, routes);
    const path = `/${host}.html`;
    routes.set(host, new Map([[path, { type: "text/html; charset=utf-8", body: html, ...how }]]));
    return [name, host, path] as const;
  });
  return serve(routes, paths, port);
}

/** `name` as a host label that no other page has: "Seed 0" → "seed-0", and "seed-0-2" the second time. */
function freeLabel(name: string, taken: ReadonlyMap<string, unknown>): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, LABEL_LENGTH - 6)
    .replace(/^-+|-+$/gu, "");
  const base = plain || "page";
  for (let number = 1; ; number++) {
    const label = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(label)) return label;
  }
}

async function serve(
  routes: Routes,
  paths: readonly (readonly [name: string, host: string, path: string])[],
  wanted: number,
): Promise<LocalHosts> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.headers.host} ${request.url}`);
    answer(routes, request, response);
  });
  const port = await listen(server, wanted);
  const origin = (host: string) => `http://${host}.localhost:${port}`;
  const urls = Object.fromEntries(paths.map(([name, host, path]) => [name, origin(host) + path]));
  return { port, origin, requests, urls, close: () => close(server) };
}

function answer(routes: Routes, request: IncomingMessage, response: ServerResponse): void {
  const label = (request.headers.host ?? "").toLowerCase().replace(/\.localhost(?::\d+)?$/u, "");
  const path = (request.url ?? "/").replace(/[?#].*$/u, "");
  const reply = routes.get(label)?.get(path);
  if (!reply) {
    response.writeHead(path === "/favicon.ico" ? 204 : 404, { "content-type": "text/plain; charset=utf-8" });
    response.end(path === "/favicon.ico" ? undefined : "Not on this newsstand.\n");
    return;
  }
  response.writeHead(200, { "content-type": reply.type, "cache-control": "no-store", ...reply.headers });
  if (request.method === "HEAD") response.end();
  else if (reply.secondHalfAfter === undefined) response.end(reply.body);
  else sendInHalves(response, reply.body, reply.secondHalfAfter);
}

function sendInHalves(response: ServerResponse, body: string | Uint8Array, after: number): void {
  const bytes = Buffer.from(body);
  const half = bytes.length >> 1;
  response.write(bytes.subarray(0, half));
  const timer = setTimeout(() => response.end(bytes.subarray(half)), after);
  response.on("close", () => clearTimeout(timer));
}

/** Only this machine is served. The browsers look `*.localhost` up as loopback by themselves. */
function listen(server: Server, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const listenOn = (port: number) => server.listen(port, "127.0.0.1");
    server.once("listening", () => resolve((server.address() as AddressInfo).port));
    server.once("error", (failure: NodeJS.ErrnoException) => {
      if (failure.code !== "EADDRINUSE") return reject(failure);
      server.once("error", reject);
      listenOn(0);
    });
    listenOn(wanted);
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
