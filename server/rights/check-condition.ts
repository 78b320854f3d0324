import { coerceInputValue, isInputObjectType } from 'graphql';
import type { ResourceMeta } from '../db/registry.js';
import { AppError, isIssue, issueAt, type InputIssue } from '../errors.js';
import { unrestricted } from '../resource/access.js';
import { openSource, type Draft } from '../resource/sql.js';
import { whereSql } from '../resource/where.js';
import { say } from './phrases.js';
import type { Vocabulary } from './vocabulary.js';

const MOST_ISSUES = 20;

/**
 * Reads a condition in the language of filters, against all that the schema has: first its form, then whether it
 * becomes SQL. What it gives back is in the form that the planner takes.
 */
export function checkCondition(
  where: object,
  resource: ResourceMeta,
  words: Vocabulary,
  path: string,
  issues: InputIssue[],
): Record<string, unknown> | undefined {
  const type = words.schema.getType(`${resource.typeName}Where`);
  if (!isInputObjectType(type)) {
    issues.push(issueAt(path, say('notFiltered', { resource: resource.name })));
    return undefined;
  }
  const before = issues.length;
  const read: unknown = coerceInputValue(where, type, (place, _value, error) => {
    if (issues.length - before >= MOST_ISSUES) return;
    const unknown = /^Field "(?<name>[^"]*)" is not defined/.exec(error.message)?.groups?.['name'];
    const at = [path, ...place, ...(unknown === undefined ? [] : [unknown])].map(String).join('.');
    issues.push({ path: at, message: error.message });
  });
  if (issues.length > before || typeof read !== 'object' || read === null) return undefined;
  return compiles(read, resource, words, path, issues) ? { ...read } : undefined;
}

function compiles(
  where: object,
  resource: ResourceMeta,
  words: Vocabulary,
  path: string,
  issues: InputIssue[],
): boolean {
  const draft: Draft = {
    dialect: words.dialect,
    access: unrestricted(words.currencies),
    aliases: 0,
    filter: whereSql,
  };
  try {
    const sql = whereSql(draft, openSource(draft, resource), where, path);
    // A condition that asks no column is true, or false, of every row.
    if (sql && /\bt\d+\./.test(sql.text)) return true;
    issues.push(issueAt(path, say('saysNothing', {})));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const found: unknown = error.details['issues'];
    if (Array.isArray(found)) issues.push(...found.filter(isIssue));
    else issues.push({ path, message: error.message });
  }
  return false;
}
