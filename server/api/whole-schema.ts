import type { GraphQLSchema } from 'graphql';
import { withCustomFields } from '../resource/custom-schema.js';
import type { Declarations } from '../resource/declarations.js';

/** The whole schema as it is now, with the fields that staff made. */
export interface WholeSchema {
  schema: GraphQLSchema;
  version: string;
}

/** Extends the declared schema when the declarations at run time have become others. */
export function openWholeSchema(declared: GraphQLSchema, declarations: Declarations): () => WholeSchema {
  let known: WholeSchema | undefined;
  return () => {
    const version = declarations.version();
    if (known?.version !== version) known = { schema: withCustomFields(declared), version };
    return known;
  };
}
