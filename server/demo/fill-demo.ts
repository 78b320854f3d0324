import type { App } from '../app.js';
import { User } from '../auth/user.entity.js';
import { write } from '../changes/write.js';
import type { Context } from '../context.js';
import { UserGroup } from '../domain/people/user-group.entity.js';
import { conflict } from '../errors.js';
import { addRecord } from '../resource/records.js';
import { systemContext } from '../setup/first-start.js';
import { DEMO_STAFF } from './demo-people.js';
import { fillCatalog } from './fill-catalog.js';
import { fillOrders } from './fill-orders.js';
import { fillTasks } from './fill-tasks.js';
import { markClients } from './mark-clients.js';

/** A shop to practise on: staff, goods, stock, buyers and orders. Only into a database without orders. */
export async function fillDemo(app: App, say: (line: string) => void): Promise<void> {
  const [row] = await app.reader.all('select count(*) from `order`', []);
  if (Number(row?.[0]))
    throw conflict('There are orders already: demo data goes into an empty database only.');
  const context = await systemContext(app, 'demo data');
  say('Filling demo data: staff, goods, stock.');
  const managers = await fillStaff(context);
  const skus = await fillCatalog(context);
  say('Filling demo data: orders of the last weeks.');
  await fillOrders(context, skus, managers, say);
  await markClients(context);
  await fillTasks(context);
}

/** People of the demo shop have no password: they can sign in when an administrator gives them one. */
function fillStaff(context: Context): Promise<number[]> {
  return write(context, async (writing) => {
    addRecord(writing, UserGroup, { code: 'sales', name: 'Sales' });
    const staff = DEMO_STAFF.map(({ role, ...person }) =>
      addRecord(writing, User, { ...person, roles: [role], groups: ['sales'] }),
    );
    return staff.filter((_, index) => DEMO_STAFF[index]?.role === 'manager').map((user) => user.id);
  });
}
