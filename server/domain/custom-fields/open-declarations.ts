import { createHash } from 'node:crypto';
import type { Reader } from '../../db/reader.js';
import { getResource, setCustomFields, type FieldMeta } from '../../db/registry.js';
import { freshRead } from '../../lib/fresh-read.js';
import type { Declarations } from '../../resource/declarations.js';
import { readDefinitions, readDeletedNames, type CustomFieldDefinition } from './custom-field-definition.js';
import { CUSTOM_RESOURCES } from './custom-field.entity.js';
import { fieldOfDefinition } from './field-of-definition.js';

/** How long a read of the definitions counts: a new field must be there within a second, on every server. */
const FRESH_MS = 300;

/** Follows the custom fields in the database and keeps them in the registry beside the declared ones. */
export function openDeclarations(reader: Reader): Declarations {
  let versions: string | undefined;
  let key = '';
  let fields = new Map<string, FieldMeta>();
  const register = (
    definitions: CustomFieldDefinition[],
    deleted: { resource: string; identity: string }[],
  ): void => {
    // A field that did not change stays the same object: requests that hold it go on undisturbed.
    fields = new Map(
      definitions.map((definition) => {
        const name = `${definition.id} ${definition.version}`;
        return [name, fields.get(name) ?? fieldOfDefinition(definition)];
      }),
    );
    for (const name of CUSTOM_RESOURCES)
      setCustomFields(
        getResource(name),
        [...fields.values()].filter((field) => field.resource === name),
        new Set(deleted.filter(({ resource }) => resource === name).map(({ identity }) => identity)),
      );
  };
  const latest = freshRead(
    FRESH_MS,
    async () => {
      const rows = await reader.all(
        'select `id`, `version` from `custom_field` where `deleted_at` is null order by `id`',
        [],
      );
      const now = JSON.stringify(rows);
      if (now === versions) return undefined;
      return { now, definitions: await readDefinitions(reader), deleted: await readDeletedNames(reader) };
    },
    (changed) => {
      if (!changed) return;
      const { now, definitions, deleted } = changed;
      register(definitions, deleted);
      versions = now;
      key = now === '[]' ? '' : createHash('sha256').update(now).digest('base64url').slice(0, 12);
    },
  );
  return {
    refresh: latest.refresh,
    forget: latest.forget,
    version: () => key,
  };
}
