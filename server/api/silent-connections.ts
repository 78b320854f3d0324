import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Connections that asked for nothing yet: clients open some beforehand. A server that closes would wait until their
 * time for headers is over. Gives what ends them.
 */
export function silentConnections(http: Server): () => void {
  const silent = new Set<Socket>();
  http.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  http.on('request', ({ socket }) => silent.delete(socket));
  return () => silent.forEach((socket) => socket.destroy());
}
