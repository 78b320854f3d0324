import { memo, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Catalog, CatalogResource } from '../catalog';
import type { RowOperation, RowRule, SetGrant } from '../grants';
import { usePhraseText } from '../use-phrase-text';
import type { RoleProblem } from '../use-role-preview';
import type { BegunCondition } from './begun-conditions';
import { ConditionForm } from './ConditionForm';
import { ConditionText } from './ConditionText';
import { readCondition } from './read-condition';

interface Props {
  catalog: Catalog;
  resource: CatalogResource;
  operation: RowOperation;
  rule: RowRule;
  begun?: BegunCondition;
  readOnly: boolean;
  /** What the server says of the resource. */
  problems: RoleProblem[];
  setGrant: SetGrant;
  setBegun: (resource: string, operation: RowOperation, begun: BegunCondition | undefined) => void;
}

/** The condition on the rows of an operation: a form, or the text of the filter for what the form can not draw. */
export const ConditionEditor = memo(function ConditionEditor(props: Props) {
  const { catalog, resource, operation, rule, begun, readOnly, problems } = props;
  const translate = useTranslate();
  const phraseText = usePhraseText(catalog);
  const read = useMemo(
    () => (rule.where ? readCondition(rule.where, catalog, resource) : undefined),
    [rule.where, catalog, resource],
  );
  const why = read && 'why' in read ? read.why : undefined;
  const [wantsText, setWantsText] = useState(false);
  const title = translate('kontor.rights.conditionOf', {
    operation: translate(`kontor.rights.columns.${operation}`),
  });
  const name = `${resource.label}: ${title}`;
  const start = `input.grants.${resource.name}.${operation}.where`;
  const placed = problems
    .filter(({ path }) => path.startsWith(start))
    .map((problem) => ({
      ...problem,
      place: problem.path.slice(start.length + 1),
      text: phraseText(problem, resource.name),
    }));
  const setWhere = (where: RowRule['where']) =>
    props.setGrant(resource.name, (before) => {
      const { where: _where, ...others } = before[operation];
      return { ...before, [operation]: where ? { ...others, where } : others };
    });
  const setBegun = (next: BegunCondition | undefined) => props.setBegun(resource.name, operation, next);
  // What can not be drawn is text; what was begun as text stays text until the form is asked for.
  const isText = begun ? begun.kind === 'text' : wantsText || why !== undefined;
  return (
    <div role="group" aria-label={name} className="condition">
      <div className="condition-head">
        <span className="title">{title}</span>
        {(rule.where !== undefined || wantsText) && (
          <button
            type="button"
            className="plain"
            disabled={why !== undefined || begun !== undefined}
            onClick={() => setWantsText(!isText)}
          >
            {translate(isText ? 'kontor.rights.where.asForm' : 'kontor.rights.where.asText')}
          </button>
        )}
      </div>
      {why && (
        <span className="hint">
          {translate('kontor.rights.where.staysText', {
            reason: translate(`kontor.rights.where.why.${why.key}`, { name: why.name }),
          })}
        </span>
      )}
      {isText ? (
        <>
          <ConditionText
            name={name}
            where={rule.where}
            begun={begun?.kind === 'text' ? begun.text : undefined}
            readOnly={readOnly}
            setWhere={setWhere}
            setBegun={setBegun}
          />
          {!begun &&
            placed.map(({ path: at, place, text }) => (
              <span key={`${at} ${text}`} className="wrong" role="alert">
                {place && <code dir="ltr">{place}</code>} {text}
              </span>
            ))}
        </>
      ) : (
        <ConditionForm
          name={name}
          catalog={catalog}
          resource={resource}
          where={rule.where}
          begun={begun?.kind === 'rows' ? begun.tree : undefined}
          readOnly={readOnly}
          problems={placed}
          setWhere={setWhere}
          setBegun={setBegun}
          toText={() => setWantsText(true)}
        />
      )}
    </div>
  );
});
