import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../lib/error-code.js';

const SHORTEST = 32;

/**
 * The secret of this installation: the one that was given (SECRET_KEY), or one in a file of DATA_DIR that only its
 * owner reads, made when it is first needed.
 */
export function readSecretKey({
  SECRET_KEY,
  DATA_DIR,
}: {
  SECRET_KEY?: string | undefined;
  DATA_DIR: string;
}): string {
  if (SECRET_KEY !== undefined) return SECRET_KEY;
  const path = join(DATA_DIR, 'secret.key');
  const known = readKey(path);
  if (known !== undefined) return known;
  mkdirSync(DATA_DIR, { recursive: true });
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
    chmodSync(draft, 0o600);
    // Unlike a rename this takes no other server's key away: whoever comes second reads the first one's.
    linkSync(draft, path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const made = readKey(path);
  if (made === undefined)
    throw new Error(`The key file ${path} was made and is gone: is something cleaning DATA_DIR?`);
  return made;
}

function readKey(path: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  if (text.length < SHORTEST)
    throw new Error(
      `The key file ${path} holds fewer than ${SHORTEST} characters: bring back the one of the backup.`,
    );
  return text;
}
