import { write, type Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { conflict } from '../../errors.js';
import type { Phrase } from '../../lib/phrase.js';
import { encodeDateTime } from '../../resource/codec.js';
import { loadForChange } from '../../resource/records.js';
import { Role } from '../../rights/role.entity.js';
import { keepRightsSound } from './keep-rights-sound.js';
import { lockRights } from './lock-rights.js';
import { say } from './phrases.js';

/** Deletes a role that nobody holds: neither an active person nor a token that still works. */
export async function deleteRole(
  context: Context,
  code: string,
  version: number | undefined,
  reason: string | undefined,
): Promise<string> {
  return write(context, async (writing) => {
    await lockRights(writing);
    const role = await loadForChange(writing, context.access, Role, code, version, 'delete');
    // Its own spelling: engines may find it under another one.
    const holders = await holdersOf(writing, role.code);
    if (holders.length) {
      const phrase = say('roleHeld', { role: code, parts: holders });
      throw conflict(phrase.text, { version: role.version, phrase });
    }
    Object.assign(role, { deletedAt: writing.operation.at, deleteReason: reason ?? null });
    await keepRightsSound(context, writing);
    return code;
  });
}

const SHOWN = 10;

async function holdersOf(writing: Write, code: string): Promise<Phrase[]> {
  const now = encodeDateTime(writing.operation.at.toISOString(), writing.dialect);
  const people = await writing.query<{ id: number; email: string; roles: string }>(
    'select id, email, roles from `user` where active = 1 and deleted_at is null order by email',
    [],
  );
  const tokens = await writing.query<{ id: number; name: string; roles: string }>(
    'select t.id, t.name, t.roles from api_token t left join `user` u on u.id = t.owner where t.revoked_at is null and t.deleted_at is null and (t.expires_at is null or t.expires_at > ?) and (t.owner is null or (u.active = 1 and u.deleted_at is null)) order by t.name',
    [now],
  );
  const holding = <T extends { roles: string }>(rows: T[]): T[] =>
    rows.filter(({ roles }) => listOf(roles).includes(code));
  return [
    ...shown(
      'byUser',
      holding(people).map(({ email }) => email),
    ),
    ...shown(
      'byToken',
      holding(tokens).map(({ id, name }) => `${name}, id ${id}`),
    ),
  ];
}

/** The first few by name; of the others how many there are. */
function shown(one: 'byUser' | 'byToken', all: string[]): Phrase[] {
  if (!all.length) return [];
  const rest = all.length - SHOWN;
  const names = rest > 0 ? [...all.slice(0, SHOWN), `+${rest}`] : all;
  return [all.length === 1 ? say(one, { names }) : say(`${one}s`, { count: all.length, names })];
}

const listOf = (text: string): string[] => JSON.parse(text);
