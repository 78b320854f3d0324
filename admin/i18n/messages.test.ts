import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isEnumType } from 'graphql';
import { findResources } from '../providers/resource-shape';
import { fallbackKeys, readableName } from './fallback-keys';
import { languages, preferredLocale } from './locales';
import { pluralRules } from './plural-rules';

function flatten(words: object, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') flat.set(`${prefix}${key}`, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

/** A plural form may spell its number out ("two orders"), so the count may be absent; nothing else may. */
const placeholders = (text: string) =>
  [...new Set(text.match(/%\{\w+\}/g) ?? [])].filter((name) => name !== '%{smart_count}').sort();

const loaded = await Promise.all(
  languages.map(async (language) => ({ locale: language.locale, words: flatten(await language.load()) })),
);
const english = loaded[0]?.words ?? new Map<string, string>();

describe.each(loaded)('the words in $locale', ({ locale, words }) => {
  it('are as complete as the English ones', () => {
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('are not empty and keep the placeholders', () => {
    const wrong = [...words].filter(([key, text]) => {
      const original = english.get(key) ?? '';
      return text === '' || placeholders(text).join() !== placeholders(original).join();
    });
    expect(wrong).toEqual([]);
  });

  it('have the plural forms that the language counts by', () => {
    const forms: Record<string, number> = { en: 2, nb: 2, fa: 2, ru: 3, ar: 4 };
    const wrong = [...words].filter(([key, text]) => {
      const isName = key.startsWith('resources.');
      return text.includes('||||') && text.split('||||').length !== (isName ? 2 : forms[locale]);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the names of fields', () => {
  const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
  const records = findResources(schema).map((resource) => resource.type);

  it('cover every field of every record of the schema', () => {
    const unnamed = records
      .flatMap((type) => Object.keys(type.getFields()).map((field) => [type.name, field] as const))
      .filter(([, field]) => !english.has(`fields.${field}`));
    expect(unnamed).toEqual([]);
  });

  it('cover every value of a closed list', () => {
    const values = records
      .flatMap((type) => Object.values(type.getFields()))
      .map((field) => getNamedType(field.type))
      .filter((type) => isEnumType(type))
      .flatMap((type) => type.getValues().map((value) => value.name));
    expect(values.filter((value) => !english.has(`values.${value}`))).toEqual([]);
  });

  it('fall back to what all nouns share, then to the name itself', () => {
    expect(fallbackKeys('resources.orders.fields.delivery.cost')).toEqual([
      'fields.delivery_cost',
      'fields.cost',
    ]);
    expect(readableName('resources.orders.fields.firstOrderAt')).toBe('First order at');
    expect(readableName('resources.loyaltyCards.name')).toBe('Loyalty cards');
  });
});

describe('pluralRules', () => {
  it('count as the languages do', () => {
    const { russian, arabic } = pluralRules.pluralTypes;
    expect([1, 2, 5, 11, 21, 22, 112].map(russian)).toEqual([0, 1, 2, 2, 0, 1, 2]);
    expect([1, 2, 3, 10, 11, 100, 103].map(arabic)).toEqual([0, 1, 2, 2, 3, 3, 2]);
  });
});

describe('preferredLocale', () => {
  it('takes the first language of the browser that the panel speaks', () => {
    expect(preferredLocale(['de-DE', 'no', 'ru'])).toBe('nb');
    expect(preferredLocale(['fa-IR'])).toBe('fa');
    expect(preferredLocale(['de'])).toBe('en');
  });
});
