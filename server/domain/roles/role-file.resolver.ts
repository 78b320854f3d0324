import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { badInput, forbidden } from '../../errors.js';
import { governs } from '../../resource/governed.js';
import { warnGrants } from '../../rights/warn-grants.js';
import { importRoles, lostByImport, previewImport, type RoleDifference } from './import-roles.js';
import { RoleFileImport, RoleFilePreview, type RoleFileDifference } from './role-file-answers.js';
import { readRoleFile, writeRoleFile } from './role-file.js';
import { readRoleValues } from './role-values.js';
import { reviewOf } from './review-of.js';

for (const verb of ['rolesFile', 'previewRolesFile']) governs('Query', verb, { resource: 'role', verb });
governs('Mutation', 'importRoles', { resource: 'role', verb: 'importRoles' });

/** Roles as one file: taken out, looked through against what is stored, and brought in. */
@Resolver()
export class RoleFileVerbs {
  @Query(() => String, {
    description:
      'All roles, or those named, as `kontor role export` writes them: YAML to be read and compared.',
  })
  async rolesFile(
    @Arg('codes', () => [ID], { nullable: true }) codes: string[] | undefined,
    @Ctx() context: Context,
  ): Promise<string> {
    mayReadRoles(context);
    const stored = await readRoleValues(context.reader);
    const unknown = codes?.find((code) => !stored.has(code));
    if (unknown !== undefined)
      throw badInput([
        {
          path: 'codes',
          message: `There is no role ${unknown}; there are ${[...stored.keys()].join(', ')}.`,
        },
      ]);
    return writeRoleFile(new Map([...stored].filter(([code]) => !codes || codes.includes(code))), 'yaml');
  }

  @Query(() => RoleFilePreview, {
    description: 'What importRoles would do with this text; it refuses what importRoles would refuse.',
  })
  async previewRolesFile(
    @Arg('file', () => String) file: string,
    @Ctx() context: Context,
  ): Promise<RoleFilePreview> {
    mayReadRoles(context);
    const different = await previewImport(context, readRoleFile(file));
    return {
      roles: answersOf(different),
      operations: await lostByImport(context, different),
      review: reviewOf(different),
    };
  }

  @Mutation(() => RoleFileImport, {
    description:
      'Creates and replaces the roles of the file, all or none; those it does not name stay. `review` is the one that previewRolesFile gave: when somebody changed a role meanwhile, nothing is written.',
  })
  async importRoles(
    @Arg('file', () => String) file: string,
    @Arg('review', () => String) review: string,
    @Ctx() context: Context,
  ): Promise<RoleFileImport> {
    mayReadRoles(context);
    return { roles: answersOf(await importRoles(context, readRoleFile(file), review)) };
  }
}

const IN_A_FILE = ['name', 'grants', 'sections', 'forms', 'developer', 'active', 'ordering'];

/** A file shows all of all roles, and so does what it changes; read past the role's schema, it asks for the same rights. */
function mayReadRoles({ access }: Context): void {
  const hidden = IN_A_FILE.find((field) => !access.canReadField('role', field));
  if (hidden !== undefined)
    throw forbidden(`A file of roles shows their ${hidden}, which your role may not read.`);
}

const answersOf = (different: RoleDifference[]): RoleFileDifference[] =>
  different.map(({ code, isNew, values, changes }) => ({
    code,
    name: values.name,
    isNew,
    changes,
    warnings: warnGrants(values.grants),
  }));
