import { useTranslate } from 'react-admin';
import type { Catalog, CatalogResource } from '../catalog';
import type { ConditionField } from './condition-fields';
import { newGroup, newRow, type ConditionGroup, type ConditionPart, type Joint } from './condition-tree';
import { RowEditor } from './RowEditor';

/** What the server says of a place inside a condition. */
export interface PlacedProblem {
  place: string;
  text: string;
}

interface Props {
  name: string;
  catalog: Catalog;
  resource: CatalogResource;
  fields: ConditionField[];
  group: ConditionGroup;
  isOutermost?: boolean;
  readOnly: boolean;
  problemsAt: (id: number) => PlacedProblem[];
  /** Undefined takes the group away. */
  change: (group: ConditionGroup | undefined) => void;
}

const joints: Joint[] = ['all', 'any', 'none'];

/** Rows and groups of which all hold, or one, or none. A group that loses its last part goes with it. */
export function GroupEditor({ name, group, isOutermost, readOnly, change, ...shared }: Props) {
  const translate = useTranslate();
  const { joint, parts } = group;
  const setPart = (id: number, next: ConditionPart | undefined) => {
    const rest = parts.flatMap((part) => (part.id === id ? (next ?? []) : part));
    change(rest.length > 0 ? { ...group, parts: rest } : undefined);
  };
  const add = (part: ConditionPart) => change({ ...group, parts: [...parts, part] });
  return (
    <div
      role="group"
      aria-label={isOutermost ? undefined : translate(`kontor.rights.where.joints.${joint}`)}
      className={isOutermost ? 'condition-group' : 'condition-group inner'}
    >
      {(!isOutermost || parts.length > 1 || joint !== 'all') && (
        <select
          className="joint"
          aria-label={`${name}: ${translate('kontor.rights.where.joint')}`}
          value={joint}
          disabled={readOnly}
          onChange={({ target: { value } }) =>
            change({ ...group, joint: joints.find((one) => one === value) ?? 'all' })
          }
        >
          {joints.map((one) => (
            <option key={one} value={one}>
              {translate(`kontor.rights.where.joints.${one}`)}
            </option>
          ))}
        </select>
      )}
      {parts.map((part, index) =>
        part.kind === 'group' ? (
          <GroupEditor
            key={part.id}
            {...shared}
            name={`${name} ${index + 1}`}
            group={part}
            readOnly={readOnly}
            change={(next) => setPart(part.id, next)}
          />
        ) : (
          <RowEditor
            key={part.id}
            name={`${name} ${index + 1}`}
            catalog={shared.catalog}
            resource={shared.resource}
            fields={shared.fields}
            row={part}
            readOnly={readOnly}
            problems={shared.problemsAt(part.id)}
            change={(next) => setPart(part.id, next)}
          />
        ),
      )}
      {!readOnly && (
        <div className="condition-row">
          <button
            type="button"
            className="plain add"
            aria-label={`${translate('kontor.rights.where.addRow')}: ${name}`}
            onClick={() => add(newRow())}
          >
            {translate('kontor.rights.where.addRow')}
          </button>
          <button
            type="button"
            className="plain add"
            aria-label={`${translate('kontor.rights.where.addGroup')}: ${name}`}
            onClick={() => add(newGroup(joint === 'any' ? 'all' : 'any', [newRow()]))}
          >
            {translate('kontor.rights.where.addGroup')}
          </button>
        </div>
      )}
    </div>
  );
}
