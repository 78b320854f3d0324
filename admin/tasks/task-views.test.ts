import { describe, expect, it } from '@jest/globals';
import { whereMineToday, whereOfView } from './task-views';

const noon = new Date('2026-11-22T12:00:00');
const start = new Date('2026-11-22T00:00:00.000').toISOString();
const end = new Date('2026-11-22T23:59:59.999').toISOString();

describe('whereOfView', () => {
  it('asks for what is due on the day of whoever looks', () => {
    expect(whereOfView('today', '7', noon)).toEqual({
      state: { eq: 'OPEN' },
      dueAt: { gte: start, lte: end },
    });
  });

  it('counts today as the first of seven days', () => {
    const last = new Date('2026-11-28T23:59:59.999').toISOString();
    expect(whereOfView('week', '7', noon)).toMatchObject({ dueAt: { gte: start, lte: last } });
  });

  it('asks for open tasks of the person alone, and for all there are', () => {
    expect(whereOfView('mine', '7', noon)).toEqual({
      state: { eq: 'OPEN' },
      performer: { id: { eq: '7' } },
    });
    expect(whereOfView('all', '7', noon)).toBeUndefined();
  });
});

describe('whereMineToday', () => {
  it('counts what is late as due today', () => {
    expect(whereMineToday('7', noon)).toMatchObject({ dueAt: { lte: end } });
  });
});
