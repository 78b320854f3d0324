import { Field, ID, ObjectType } from 'type-graphql';
import { governs } from '../../resource/governed.js';
import type { Phrase } from '../../lib/phrase.js';
import { DateTimeScalar, JsonScalar } from '../../resource/scalars.js';

const PHRASE = {
  nullable: true,
  description:
    'The same in parts, { code values text }, for other languages: what stands in the sentence is in values.',
};

@ObjectType('RoleProblem', { simpleResolvers: true })
class RoleProblem {
  @Field(() => String)
  path!: string;

  @Field(() => String)
  message!: string;

  @Field(() => JsonScalar, PHRASE)
  phrase?: Phrase | null;
}

@ObjectType('RoleWarning', { simpleResolvers: true })
export class RoleWarning {
  @Field(() => String, { description: 'Such as WRITE_WITHOUT_READ or CONDITION_ON_HIDDEN_FIELD.' })
  kind!: string;

  @Field(() => String, { description: 'A resource; * for those not named.' })
  resource!: string;

  @Field(() => String, { nullable: true })
  field?: string | null;

  @Field(() => String)
  message!: string;

  @Field(() => JsonScalar, PHRASE)
  phrase?: Phrase | null;
}

@ObjectType('RoleChange', { simpleResolvers: true })
export class RoleChange {
  @Field(() => String, { description: 'Such as grants.order.fields.phone.read.' })
  path!: string;

  @Field(() => JsonScalar, { nullable: true })
  before?: unknown;

  @Field(() => JsonScalar, { nullable: true })
  after?: unknown;
}

@ObjectType('BrokenRightsTest', { simpleResolvers: true })
class BrokenRightsTest {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  statement!: string;

  @Field(() => String, { nullable: true })
  reason?: string | null;

  @Field(() => JsonScalar, PHRASE)
  phrase?: Phrase | null;
}

@ObjectType('RightsTestCheck', { simpleResolvers: true })
export class RightsTestCheck {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  statement!: string;

  @Field(() => Boolean)
  holds!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it does not hold.' })
  reason?: string | null;

  @Field(() => JsonScalar, PHRASE)
  phrase?: Phrase | null;
}

@ObjectType('LostOperation', { simpleResolvers: true })
export class LostOperation {
  @Field(() => String)
  actorKind!: string;

  @Field(() => ID, { nullable: true })
  actorId?: string | null;

  @Field(() => String)
  actorName!: string;

  @Field(() => String, { nullable: true })
  operation?: string | null;

  @Field(() => DateTimeScalar)
  lastUsedAt!: string;

  @Field(() => [String], { description: 'Fields and operations that it would lose, such as Order.phone.' })
  lost!: string[];
}

@ObjectType('RolePreview', { simpleResolvers: true, description: 'What saving a role would mean.' })
export class RolePreview {
  @Field(() => [RoleProblem], { description: 'Why it would be refused.' })
  problems!: RoleProblem[];

  @Field(() => [RoleWarning], { description: 'What is allowed but hardly meant.' })
  warnings!: RoleWarning[];

  @Field(() => [RoleChange], { description: 'Against the role as it is stored.' })
  changes!: RoleChange[];

  @Field(() => [RoleChange], {
    description: 'Against the role that Kontor brings under this code, if it does.',
  })
  builtInChanges!: RoleChange[];

  @Field(() => [BrokenRightsTest], { description: 'Statements about rights that would no longer hold.' })
  brokenTests!: BrokenRightsTest[];

  @Field(() => [LostOperation], {
    description:
      'Operations that people and systems with this role sent in the last 30 days and that would fail or lose fields.',
  })
  operations!: LostOperation[];
}

@ObjectType('RightsField', { simpleResolvers: true })
class RightsField {
  @Field(() => String, { description: 'Its name in rights.' })
  name!: string;

  @Field(() => String, { description: 'Its place in the record, such as delivery.cost.' })
  path!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String, { description: 'Its class: open, personal, cost or internal.' })
  sensitivity!: string;

  @Field(() => String, { nullable: true })
  description?: string | null;

  @Field(() => String, { description: 'Who may fill it: both, create, update, or none for Kontor itself.' })
  input!: string;

  @Field(() => Boolean)
  filter!: boolean;

  @Field(() => Boolean)
  sort!: boolean;

  @Field(() => Boolean)
  required!: boolean;

  @Field(() => [String], { description: 'Fields that it gives away; it is hidden with any of them.' })
  dependsOn!: string[];

  @Field(() => String, { nullable: true, description: 'What staff call a field that they made.' })
  label?: string | null;

  @Field(() => [String], {
    description: 'Operators of conditions; none of a relation, whose fields have them.',
  })
  operators!: string[];

  @Field(() => [String], { description: 'The values of a closed list.' })
  choices!: string[];

  @Field(() => String, { nullable: true, description: 'The dictionary whose codes are its values.' })
  dictionary?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The currency of its amounts, when it does not differ from record to record.',
  })
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'The resource it leads to.' })
  target?: string | null;

  @Field(() => Boolean)
  maskable!: boolean;
}

@ObjectType('RightsResource', { simpleResolvers: true, description: 'What rights can say of one resource.' })
export class RightsResource {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  section!: string;

  @Field(() => String)
  plural!: string;

  @Field(() => [String], { description: 'Fields that make the title of a record.' })
  title!: string[];

  @Field(() => Boolean)
  dictionary!: boolean;

  @Field(() => String, { nullable: true, description: 'The resource whose rows its rows follow.' })
  partOf?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The field with the person responsible, for "own" and "group".',
  })
  owner?: string | null;

  @Field(() => String, { nullable: true, description: 'The field with the shop.' })
  shop?: string | null;

  @Field(() => [String])
  verbs!: string[];

  @Field(() => [String], {
    description: 'Of list, read, create, change, delete and export, those that exist.',
  })
  operations!: string[];

  @Field(() => [String], { description: 'Fields that are summed.' })
  totals!: string[];

  @Field(() => [RightsField])
  fields!: RightsField[];
}

const answers: Record<string, string[]> = {
  RoleProblem: ['path', 'message', 'phrase'],
  RoleWarning: ['kind', 'resource', 'field', 'message', 'phrase'],
  RoleChange: ['path', 'before', 'after'],
  BrokenRightsTest: ['id', 'statement', 'reason', 'phrase'],
  RightsTestCheck: ['id', 'statement', 'holds', 'reason', 'phrase'],
  LostOperation: ['actorKind', 'actorId', 'actorName', 'operation', 'lastUsedAt', 'lost'],
  RolePreview: ['problems', 'warnings', 'changes', 'builtInChanges', 'brokenTests', 'operations'],
  RightsField: [
    'name',
    'path',
    'kind',
    'sensitivity',
    'description',
    'input',
    'filter',
    'sort',
    'required',
    'dependsOn',
    'label',
    'operators',
    'choices',
    'dictionary',
    'currency',
    'target',
    'maskable',
  ],
  RightsResource: [
    'name',
    'section',
    'plural',
    'title',
    'dictionary',
    'partOf',
    'owner',
    'shop',
    'verbs',
    'operations',
    'totals',
    'fields',
  ],
};
for (const [type, fields] of Object.entries(answers)) {
  for (const field of fields)
    governs(type, field, { signedIn: true, why: 'only the verbs of roles answer with it' });
}
