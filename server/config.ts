import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { databaseUrlProblem } from './db/database-url.js';

/**
 * Every setting, with its default and its meaning. Each is an environment variable; each may also be given as the name
 * of a file that holds it (`DATABASE_URL_FILE`), which is how secrets reach a container.
 */
const shape = z.object({
  /** Port of the HTTP server. */
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  /** Address it listens on; 0.0.0.0 for all. */
  HOST: z.string().default('127.0.0.1'),
  /** Address people use, when a proxy stands in front; https makes the session cookie secure. */
  PUBLIC_URL: z.url().optional(),
  /** Folder of the SQLite database, of uploaded files and of the secret key. */
  DATA_DIR: z.string().default('./data'),
  /** Folder of uploaded files, by default DATA_DIR/files. Servers that share a database share it too. */
  FILES_DIR: z.string().optional(),
  /** Largest uploaded file in bytes. */
  FILE_LIMIT: z.coerce.number().int().min(1024).max(2_000_000_000).default(25_000_000),
  /**
   * At least 32 random characters that sign addresses of files, the same on all servers that share a database; usually
   * given as SECRET_KEY_FILE. By default DATA_DIR/secret.key, made when it is first needed.
   */
  SECRET_KEY: z.string().min(32, 'has fewer than 32 characters').optional(),
  /** sqlite:PATH or mysql://user:password@host:port/name; by default SQLite in DATA_DIR. */
  DATABASE_URL: z
    .string()
    .superRefine((text, check) => {
      const problem = databaseUrlProblem(text);
      if (problem) check.addIssue(problem);
    })
    .optional(),
  /** E-mail of the first administrator, made at the first start. */
  ADMIN_EMAIL: z.email().default('admin@kontor.local'),
  /** Password of the first administrator; made up and printed once when not given. */
  ADMIN_PASSWORD: z.string().min(10, 'has fewer than 10 characters').optional(),
  /** 1 fills an empty database with demo data. */
  DEMO: z.enum(['0', '1']).default('0'),
  /** How a command of Kontor is called where it runs, for messages that name one; the image sets `kontor`. */
  KONTOR_COMMAND: z.string().default('npm run kontor --'),
  /** How much is logged. */
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  /** graphql-jit compiles queries; graphql-js interprets them, should the compiler ever misbehave. */
  EXECUTOR: z.enum(['graphql-jit', 'graphql-js']).default('graphql-jit'),
  /** Largest request body in bytes. */
  BODY_LIMIT: z.coerce.number().int().min(1024).default(1_000_000),
  /** Addresses of proxies in front, such as 127.0.0.1,10.0.0.0/8: only these are believed about where a request comes from. */
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  /** Hours after which a session without use ends. */
  SESSION_IDLE_HOURS: z.coerce.number().int().min(1).default(12),
  /** stop: the server does not serve when a statement about rights no longer holds; warn: it says so in the log and serves. */
  RIGHTS_TESTS: z.enum(['stop', 'warn']).default('stop'),
  /** full: a committed order survives a power cut. off: for tests only. */
  SQLITE_SYNCHRONOUS: z.enum(['full', 'off']).default('full'),
});

export type Config = z.infer<typeof shape> & { DATABASE_URL: string };

/** Reads the settings; a wrong one stops the start with a list that names each and what is wrong. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const problems: string[] = [];
  const given: Record<string, string> = {};
  for (const name of Object.keys(shape.shape)) {
    const value = valueOf(name, environment, problems);
    if (value !== undefined && value !== '') given[name] = value;
  }
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) problems.push(`${issue.path.join('.')}: ${issue.message}`);
  }
  if (problems.length || !parsed.success) throw new ConfigError(problems);
  return {
    ...parsed.data,
    DATABASE_URL: parsed.data.DATABASE_URL ?? `sqlite:${parsed.data.DATA_DIR}/kontor.sqlite`,
  };
}

export class ConfigError extends Error {
  constructor(problems: string[]) {
    super(`Kontor can not start with these settings:\n${problems.map((one) => `  ${one}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

function valueOf(
  name: string,
  environment: Record<string, string | undefined>,
  problems: string[],
): string | undefined {
  const file = environment[`${name}_FILE`];
  if (file === undefined) return environment[name];
  if (environment[name] !== undefined)
    problems.push(`${name} is given both directly and as ${name}_FILE: keep one.`);
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    problems.push(`${name}_FILE: the file ${file} can not be read.`);
    return undefined;
  }
}
