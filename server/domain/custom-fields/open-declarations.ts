import { createHash } from 'node:crypto';
import type { Reader } from '../../db/reader.js';
import { getResource, setCustomFields, type FieldMeta } from '../../db/registry.js';
import type { Declarations } from '../../resource/declarations.js';
import { readDefinitions, readDeletedNames, type CustomFieldDefinition } from './custom-field-definition.js';
import { CUSTOM_RESOURCES } from './custom-field.entity.js';
import { fieldOfDefinition } from './field-of-definition.js';

/** How long a read of the definitions counts: a new field must be there within a second, on every server. */
const FRESH_MS = 300;

/** Follows the custom fields in the database and keeps them in the registry beside the declared ones. */
export function openDeclarations(reader: Reader): Declarations {
  let readAt = 0;
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
  /** Requests that come while one reads wait for it: none goes on with what is known to be old. */
  let reading: Promise<void> | undefined;
  const read = async (isLatest: () => boolean): Promise<void> => {
    const startedAt = Date.now();
    const rows = await reader.all(
      'select `id`, `version` from `custom_field` where `deleted_at` is null order by `id`',
      [],
    );
    const now = JSON.stringify(rows);
    const definitions = now === versions ? undefined : await readDefinitions(reader);
    const deleted = definitions ? await readDeletedNames(reader) : [];
    if (!isLatest()) return;
    readAt = startedAt;
    if (!definitions) return;
    register(definitions, deleted);
    versions = now;
    key = rows.length ? createHash('sha256').update(now).digest('base64url').slice(0, 12) : '';
  };
  return {
    async refresh() {
      if (!reading && Date.now() - readAt < FRESH_MS) return;
      if (reading) return reading;
      const mine: Promise<void> = read(() => reading === mine).finally(() => {
        if (reading === mine) reading = undefined;
      });
      reading = mine;
      await mine;
    },
    forget() {
      readAt = 0;
      // One that began before the change may not have seen it.
      reading = undefined;
    },
    version: () => key,
  };
}
