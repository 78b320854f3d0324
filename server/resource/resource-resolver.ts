import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { ResourceMeta } from '../db/registry.js';
import { AppError } from '../errors.js';
import { governs } from './governed.js';
import { graphqlTypes, PageInput } from './graphql-types.js';
import { namedClass, type InputClass } from './operators.js';
import type { ListArguments } from './read.js';
import { readList, readOne, type ReadContext } from './read.js';
import { readSelection, type Selection } from './selection.js';

/** What the generic mutations call; the rules of writing are not known here. */
export interface RecordWrites<C> {
  create(context: C, resource: ResourceMeta, input: object): Promise<string | number>;
  update(
    context: C,
    resource: ResourceMeta,
    id: string,
    input: object,
    version?: number,
  ): Promise<string | number>;
  remove(
    context: C,
    resource: ResourceMeta,
    id: string,
    version?: number,
    reason?: string,
  ): Promise<string | number>;
}

interface Method {
  name: string;
  decorate: (prototype: object) => void;
  run: (...given: never[]) => unknown;
}

/**
 * The resolver class of a resource, made from its declaration: `order`, `orders`, `createOrder`, `updateOrder`,
 * `deleteOrder`. What a mutation answers is read through the planner like any other record.
 */
export function resourceResolver<C extends ReadContext>(
  resource: ResourceMeta,
  writes: RecordWrites<C>,
): InputClass {
  const made = namedClass(`${resource.typeName}Resolver`);
  Resolver()(made);
  const methods = [getMethod(resource), listMethod(resource), ...mutationMethods(resource, writes)];
  for (const method of methods) {
    Object.defineProperty(made.prototype, method.name, {
      value: method.run,
      writable: true,
      configurable: true,
    });
    method.decorate(made.prototype);
  }
  return made;
}

function getMethod(resource: ResourceMeta): Method {
  const { name } = resource;
  governs('Query', name, { resource: name, operation: 'read' });
  return {
    name,
    decorate: (prototype) => {
      Query(() => graphqlTypes(resource).object, { name, nullable: true })(
        prototype,
        name,
        descriptor(prototype, name),
      );
      Arg('id', () => ID)(prototype, name, 0);
      Ctx()(prototype, name, 1);
      Info()(prototype, name, 2);
    },
    run: (id: string, context: ReadContext, info: GraphQLResolveInfo) =>
      readOne(context, resource, readSelection(info), id),
  };
}

function listMethod(resource: ResourceMeta): Method {
  const { plural, name } = resource;
  governs('Query', plural, { resource: name, operation: 'list' });
  return {
    name: plural,
    decorate: (prototype) => {
      const types = graphqlTypes(resource);
      Query(() => types.list, { name: plural })(prototype, plural, descriptor(prototype, plural));
      Arg('where', () => types.where, { nullable: true })(prototype, plural, 0);
      Arg('sort', () => [types.sort], { nullable: true })(prototype, plural, 1);
      Arg('page', () => PageInput, { nullable: true })(prototype, plural, 2);
      Ctx()(prototype, plural, 3);
      Info()(prototype, plural, 4);
    },
    run: (
      where: ListArguments['where'],
      sort: ListArguments['sort'],
      page: ListArguments['page'],
      context: ReadContext,
      info: GraphQLResolveInfo,
    ) => readList(context, resource, readSelection(info), { where, sort, page }),
  };
}

function mutationMethods<C extends ReadContext>(resource: ResourceMeta, writes: RecordWrites<C>): Method[] {
  const types = () => graphqlTypes(resource);
  const answer = (context: C, info: GraphQLResolveInfo, id: string | number) =>
    answerRecord(context, resource, info, id);
  const methods: Record<'create' | 'update' | 'delete', () => Method> = {
    create: () =>
      mutation(
        resource,
        'create',
        (prototype, name) => Arg('input', () => types().create)(prototype, name, 0),
        1,
        async (input: object, context: C, info: GraphQLResolveInfo) =>
          answer(context, info, await writes.create(context, resource, input)),
      ),
    update: () =>
      mutation(
        resource,
        'update',
        (prototype, name) => {
          Arg('id', () => ID)(prototype, name, 0);
          Arg('input', () => types().update)(prototype, name, 1);
          Arg('version', () => Int, { nullable: true })(prototype, name, 2);
        },
        3,
        async (
          id: string,
          input: object,
          version: number | undefined,
          context: C,
          info: GraphQLResolveInfo,
        ) => answer(context, info, await writes.update(context, resource, id, input, version)),
      ),
    delete: () =>
      mutation(
        resource,
        'delete',
        (prototype, name) => {
          Arg('id', () => ID)(prototype, name, 0);
          Arg('version', () => Int, { nullable: true })(prototype, name, 1);
          Arg('reason', () => String, { nullable: true })(prototype, name, 2);
        },
        3,
        async (id: string, version: number | undefined, reason: string | undefined, context: C) => {
          await writes.remove(context, resource, id, version, reason);
          return id;
        },
      ),
  };
  return resource.mutations.map((operation) => methods[operation]());
}

function mutation(
  resource: ResourceMeta,
  operation: 'create' | 'update' | 'delete',
  args: (prototype: object, name: string) => void,
  contextAt: number,
  run: (...given: never[]) => unknown,
): Method {
  const name = `${operation}${resource.typeName}`;
  governs('Mutation', name, {
    resource: resource.name,
    operation: operation === 'update' ? 'change' : operation,
  });
  return {
    name,
    decorate: (prototype) => {
      const type = operation === 'delete' ? () => ID : () => graphqlTypes(resource).object;
      Mutation(type, { name })(prototype, name, descriptor(prototype, name));
      args(prototype, name);
      Ctx()(prototype, name, contextAt);
      Info()(prototype, name, contextAt + 1);
    },
    run,
  };
}

const descriptor = (prototype: object, name: string): PropertyDescriptor =>
  Object.getOwnPropertyDescriptor(prototype, name) ?? {};

/** What a mutation answers: the record as its selection asks, read after the commit with the caller's rights. */
export async function answerRecord(
  context: ReadContext,
  resource: ResourceMeta,
  info: GraphQLResolveInfo | Selection,
  id: string | number,
): Promise<object> {
  const found = await readOne(context, resource, info instanceof Map ? info : readSelection(info), id);
  // Handed over to somebody else, it is theirs: who did that must not take it for a failure.
  if (!found)
    throw new AppError(
      'NOT_FOUND',
      `Saved: ${resource.name} ${id} is out of your reach now, so it is not shown.`,
      { resource: resource.name, id: String(id) },
    );
  return found;
}
