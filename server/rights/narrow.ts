import { rightsFrom, type Rights } from './rights.js';
import { everyOf } from './rows.js';

/** What both allow: a token has the rights of its roles, and never more than its owner. */
export function narrow(one: Rights, other: Rights): Rights {
  return rightsFrom({
    can: (operation, resource) => one.can(operation, resource) && other.can(operation, resource),
    canCall: (resource, verb) => one.canCall(resource, verb) && other.canCall(resource, verb),
    rows: (operation, resource) => everyOf([one.rows(operation, resource), other.rows(operation, resource)]),
    fieldRows: (resource, field) => {
      const [first, second] = [one.fieldRows(resource, field), other.fieldRows(resource, field)];
      return {
        full: everyOf([first.full, second.full]),
        shown: everyOf([first.shown, second.shown]),
      };
    },
    canWriteField: (resource, field) =>
      one.canWriteField(resource, field) && other.canWriteField(resource, field),
    dependsOnViewer: () => one.dependsOnViewer() || other.dependsOnViewer(),
  });
}

/** The same rights on the listed fields only, each as `order.number`; keys of records stay. */
export function onlyFields(rights: Rights, fields: readonly string[]): Rights {
  const kept = new Set(fields);
  const isKept = (resource: string, field: string): boolean =>
    kept.has(`${resource}.${field}`) || field === 'id' || field === 'code';
  return rightsFrom({
    ...rights,
    fieldRows: (resource, field) =>
      isKept(resource, field) ? rights.fieldRows(resource, field) : { full: 'none', shown: 'none' },
    canWriteField: (resource, field) => isKept(resource, field) && rights.canWriteField(resource, field),
  });
}
