import { useTranslate } from 'react-admin';
import { ClassBoxes } from './ClassBoxes';
import { ConditionEditor } from './conditions/ConditionEditor';
import { describePlace } from './describe-change';
import { FieldTable } from './FieldTable';
import { rowOperations } from './grants';
import type { ResourceRowProps } from './ResourceRow';
import { noProblems } from './use-role-preview';
import { ShopsInput } from './ShopsInput';
import { usePhraseText } from './use-phrase-text';
import { VerbBoxes } from './VerbBoxes';

/** As high as it will about be: the bar at the side hardly jumps when what was not laid out yet comes into view. */
const HEAD_HEIGHT = 200;
const ROW_HEIGHT = 34;

/** What stands behind a resource's row: classes, conditions, verbs, and field by field what differs from its class. */
export function ResourceDetails(props: ResourceRowProps) {
  const { catalog, resource, grant, isOwn, fields, problems, warnings, readOnly, setGrant } = props;
  const translate = useTranslate();
  const phraseText = usePhraseText(catalog);
  const { name, label } = resource;
  const canHaveCondition = name !== '*' && !resource.dictionary && !resource.partOf;
  const isWhole = fields === undefined;
  const shown = fields ?? resource.fields;
  const conditions =
    canHaveCondition && isWhole ? rowOperations.filter((operation) => grant[operation].reach !== 'none') : [];
  // What is wrong with a condition stands beside its rows.
  const isBesideRows = (path: string) =>
    conditions.some((operation) => path.startsWith(`input.grants.${name}.${operation}.where`));
  return (
    <div
      className="details"
      role="row"
      style={{ containIntrinsicHeight: `auto ${HEAD_HEIGHT + ROW_HEIGHT * shown.length}px` }}
    >
      <div role="cell" style={{ display: 'grid', gap: 10, minWidth: 0 }}>
        {problems
          .filter(({ path }) => !isBesideRows(path))
          .map((problem) => (
            <div key={problem.path} className="wrong" role="alert">
              {describePlace(problem.path, catalog, translate)}: {phraseText(problem, name)}
            </div>
          ))}
        {warnings.length > 0 && (
          <ul className="warnings" aria-label={translate('kontor.rights.warnings')}>
            {warnings.map((warning) => {
              const text = phraseText(warning, name);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        )}
        {isWhole && (
          <>
            <ClassBoxes resource={resource} grant={grant} readOnly={readOnly} setGrant={setGrant} />
            <VerbBoxes resource={resource} grant={grant} readOnly={readOnly} setGrant={setGrant} />
            {rowOperations.map(
              (operation) =>
                grant[operation].reach === 'shops' && (
                  <ShopsInput
                    key={operation}
                    label={`${label}: ${translate(`kontor.rights.shopsOf`, { operation: translate(`kontor.rights.columns.${operation}`) })}`}
                    rule={grant[operation]}
                    readOnly={readOnly}
                    setRule={(rule) => setGrant(name, (before) => ({ ...before, [operation]: rule }))}
                  />
                ),
            )}
            {conditions.map((operation) => (
              <ConditionEditor
                key={operation}
                catalog={catalog}
                resource={resource}
                operation={operation}
                rule={grant[operation]}
                begun={props.begun?.[operation]}
                readOnly={readOnly}
                problems={problems.some(({ path }) => isBesideRows(path)) ? problems : noProblems}
                setGrant={setGrant}
                setBegun={props.setBegun}
              />
            ))}
          </>
        )}
        {shown.length > 0 && <FieldTable {...props} fields={shown} />}
        {isOwn && !readOnly && (
          <div>
            <button type="button" className="plain" onClick={() => setGrant(name, () => undefined)}>
              {translate(name === '*' ? 'kontor.rights.clearOthers' : 'kontor.rights.followOthers')}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
