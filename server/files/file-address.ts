import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { AppError } from '../errors.js';

/** What an address leads to, and for whom: the file in one field of one record, for one person or token. */
export interface FilePlace {
  actor: string;
  resource: string;
  record: string;
  /** Identity of the field, which outlives a new code. */
  field: string;
  file: string;
}

export interface FileAddresses {
  sign(place: FilePlace): string;
  /** The place that the signed part of an address names; refuses one that was changed, is another's or too old. */
  read(signed: string, actor: string): FilePlace;
}

const LIFE_MS = 10 * 60_000;
/** Asked twice within a minute, the address is the same: what shows it need not be drawn anew. */
const STEP_MS = 60_000;

/** `/files/<moment it ends>.<place>.<signature>`; a page can read the moment and ask anew. */
export function openFileAddresses(secret: string): FileAddresses {
  // A key of its own: what else may be signed with the secret one day is never an address.
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'kontor file address 1', 32));
  const signatureOf = (text: string): Buffer => createHmac('sha256', key).update(text).digest();
  return {
    sign({ actor, resource, record, field, file }) {
      const ends = Math.ceil(Date.now() / STEP_MS) * STEP_MS + LIFE_MS;
      const place = Buffer.from(JSON.stringify([actor, resource, record, field, file])).toString('base64url');
      const text = `${ends.toString(36)}.${place}`;
      return `/files/${text}.${signatureOf(text).toString('base64url')}`;
    },
    read(signed, actor) {
      const [ends = '', written = '', signature = '', ...more] = signed.split('.');
      const given = Buffer.from(signature, 'base64url');
      const wanted = signatureOf(`${ends}.${written}`);
      const isOurs = !more.length && given.length === wanted.length && timingSafeEqual(given, wanted);
      const place = isOurs ? readPlace(written) : undefined;
      if (place?.actor !== actor) throw noSuchFile();
      if (Number.parseInt(ends, 36) < Date.now())
        throw new AppError('NOT_FOUND', 'This address of a file is too old: ask for the record again.');
      return place;
    },
  };
}

/** One sentence for all that is not there for this caller, whatever the reason. */
export const noSuchFile = (): AppError =>
  new AppError('NOT_FOUND', 'There is no such file, or it is not yours to read.');

function readPlace(written: string): FilePlace | undefined {
  const list: unknown = JSON.parse(Buffer.from(written, 'base64url').toString('utf8'));
  if (!Array.isArray(list)) return undefined;
  const [actor = '', resource = '', record = '', field = '', file = ''] = list.map(String);
  return { actor, resource, record, field, file };
}
