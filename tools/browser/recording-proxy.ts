import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface RecordingProxy {
  readonly port: number;
  /** What was asked of the world outside this machine, oldest first: "CONNECT example.com:443". */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** A page that asks again whenever it is refused would spin if every refusal came at once. */
const PATIENT_AFTER = 50;
const PATIENCE_MS = 1000;

/**
 * A proxy that lets nothing through and writes down who was asked for. Browsers under test send everything to it but
 * `*.localhost`, so whatever a page, the extension or the browser itself wanted from the network stands in `requests`.
 */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const refusals = new Map<string, number>();
  const record = (request: string, host: string, refuse: () => void) => {
    requests.push(request);
    const count = (refusals.get(host) ?? 0) + 1;
    refusals.set(host, count);
    if (count > PATIENT_AFTER) setTimeout(refuse, PATIENCE_MS);
    else refuse();
  };
  const server = createServer((request, response) => {
    const refuse = () => response.writeHead(502).end();
    record(`${request.method} ${request.url}`, request.headers.host ?? "", refuse);
  });
  server.on("connect", (request, socket) => {
    socket.on("error", () => {});
    const refuse = () => socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    record(`CONNECT ${request.url}`, request.url ?? "", refuse);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
