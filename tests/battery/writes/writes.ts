import type { Battery } from '../frame/battery.js';
import { accountCells } from './account-cells.js';
import { openWrites, type WriteBench } from './bench.js';
import { fieldCells } from './field-cells.js';
import { rowCells } from './row-cells.js';

/** Each write that must not happen, beside the same write by somebody who may. */
export const writes: Battery<WriteBench> = {
  name: 'writes',
  proves: 'nobody writes a field, reaches a record or becomes somebody that their role does not include.',
  cells: () => [...fieldCells, ...rowCells, ...accountCells],
  open: openWrites,
  close: (bench) => bench.test.close(),
};
