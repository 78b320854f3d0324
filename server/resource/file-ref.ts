import { isObjectType, type GraphQLSchema } from 'graphql';
import type { Actor } from '../changes/operation.js';
import type { FieldMeta } from '../db/registry.js';
import type { FileAddresses } from '../files/file-address.js';
import { readStoredFile, type StoredFile } from '../files/stored-file.js';
import type { Decode } from './codec.js';
import { governs } from './governed.js';

export const FILE_REF = 'FileRef';

/** A file as a statement reads it: with the place it was read from, which its address will be about. */
interface ReadFile extends StoredFile {
  place: { resource: string; record: string; field: string };
}

/** What the address must know of the request; its context has it. */
interface Asker {
  actor: Actor;
  files: { addresses: FileAddresses };
}

export function decodeFile({ resource, name }: FieldMeta, key: number): Decode {
  return (value, row) => ({
    ...readStoredFile(value),
    place: { resource, record: String(row[key]), field: name },
  });
}

export function fileRefText(): string {
  for (const member of ['id', 'name', 'size', 'mediaType', 'url'])
    governs(FILE_REF, member, {
      signedIn: true,
      why: 'the field that holds the file is governed by its own right',
    });
  return `"A file in a field of a record."
type ${FILE_REF} {
  "What inputs take to leave the file where it is; gives no right by itself."
  id: ID!
  name: String!
  "Bytes."
  size: Int!
  "Found out from its first bytes."
  mediaType: String!
  "Path on this server that gives the bytes for some minutes, to nobody but who asked for it and as long as they may read the field."
  url: String!
}`;
}

/** Plans are shared by all who reach the same rows; whose the address is, is known only when it is asked for. */
export function resolveFileRef(schema: GraphQLSchema): GraphQLSchema {
  const type = schema.getType(FILE_REF);
  const url = isObjectType(type) ? type.getFields()['url'] : undefined;
  if (url)
    url.resolve = ({ id, place }: ReadFile, _given: unknown, { actor, files }: Asker): string =>
      files.addresses.sign({ actor: `${actor.kind}:${actor.id}`, ...place, file: id });
  return schema;
}
