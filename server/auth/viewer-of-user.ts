import type { Reader, SqlValue } from '../db/reader.js';
import type { Viewer } from '../rights/access.js';

export interface Team {
  code: string;
  parent: string | null;
  head: number | null;
}

export interface Member {
  id: number;
  groups: string[];
}

/** What reaches such as "own" and "group" mean for a person. */
export async function viewerOfUser(
  reader: Reader,
  userId: number,
  groups: string[],
  shops: string[],
): Promise<Viewer> {
  const teams = await readTeams(reader);
  const isAlone = !groups.length && !teams.some((team) => team.head === userId);
  return viewerAmong(teams, isAlone ? [] : await readMembers(reader), { id: userId, groups }, shops);
}

/**
 * The same among given groups and people. The head of a group is answerable for its people and those of the groups
 * below it: their records count as the head's own.
 */
export function viewerAmong(
  teams: Team[],
  people: readonly Member[],
  { id: userId, groups }: Member,
  shops: string[],
): Viewer {
  const headed = below(
    teams,
    teams.filter((team) => team.head === userId).map((team) => team.code),
  );
  const mine = new Set([...groups, ...headed]);
  if (!mine.size) return { userId, own: [userId], colleagues: [userId], groups: [], shops };
  const heads = teams.filter((team) => headed.has(team.code) && team.head !== null);
  const membersOf = (codes: Set<string>): number[] =>
    people.filter((person) => person.groups.some((code) => codes.has(code))).map((person) => person.id);
  const own = unique([userId, ...membersOf(headed), ...heads.map((team) => Number(team.head))]);
  return { userId, own, colleagues: unique([...own, ...membersOf(mine)]), groups: [...mine].sort(), shops };
}

/** The groups and all that stand below them; groups in a circle are each counted once. */
function below(teams: Team[], codes: string[]): Set<string> {
  const found = new Set<string>();
  const rest = [...codes];
  for (let code = rest.pop(); code !== undefined; code = rest.pop()) {
    if (found.has(code)) continue;
    found.add(code);
    const parent = code;
    rest.push(...teams.filter((team) => team.parent === parent).map((team) => team.code));
  }
  return found;
}

async function readTeams(reader: Reader): Promise<Team[]> {
  const rows = await reader.all(
    'select code, parent, head from user_group where deleted_at is null and active = 1',
    [],
  );
  return rows.map(([code, parent, head]) => ({
    code: String(code),
    parent: parent === null ? null : String(parent),
    head: head === null ? null : Number(head),
  }));
}

/** People are few: their groups are compared here and not in SQL. */
async function readMembers(reader: Reader): Promise<Member[]> {
  const rows = await reader.all('select id, `groups` from `user` where deleted_at is null', []);
  return rows.map(([id, groups]) => ({ id: Number(id), groups: listOf(groups) }));
}

const listOf = (text: SqlValue | undefined): string[] => JSON.parse(String(text ?? '[]'));
const unique = (ids: number[]): number[] => [...new Set(ids)].sort((one, other) => one - other);
