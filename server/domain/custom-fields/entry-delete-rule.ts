import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { conflict } from '../../errors.js';
import type { Plain } from '../../resource/project.js';
import { readList } from '../../resource/read.js';
import { selectionOf, type Selection } from '../../resource/selection.js';
import { CustomDictionaryEntry } from './custom-dictionary-entry.entity.js';
import { nameOfUse, readDictionaryUses, type DictionaryUse } from './dictionary-uses.js';

/** What records hold, or would be given, stays known: such an entry is switched off instead. */
export async function entryDeleteRule(context: Context, writing: Write, record: object): Promise<void> {
  if (!(record instanceof CustomDictionaryEntry)) return;
  const uses: string[] = [];
  for (const use of await readDictionaryUses(writing, record.dictionary.code)) {
    if (chosenCodes(use.defaultValue).includes(record.code)) uses.push(`default of ${nameOfUse(use)}`);
    if (await isHeld(writing, use, record.code))
      uses.push(`${nameOfUse(use)}${await examples(context, use, record.code)}`);
  }
  if (uses.length)
    throw conflict(
      `Entry "${record.code}" of "${record.dictionary.code}" is in use (${uses.join('; ')}): make it inactive instead, then nobody chooses it anew.`,
    );
}

const chosenCodes = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

/** Whoever holds it, also out of the caller's reach; that is told without saying who. */
async function isHeld(writing: Write, use: DictionaryUse, code: string): Promise<boolean> {
  const holds = use.hasMany ? `instr(\`${use.identity}\`, ?) > 0` : `\`${use.identity}\` = ?`;
  const rows = await writing.query(
    `select 1 as held from \`${use.resource.table}\` where ${holds} and \`deleted_at\` is null limit 1`,
    [use.hasMany ? JSON.stringify(code) : code],
  );
  return rows.length > 0;
}

const SHOWN = 3;

/** Some of the records by their title, as far as the caller reads them and the field. */
async function examples({ reader, access }: Context, use: DictionaryUse, code: string): Promise<string> {
  const { resource, identity, hasMany } = use;
  const titles = resource.title.filter((name) => access.canReadField(resource.name, name));
  const isKnown = resource.fields.has(identity) && access.canReadField(resource.name, identity);
  if (!titles.length || !isKnown) return '';
  const { items } = await readList({ reader, access }, resource, titleSelection(resource.name, titles), {
    where: { custom: { [use.code]: { [hasMany ? 'has' : 'eq']: code } } },
    page: { limit: SHOWN },
  });
  const found = Array.isArray(items) ? items.map((item: Plain) => titleOf(item, titles)) : [];
  return found.length ? `: ${found.join(', ')}` : '';
}

const titleOf = (item: Plain, titles: string[]): string =>
  titles
    .map((name) => item[name])
    .filter(Boolean)
    .join(' ');

const selections = new Map<string, Selection>();

/** Kept, because the planner keeps its plan by it. */
function titleSelection(resource: string, titles: string[]): Selection {
  const key = `${resource} ${titles.join(' ')}`;
  const selection =
    selections.get(key) ??
    selectionOf({ items: Object.fromEntries(titles.map((name) => [name, true as const])) });
  selections.set(key, selection);
  return selection;
}
