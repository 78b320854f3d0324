import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from './config.js';

function problemsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split('\n  ').slice(1);
  }
}

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({
      PORT: 4000,
      HOST: '127.0.0.1',
      DATABASE_URL: 'sqlite:./data/kontor.sqlite',
      EXECUTOR: 'graphql-jit',
      DEMO: '0',
    });
  });

  it('refuses a secret key that could be guessed, and a limit of files that makes no sense', () => {
    const problems = problemsOf({ SECRET_KEY: 'short', FILE_LIMIT: '10' });
    expect(problems.map((one) => one.split(':')[0])).toEqual(['FILE_LIMIT', 'SECRET_KEY']);
  });

  it('puts the database into the folder of data', () => {
    expect(readConfig({ DATA_DIR: '/srv/kontor' }).DATABASE_URL).toBe('sqlite:/srv/kontor/kontor.sqlite');
  });

  it('takes an empty setting for none', () => {
    expect(readConfig({ PORT: '', ADMIN_PASSWORD: '' })).toMatchObject({ PORT: 4000 });
  });

  it('names every wrong setting at once, and what is wrong with it', () => {
    const problems = problemsOf({
      PORT: '70000',
      EXECUTOR: 'fast',
      ADMIN_EMAIL: 'nobody',
      ADMIN_PASSWORD: 'short',
      DEMO: 'yes',
      LOG_LEVEL: 'loud',
      BODY_LIMIT: '-1',
      PUBLIC_URL: 'shop',
      SESSION_IDLE_HOURS: '0',
    });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'PORT',
      'PUBLIC_URL',
      'ADMIN_EMAIL',
      'ADMIN_PASSWORD',
      'DEMO',
      'LOG_LEVEL',
      'EXECUTOR',
      'BODY_LIMIT',
      'SESSION_IDLE_HOURS',
    ]);
    expect(problems.join('\n')).toContain('ADMIN_PASSWORD: has fewer than 10 characters');
    expect(problems.join('\n')).not.toContain('short');
  });

  it.each(['postgres://x/y', 'kontor.sqlite', 'mysql://', 'mysql://host', 'mysql://root@127.0.0.1:99999/x'])(
    'refuses the database address %s',
    (DATABASE_URL) => {
      expect(problemsOf({ DATABASE_URL })).toEqual([expect.stringMatching(/^DATABASE_URL: /)]);
    },
  );

  it('does not repeat the password of a wrong database address', () => {
    expect(problemsOf({ DATABASE_URL: 'postgres://root:secret-word@host/x' }).join()).not.toContain(
      'secret-word',
    );
  });

  it('takes any setting from a file, without the line end', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kontor-config-'));
    try {
      const file = join(folder, 'password');
      writeFileSync(file, 'from-a-file-of-secrets\n');
      expect(readConfig({ ADMIN_PASSWORD_FILE: file }).ADMIN_PASSWORD).toBe('from-a-file-of-secrets');
      expect(problemsOf({ ADMIN_PASSWORD_FILE: file, ADMIN_PASSWORD: 'given-twice-in-two-ways' })).toEqual([
        'ADMIN_PASSWORD is given both directly and as ADMIN_PASSWORD_FILE: keep one.',
      ]);
      expect(problemsOf({ ADMIN_PASSWORD_FILE: join(folder, 'none') })).toEqual([
        `ADMIN_PASSWORD_FILE: the file ${join(folder, 'none')} can not be read.`,
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
