import { isMap, isScalar, isSeq, LineCounter, parseDocument, stringify, type Document } from 'yaml';
import { z } from 'zod';
import { badInput, type InputIssue } from '../../errors.js';
import { compactGrants } from '../../rights/compact-grants.js';
import type { GivenRole } from './check-role.js';
import { toFileGrants } from './file-grants.js';
import type { RoleValues } from './role-values.js';

/** Roles as a file holds them, and where in it something stands. */
export interface RoleFile {
  roles: Map<string, GivenRole>;
  /** The problems with the lines they are on. */
  place(issues: readonly InputIssue[]): InputIssue[];
}

const texts = z.array(z.string()).default([]);
const shape = z.strictObject({
  roles: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      active: z.boolean().optional(),
      ordering: z.number().int().optional(),
      developer: z.boolean().default(false),
      sections: texts,
      forms: texts,
      grants: z.record(z.string(), z.unknown()).default({}),
    }),
  ),
});

/** Reads YAML, of which JSON is a part; throws what is wrong with its lines. */
export function readRoleFile(text: string): RoleFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length) {
    throw badInput(
      document.errors.map(({ message, pos }) => ({ path: `line ${lines.linePos(pos[0]).line}`, message })),
    );
  }
  const place = (issues: readonly InputIssue[]): InputIssue[] =>
    issues.map(({ path, ...issue }) => {
      const offset = offsetOf(document, path.split('.'));
      const line = offset === undefined ? '' : `line ${lines.linePos(offset).line}, `;
      return { ...issue, path: `${line}${path}` };
    });
  const read = shape.safeParse(document.toJS());
  if (!read.success) throw badInput(place(read.error.issues.flatMap(issuesOf)));
  const roles = Object.entries(read.data.roles).map(
    ([code, { active, ordering, ...role }]): [string, GivenRole] => [
      code,
      { ...role, active: active ?? null, ordering: ordering ?? null },
    ],
  );
  return { roles: new Map(roles), place };
}

function issuesOf(issue: z.core.$ZodIssue): InputIssue[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'invalid_type') {
    const isMissing = issue.message.endsWith('undefined');
    return [{ path, message: isMissing ? 'is missing.' : `must be of the kind ${issue.expected}.` }];
  }
  if (issue.code !== 'unrecognized_keys') return [{ path, message: `${issue.message}.` }];
  const known = issue.path.length ? 'name, active, ordering, developer, sections, forms, grants' : 'roles';
  return issue.keys.map((key) => ({
    path: path ? `${path}.${key}` : key,
    message: `is not known here; known are ${known}.`,
  }));
}

/** Where the deepest part of a path that the file has begins; a key may itself hold a dot. */
function offsetOf(document: Document, path: string[]): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (let at = 0; at < path.length;) {
    const step = isMap(node) ? stepInMap(node.items, path.slice(at)) : undefined;
    if (step) [node, offset, at] = [step.value, step.offset ?? offset, at + step.length];
    else if (isSeq(node)) {
      node = node.items[Number(path[at])];
      offset = isScalar(node) || isMap(node) ? (node.range?.[0] ?? offset) : offset;
      at++;
    } else break;
  }
  return offset;
}

function stepInMap(
  items: readonly { key: unknown; value: unknown }[],
  path: string[],
): { value: unknown; offset: number | undefined; length: number } | undefined {
  for (let length = 1; length <= path.length; length++) {
    const name = path.slice(0, length).join('.');
    for (const { key, value } of items) {
      if (isScalar(key) && String(key.value) === name) return { value, offset: key.range?.[0], length };
    }
  }
  return undefined;
}

/** Roles as a file that is read back without a difference. */
export function writeRoleFile(roles: ReadonlyMap<string, RoleValues>, form: 'yaml' | 'json'): string {
  const file = {
    roles: Object.fromEntries(
      [...roles].map(([code, { name, active, ordering, developer, sections, forms, grants }]) => [
        code,
        { name, active, ordering, developer, sections, forms, grants: compactGrants(toFileGrants(grants)) },
      ]),
    ),
  };
  if (form === 'json') return `${JSON.stringify(file, null, 2)}\n`;
  return `# Roles of Kontor. kontor role import reads this file; server/rights/README.md explains the words.\n${stringify(file, { lineWidth: 110, aliasDuplicateObjects: false })}`;
}
