import 'reflect-metadata';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { string, toOne } from '../db/field.js';
import { BusinessRecord } from '../db/business-record.js';
import { allResources, getResource } from '../db/registry.js';
import { Resource } from '../db/resource.js';
import { governs } from '../resource/governed.js';
import { buildWholeSchema } from './build-schema.js';

const writes = { create: async () => 0, update: async () => 0, remove: async () => 0 };

@Resource({ name: 'parcel', plural: 'parcels', section: 'sales', title: ['label'] })
class Parcel extends BusinessRecord {
  @string({ sensitivity: 'open', required: true })
  label!: string;
}

afterEach(() => {
  getResource('parcel').fields.delete('added');
});

/** Adds a field to the parcel as a decorator would. */
function add(declaration: object): void {
  getResource('parcel').fields.set('added', {
    resource: 'parcel',
    name: 'added',
    kind: 'string',
    path: 'added',
    input: 'both',
    required: false,
    column: 'added',
    ...declaration,
  } as never);
}

describe('the start of the server', () => {
  it('goes through when everything is decided', () => {
    expect(buildWholeSchema([], writes).getType('Parcel')).toBeDefined();
    expect(allResources().map(({ name }) => name)).toEqual(['parcel']);
  });

  it('stops with the name of a field that nobody decided about', () => {
    add({});
    expect(() => buildWholeSchema([], writes)).toThrow(
      'parcel.added has no rights decision: give it a sensitivity (open, personal, cost, internal, secret).',
    );
  });

  it('stops with the name of a field that is made from one that is not there', () => {
    add({ sensitivity: 'open', dependsOn: ['weight'] });
    expect(() => buildWholeSchema([], writes)).toThrow(
      'parcel.added depends on weight, which parcel does not have.',
    );
  });

  it('stops with the name of a field that leads to no resource', () => {
    class Nowhere {}
    add({ sensitivity: 'open', kind: 'toOne', target: () => Nowhere });
    expect(() => buildWholeSchema([], writes)).toThrow(
      'parcel.added leads to Nowhere, which is not a resource.',
    );
  });

  it('stops with the name of a sum whose currency is not there', () => {
    add({ sensitivity: 'open', kind: 'money', currency: 'currency' });
    expect(() => buildWholeSchema([], writes)).toThrow(
      'parcel.added takes its currency from currency, which parcel does not have.',
    );
  });

  it('stops with the name of a verb that nobody decided about, and of the fields it answers with', () => {
    @ObjectType('Weighed')
    class Weighed {
      @Field(() => String)
      grams!: string;
    }
    @Resolver()
    class WeighResolver {
      @Query(() => Weighed)
      weigh(): Weighed {
        return { grams: '1' };
      }
    }
    expect(() => buildWholeSchema([WeighResolver], writes)).toThrow(
      'No rights decision was made for: Query.weigh, Weighed.grams.',
    );
    governs('Query', 'weigh', { resource: 'parcel', verb: 'weigh' });
    governs('Weighed', 'grams', { signedIn: true, why: 'says nothing' });
    expect(buildWholeSchema([WeighResolver], writes).getQueryType()?.getFields()['weigh']).toBeDefined();
  });

  it('stops when two classes take one name', () => {
    const declareAgain = () => {
      @Resource({ name: 'parcel', plural: 'parcels', section: 'sales', title: ['label'] })
      class Package extends Parcel {
        @toOne(() => Parcel, { sensitivity: 'open' })
        parcel?: Parcel | null;
      }
      return Package;
    };
    expect(declareAgain).toThrow('Resource "parcel" is declared twice: by Package too. Rename one.');
  });
});
