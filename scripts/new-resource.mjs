import './parts/node-version.mjs';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { namesOf } from './new-resource/names.mjs';
import { takenBy } from './new-resource/taken-by.mjs';
import { entitySource, testSource } from './new-resource/templates.mjs';
import { root, runNode, toolPath } from './parts/run.mjs';

/*
 * npm run new-resource returns           a noun: its entity, its place among the others, a test of what comes from it
 * npm run new-resource addenda addendum  when the singular is no rule
 */

const [plural, singular] = process.argv.slice(2);
const names = plural === undefined ? undefined : namesOf(plural, singular);
if (!names) {
  console.error(
    'npm run new-resource PLURAL [SINGULAR], in small letters with - between words, such as parcel-labels.',
  );
  process.exit(2);
}

const list = join(root, 'server/domain/entities.ts');
const entity = `server/domain/${names.pluralFile}/${names.file}.entity.ts`;
const test = `tests/api/${names.pluralFile}.test.ts`;
const known = readFileSync(list, 'utf8');
const taken = takenBy(root, names);
if (taken) {
  console.error(`${taken} Nothing was written.`);
  process.exit(1);
}

write(entity, entitySource(names));
write(test, testSource(names));
writeFileSync(list, withEntity(known));
await runNode([toolPath('prettier/bin/prettier.cjs'), '--write', '--log-level', 'warn', entity, test, list]);
console.log(`Wrote ${entity}
      ${test}
      server/domain/entities.ts (its line among the others)

Next:
  1. Give the noun its fields in ${entity}.
  2. npm run migration    writes its table for both engines; read it.
  3. npm run schema       shows the change of the API and of the rights in schema/.
  4. Say in server/rights/built-in-roles.ts who may use it; until then only the administrator does.
  5. npm test -- ${names.pluralFile}`);

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** The list of nouns with this one in its place. @param {string} text */
function withEntity(text) {
  if (!names) return text;
  const line = `import { ${names.type} } from './${names.pluralFile}/${names.file}.entity.js';`;
  const [head = '', rest = ''] = text.split('export const domainEntities: EntityClass[] = [\n');
  const [entries = '', tail = ''] = rest.split('\n];');
  const sorted = [...entries.split('\n'), `  ${names.type},`].sort((one, other) => one.localeCompare(other));
  const lastImport = head.lastIndexOf('import ');
  const lineEnd = head.indexOf('\n', lastImport) + 1;
  return `${head.slice(0, lineEnd)}${line}\n${head.slice(lineEnd)}export const domainEntities: EntityClass[] = [\n${sorted.join('\n')}\n];${tail}`;
}
