import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/use-format';
import type { Catalog, CatalogField, CatalogResource } from './catalog';
import { differingColumns, fieldDiffers } from './compare-grants';
import { ComparedCells } from './ComparedCells';
import type { BegunCondition, BegunOfResource } from './conditions/begun-conditions';
import { rowOperations, type Grant, type Grants, type RowOperation, type SetGrant } from './grants';
import type { RoleWarning } from './group-warnings';
import { ReachSelect } from './ReachSelect';
import { ResourceDetails } from './ResourceDetails';
import { useCountText } from './use-count-text';
import type { RoleProblem } from './use-role-preview';
import { turned } from './use-unfolded';

export interface ResourceRowProps {
  catalog: Catalog;
  resource: CatalogResource;
  grants: Grants;
  grant: Grant;
  /** Whether the role says something of this resource itself. */
  isOwn: boolean;
  builtIn?: Grant;
  compared?: Grant;
  comparedName: string;
  /** Only these fields, when the matrix is filtered. */
  fields?: CatalogField[];
  isOpen: boolean;
  /** Whether what stands behind the row is drawn already. */
  isDrawn: boolean;
  toggle: (name: string) => void;
  problems: RoleProblem[];
  readOnly: boolean;
  warnings: RoleWarning[];
  /** Conditions that are not written to their end. */
  begun?: BegunOfResource;
  setGrant: SetGrant;
  setBegun: (resource: string, operation: RowOperation, begun: BegunCondition | undefined) => void;
}

/** The rights of one resource in a line; unfolded, all that stands behind it. */
export const ResourceRow = memo(function ResourceRow(props: ResourceRowProps) {
  const { resource, grant, isOwn, builtIn, compared, fields, isOpen, problems, warnings, readOnly } = props;
  const translate = useTranslate();
  const format = useFormat();
  const countText = useCountText();
  const { name, label, operations, verbs } = resource;
  const reference = compared ?? builtIn;
  const differing = reference ? differingColumns(grant, reference) : new Set<string>();
  const hasFieldDifference =
    reference !== undefined && resource.fields.some((field) => fieldDiffers(grant, reference, field));
  const mark = (column: string) => (differing.has(column) ? ' differs' : '');
  const overrides = Object.keys(grant.fields).length + grant.declassify.length;
  const unfinished = rowOperations.filter(
    (operation) => props.begun?.[operation] && grant[operation].reach !== 'none',
  );
  const called = grant.verbs === 'all' ? verbs.length : grant.verbs.length;
  return (
    <>
      <div role="row" className={isOwn ? 'row' : 'row inherited'} data-resource={name}>
        <span role="rowheader" className="cell name">
          <button
            type="button"
            aria-expanded={isOpen}
            data-column="name"
            onClick={() => props.toggle(fields === undefined ? name : turned(name))}
          >
            <span className={isOpen ? 'fold open' : 'fold'} aria-hidden />
            <span>{label}</span>
          </button>
          {!isOwn && name !== '*' && <span className="mark">{translate('kontor.rights.inherited')}</span>}
          {problems.length > 0 && (
            <span className="wrong">{countText('kontor.rights.problemCount', problems.length)}</span>
          )}
          {unfinished.length > 0 && (
            <span className="wrong">
              {translate('kontor.rights.unfinished', {
                condition: unfinished
                  .map((operation) => translate(`kontor.rights.columns.${operation}`))
                  .join(translate('kontor.rights.where.comma')),
              })}
            </span>
          )}
          {warnings.length > 0 && (
            <span className="mark override">{countText('kontor.rights.warningCount', warnings.length)}</span>
          )}
        </span>
        {(['list', 'create', 'export'] as const).map((flag) => (
          <span
            role="cell"
            key={flag}
            className={`cell middle${mark(flag)}`}
            data-title={translate(`kontor.rights.columns.${flag}`)}
          >
            {(operations.includes(flag) || grant[flag]) && (
              <input
                type="checkbox"
                data-column={flag}
                aria-label={`${label}: ${translate(`kontor.rights.columns.${flag}`)}`}
                checked={grant[flag]}
                disabled={readOnly}
                onChange={(event) => {
                  const { checked } = event.target;
                  props.setGrant(name, (before) => ({ ...before, [flag]: checked }));
                }}
              />
            )}
          </span>
        ))}
        {rowOperations.map((operation) => (
          <span
            role="cell"
            key={operation}
            className={`cell${mark(operation)}`}
            data-title={translate(`kontor.rights.columns.${operation}`)}
          >
            {(operations.includes(operation) || grant[operation].reach !== 'none') && (
              <ReachSelect
                catalog={props.catalog}
                resource={resource}
                operation={operation}
                rule={grant[operation]}
                readOnly={readOnly}
                setGrant={props.setGrant}
              />
            )}
          </span>
        ))}
        <span
          role="cell"
          className={`cell${mark('see') || mark('write') || (hasFieldDifference ? ' differs' : '')}`}
          data-title={translate('kontor.rights.columns.fields')}
        >
          <span>
            {grant.see.length > 0
              ? grant.see
                  .map((one) => translate(`kontor.rights.classes.${one}`))
                  .join(translate('kontor.rights.where.comma'))
              : '—'}
          </span>
          {overrides > 0 && (
            <span className="mark override">{countText('kontor.rights.overrideCount', overrides)}</span>
          )}
        </span>
        <span
          role="cell"
          className={`cell${mark('verbs')}`}
          data-title={translate('kontor.rights.columns.verbs')}
        >
          {name === '*'
            ? translate(grant.verbs === 'all' ? 'kontor.rights.all' : 'kontor.rights.no')
            : verbs.length > 0 &&
              translate('kontor.rights.verbCount', {
                called: format.number(called),
                all: format.number(verbs.length),
              })}
        </span>
        {compared && (
          <ComparedCells
            catalog={props.catalog}
            resource={resource}
            name={props.comparedName}
            grant={compared}
            differing={differing}
          />
        )}
      </div>
      {isOpen && props.isDrawn && <ResourceDetails {...props} />}
    </>
  );
}, isSameRow);

/** The whole role's rights matter only to an unfolded row: what its computed fields are made of stands elsewhere. */
function isSameRow(before: ResourceRowProps, after: ResourceRowProps): boolean {
  const keys: (keyof ResourceRowProps)[] = [
    ...(['resource', 'grant', 'isOwn', 'builtIn', 'compared', 'comparedName', 'isOpen', 'isDrawn'] as const),
    ...(['problems', 'warnings', 'begun', 'readOnly', 'toggle', 'setGrant', 'setBegun', 'catalog'] as const),
    ...(after.isOpen && after.isDrawn ? (['grants', 'fields'] as const) : []),
  ];
  return keys.every((key) => before[key] === after[key]) && !before.fields === !after.fields;
}
