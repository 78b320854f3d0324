import { join } from 'node:path';
import type { Config } from '../config.js';
import { openFileAddresses, type FileAddresses } from './file-address.js';
import { openFileFolder, type FileFolder } from './file-folder.js';
import { readSecretKey } from './secret-key.js';

/** What Kontor needs to take files in and to give them out. */
export interface Files {
  folder: FileFolder;
  addresses: FileAddresses;
  /** Bytes of the largest file that is taken. */
  limit: number;
}

export function openFiles(
  config: Pick<Config, 'DATA_DIR' | 'FILES_DIR' | 'FILE_LIMIT' | 'SECRET_KEY'>,
): Files {
  let addresses: FileAddresses | undefined;
  // Commands that never show a file need no key and leave none behind.
  const made = (): FileAddresses => (addresses ??= openFileAddresses(readSecretKey(config)));
  return {
    folder: openFileFolder(config.FILES_DIR ?? join(config.DATA_DIR, 'files')),
    addresses: { sign: (place) => made().sign(place), read: (signed, actor) => made().read(signed, actor) },
    limit: config.FILE_LIMIT,
  };
}
