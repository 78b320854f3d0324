import { describe, expect, it } from '@jest/globals';
import { readAddress } from './file-address';

describe('readAddress', () => {
  it('tells when an address ends and which record it is about', () => {
    const place = Buffer.from(JSON.stringify(['user:5', 'orderLine', '71', 'cf_3', 'ab'])).toString(
      'base64url',
    );
    expect(readAddress(`/files/${(1_795_000_000_000).toString(36)}.${place}.signature`)).toEqual({
      endsAt: 1_795_000_000_000,
      noun: 'orderLine',
      record: '71',
    });
  });

  it.each(['/files/none', '/files/a.b.c', '/files/..', '', '/print/x'])('makes nothing of %j', (url) => {
    expect(readAddress(url)).toBeUndefined();
  });
});
