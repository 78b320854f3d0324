import type { App } from '../../server/app.js';
import { tellCommit } from '../../server/changes/outbox.js';
import { runStatement } from '../../server/db/exclusively.js';

/** Announces the last operation on a record once more: subscribers are told of the record, and nothing of it is changed. */
export async function tellAgain(app: App, resource: string, id: string): Promise<void> {
  const [row] = await app.reader.all(
    'select max(operation_id) from change_entry where root_resource = ? and root_id = ?',
    [resource, id],
  );
  if (row?.[0] === null || row === undefined)
    throw new Error(`The change log has nothing of ${resource} ${id}.`);
  const operation = Number(row[0]);
  if (app.reader.dialect === 'sqlite')
    await runStatement(
      app.orm,
      'update `change_position` set `position` = (select max(`position`) + 1 from `change_position`) where `operation_id` = ?',
      [operation],
    );
  else {
    await runStatement(app.orm, 'delete from `change_position` where `operation_id` = ?', [operation]);
    await runStatement(app.orm, 'insert into `change_outbox` (`operation_id`) values (?)', [operation]);
  }
  tellCommit(app.orm, new Set([resource]));
}
