import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { openFileAddresses } from './file-address.js';

const addresses = openFileAddresses('a secret of at least thirty-two letters');
const place = { actor: 'user:5', resource: 'order', record: '7', field: 'cf_1', file: 'abcdefgh' };
const signedOf = (address: string): string => address.replace('/files/', '');

afterEach(() => void jest.useRealTimers());

describe('an address of a file', () => {
  it('is read back by the one it was made for', () => {
    expect(addresses.read(signedOf(addresses.sign(place)), 'user:5')).toEqual(place);
  });

  it('is refused to another person and to a token of the same number', () => {
    const signed = signedOf(addresses.sign(place));
    for (const actor of ['user:6', 'token:5'])
      expect(() => addresses.read(signed, actor)).toThrow(/no such file/);
  });

  it('is refused when anything of it was changed', () => {
    const [ends = '', written = '', signature = ''] = signedOf(addresses.sign(place)).split('.');
    const other = Buffer.from(JSON.stringify(['user:5', 'order', '8', 'cf_1', 'abcdefgh'])).toString(
      'base64url',
    );
    const later = (Number.parseInt(ends, 36) + 1).toString(36);
    for (const signed of [
      `${ends}.${other}.${signature}`,
      `${later}.${written}.${signature}`,
      `${ends}.${written}.${signature.slice(0, -2)}`,
      `${ends}.${written}.`,
      `${ends}.${written}.${signature}.x`,
      `${ends}.${written}`,
      '',
      '..',
    ])
      expect(() => addresses.read(signed, 'user:5')).toThrow(/no such file/);
  });

  it('is refused when another installation signed it', () => {
    const foreign = openFileAddresses('another secret of at least thirty-two');
    expect(() => addresses.read(signedOf(foreign.sign(place)), 'user:5')).toThrow(/no such file/);
  });

  it('ends after some minutes', () => {
    jest.useFakeTimers();
    const signed = signedOf(addresses.sign(place));
    jest.advanceTimersByTime(9 * 60_000);
    expect(addresses.read(signed, 'user:5')).toEqual(place);
    jest.advanceTimersByTime(3 * 60_000);
    expect(() => addresses.read(signed, 'user:5')).toThrow(/too old/);
  });

  it('is the same when asked for twice at once', () => {
    jest.useFakeTimers();
    expect(addresses.sign(place)).toBe(addresses.sign(place));
  });
});
