import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { getField, getResource } from '../../db/registry.js';
import { governs } from '../../resource/governed.js';
import { graphqlTypes } from '../../resource/graphql-types.js';
import { graphqlScalar } from '../../resource/operators.js';
import { answerRecord } from '../../resource/resource-resolver.js';
import { createCustomField, type CustomFieldInput } from './create-custom-field.js';
import { CustomField, type CustomResource } from './custom-field.entity.js';
import { deleteCustomField } from './delete-custom-field.js';
import { orderCustomFields } from './order-custom-fields.js';
import { restoreCustomField } from './restore-custom-field.js';
import { updateCustomField } from './update-custom-field.js';

const VERBS = [
  'createCustomField',
  'updateCustomField',
  'deleteCustomField',
  'restoreCustomField',
  'orderCustomFields',
];
for (const verb of VERBS) governs('Mutation', verb, { resource: 'customField', verb });

const inputs = graphqlTypes(getResource('customField'));

const answer = async (context: Context, info: GraphQLResolveInfo, id: Promise<number>): Promise<object> =>
  answerRecord(context, getResource('customField'), info, await id);

function resourceEnum(): object {
  return graphqlScalar(getField(getResource('customField'), 'resource'), CustomField.name);
}

/** Fields that staff make: for those whose role has these verbs. */
@Resolver()
export class CustomFieldVerbs {
  @Mutation(() => CustomField)
  createCustomField(
    @Arg('input', () => inputs.create) input: CustomFieldInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, createCustomField(context, input));
  }

  @Mutation(() => CustomField)
  updateCustomField(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => inputs.update) input: object,
    @Arg('version', () => Int, { nullable: true }) version: number | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, updateCustomField(context, id, input, version));
  }

  @Mutation(() => ID)
  async deleteCustomField(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, { nullable: true }) version: number | undefined,
    @Arg('reason', () => String, { nullable: true }) reason: string | undefined,
    @Ctx() context: Context,
  ): Promise<string> {
    await deleteCustomField(context, id, version, reason);
    return id;
  }

  @Mutation(() => CustomField, {
    description: 'Gives a deleted field back with its values; input changes what stands in the way by now.',
  })
  restoreCustomField(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, { nullable: true }) version: number | undefined,
    @Arg('input', () => inputs.update, { nullable: true }) input: object | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, restoreCustomField(context, id, version, input));
  }

  @Mutation(() => [ID], { description: 'Puts all fields of a resource in the order of forms.' })
  orderCustomFields(
    @Arg('resource', resourceEnum) resource: CustomResource,
    @Arg('ids', () => [ID]) ids: string[],
    @Ctx() context: Context,
  ): Promise<string[]> {
    return orderCustomFields(context, resource, ids);
  }
}
