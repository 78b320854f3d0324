import type { DataProvider, RaRecord } from 'react-admin';
import type { DocumentNode } from 'graphql';
import { isRecord } from '../shared/is-record';
import { ApiError } from './api-error';
import {
  answerKey,
  buildChoiceDocument,
  buildGetDocument,
  buildListDocument,
  buildWriteDocument,
} from './build-document';
import { onlyCustom } from './custom-selection';
import { execute } from './execute';
import { changedInput, createInput } from './form-input';
import { listVariables, type ListParams } from './list-variables';
import type { PanelResource } from './panel-resource';
import { readRecord, readRecords } from './raw-record';
import type { ResourceShape } from './resource-shape';
import type { RoleSchema } from './role-schema';

/** What else the pages ask of it. */
export interface PanelDataProvider extends DataProvider {
  /** Filter and order of a list as the server takes them. */
  listVariables(name: string, params: ListParams): Promise<{ where?: unknown; sort?: unknown }>;
}

/** react-admin's words in GraphQL. It knows no noun: names come from the role's schema, special documents from the pages. */
export function createDataProvider(role: RoleSchema, resources: PanelResource[]): PanelDataProvider {
  const own = new Map(resources.map((resource) => [resource.name, resource]));
  const documents = createDocuments(role, own);

  function variablesOf(name: string, params: ListParams) {
    const shape = shapeOf(role, name);
    const { filters, emptyLast } = own.get(name) ?? {};
    const inputs = { where: shape.where, sort: shape.sort, emptyLast };
    return listVariables(params, inputs, filters, role.customFields(shape.noun));
  }

  async function list<Row extends RaRecord>(
    name: string,
    params: ListParams,
    document: DocumentNode,
    signal?: AbortSignal,
  ) {
    const variables = variablesOf(name, params);
    const data: unknown = await execute(document, variables, signal);
    const answer = isRecord(data) ? data[answerKey(document)] : undefined;
    const { items, totalCount, ...meta } = isRecord(answer) ? answer : {};
    const rows = readRecords<Row>(items);
    return typeof totalCount === 'number'
      ? { data: rows, total: totalCount, meta }
      : { data: rows, pageInfo: { hasNextPage: Boolean(meta.nextCursor) }, meta };
  }

  async function update<Row extends RaRecord>(
    name: string,
    id: unknown,
    data: unknown,
    previous: unknown,
  ): Promise<Row> {
    const shape = shapeOf(role, name);
    const document = documents.write(name, needed(shape.update, name, 'update'));
    const variables = { id, input: changedInput(role, shape, previous, data), version: versionOf(previous) };
    return readRecord<Row>(await execute(document, variables), answerKey(document));
  }

  async function remove(name: string, id: unknown, previous?: unknown, reason?: string): Promise<void> {
    const operation = needed(shapeOf(role, name).remove, name, 'delete');
    await execute(documents.write(name, operation), { id, version: versionOf(previous), reason });
  }

  return {
    supportAbortSignal: true,
    listVariables: async (name, params) => variablesOf(name, params),
    getList: <Row extends RaRecord>(name: string, { meta, signal, ...params }: ListParams & Asked) =>
      list<Row>(
        name,
        params,
        meta?.choice ? documents.choice(name) : documents.list(name, meta?.custom),
        signal,
      ),
    getOne: async <Row extends RaRecord>(name: string, { id, signal }: { id: unknown } & Asked) => {
      const document = documents.one(name);
      return { data: readRecord<Row>(await execute(document, { id }, signal), answerKey(document)) };
    },
    getMany: async <Row extends RaRecord>(name: string, { ids }: { ids: unknown[] }) => {
      const params = { filter: { id: { in: ids } }, pagination: { page: 1, perPage: 200 } };
      return { data: (await list<Row>(name, params, documents.choice(name))).data };
    },
    getManyReference: <Row extends RaRecord>(
      name: string,
      params: ListParams & Asked & { target: string; id: unknown },
    ) => {
      const filter = { ...params.filter, [params.target]: { id: { eq: params.id } } };
      return list<Row>(name, { ...params, filter }, documents.list(name), params.signal);
    },
    create: async <_Given, Row extends RaRecord>(name: string, { data }: { data: unknown }) => {
      const shape = shapeOf(role, name);
      const document = documents.write(name, needed(shape.create, name, 'create'));
      return {
        data: readRecord<Row>(
          await execute(document, { input: createInput(role, shape, data) }),
          answerKey(document),
        ),
      };
    },
    update: async <Row extends RaRecord>(
      name: string,
      params: { id: unknown; data: unknown; previousData: unknown },
    ) => ({
      data: await update<Row>(name, params.id, params.data, params.previousData),
    }),
    updateMany: async (name, { ids, data }) => {
      for (const id of ids) await update(name, id, data, undefined);
      return { data: ids };
    },
    delete: async <Row extends RaRecord>(
      name: string,
      params: { id: unknown; previousData?: Row; meta?: { reason?: string } },
    ) => {
      await remove(name, params.id, params.previousData, params.meta?.reason);
      return { data: readRecord<Row>({ it: { ...params.previousData, id: params.id } }, 'it') };
    },
    deleteMany: async (name, { ids }) => {
      for (const id of ids) await remove(name, id);
      return { data: ids };
    },
  };
}

interface Asked {
  /** `choice`: only what names the records. `custom`: codes of the fields of staff that the list shows. */
  meta?: { choice?: boolean; custom?: string[] };
  signal?: AbortSignal;
}

/** The document for each need: the page's own where it has one, else drawn from the schema once per sign-in. */
function createDocuments(role: RoleSchema, own: Map<string, PanelResource>) {
  const built = new Map<string, DocumentNode>();
  const once = (key: string, make: () => DocumentNode) => {
    const document = built.get(key) ?? make();
    built.set(key, document);
    return document;
  };
  return {
    list: (name: string, custom: string[] = []) =>
      once(`list ${name} ${custom.join(' ')}`, () =>
        onlyCustom(own.get(name)?.documents?.list ?? buildListDocument(role, shapeOf(role, name)), custom),
      ),
    one: (name: string) =>
      own.get(name)?.documents?.one ?? once(`one ${name}`, () => buildGetDocument(role, shapeOf(role, name))),
    choice: (name: string) => once(`choice ${name}`, () => buildChoiceDocument(shapeOf(role, name))),
    write: (name: string, operation: string) =>
      once(operation, () => buildWriteDocument(role, shapeOf(role, name), operation)),
  };
}

function shapeOf(role: RoleSchema, name: string): ResourceShape {
  const shape = role.resources.get(name);
  if (!shape) throw new ApiError('kontor.error.notForYou', 'FORBIDDEN');
  return shape;
}

function needed(operation: string | undefined, name: string, verb: string): string {
  if (!operation) throw new ApiError(`Your role may not ${verb} ${name}.`, 'FORBIDDEN');
  return operation;
}

function versionOf(record: unknown): number | undefined {
  return isRecord(record) && typeof record.version === 'number' ? record.version : undefined;
}
