import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Knows which connections of a server wait for an answer. `end` stops listening, ends those that wait for none at once
 * and the others with their answers, and cuts off what is still open after `longestMs`. Node alone would wait for clients:
 * for those that opened a connection and asked nothing yet, and for those whose body was refused half way.
 */
export function followConnections(http: Server): { end(longestMs: number): Promise<void> } {
  /** Requests that are not answered yet, by connection. */
  const waiting = new Map<Socket, number>();
  let isEnding = false;
  const count = (socket: Socket, by: number): void => {
    const before = waiting.get(socket);
    if (before === undefined) return;
    waiting.set(socket, before + by);
    if (isEnding && before + by === 0) socket.destroySoon();
  };
  http.on('connection', (socket) => {
    waiting.set(socket, 0);
    socket.once('close', () => waiting.delete(socket));
  });
  http.on('request', ({ socket }, response) => {
    count(socket, 1);
    response.once('close', () => count(socket, -1));
  });
  return {
    async end(longestMs) {
      isEnding = true;
      const closed = new Promise<void>((resolve) => {
        if (http.listening) http.close(() => resolve());
        else resolve();
      });
      for (const [socket, requests] of waiting) if (!requests) socket.destroy();
      const cut = setTimeout(() => waiting.forEach((_, socket) => socket.destroy()), longestMs);
      await closed;
      clearTimeout(cut);
    },
  };
}
