import type { Ask } from '../../support/app.js';
import { makeFields } from '../../support/custom-fields.js';

/** Fields that staff made, of every class of data: they are read, asked through and hidden as declared ones are. */
export async function makeCustomFields(admin: Ask): Promise<void> {
  await makeFields(admin, [
    { code: 'gate', kind: 'TEXT', sensitivity: 'open' },
    { code: 'doorCode', kind: 'TEXT', sensitivity: 'personal' },
    { code: 'bonus', kind: 'MONEY', sensitivity: 'cost' },
    { code: 'visits', kind: 'WHOLE_NUMBER', sensitivity: 'internal' },
    { resource: 'customer', code: 'nick', kind: 'TEXT', sensitivity: 'personal' },
    { resource: 'customer', code: 'score', kind: 'WHOLE_NUMBER', sensitivity: 'open' },
    { resource: 'customer', code: 'anniversary', kind: 'DATE', sensitivity: 'personal' },
    { resource: 'offer', code: 'shelf', kind: 'TEXT', sensitivity: 'internal' },
    { resource: 'orderLine', code: 'engraving', kind: 'LONG_TEXT', sensitivity: 'personal' },
  ]);
}
