import type { ServerResponse } from 'node:http';
import { type AppError, unavailable } from '../errors.js';

const ASKED_EVERY_MS = 1000;
const LONGEST_STALL_MS = 60_000;

/** Writes at the pace of the reader. While it waits, rights may go: they are asked every second. */
export async function pour(
  response: ServerResponse,
  bytes: Uint8Array,
  checkRights: () => Promise<unknown>,
): Promise<void> {
  if (response.destroyed) throw gone();
  if (response.write(bytes)) return;
  for (let waited = 0; waited < LONGEST_STALL_MS; waited += ASKED_EVERY_MS) {
    if (await hasRoom(response)) return;
    if (response.destroyed) throw gone();
    await checkRights();
    // It may have been taken meanwhile: what tells of that was over before anybody listened again.
    if (!response.writableNeedDrain && !response.destroyed) return;
  }
  throw unavailable('Nobody took what the export sent for a minute.', 1);
}

const gone = (): AppError => unavailable('The connection was closed before the export ended.', 1);

/** Whether there is room again, within a second. */
function hasRoom(response: ServerResponse): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (room: boolean) => (): void => {
      clearTimeout(timer);
      response.off('drain', onDrain).off('close', onClose);
      resolve(room);
    };
    const [onDrain, onClose] = [done(true), done(false)];
    const timer = setTimeout(done(false), ASKED_EVERY_MS);
    response.once('drain', onDrain).once('close', onClose);
  });
}
