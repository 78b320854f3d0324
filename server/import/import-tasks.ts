import type { Values } from '../changes/change-rows.js';
import { getResource, type FieldMeta } from '../db/registry.js';
import { saveRecords, withSource, type Batch, type Draft } from './batch.js';
import { compileSection, type Extra } from './compile-section.js';
import type { ValuePlace } from './compile-value.js';
import type { Dictionaries } from './dictionaries.js';
import { findTaskLinks, type TaskLinks } from './find-task-links.js';
import type { Importer } from './importer.js';
import { fail, type Section } from './mapping.js';
import type { Reject } from './order-draft.js';
import { refuseForeign } from './custom-values.js';
import { rowImporter, type RowDraft } from './row-importer.js';
import { selectRecords } from './stored-records.js';

/** A task as the file has it; `order` and `customer` hold what these are to be known by. */
export interface TaskRow {
  task: Values;
  order: Values;
  customer: Values;
}

const word = (name: string, kind: 'string' | 'bool'): FieldMeta => ({
  ...{ resource: 'task', name, path: name, kind, sensitivity: 'open', input: 'none', required: false },
  ...(kind === 'string' ? { maxLength: 190 } : {}),
});

/** People are named by e-mail; `done` is how most lists say that nothing is left to do. */
const EXTRA: Extra = {
  performer: word('performer', 'string'),
  author: word('author', 'string'),
  done: word('done', 'bool'),
};

/** What a task's row may say of its order and its customer: it finds them, it does not change them. */
const KNOWN_BY: Record<'order' | 'customer', string[]> = {
  order: ['externalId', 'number', 'shop'],
  customer: ['externalId', 'phones', 'emails'],
};

/** Tasks, one a row: the file is the truth for what it says of them, but opens none that was closed. */
export function taskImporter(place: ValuePlace, dictionaries: Dictionaries): Importer {
  const { mapping } = place;
  const taskSection = compileSection('task', mapping.task ?? {}, 'task', place, EXTRA);
  const orderSection = compileSection('order', onlyKnownBy('order', place), 'order', place);
  const customerSection = compileSection('customer', onlyKnownBy('customer', place), 'customer', place);
  return rowImporter<TaskRow>(
    (scope, issues) => {
      const task = taskSection.read(scope, issues);
      dictionaries.needAll(taskSection.fields, task, 'task', issues);
      if (task['externalId'] === undefined)
        issues.push({
          path: 'task.externalId',
          message: 'is empty: a second import would make a second task.',
        });
      if (task['subject'] === undefined) issues.push({ path: 'task.subject', message: 'is empty.' });
      const { done, ...values } = task;
      if (done === true) values['state'] ??= 'DONE';
      return {
        task: values,
        order: orderSection.read(scope, issues),
        customer: customerSection.read(scope, issues),
      };
    },
    async (batch, drafts) => {
      await dictionaries.save(batch);
      const links = await findTaskLinks(
        batch,
        drafts.map(({ content }) => content),
      );
      return saveTasks(batch, drafts, links, taskSection.fields);
    },
    () => dictionaries.saved(),
  );
}

function onlyKnownBy(part: 'order' | 'customer', { mapping, mappingPath }: ValuePlace): Section {
  const section = mapping[part] ?? {};
  const problems = Object.keys(section)
    .filter((target) => !KNOWN_BY[part].includes(target))
    .map(
      (target) =>
        `${part}.${target}: a task only names its ${part}, by ${KNOWN_BY[part].join(', ')}. Import the ${part}s themselves first.`,
    );
  return problems.length ? fail(mappingPath, problems) : section;
}

async function saveTasks(
  batch: Batch,
  drafts: RowDraft<TaskRow>[],
  links: TaskLinks,
  fields: FieldMeta[],
): Promise<Reject[]> {
  const resource = getResource('task');
  const ids = drafts.map(({ content }) => String(content.task['externalId']));
  const stored = await selectRecords(batch.bulk, resource, 'externalId', [...new Set(ids)], {
    property: 'externalSource',
    value: batch.source,
  });
  const existing = new Map(stored.map((record) => [String(record['externalId']), record]));
  const rejects: Reject[] = [];
  const wanted = new Map<string, Draft>();
  for (const { row, content } of drafts) {
    const { values, issues } = links.resolve(content);
    const id = String(values['externalId']);
    const found = existing.get(id);
    refuseForeign(fields, values, links.shopOf(content), 'task', issues);
    const task = { ...found, ...values };
    if (
      !issues.length &&
      (task['state'] ?? 'OPEN') === 'OPEN' &&
      task['performer'] == null &&
      task['performerGroup'] == null
    )
      issues.push({
        path: 'task.performer',
        message:
          'is empty, and so is task.performerGroup: say who is to do it (a "default" in the mapping will do).',
      });
    if (issues.length) {
      rejects.push({ row, reasons: issues.map(({ path, message }) => `${path}: ${message}`) });
    } else if (found?.['deletedAt']) {
      batch.tally.count('task', 'unchanged');
    } else {
      // A task that stands twice in the file is one; what is said last counts.
      const said = { ...wanted.get(id)?.values, ...values };
      wanted.set(id, { values: withSource(batch, closed(batch, said, found), found), existing: found });
    }
  }
  await saveRecords(batch, resource, [...wanted.values()], 'overwrite');
  return rejects;
}

/** A closed task has the moment it was closed at. What was closed in Kontor stays so, whatever an older file says. */
function closed({ writing }: Batch, values: Values, found: Values | undefined): Values {
  const { state, closedAt, ...others } = values;
  const wasClosed = found !== undefined && found['state'] !== 'OPEN';
  if (state === undefined || state === 'OPEN') return wasClosed ? others : { ...others, state: 'OPEN' };
  return { ...others, state, closedAt: closedAt ?? (wasClosed ? found['closedAt'] : writing.operation.at) };
}
