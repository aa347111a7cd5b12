import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface RecordingProxy {
  readonly port: number;
  /** What was asked of the world outside this machine, oldest first: "CONNECT example.com:443". */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/**
 * A proxy that lets nothing through and writes down who was asked for. Browsers under test send everything to it but
 * `*.localhost`, so whatever a page, the extension or the browser itself wanted from the network stands in `requests`.
 */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on("error", () => {});
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
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
