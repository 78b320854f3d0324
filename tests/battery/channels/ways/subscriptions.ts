import { followedResources, subscriptionName } from '../../../../server/api/with-subscriptions.js';
import { subscribe } from '../../../support/subscribe.js';
import { tellAgain } from '../../../support/tell-again.js';
import type { ChannelBench } from '../bench.js';
import type { Channel } from '../channel.js';
import { selectionOfOwn } from '../selection-of-all.js';
import type { Subject } from '../subject.js';
import { compare } from './answers.js';

/** The record as an event, to who subscribed to it: everything that came over the open connection. */
async function told(bench: ChannelBench, as: Subject | undefined, subject: Subject): Promise<string> {
  const { resource } = subject;
  const { key } = bench.plantedOf(subject);
  const where = resource.dictionary ? `{ code: { eq: "${key}" } }` : `{ id: { eq: "${key}" } }`;
  const field = `${subscriptionName(resource)}(where: ${where}) ${selectionOfOwn(resource)}`;
  const query = await bench.fit(as, `subscription { ${field} }`);
  if (!query) return '';
  const followed = await subscribe(bench.test.url, bench.headersOf(as), query);
  if (followed.status === 200) {
    await tellAgain(bench.test.app, resource.name, key);
    await followed.wait(1);
  }
  followed.close();
  const headers = [...followed.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  const event = /^data: (?<json>.+)$/m.exec(followed.text())?.groups?.['json'];
  return `${followed.status}\n${headers}\n\n${event ?? followed.text()}`;
}

export const subscription: Channel = {
  name: 'subscription',
  leaks: [39],
  egress: 'subscription',
  applies: ({ resource, field, level }) =>
    level === 'none' &&
    field.kind !== 'history' &&
    field.kind !== 'toMany' &&
    followedResources().includes(resource),
  async run(bench, subject) {
    const { name } = subject.resource;
    const open = await bench.once(`subscription ${name}`, () => told(bench, undefined, subject));
    const hidden = await told(bench, subject, subject);
    return compare(open, hidden, bench.canaryOf(subject).spellings, 'the event', subject);
  },
};

/** A filter asks about what it may not: the same refusal as for a field that never existed is the only answer. */
export const subscriptionFilter: Channel = {
  name: 'filter of a subscription',
  leaks: [39, 50],
  egress: 'subscription',
  applies: (subject) =>
    subscription.applies(subject) && subject.field.filter === true && !subject.field.target,
  async run(bench, subject) {
    const { resource, field } = subject;
    const [group = '', member] = field.path.split('.');
    const ask = async (as: Subject | undefined, name: string): Promise<{ status: number; said: string }> => {
      const condition = member ? `${group}: { ${name}: {} }` : `${name}: {}`;
      const followed = await subscribe(
        bench.test.url,
        bench.headersOf(as),
        `subscription { ${subscriptionName(resource)}(where: { ${condition} }) { __typename } }`,
      );
      followed.close();
      const said = JSON.stringify(followed.events[0]?.errors ?? []);
      return { status: followed.status, said: said.replaceAll(/"requestId":"[^"]+"/g, '') };
    };
    const name = member ?? group;
    const never = 'zq'.padEnd(name.length, 'z').slice(0, name.length);
    const [open, hidden, absent] = [
      await ask(undefined, name),
      await ask(subject, name),
      await ask(subject, never),
    ];
    return {
      control: open.status === 200 ? 'the filter was taken' : undefined,
      faults: [
        ...(hidden.status === 400 ? [] : [`the filter was taken: ${hidden.status}`]),
        ...(hidden.said === absent.said.replaceAll(never, name)
          ? []
          : [`it is told from a field that never existed: ${hidden.said} / ${absent.said}`]),
      ],
    };
  },
};
