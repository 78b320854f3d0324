import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { batteries } from './batteries.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string' },
    resume: { type: 'boolean', default: false },
    'until-first-failure': { type: 'boolean', default: false },
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

const { json } = values;
if (values.resume && !json) {
  console.error('--resume goes on from the file that --json names.');
  process.exit(2);
}
const before: { passed?: string[] } =
  values.resume && json && existsSync(json) ? JSON.parse(readFileSync(json, 'utf8')) : {};
const keep = (result: object): void => {
  if (json) writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`);
};
const result = await run(
  { seed: seed ?? 1, count, untilFirstFailure: values['until-first-failure'] },
  console.log,
  { passed: new Set(before.passed), note: keep },
);
keep(result);
// What an attack left open must not keep the battery alive: everything is run and written.
process.exit(result.cells > 0 && result.failed.length === 0 ? 0 : 1);
