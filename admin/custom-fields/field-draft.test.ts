import { describe, expect, it } from '@jest/globals';
import { emptyField, inputOfChange, inputOfNew, readField } from './field-draft';

const draft = { ...emptyField('customer'), label: ' Floor ', code: 'floor' };

describe('inputOfNew', () => {
  it('sends only the settings that the kind has', () => {
    const odd = { ...draft, dictionary: 'paper', target: 'order', currency: 'eur', searchable: true };
    const yes = inputOfNew({ ...odd, kind: 'YES_NO', unique: true, indexed: false });
    expect(yes).toMatchObject({ label: 'Floor', unique: false, searchable: false });
    expect(Object.keys(yes)).not.toEqual(expect.arrayContaining(['dictionary']));
    for (const name of ['dictionary', 'target', 'currency', 'indexed']) expect(yes).not.toHaveProperty(name);
    expect(inputOfNew({ ...odd, kind: 'CHOICE' })).toMatchObject({ dictionary: 'paper' });
    expect(inputOfNew({ ...odd, kind: 'MONEY' })).toMatchObject({ currency: 'EUR' });
    expect(inputOfNew({ ...odd, kind: 'MONEY', resource: 'order' })).not.toHaveProperty('currency');
  });

  it('reads a default in any digits, and leaves what is no number to the server', () => {
    const value = (kind: 'NUMBER' | 'MONEY', typed: string) =>
      inputOfNew({ ...draft, kind, defaultValue: typed }).defaultValue;
    expect(value('NUMBER', '۱۲٫۵')).toBe(12.5);
    expect(value('MONEY', '1 200,50')).toBe('1200.50');
    expect(value('NUMBER', 'many')).toBe('many');
    expect(value('NUMBER', '')).toBeNull();
  });

  it('gives a unique field no default', () => {
    expect(inputOfNew({ ...draft, unique: true, defaultValue: 'x' }).defaultValue).toBeNull();
  });
});

describe('inputOfChange', () => {
  it('is what differs', () => {
    const stored = readField({ ...inputOfNew(draft), dictionary: null, defaultValue: null, indexed: true });
    expect(inputOfChange(stored, stored)).toEqual({});
    expect(inputOfChange({ ...stored, label: 'Storey', shops: ['main'] }, stored)).toEqual({
      label: 'Storey',
      shops: ['main'],
    });
  });
});
