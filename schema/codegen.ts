import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for the panel, made from the committed schema: `npm run schema` writes both. */
const config: CodegenConfig = {
  // The panel's own directive stands in its documents and is resolved before they are sent.
  schema: ['schema/schema.graphql', 'admin/providers/custom.graphql'],
  documents: ['admin/**/*.{ts,tsx}', '!admin/**/*.test.{ts,tsx}'],
  emitLegacyCommonJSImports: false,
  generates: {
    'schema/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        defaultScalarType: 'unknown',
        strictScalars: true,
        scalars: {
          ID: { input: 'string | number', output: 'string' },
          DateTime: 'string',
          Date: 'string',
          Money: 'string',
          UnitPrice: 'string',
          Quantity: 'number',
          Percent: 'number',
          JSON: 'unknown',
        },
      },
    },
  },
};

export default config;
