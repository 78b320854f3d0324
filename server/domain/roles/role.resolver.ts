import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { getResource } from '../../db/registry.js';
import { governs } from '../../resource/governed.js';
import { answerRecord } from '../../resource/resource-resolver.js';
import { JsonScalar } from '../../resource/scalars.js';
import { Role } from '../../rights/role.entity.js';
import { builtInRole, type BuiltInRights } from './built-in-role.js';
import { checkStatements } from './check-statements.js';
import { deleteRole } from './delete-role.js';
import { previewRole } from './preview-role.js';
import { rightsCatalog } from './rights-catalog.js';
import { RightsResource, RightsTestCheck, RolePreview } from './role-answers.js';
import { RoleInput } from './role.inputs.js';
import { createRole, updateRole } from './save-role.js';
import { readStoredRights } from './stored-rights.js';

for (const verb of ['createRole', 'updateRole', 'deleteRole'])
  governs('Mutation', verb, { resource: 'role', verb });
for (const verb of ['previewRole', 'rightsCatalog', 'builtInRole'])
  governs('Query', verb, { resource: 'role', verb });
governs('Query', 'checkRightsTests', { resource: 'rightsTest', verb: 'checkRightsTests' });

/** The verbs of roles. */
@Resolver()
export class RoleVerbs {
  @Mutation(() => Role)
  async createRole(
    @Arg('code', () => ID) code: string,
    @Arg('input', () => RoleInput) input: RoleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answerRecord(context, getResource('role'), info, await createRole(context, code, input));
  }

  @Mutation(() => Role, { description: 'Replaces the role; `version` is the one that was read.' })
  async updateRole(
    @Arg('code', () => ID) code: string,
    @Arg('input', () => RoleInput) input: RoleInput,
    @Arg('version', () => Int) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answerRecord(context, getResource('role'), info, await updateRole(context, code, input, version));
  }

  @Mutation(() => ID, { description: 'Refused while an active person or a working token holds it.' })
  deleteRole(
    @Arg('code', () => ID) code: string,
    @Arg('version', () => Int, { nullable: true }) version: number | undefined,
    @Arg('reason', () => String, { nullable: true }) reason: string | undefined,
    @Ctx() context: Context,
  ): Promise<string> {
    return deleteRole(context, code, version, reason);
  }

  @Query(() => RolePreview, { description: 'What saving would mean; nothing is saved.' })
  previewRole(
    @Arg('code', () => ID, { nullable: true }) code: string | undefined,
    @Arg('input', () => RoleInput) input: RoleInput,
    @Ctx() context: Context,
  ): Promise<RolePreview> {
    return previewRole(context, code ?? undefined, input);
  }

  @Query(() => [RightsResource], { description: 'All that rights can name.' })
  rightsCatalog(): RightsResource[] {
    return rightsCatalog();
  }

  @Query(() => JsonScalar, {
    nullable: true,
    description: 'grants, sections, forms and developer of the role that Kontor brings under this code.',
  })
  builtInRole(@Arg('code', () => ID) code: string): BuiltInRights | null {
    return builtInRole(code);
  }

  @Query(() => [RightsTestCheck], { description: 'Every statement about rights, and whether it holds.' })
  async checkRightsTests(@Ctx() context: Context): Promise<RightsTestCheck[]> {
    const checked = checkStatements(await readStoredRights(context.reader));
    return checked.map((one) => ({ ...one, id: String(one.id) }));
  }
}
