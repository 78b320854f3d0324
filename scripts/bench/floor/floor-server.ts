import { createServer, type IncomingMessage } from 'node:http';
import { parseDatabaseUrl } from '../../../server/db/database-url.js';
import { openFloorDatabase } from './floor-database.js';
import { floorReads } from './floor-reads.js';
import { floorWrites } from './floor-writes.js';

/** The floor: what a good programmer writes by hand for just these requests. `POST /LINE` with the variables as JSON. */
const database = openFloorDatabase(parseDatabaseUrl(process.argv[2] ?? ''));
const handlers = { ...floorReads(database), ...floorWrites(database) };

const server = createServer((request, response) => {
  void (async () => {
    const handler = handlers[(request.url ?? '/').slice(1)];
    if (!handler) throw new Error(`There is no line ${request.url}.`);
    const data = await handler(JSON.parse(await bodyOf(request)));
    const body = JSON.stringify({ data });
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  })().catch((error: unknown) => {
    const body = JSON.stringify({ errors: [{ message: String(error) }] });
    response.writeHead(500, { 'content-length': Buffer.byteLength(body) });
    response.end(body);
  });
});
// A scan of the whole table holds the process longer than the usual patience with a quiet connection.
server.keepAliveTimeout = 0;
server.listen(0, '127.0.0.1', () => console.log(`FLOOR ${JSON.stringify(server.address())}`));

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => resolve(Buffer.concat(parts).toString()));
    request.on('error', reject);
  });
}
