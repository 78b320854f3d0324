import { describe, expect, it } from '@jest/globals';
import { groupHistory } from './group-history';

describe('groupHistory', () => {
  it('puts the changes of one operation under one head, the newest first', () => {
    const operations = groupHistory([
      { id: '1', operationId: 'a', at: '2026-11-22T06:00:00Z', actor: { kind: 'user', name: 'Marta' } },
      { id: '2', operationId: 'b', at: '2026-11-22T07:00:00Z', actor: { kind: 'system', name: null } },
      { id: '3', operationId: 'a', at: '2026-11-22T06:00:00Z', actor: { kind: 'user', name: 'Marta' } },
    ]);
    expect(operations.map((operation) => [operation.actor, operation.entries.length])).toEqual([
      ['system', 1],
      ['Marta', 2],
    ]);
  });
});
