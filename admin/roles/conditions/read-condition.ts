import { isRecord } from '../../shared/is-record';
import type { Catalog, CatalogResource } from '../catalog';
import { findConditionField, placeKind, type ConditionField } from './condition-fields';
import {
  newGroup,
  newRow,
  type ConditionGroup,
  type ConditionPart,
  type ConditionRow,
  type ConditionValue,
} from './condition-tree';

/** Why a condition stays text: the key of a sentence and what stands in it. */
export interface WhyText {
  key: 'unknownField' | 'unknownOperator' | 'manyRecords' | 'insideRelation' | 'empty' | 'value';
  name: string;
}

class StaysText extends Error {
  constructor(readonly why: WhyText) {
    super(why.key);
  }
}

/** A stored condition as the form draws it, or why the form can not. */
export function readCondition(
  where: Record<string, unknown>,
  catalog: Catalog,
  resource: CatalogResource,
): { tree: ConditionGroup } | { why: WhyText } {
  try {
    const [only, ...others] = readObject(where, '');
    if (!only) throw new StaysText({ key: 'empty', name: '' });
    return {
      tree: only.kind === 'group' && others.length === 0 ? only : newGroup('all', [only, ...others]),
    };
  } catch (error) {
    if (error instanceof StaysText) return { why: error.why };
    throw error;
  }

  function readObject(object: Record<string, unknown>, prefix: string): ConditionPart[] {
    const isJoint = ([key]: [string, unknown]) => ['and', 'or', 'not'].includes(key);
    const entries = Object.entries(object);
    // Rows come first, as people think of them; the server keeps its own order.
    const ordered = [...entries.filter((one) => !isJoint(one)), ...entries.filter(isJoint)];
    return ordered.flatMap(([key, value]): ConditionPart[] => {
      if (key === 'and' || key === 'or' || key === 'not') return readJoint(key, value, prefix);
      return readPath(prefix + key, value);
    });
  }

  function readJoint(key: 'and' | 'or' | 'not', value: unknown, prefix: string): ConditionPart[] {
    if (prefix !== '') throw new StaysText({ key: 'insideRelation', name: titleOf(prefix.slice(0, -1)) });
    if (key === 'not') {
      const inner = readPart(value);
      return [newGroup('none', inner.kind === 'group' && inner.joint === 'any' ? inner.parts : [inner])];
    }
    const parts = (Array.isArray(value) ? value : [value]).map(readPart);
    if (parts.length === 0) throw new StaysText({ key: 'empty', name: key });
    // "All of" inside "all of" says nothing more.
    if (key === 'and')
      return parts.flatMap((part) => (part.kind === 'group' && part.joint === 'all' ? part.parts : part));
    return [newGroup('any', parts)];
  }

  function readPart(value: unknown): ConditionPart {
    const [only, ...others] = isRecord(value) ? readObject(value, '') : [];
    if (!only) throw new StaysText({ key: 'empty', name: '' });
    return others.length === 0 ? only : newGroup('all', [only, ...others]);
  }

  /** What stands under a name: operators of a field, fields of a relation, members of a group of fields. */
  function readPath(path: string, value: unknown): ConditionPart[] {
    if (!isRecord(value) || Object.keys(value).length === 0)
      throw new StaysText({ key: 'value', name: path });
    const field = findConditionField(catalog, resource, path);
    if (field?.kind === 'toOne') return readRelation(field, value);
    if (field) return Object.entries(value).map(([operator, operand]) => readRow(field, operator, operand));
    const place = placeKind(catalog, resource, path);
    if (place === 'many') throw new StaysText({ key: 'manyRecords', name: titleOf(path) });
    if (place !== 'group') throw new StaysText({ key: 'unknownField', name: path });
    return Object.entries(value).flatMap(([name, inner]) => readPath(`${path}.${name}`, inner));
  }

  function readRelation(field: ConditionField, value: Record<string, unknown>): ConditionPart[] {
    const byId = field.source?.key === 'id';
    return Object.entries(value).flatMap(([name, operand]): ConditionPart[] => {
      if (name === 'isNull' || (!byId && ['eq', 'ne', 'in', 'notIn'].includes(name)))
        return [readRow(field, name, operand)];
      if (byId && name === 'id' && isRecord(operand))
        return Object.entries(operand).map(([operator, inner]) => readRow(field, operator, inner));
      return readObject({ [name]: operand }, `${field.path}.`);
    });
  }

  function titleOf(path: string): string {
    return resource.fields.find((one) => one.path === path)?.label ?? path;
  }
}

function readRow(field: ConditionField, operator: string, operand: unknown): ConditionRow {
  const isEmptiness = operator === 'isNull' || operand === null;
  if (isEmptiness) {
    const isEmpty = operator === 'isNull' ? operand === true : operator === 'eq';
    const found = isEmpty ? 'empty' : 'filled';
    if (!['isNull', 'eq', 'ne'].includes(operator) || !field.operators.includes(found))
      throw new StaysText({ key: 'unknownOperator', name: operator });
    return newRow(field.path, found);
  }
  if (!field.operators.includes(operator)) throw new StaysText({ key: 'unknownOperator', name: operator });
  const given: unknown[] = Array.isArray(operand) ? operand : [operand];
  const values = given.filter(isValue);
  if (values.length === 0 || values.length !== given.length)
    throw new StaysText({ key: 'value', name: field.path });
  return newRow(field.path, operator, values);
}

const isValue = (value: unknown): value is ConditionValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
