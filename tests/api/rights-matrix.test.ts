import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildClientSchema,
  FieldsOnCorrectTypeRule,
  getIntrospectionQuery,
  isInputObjectType,
  isObjectType,
  parse,
  validate,
  ValuesOfCorrectTypeRule,
  type GraphQLSchema,
} from 'graphql';
import {
  allResources,
  getField,
  getTarget,
  type FieldMeta,
  type ResourceMeta,
} from '../../server/db/registry.js';
import { BUILT_IN_ROLES, type BuiltInRole } from '../../server/rights/built-in-roles.js';
import { grantsShape, type Grant } from '../../server/rights/grants.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';

let test: TestApp;
const asks = new Map<string, Ask>();
const schemas = new Map<string, GraphQLSchema>();

beforeAll(async () => {
  test = await startApp();
  for (const { code } of BUILT_IN_ROLES) {
    const ask = await test.as(code);
    const { data, errors } = await ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    asks.set(code, ask);
    schemas.set(code, buildClientSchema(data));
  }
});
afterAll(() => test.close());

/* What a role may do, worked out here from its sentences alone and not by the code that serves them. */

/** Read once: each field of each noun asks for them. */
const grantsOf = new Map(BUILT_IN_ROLES.map((role) => [role, grantsShape.parse(role.grants)]));
const grantOf = (role: BuiltInRole, resource: string): Grant | undefined =>
  grantsOf.get(role)?.[resource] ?? grantsOf.get(role)?.['*'];
const reads = (role: BuiltInRole, resource: string): boolean =>
  (grantOf(role, resource)?.read.reach ?? 'none') !== 'none';

function sees(role: BuiltInRole, resource: ResourceMeta, field: FieldMeta): boolean {
  const grant = grantOf(role, resource.name);
  if (!grant || grant.read.reach === 'none' || field.sensitivity === 'secret') return false;
  const exception = grant.fields[field.name];
  if (!(exception?.read ? exception.read === 'all' : grant.see.includes(field.sensitivity))) return false;
  if (field.target && !reads(role, getTarget(field).name)) return false;
  return (field.dependsOn ?? []).every((path) => seesPath(role, resource, path));
}

/** What is made of other records tells of all of them: `stocks.free` needs every stock in reach. */
function seesPath(role: BuiltInRole, resource: ResourceMeta, path: string): boolean {
  const [name = '', ...rest] = path.split('.');
  const field = getField(resource, name);
  if (!sees(role, resource, field)) return false;
  if (!field.target) return true;
  const target = getTarget(field);
  if (!field.owned && grantOf(role, target.name)?.read.reach !== 'all') return false;
  return !rest.length || seesPath(role, target, rest.join('.'));
}

function writes(role: BuiltInRole, resource: ResourceMeta, field: FieldMeta): boolean {
  const grant = grantOf(role, resource.name);
  if (!grant || field.sensitivity === 'secret') return false;
  const exception = grant.fields[field.name];
  return exception?.write ?? grant.write.includes(field.sensitivity);
}

/** Whether `Type` has the path, which may go through one group: `delivery.cost`. */
function has(schema: GraphQLSchema, typeName: string, path: string): boolean {
  const [first = '', second] = path.split('.');
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInputObjectType(type)) return false;
  const field = type.getFields()[first];
  if (!field || !second) return field !== undefined;
  const inner = schema.getType(String(field.type).replace(/[![\]]/g, ''));
  return (isObjectType(inner) || isInputObjectType(inner)) && second in inner.getFields();
}

/** Long work without a pause keeps connections open that the server has closed: the next request would fail on one. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

interface Cell {
  name: string;
  should: boolean;
  does: boolean;
}

function cells(role: BuiltInRole, resource: ResourceMeta): Cell[] {
  const schema = schemas.get(role.code);
  if (!schema) throw new Error(`No schema of ${role.code}.`);
  const { typeName } = resource;
  const offers = (operation: 'create' | 'update') => resource.mutations.includes(operation);
  const grant = grantOf(role, resource.name);
  return [...resource.fields.values()].flatMap((field) => {
    const seen = sees(role, resource, field);
    const given = (use: 'create' | 'update'): boolean =>
      (field.input === 'both' || field.input === use) &&
      field.kind !== 'toMany' &&
      field.kind !== 'history' &&
      offers(use) &&
      (use === 'create' ? grant?.create === true : grant !== undefined && grant.change.reach !== 'none') &&
      writes(role, resource, field);
    const cell = (use: string, type: string, should: boolean): Cell => ({
      name: `${field.path} ${use}`,
      should,
      does: has(schema, type, field.path),
    });
    const answer = [
      cell('select', typeName, seen),
      cell('filter', `${typeName}Where`, seen && field.filter === true),
      cell('sort', `${typeName}Sort`, seen && field.sort === true),
      // Sums are always told by currency.
      ...(field.name === 'currency'
        ? []
        : [cell('total', `${typeName}Totals`, seen && (resource.totals ?? []).includes(field.name))]),
    ];
    const inputs = [
      cell('create', `${typeName}Create`, given('create')),
      cell('update', `${typeName}Update`, given('update')),
    ];
    // Verbs and parts of other records use the same inputs: they are there for more operations than these two, but
    // never with a field that the role may not write.
    return [...answer, ...inputs.filter((one) => one.should || !writes(role, resource, field))];
  });
}

describe.each(BUILT_IN_ROLES)('the schema of $code', (role) => {
  it('has exactly the fields that the role may select, filter, sort, sum and write', async () => {
    let looked = 0;
    for (const resource of allResources()) {
      await breathe();
      const wrong = cells(role, resource).filter((cell) => cell.should !== cell.does);
      looked += cells(role, resource).length;
      expect({ resource: resource.name, wrong }).toEqual({ resource: resource.name, wrong: [] });
    }
    expect(looked).toBeGreaterThan(1000);
  });

  it('has exactly the operations that the role may call', () => {
    const schema = schemas.get(role.code);
    const queries = schema?.getQueryType()?.getFields() ?? {};
    const mutations = schema?.getMutationType()?.getFields() ?? {};
    for (const resource of allResources()) {
      const grant = grantOf(role, resource.name);
      const may = {
        create: grant?.create ?? false,
        update: (grant?.change.reach ?? 'none') !== 'none',
        delete: (grant?.delete.reach ?? 'none') !== 'none',
      };
      expect([resource.name, resource.name in queries, resource.plural in queries]).toEqual([
        resource.name,
        reads(role, resource.name),
        reads(role, resource.name),
      ]);
      for (const operation of resource.mutations) {
        const name = `${operation}${resource.typeName}`;
        expect([name, name in mutations]).toEqual([
          name,
          may[operation] || (grant?.verbs !== 'all' && (grant?.verbs ?? []).includes(name)),
        ]);
      }
    }
  });

  it('refuses every hidden field in the words for one that never existed', async () => {
    const schema = schemas.get(role.code);
    if (!schema) throw new Error('no schema');
    const rules = [FieldsOnCorrectTypeRule, ValuesOfCorrectTypeRule];
    const words = (query: string, name: string): string[] =>
      validate(schema, parse(query), rules, { hideSuggestions: true }).map((error) =>
        error.message.replaceAll(name, '<name>'),
      );
    for (const resource of allResources().filter(({ name }) => reads(role, name))) {
      await breathe();
      const asQueries = (name: string) => [
        `{ ${resource.plural} { items { ${name} } } }`,
        `{ ${resource.plural}(where: { ${name}: { eq: "1" } }) { totalCount } }`,
        `{ ${resource.plural}(where: { not: { or: [{ ${name}: { isNull: true } }] } }) { totalCount } }`,
        `{ ${resource.plural}(sort: [{ ${name}: ASC }]) { totalCount } }`,
      ];
      const never = asQueries('zzz').map((query) => words(query, 'zzz'));
      for (const field of [...resource.fields.values()].filter((one) => !sees(role, resource, one))) {
        const name = field.path.split('.')[0] ?? '';
        if (field.path !== name && has(schema, resource.typeName, name)) continue;
        const hidden = asQueries(name).map((query) => words(query, name));
        expect({ field: `${resource.name}.${field.path}`, hidden }).toEqual({
          field: `${resource.name}.${field.path}`,
          hidden: never,
        });
      }
    }
  });

  it('answers a query for everything it shows', async () => {
    const ask = asks.get(role.code);
    for (const resource of allResources().filter(({ name }) => reads(role, name))) {
      const own = [...resource.fields.values()].filter(
        (field) =>
          sees(role, resource, field) &&
          !field.path.includes('.') &&
          !field.target &&
          field.kind !== 'history',
      );
      const answer = await ask?.(
        `{ ${resource.plural} { items { id ${own.map((field) => field.path).join(' ')} } totalCount } }`,
      );
      expect([resource.name, answer?.errors]).toEqual([resource.name, undefined]);
    }
  });

  it('lets every field that filters be filtered and every field that sorts be sorted', async () => {
    const ask = asks.get(role.code);
    for (const resource of allResources().filter(({ name }) => reads(role, name))) {
      const plain = [...resource.fields.values()].filter(
        (field) =>
          sees(role, resource, field) &&
          !field.path.includes('.') &&
          !field.target &&
          field.kind !== 'history',
      );
      const sorts = plain.filter((field) => field.sort).map((field) => `{ ${field.path}: ASC }`);
      const filters = plain.filter((field) => field.filter).map((field) => `${field.path}: {}`);
      for (let from = 0; from < Math.max(1, sorts.length); from += 10) {
        const given = `where: { ${filters.join(', ')} }, sort: [${sorts.slice(from, from + 10).join(', ')}]`;
        const answer = await ask?.(`{ ${resource.plural}(${given}) { totalCount items { id } } }`);
        expect([resource.name, answer?.errors]).toEqual([resource.name, undefined]);
      }
    }
  });
});
