import { ApiToken } from './auth/api-token.entity.js';
import { Session } from './auth/session.entity.js';
import { SignInAddress } from './auth/sign-in-address.entity.js';
import { SignInFailure } from './auth/sign-in-failure.entity.js';
import { User } from './auth/user.entity.js';
import { IdempotencyEffect, IdempotencyKey } from './api/idempotency.entity.js';
import { OperationUse } from './api/operation-use.entity.js';
import { ChangeEntry } from './changes/change-entry.entity.js';
import { ChangeOutbox } from './changes/change-outbox.entity.js';
import { ChangePosition } from './changes/change-position.entity.js';
import type { EntityClass } from './db/registry.js';
import { Sequence } from './db/sequence.js';
import { ContactClaim } from './domain/customers/contact-claim.entity.js';
import { domainEntities } from './domain/entities.js';
import { Role } from './rights/role.entity.js';
import { ImportRun } from './import/import-run.entity.js';
import { StoredFileRecord } from './files/file.entity.js';
import { SearchTerm } from './search/search-term.entity.js';

/** Every table: the nouns of the business, and what the machinery keeps. */
export const entities: EntityClass[] = [
  ...domainEntities,
  User,
  Role,
  Session,
  SignInAddress,
  SignInFailure,
  ApiToken,
  ChangeEntry,
  ChangeOutbox,
  ChangePosition,
  SearchTerm,
  ContactClaim,
  ImportRun,
  Sequence,
  IdempotencyKey,
  IdempotencyEffect,
  OperationUse,
  StoredFileRecord,
];
