import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { kontor } from './scripts/lint/kontor-plugin.mjs';

const sources = [
  'server/**/*.ts',
  'admin/**/*.{ts,tsx}',
  'tests/**/*.{ts,tsx}',
  'scripts/**/*.ts',
  'schema/*.ts',
];
const tests = ['**/*.test.{ts,tsx}', 'tests/**'];

const bulkWrites =
  'Writes that bypass the change log: use the bulk functions of server/changes, or load entities and flush.';

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'dist',
      'data',
      'coverage',
      'artifacts',
      'admin/generated',
      'admin/gql',
      'schema/generated',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: false,
        console: false,
        URL: false,
        setTimeout: false,
        clearTimeout: false,
        setInterval: false,
        clearInterval: false,
        fetch: false,
        performance: false,
        AbortSignal: false,
        AbortController: false,
        Buffer: false,
        structuredClone: false,
        TextDecoder: false,
        TextEncoder: false,
      },
    },
  },
  {
    files: sources,
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: sources,
    // server/db is the border to the ORM and the drivers, whose types are wider or narrower than what they do.
    ignores: [...tests, 'server/db/**'],
    rules: {
      // `as const` stays allowed. A cast at a library's border carries its reason in the disabling comment.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { kontor },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 500 }],
      'kontor/file-name': 'error',
      'kontor/import-direction': 'error',
    },
  },
  {
    // Written by npm run migration; as long as there are tables.
    files: ['server/db/migrations/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['server/**/*.ts'],
    ignores: ['server/db/**', 'server/changes/**', 'server/resource/**', ...tests],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(nativeInsert|nativeUpdate|nativeDelete|insertMany|upsertMany)$/]',
          message: bulkWrites,
        },
        {
          selector: 'CallExpression[callee.property.name=/^(insert|upsert)$/][callee.object.name="em"]',
          message: bulkWrites,
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(insert|upsert)$/][callee.object.property.name="em"]',
          message: bulkWrites,
        },
      ],
    },
  },
);
