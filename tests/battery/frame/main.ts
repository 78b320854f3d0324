import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { batteries } from './batteries.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string' },
  },
});

const [name = '', ...surplus] = positionals;
const run = batteries[name];
if (!run || surplus.length) {
  console.error(`Name one battery: ${Object.keys(batteries).join(', ')}.`);
  process.exit(2);
}
const [seed, count] = [values.seed, values.count].map((text) =>
  text === undefined ? undefined : Number(text),
);
if ([seed, count].some((number) => number !== undefined && !Number.isSafeInteger(number))) {
  console.error('--seed and --count are whole numbers.');
  process.exit(2);
}

const result = await run({ seed: seed ?? 1, count }, console.log);
if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
// What an attack left open must not keep the battery alive: everything is run and written.
process.exit(result.cells > 0 && result.failed.length === 0 ? 0 : 1);
