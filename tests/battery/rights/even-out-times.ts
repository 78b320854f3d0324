import { allResources } from '../../../server/db/registry.js';
import type { TestApp } from '../../support/app.js';

/** What was filled in one write has one time: each record gets another by its number, so that there is an order. */
export async function evenOutTimes({ app }: TestApp): Promise<void> {
  const connection = app.orm.em.getConnection();
  for (const { table, dictionary } of allResources()) {
    const seconds = dictionary ? '0' : 'id % 100000';
    const time =
      app.reader.dialect === 'sqlite'
        ? `1767225600000 + ${seconds} * 1000`
        : `timestampadd(second, ${seconds}, '2026-01-01 00:00:00')`;
    const created = table === 'order' ? '' : `, created_at = ${time}`;
    await connection.execute(`update \`${table}\` set updated_at = ${time}${created}`);
  }
}
