import type { Values } from '../changes/change-rows.js';
import { getResource } from '../db/registry.js';
import { saveRecords, type Batch } from './batch.js';
import { selectRecords } from './stored-records.js';

/** Numbers of the managers by e-mail; missing ones are made, unable to sign in until somebody gives them a password. */
export async function saveManagers(batch: Batch, managers: Values[]): Promise<Map<string, number>> {
  const wanted = new Map<string, Values>();
  for (const values of managers) {
    const email = String(values['email']).toLowerCase();
    if (!wanted.has(email)) wanted.set(email, { ...values, email });
  }
  if (!wanted.size) return new Map();
  const resource = getResource('user');
  const found = await selectRecords(batch.bulk, resource, 'email', [...wanted.keys()]);
  const byEmail = new Map(found.map((record) => [String(record['email']).toLowerCase(), record]));
  const drafts = [...wanted].map(([email, values]) => ({ values, existing: byEmail.get(email) }));
  const saved = await saveRecords(batch, resource, drafts, 'complete');
  return new Map(saved.map((record) => [String(record['email']).toLowerCase(), Number(record['id'])]));
}
