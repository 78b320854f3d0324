import type { FloorDatabase } from './floor-database.js';
import type { FloorHandlers } from './floor-reads.js';

export function floorWrites(_database: FloorDatabase): FloorHandlers {
  return {};
}
