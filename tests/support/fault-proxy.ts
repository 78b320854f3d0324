import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A wire to a server that a test can cut: everything passes until it is told not to. */
export interface FaultProxy {
  port: number;
  /** Cuts all connections and takes no new ones: the server is gone. */
  cut(): void;
  mend(): void;
  /**
   * Lets the next request that holds the text reach the server, and cuts its connection before the answer comes back.
   */
  loseAnswerTo(text: string): Promise<void>;
  close(): Promise<void>;
}

export async function startFaultProxy(target: { host: string; port: number }): Promise<FaultProxy> {
  const sockets = new Set<Socket>();
  let isCut = false;
  let losing: { text: string; done: () => void } | undefined;
  const server: Server = createServer((client) => {
    if (isCut) return void client.destroy();
    const upstream = connect(target);
    const end = () => {
      client.destroy();
      upstream.destroy();
    };
    let isLost = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', end).on('close', () => {
        sockets.delete(socket);
        end();
      });
    }
    client.on('data', (data) => {
      if (losing && data.toString('latin1').toLowerCase().includes(losing.text)) {
        isLost = true;
        losing.done();
        losing = undefined;
      }
      upstream.write(data);
    });
    upstream.on('data', (data) => (isLost ? end() : void client.write(data)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend() {
      isCut = false;
    },
    loseAnswerTo: (text) =>
      new Promise((resolve) => {
        losing = { text: text.toLowerCase(), done: resolve };
      }),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
