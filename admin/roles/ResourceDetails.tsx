import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ClassBoxes } from './ClassBoxes';
import { ConditionEditor } from './conditions/ConditionEditor';
import { describePlace } from './describe-change';
import { FieldRow } from './FieldRow';
import { rowOperations, type RowOperation } from './grants';
import type { ResourceRowProps } from './ResourceRow';
import { ShopsInput } from './ShopsInput';
import { usePhraseText } from './use-phrase-text';
import { VerbBoxes } from './VerbBoxes';

/** What stands behind a resource's row: classes, conditions, verbs, and field by field what differs from its class. */
export function ResourceDetails(props: ResourceRowProps) {
  const { catalog, resource, grant, isOwn, fields, problems, readOnly, setGrant } = props;
  const translate = useTranslate();
  const phraseText = usePhraseText(catalog);
  const { name, label } = resource;
  const canHaveCondition = name !== '*' && !resource.dictionary && !resource.partOf;
  const isWhole = fields === undefined;
  const shown = fields ?? resource.fields;
  const problemsOf = (operation: RowOperation) =>
    problems.filter(({ path }) => path.startsWith(`input.grants.${name}.${operation}.where`));
  // What is wrong with a condition stands beside its rows.
  const besideRows = new Set(
    canHaveCondition && isWhole
      ? rowOperations.filter((operation) => grant[operation].reach !== 'none').flatMap(problemsOf)
      : [],
  );
  return (
    <div className="details" role="row">
      <div role="cell" style={{ display: 'grid', gap: 10, minWidth: 0 }}>
        {problems
          .filter((problem) => !besideRows.has(problem))
          .map((problem) => (
            <div key={problem.path} className="wrong" role="alert">
              {describePlace(problem.path, catalog, translate)}: {phraseText(problem, name)}
            </div>
          ))}
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
            {canHaveCondition &&
              rowOperations.map(
                (operation) =>
                  grant[operation].reach !== 'none' && (
                    <ConditionEditor
                      key={operation}
                      catalog={catalog}
                      resource={resource}
                      operation={operation}
                      rule={grant[operation]}
                      readOnly={readOnly}
                      problems={problemsOf(operation)}
                      setRule={(rule) => setGrant(name, (before) => ({ ...before, [operation]: rule }))}
                      setBroken={props.setBroken}
                    />
                  ),
              )}
          </>
        )}
        {shown.length > 0 && (
          <div
            role="table"
            className="fields"
            aria-label={`${label}: ${translate('kontor.rights.columns.fields')}`}
          >
            <div role="row" className="row head">
              {['field', 'class', 'reading', 'writing', 'result'].map((column) => (
                <span role="columnheader" className="cell" key={column}>
                  {translate(`kontor.rights.columns.${column}`)}
                </span>
              ))}
              {props.compared && (
                <span role="columnheader" className="cell other">
                  <bdi>{props.comparedName}</bdi>
                </span>
              )}
            </div>
            {shown.map((field) => (
              <FieldRow key={field.name} {...props} field={field} />
            ))}
          </div>
        )}
        {isOwn && !readOnly && (
          <div>
            <Button size="small" onClick={() => setGrant(name, () => undefined)}>
              {translate(name === '*' ? 'kontor.rights.clearOthers' : 'kontor.rights.followOthers')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
