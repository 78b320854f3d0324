import type { Reader } from '../../db/reader.js';
import { grantsShape, type Grants } from '../../rights/grants.js';

/** A role as it is stored, without its code. */
export interface RoleValues {
  name: string;
  grants: Grants;
  sections: string[];
  forms: string[];
  developer: boolean;
  active: boolean;
  ordering: number;
}

/** The roles there are, by code, in the order of the panel. */
export async function readRoleValues(reader: Reader): Promise<Map<string, RoleValues>> {
  const rows = await reader.all(
    'select code, name, grants, sections, forms, developer, active, ordering from role where deleted_at is null order by ordering, code',
    [],
  );
  return new Map(
    rows.map(([code, name, grants, sections, forms, developer, active, ordering]) => [
      String(code),
      {
        name: String(name),
        grants: grantsShape.parse(JSON.parse(String(grants))),
        sections: JSON.parse(String(sections)),
        forms: JSON.parse(String(forms)),
        developer: Number(developer) === 1,
        active: Number(active) === 1,
        ordering: Number(ordering),
      },
    ]),
  );
}
