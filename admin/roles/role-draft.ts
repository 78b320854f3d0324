import { readGrants, texts, type FieldRule, type Grant, type Grants } from './grants';

/** A role as it stands in the editor. */
export interface RoleDraft {
  code: string;
  name: string;
  grants: Grants;
  sections: string[];
  forms: string[];
  developer: boolean;
  active: boolean;
  ordering: number;
}

export interface StoredRole {
  code?: string;
  name?: string;
  grants?: unknown;
  sections?: string[];
  forms?: string[];
  developer?: boolean;
  active?: boolean;
  ordering?: number;
}

export const emptyDraft: RoleDraft = {
  code: '',
  name: '',
  grants: {},
  sections: [],
  forms: [],
  developer: false,
  active: true,
  ordering: 0,
};

export function readDraft(role: StoredRole): RoleDraft {
  return {
    code: role.code ?? '',
    name: role.name ?? '',
    grants: readGrants(role.grants),
    sections: texts(role.sections),
    forms: texts(role.forms),
    developer: role.developer ?? false,
    active: role.active ?? true,
    ordering: role.ordering ?? 0,
  };
}

export const inputOf = ({ code: _code, ...input }: RoleDraft) => input;

/** The grant with one field's entry changed; an entry that says nothing is taken away: the field follows its class. */
export function withField(grant: Grant, name: string, change: FieldRule): Grant {
  const { [name]: before, ...others } = grant.fields;
  const after = Object.fromEntries(
    Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined),
  );
  const isEmpty = Object.keys(after).length === 0;
  return { ...grant, fields: isEmpty ? others : { ...others, [name]: after } };
}

/** The list with the word in it or not, in the order of `all`. */
export function toggled(
  list: readonly string[],
  word: string,
  isIn: boolean,
  all: readonly string[],
): string[] {
  const words = new Set(list);
  if (isIn) words.add(word);
  else words.delete(word);
  return [...all.filter((one) => words.has(one)), ...[...words].filter((one) => !all.includes(one))];
}
