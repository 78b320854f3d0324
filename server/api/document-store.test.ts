import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { openDocumentStore } from './document-store.js';

const document = (length: number) => parse(`{ me }${' '.repeat(length - 6)}`);

describe('openDocumentStore', () => {
  it('gives back what was put in, to the server that put it in', async () => {
    const documents = openDocumentStore();
    const [one, other] = [documents.forServer(), documents.forServer()];
    const kept = document(10);
    await one.set('a', kept);
    expect(await one.get('a')).toBe(kept);
    expect(await other.get('a')).toBeUndefined();
  });

  it('forgets what was not asked for the longest when there are too many', async () => {
    const store = openDocumentStore().forServer();
    for (let index = 0; index < 1000; index++) await store.set(String(index), document(10));
    await store.get('0');
    await store.set('new', document(10));
    expect(await store.get('0')).toBeDefined();
    expect(await store.get('1')).toBeUndefined();
  });

  it('keeps no more text than fits, and no document that is long', async () => {
    const store = openDocumentStore().forServer();
    for (let index = 0; index < 60; index++) await store.set(String(index), document(20_000));
    expect(await store.get('9')).toBeUndefined();
    expect(await store.get('10')).toBeDefined();
    await store.set('long', document(20_001));
    expect(await store.get('long')).toBeUndefined();
  });
});
