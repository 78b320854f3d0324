import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { AskedSubscription } from './api/subscription-gate.js';
import type { WriteContext } from './changes/write.js';
import type { Reader } from './db/reader.js';
import type { Files } from './files/files.js';
import type { Access } from './rights/access.js';
import type { RoleSet } from './rights/role-store.js';

/** What every function of the domain gets first: who asks, with which rights, and the ways to read and write. */
export interface Context extends WriteContext {
  reader: Reader;
  access: Access;
  roles: RoleSet;
  /** All there is, uncut: to check what administrators write about it, never to answer from. */
  wholeSchema: GraphQLSchema;
  files: Files;
  requestId: string;
  /** Takes a valid subscription instead of its being executed; only where a stream of events is accepted. */
  takeSubscription?: (asked: AskedSubscription) => void;
  log: Logger;
  orderNumbers: WriteContext['numbers'];
}
