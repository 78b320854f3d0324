import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { getNamedType, isObjectType, parse } from 'graphql';
import { ApiError } from '../providers/api-error';
import { execute } from '../providers/execute';
import type { RoleSchema } from '../providers/role-schema';
import { isRecord } from '../shared/is-record';
import { readAddress } from './file-address';
import { isFileRef, type FileRef } from './file-ref';

const MARGIN_MS = 20_000;

/** An address of the file that still counts. It lives for minutes, and pages stay open for hours. */
export async function freshAddress(role: RoleSchema, file: FileRef): Promise<string> {
  const { url } = file;
  if (url === undefined) throw new ApiError('kontor.files.gone', 'NOT_FOUND');
  const address = readAddress(url);
  if (!address || address.endsAt > Date.now() + MARGIN_MS) return url;
  const document = addressesOf(role, address.noun);
  const data = document && (await execute(document, { id: address.record }));
  const record: unknown = data?.record;
  const custom = isRecord(record) && isRecord(record.custom) ? Object.values(record.custom) : [];
  const found = custom.find((value) => isFileRef(value) && value.id === file.id);
  if (!isFileRef(found) || found.url === undefined) throw new ApiError('kontor.files.gone', 'NOT_FOUND');
  return found.url;
}

type AddressDocument = TypedDocumentNode<{ record?: unknown }, { id: string }>;

/** Asks a record for the addresses of all its files. */
function addressesOf(role: RoleSchema, noun: string): AddressDocument | undefined {
  const type = role.schema.getQueryType()?.getFields()[noun]?.type;
  const record = type && getNamedType(type);
  const custom = isObjectType(record) ? record.getFields().custom : undefined;
  const fields = custom && getNamedType(custom.type);
  if (!isObjectType(fields)) return undefined;
  const files = Object.values(fields.getFields()).filter(
    ({ type: of }) => getNamedType(of).name === 'FileRef',
  );
  const asked = files.map(({ name }) => `${name} { id name size mediaType url }`).join(' ');
  return asked
    ? parse(`query FileAddresses($id: ID!) { record: ${noun}(id: $id) { custom { ${asked} } } }`)
    : undefined;
}
