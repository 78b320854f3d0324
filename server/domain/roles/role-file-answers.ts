import { Field, ID, ObjectType } from 'type-graphql';
import { governs } from '../../resource/governed.js';
import { LostOperation, RoleChange, RoleWarning } from './role-answers.js';

@ObjectType('RoleFileDifference', {
  simpleResolvers: true,
  description: 'What a file of roles changes of one role.',
})
export class RoleFileDifference {
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean)
  isNew!: boolean;

  @Field(() => [RoleChange], { description: 'Against the role as it is stored; of a new one, all of it.' })
  changes!: RoleChange[];

  @Field(() => [RoleWarning], { description: 'What is allowed but hardly meant.' })
  warnings!: RoleWarning[];
}

@ObjectType('RoleFilePreview', {
  simpleResolvers: true,
  description: 'What bringing in a file of roles would mean.',
})
export class RoleFilePreview {
  @Field(() => [RoleFileDifference], { description: 'Roles that stay as they are do not stand here.' })
  roles!: RoleFileDifference[];

  @Field(() => [LostOperation], {
    description:
      'Operations that people and systems with these roles sent in the last 30 days and that would fail or lose fields.',
  })
  operations!: LostOperation[];

  @Field(() => String, {
    description: 'Stands for these differences: importRoles brings in what was reviewed and nothing else.',
  })
  review!: string;
}

@ObjectType('RoleFileImport', { simpleResolvers: true, description: 'What a file of roles changed.' })
export class RoleFileImport {
  @Field(() => [RoleFileDifference], { description: 'Roles that stayed as they were do not stand here.' })
  roles!: RoleFileDifference[];
}

const answers = {
  RoleFileDifference: ['code', 'name', 'isNew', 'changes', 'warnings'],
  RoleFilePreview: ['roles', 'operations', 'review'],
  RoleFileImport: ['roles'],
};
for (const [type, fields] of Object.entries(answers)) {
  for (const field of fields)
    governs(type, field, { signedIn: true, why: 'only the verbs of role files answer with it' });
}
