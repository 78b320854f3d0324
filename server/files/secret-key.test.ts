import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSecretKey } from './secret-key.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kontor-key-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('readSecretKey', () => {
  it('makes a key once, which only its owner reads', () => {
    const made = readSecretKey({ DATA_DIR: join(folder, 'data') });
    expect(made).toMatch(/^[\w-]{43}$/);
    expect(readSecretKey({ DATA_DIR: join(folder, 'data') })).toBe(made);
    expect(readdirSync(join(folder, 'data'))).toEqual(['secret.key']);
    expect(statSync(join(folder, 'data/secret.key')).mode & 0o777).toBe(0o600);
  });

  it('takes the key that was given and makes none', () => {
    expect(readSecretKey({ DATA_DIR: folder, SECRET_KEY: 'k'.repeat(40) })).toBe('k'.repeat(40));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('stops at a key that was cut off, rather than sign with next to nothing', () => {
    writeFileSync(join(folder, 'secret.key'), 'short\n');
    expect(() => readSecretKey({ DATA_DIR: folder })).toThrow(/fewer than 32 characters/);
  });
});
