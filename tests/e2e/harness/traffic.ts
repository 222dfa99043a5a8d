import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';

/** A proxy that answers nothing and remembers who was asked for: what is not served by a test ends here. */
export interface TrafficRecorder {
  readonly port: number;
  /** Hosts asked for, in order. */
  readonly hosts: readonly string[];
  /** Begins the list anew. */
  forget(): void;
  close(): void;
}

/** Starts the recorder on a free port of this machine. */
export async function startTrafficRecorder(): Promise<TrafficRecorder> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '/', 'http://localhost').host);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push((request.url ?? '').replace(/:443$/, ''));
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    hosts,
    forget: () => void hosts.splice(0),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
