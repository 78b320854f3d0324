import type { Reader, SqlValue } from '../db/reader.js';
import type { ResourceMeta } from '../db/registry.js';
import type { ReadAccess } from './access.js';
import { project, type Projection } from './project.js';
import type { Selection } from './selection.js';
import { openSource, type Draft, type Source } from './sql.js';
import { whereSql } from './where.js';

export interface ReadContext {
  reader: Reader;
  access: ReadAccess;
}

/** A statement whose values are known but for some in the middle: the keys it is asked for. */
export interface Statement {
  text: string;
  before: SqlValue[];
  after: SqlValue[];
}

/** What can be worked out of a selection before any argument is known. */
export interface Plan extends Projection {
  source: Source;
  draft: Draft;
  /** Statements made so far, by what they depend on. */
  statements: Map<string, Statement>;
}

const plans = new WeakMap<Selection, WeakMap<object, Plan>>();

/**
 * The plan of a selection for those who reach the same rows. The selection lives as long as the parsed document, so a
 * query that is sent again finds its plan made.
 */
export function planOf(context: ReadContext, resource: ResourceMeta, selection: Selection): Plan {
  const known = plans.get(selection) ?? new WeakMap<object, Plan>();
  plans.set(selection, known);
  const before = known.get(context.access.reach);
  if (before) return before;
  const draft = openDraft(context);
  const source = openSource(draft, resource);
  const made: Plan = { ...project(draft, source, selection), source, draft, statements: new Map() };
  known.set(context.access.reach, made);
  return made;
}

export function openDraft(context: ReadContext): Draft {
  return { dialect: context.reader.dialect, access: context.access, aliases: 0, filter: whereSql };
}

/** The statement of that name, made when it is first needed. */
export function statementOf(plan: Plan, name: string, make: () => Statement): Statement {
  const known = plan.statements.get(name);
  if (known) return known;
  const made = make();
  plan.statements.set(name, made);
  return made;
}
