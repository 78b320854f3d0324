import type { Actor } from '../changes/operation.js';
import type { Reader } from '../db/reader.js';
import type { Viewer } from '../rights/access.js';
import { viewerOfUser } from './viewer-of-user.js';

/** A person as one who acts; nothing for somebody who is switched off or was deleted. */
export async function callerOfUser(
  reader: Reader,
  userId: number,
): Promise<{ actor: Actor; roles: string[]; viewer: Viewer } | undefined> {
  const person = await readPerson(reader, userId);
  return (
    person && {
      actor: { kind: 'user', id: String(userId), name: person.name },
      roles: person.roles,
      viewer: await viewerOfUser(reader, userId, person.groups, person.shops),
    }
  );
}

export interface Person {
  name: string;
  roles: string[];
  groups: string[];
  shops: string[];
}

export async function readPerson(reader: Reader, userId: number): Promise<Person | undefined> {
  const [row] = await reader.all(
    'select first_name, last_name, email, roles, `groups`, shops from `user` where id = ? and active = 1 and deleted_at is null',
    [userId],
  );
  if (!row) return undefined;
  const [first, last, email, ...lists] = row;
  const [roles = [], groups = [], shops = []] = lists.map((text): string[] =>
    JSON.parse(String(text ?? '[]')),
  );
  return { name: [first, last].filter(Boolean).join(' ') || String(email), roles, groups, shops };
}
