import type { Values } from '../changes/change-rows.js';
import { getResource } from '../db/registry.js';
import { saveRecords, type Batch, type Draft } from './batch.js';
import { compileSection } from './compile-section.js';
import type { ValuePlace } from './compile-value.js';
import type { Dictionaries } from './dictionaries.js';
import type { Importer } from './importer.js';
import { fail } from './mapping.js';
import { rowImporter } from './row-importer.js';
import { saveManagers } from './save-managers.js';
import { identityOf, saveParties, type PartyDraft } from './save-parties.js';
import { selectRecords } from './stored-records.js';

interface PartyRow {
  party: Values;
  company: Values;
  manager: Values;
  address: Values;
}

/** Customers or companies, one a row: the file is the truth for what it says of them. */
export function partyImporter(
  kind: 'customer' | 'company',
  place: ValuePlace,
  dictionaries: Dictionaries,
): Importer {
  const { mapping, mappingPath } = place;
  const own = mapping[kind];
  if (!own) return fail(mappingPath, [`${kind}: is missing.`]);
  const sections = {
    party: compileSection(kind, own, kind, place),
    company:
      kind === 'customer' && mapping.company
        ? compileSection('company', mapping.company, 'company', place)
        : undefined,
    manager: mapping.manager && compileSection('user', mapping.manager, 'manager', place),
    address: mapping.address && compileSection('address', mapping.address, 'address', place),
  };
  return rowImporter<PartyRow>(
    (scope, issues) => {
      const read = (name: keyof typeof sections): Values => {
        const values = sections[name]?.read(scope, issues, mapping.currency) ?? {};
        dictionaries.needAll(sections[name]?.fields ?? [], values, name === 'party' ? kind : name, issues);
        return values;
      };
      const row = {
        party: read('party'),
        company: read('company'),
        manager: read('manager'),
        address: read('address'),
      };
      if (!identityOf(row.party)) {
        issues.push({
          path: kind,
          message: 'has no externalId, phone or e-mail: a second import would make a second one.',
        });
      }
      if (kind === 'company' && row.party['name'] === undefined)
        issues.push({ path: 'company.name', message: 'is empty.' });
      return row;
    },
    async (batch, drafts) => {
      await dictionaries.save(batch);
      const rows = drafts.map(({ content }) => content);
      const managers = await saveManagers(
        batch,
        rows.flatMap(({ manager }) => (manager['email'] === undefined ? [] : [manager])),
      );
      const firms = new Map<PartyRow, unknown>();
      const named = rows.filter(({ company }) => company['externalId'] !== undefined);
      await saveParties(
        batch,
        'company',
        named.map((row) => ({ values: row.company, saved: ({ id }) => void firms.set(row, id) })),
        'complete',
      );
      const ids = new Map<PartyRow, unknown>();
      const parties = rows.map((row): PartyDraft => {
        const manager = managers.get(String(row.manager['email']).toLowerCase());
        const values = {
          ...row.party,
          ...(manager === undefined ? {} : { manager }),
          ...(firms.has(row) ? { company: firms.get(row) } : {}),
        };
        return { values, saved: ({ id }) => void ids.set(row, id) };
      });
      await saveParties(batch, kind, parties, 'overwrite');
      await saveMainAddresses(
        batch,
        kind,
        rows.map((row) => ({ owner: Number(ids.get(row)), address: row.address })),
      );
      return [];
    },
    () => dictionaries.saved(),
  );
}

/** The address of the file is the owner's main one. */
async function saveMainAddresses(
  batch: Batch,
  owner: 'customer' | 'company',
  rows: { owner: number; address: Values }[],
): Promise<void> {
  const wanted = new Map(
    rows.filter(({ address }) => Object.keys(address).length).map((row) => [row.owner, row.address]),
  );
  if (!wanted.size) return;
  const resource = getResource('address');
  const stored = await selectRecords(batch.bulk, resource, owner, [...wanted.keys()]);
  const main = new Map(
    stored
      .filter((record) => record['isMain'] && !record['deletedAt'])
      .map((record) => [record[owner], record]),
  );
  const drafts = [...wanted].map(([id, address]): Draft => ({
    values: { ...address, [owner]: id, isMain: true },
    existing: main.get(id),
  }));
  await saveRecords(batch, resource, drafts, 'overwrite');
}
