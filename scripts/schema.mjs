import './parts/node-version.mjs';
import { installPackages } from './parts/install.mjs';
import { runNode, toolPath } from './parts/run.mjs';

// The schema and the rights table come from the server's code, the panel's typed documents from the schema:
// in this order. With --check nothing is written, and a difference is a failure.
const args = process.argv.slice(2);
const check = args.includes('--check');

await installPackages();
const schema = await runNode(['--import', 'tsx', 'server/main.ts', 'schema', ...args]);
if (schema.code !== 0) process.exit(schema.code);
const documents = await runNode([
  toolPath('@graphql-codegen/cli/esm/bin.js'),
  '--config',
  'schema/codegen.ts',
  '--errors-only',
  ...(check ? ['--check'] : []),
]);
process.exit(documents.code);
