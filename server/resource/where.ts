import { badInput } from '../errors.js';
import { getField, getTarget, type FieldMeta, type ResourceMeta } from '../db/registry.js';
import { listOf, objectOf } from './operand-shapes.js';
import { operatorSql } from './operator-sql.js';
import { joinRelation } from './join-relation.js';
import { scopeSql } from './scope-sql.js';
import {
  and,
  existsSql,
  notDeletedSql,
  openSource,
  quote,
  selectSql,
  type Draft,
  type Source,
  type Sql,
} from './sql.js';

const DEEPEST = 6;
/** Engines refuse statements with a thousand conditions or some ten thousand values in words nobody understands. */
const MOST_CONDITIONS = 400;
const MOST_VALUES = 5000;

/**
 * Turns a `where` into SQL. Only fields and operators that the declaration knows get through, each by its own branch;
 * anything else is refused with its path. `where` was checked against the role's schema before it came here.
 */
export function whereSql(
  draft: Draft,
  source: Source,
  where: object,
  path = 'where',
  depth = 0,
): Sql | undefined {
  if (depth > DEEPEST)
    throw badInput([{ path, message: `is nested deeper than ${DEEPEST} levels: simplify the filter.` }]);
  if (depth === 0) checkSize(where, path);
  const conditions: (Sql | undefined)[] = [];
  for (const [key, value] of Object.entries(where)) {
    if (value === undefined) continue;
    conditions.push(entrySql(draft, source, key, value, `${path}.${key}`, depth));
  }
  return and(conditions);
}

function checkSize(where: object, path: string): void {
  let conditions = 0;
  let values = 0;
  const count = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) values++;
    else if (Array.isArray(value)) value.forEach(count);
    else {
      conditions += Object.keys(value).length;
      Object.values(value).forEach(count);
    }
  };
  count(where);
  if (conditions > MOST_CONDITIONS)
    throw badInput([
      { path, message: `holds more than ${MOST_CONDITIONS} conditions: use "in" for lists of values.` },
    ]);
  if (values > MOST_VALUES)
    throw badInput([{ path, message: `holds more than ${MOST_VALUES} values: ask in several requests.` }]);
}

function entrySql(
  draft: Draft,
  source: Source,
  key: string,
  value: unknown,
  path: string,
  depth: number,
): Sql | undefined {
  const { resource } = source;
  if (key === 'and' || key === 'or') {
    const parts = listOf(value, path).map((part, index) =>
      whereSql(draft, source, objectOf(part, path), `${path}.${index}`, depth + 1),
    );
    return joinParts(parts, key);
  }
  if (key === 'not') {
    const inner = whereSql(draft, source, objectOf(value, path), path, depth + 1);
    return inner && { text: `(${inner.text}) is not true`, values: inner.values };
  }
  if (key === 'isNull') {
    if (depth === 0)
      throw badInput([{ path, message: 'asks whether a relation is empty: put it under the relation.' }]);
    return { text: `${source.alias}.${quote(resource.idColumn)} is ${value ? '' : 'not '}null`, values: [] };
  }
  if (resource.dictionary && ['eq', 'ne', 'in', 'notIn'].includes(key)) {
    return operatorSql(draft, source, getField(resource, 'code'), key, value, path);
  }
  const field = resource.byPath.get(key);
  if (field) return fieldSql(draft, source, field, objectOf(value, path), path, depth);
  const inGroup = Object.entries(objectOf(value, path))
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]) => {
      const member = resource.byPath.get(`${key}.${name}`);
      if (!member) throw unknownField(resource, `${path}.${name}`);
      return fieldSql(draft, source, member, objectOf(inner, `${path}.${name}`), `${path}.${name}`, depth);
    });
  if (!inGroup.length && ![...resource.byPath.keys()].some((known) => known.startsWith(`${key}.`)))
    throw unknownField(resource, path);
  return and(inGroup);
}

const unknownField = (resource: ResourceMeta, path: string) =>
  badInput([{ path, message: `${resource.typeName} has no such field to filter by.` }]);

function joinParts(parts: (Sql | undefined)[], word: 'and' | 'or'): Sql | undefined {
  const given = parts.map((part) => part ?? { text: '1 = 1', values: [] });
  if (!given.length) return word === 'or' ? { text: '1 = 0', values: [] } : undefined;
  return {
    text: `(${given.map((part) => `(${part.text})`).join(` ${word} `)})`,
    values: given.flatMap((part) => part.values),
  };
}

function fieldSql(
  draft: Draft,
  source: Source,
  field: FieldMeta,
  value: object,
  path: string,
  depth: number,
): Sql | undefined {
  if (!field.filter) throw badInput([{ path, message: 'can not be filtered by.' }]);
  if (field.kind === 'toOne') return toOneSql(draft, source, field, value, path, depth);
  if (field.kind === 'toMany') return toManySql(draft, source, field, value, path, depth);
  return and(
    Object.entries(value)
      .filter(([, operand]) => operand !== undefined)
      .map(([operator, operand]) =>
        operatorSql(draft, source, field, operator, operand, `${path}.${operator}`),
      ),
  );
}

/** A code compared with the reference needs no join: the reference holds the code. */
function toOneSql(
  draft: Draft,
  source: Source,
  field: FieldMeta,
  value: object,
  path: string,
  depth: number,
): Sql | undefined {
  const target = getTarget(field);
  const key = getField(target, target.idColumn);
  const onReference: FieldMeta = { ...key, column: field.column ?? '' };
  const direct: (Sql | undefined)[] = [];
  const through: Record<string, unknown> = {};
  const reachable = draft.access.readScope(target.name) === 'all' || field.owned;
  for (const [name, operand] of Object.entries(value)) {
    if (operand === undefined) continue;
    if (reachable && target.dictionary && ['eq', 'ne', 'in', 'notIn'].includes(name)) {
      direct.push(operatorSql(draft, source, onReference, name, operand, `${path}.${name}`));
    } else if (reachable && name === key.path) {
      for (const [operator, inner] of Object.entries(objectOf(operand, path))) {
        if (inner !== undefined)
          direct.push(
            operatorSql(draft, source, onReference, operator, inner, `${path}.${name}.${operator}`),
          );
      }
    } else if (reachable && name === 'isNull') {
      direct.push({
        text: `${source.alias}.${quote(field.column ?? '')} is ${operand ? '' : 'not '}null`,
        values: [],
      });
    } else through[name] = operand;
  }
  if (!Object.keys(through).length) return and(direct);
  return and([
    ...direct,
    picksFew(target, through)
      ? amongSql(draft, source, field, through, path, depth)
      : joinedSql(draft, source, field, through, path, depth),
  ]);
}

function joinedSql(
  draft: Draft,
  source: Source,
  field: FieldMeta,
  where: object,
  path: string,
  depth: number,
): Sql | undefined {
  return whereSql(draft, joinRelation(draft, source, field), where, path, depth + 1);
}

/**
 * The reference is among the records that match: the engine finds those few first and their records by the reference.
 * SQLite has no statistics of names and may begin with the larger table, so there the order of the tables is given.
 */
function amongSql(
  draft: Draft,
  source: Source,
  field: FieldMeta,
  where: object,
  path: string,
  depth: number,
): Sql | undefined {
  const target = openSource(draft, getTarget(field));
  const condition = and([
    whereSql(draft, target, where, path, depth + 1),
    field.owned ? undefined : scopeSql(draft, target),
  ]);
  const reference = `${source.alias}.${quote(field.column ?? '')}`;
  const key = `${target.alias}.${quote(target.resource.idColumn)}`;
  if (draft.dialect === 'sqlite' && depth === 0 && !source.leading && !target.joined.length) {
    source.leading = `${quote(target.resource.table)} ${target.alias} cross join `;
    return and([{ text: `${reference} = ${key}`, values: [] }, condition]);
  }
  const keys = selectSql([key], target, condition);
  return { text: `${reference} in (${keys.text})`, values: keys.values };
}

const NAMING = new Set(['eq', 'in', 'startsWith']);
const COMPARING = new Set([...NAMING, 'lt', 'lte', 'gt', 'gte', 'contains', 'has']);

/**
 * Whether a filter names text of the related record, which picks few of many, and holds for none that is missing:
 * only then does "among those that match" mean the same as a join, and only then is it the quicker way.
 */
function picksFew(target: ResourceMeta, where: object): boolean {
  let names = false;
  for (const [name, operators] of Object.entries(where)) {
    const field = target.byPath.get(name);
    if (
      !field ||
      !field.column ||
      field.kind === 'toOne' ||
      typeof operators !== 'object' ||
      operators === null
    )
      return false;
    for (const [operator, operand] of Object.entries(operators)) {
      if (operand === undefined) continue;
      if (operand === null || !COMPARING.has(operator)) return false;
      names ||=
        field.kind === 'string' &&
        NAMING.has(operator) &&
        !(operator === 'startsWith' && String(operand).length < 2);
    }
  }
  return names;
}

function toManySql(
  draft: Draft,
  source: Source,
  field: FieldMeta,
  value: object,
  path: string,
  depth: number,
): Sql | undefined {
  const conditions = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([quantifier, inner]) => {
      if (quantifier !== 'some' && quantifier !== 'none')
        throw badInput([{ path, message: 'takes "some" or "none".' }]);
      const many = openSource(draft, getTarget(field));
      const condition = and([
        whereSql(draft, many, objectOf(inner, path), `${path}.${quantifier}`, depth + 1),
        notDeletedSql(many),
        field.owned ? undefined : scopeSql(draft, many),
      ]);
      const back = getField(many.resource, field.mappedBy ?? '').column ?? '';
      const exists = existsSql(
        many,
        `${many.alias}.${quote(back)} = ${source.alias}.${quote(source.resource.idColumn)}`,
        condition,
      );
      return quantifier === 'some' ? exists : { text: `not ${exists.text}`, values: exists.values };
    });
  return and(conditions);
}
