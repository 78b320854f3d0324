import { describe, expect, it } from '@jest/globals';
import { en } from './en/en';
import { findPhrase } from './server-phrases';

describe('findPhrase', () => {
  it('knows the goods and the numbers of a line that the stock can not fill', () => {
    expect(findPhrase('line 2, SKU CUP-PO: 6 wanted, 1.5 free in warehouse main.')).toEqual({
      key: 'kontor.server.notEnoughLine',
      values: { line: '2', goods: 'CUP-PO', wanted: '6', free: '1.5', warehouse: 'main' },
    });
  });

  it('gives every placeholder of the words it names', () => {
    const sentences = [
      'Order 12 can not go from "new" to "delivered"; from there it goes to: approval, canceled.',
      'The amount in EUR "1,5" has a comma: the decimal separator is a point, without thousands separators.',
      'The quantity 0.0001 is not a number with at most 3 decimals.',
      'Payment 5 of order 12: 10.00 of it can be refunded, not 11.00.',
      'Another cancelReason with the same code exists already, perhaps a deleted one.',
    ];
    const words: Record<string, string> = en.kontor.server;
    for (const sentence of sentences) {
      const { key = '', values = {} } = findPhrase(sentence) ?? {};
      const wanted = words[key.replace('kontor.server.', '')]?.match(/(?<=%\{)\w+/g) ?? ['no such phrase'];
      expect([sentence, wanted.filter((name) => !values[name])]).toEqual([sentence, []]);
    }
  });

  it('leaves what it does not know', () => {
    expect(findPhrase('The moon is in the wrong house.')).toBeUndefined();
  });
});
