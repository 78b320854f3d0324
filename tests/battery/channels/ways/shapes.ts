import type { Channel } from '../channel.js';
import { nested, refusedAlike } from './alike.js';

/** A field of an input that may not be written is refused like one that never existed. */
export const input: Channel = {
  name: 'input',
  leaks: [25, 27, 30, 34],
  egress: 'graphql',
  applies: ({ field, resource, level }) =>
    level === 'none' &&
    (field.input === 'both' || field.input === 'update') &&
    resource.mutations.includes('update') &&
    !field.target,
  run(bench, subject) {
    const { typeName } = subject.resource;
    return refusedAlike(
      bench,
      subject,
      (name) => [
        `mutation { update${typeName}(id: "0", input: { ${nested(subject, name, ': null', ': { ')} }) { id } }`,
      ],
      // The open role's field is known: what is refused is the record that is not there.
      (reply) => reply.body.includes('"NOT_FOUND"'),
    );
  },
};

/** The types of the role's schema, asked for by name. */
export const introspection: Channel = {
  name: 'introspection',
  leaks: [26, 51],
  egress: 'graphql',
  applies: ({ level }) => level === 'none',
  async run(bench, subject) {
    const { typeName } = subject.resource;
    const [group = '', member] = subject.field.path.split('.');
    const name = member ?? group;
    const base = member ? `${typeName}${group.charAt(0).toUpperCase()}${group.slice(1)}` : typeName;
    // What a verb takes below the name of a list is no reading of the list.
    const suffixes =
      subject.field.kind === 'toMany' ? ['', 'Where'] : ['', 'Where', 'Sort', 'Create', 'Update', 'Totals'];
    const types = suffixes.map((suffix) => `${base}${suffix}`);
    const query = `{ ${types.map((type, index) => `t${index}: __type(name: "${type}") { name fields { name } inputFields { name } }`).join(' ')} }`;
    const word = `"name":"${name}"`;
    const [open, hidden] = [await bench.ask(undefined)(query), await bench.ask(subject)(query)];
    return {
      control: open.body.includes(word) ? `the open role sees ${name}` : undefined,
      faults: hidden.body.includes(word) ? [`the schema of the role has ${base}... ${name}`] : [],
    };
  },
};
