import { SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef, type GraphQLField } from 'graphql';

const META = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef];

/** The fields that every schema has without declaring them. */
export const metaField = (name: string): GraphQLField<unknown, unknown> | undefined =>
  META.find((field) => field.name === name);
