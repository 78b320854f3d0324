import { Button } from '@mui/material';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Catalog, CatalogResource } from '../catalog';
import type { RowOperation, RowRule } from '../grants';
import { usePhraseText } from '../use-phrase-text';
import type { RoleProblem } from '../use-role-preview';
import { ConditionForm } from './ConditionForm';
import { ConditionText } from './ConditionText';
import { readCondition } from './read-condition';

interface Props {
  catalog: Catalog;
  resource: CatalogResource;
  operation: RowOperation;
  rule: RowRule;
  readOnly: boolean;
  /** What the server says of this condition. */
  problems: RoleProblem[];
  setRule: (rule: RowRule) => void;
  setBroken: (path: string, isBroken: boolean) => void;
}

/** The condition on the rows of an operation: a form, or the text of the filter for what the form can not draw. */
export function ConditionEditor(props: Props) {
  const { catalog, resource, operation, rule, readOnly, problems, setRule } = props;
  const translate = useTranslate();
  const phraseText = usePhraseText(catalog);
  const read = useMemo(
    () => (rule.where ? readCondition(rule.where, catalog, resource) : undefined),
    [rule.where, catalog, resource],
  );
  const why = read && 'why' in read ? read.why : undefined;
  const [wantsText, setWantsText] = useState(false);
  const [isBroken, setBrokenHere] = useState(false);
  const path = `${resource.name}.${operation}`;
  const setBrokenAbove = props.setBroken;
  const setBroken = useCallback(
    (next: boolean) => {
      setBrokenHere(next);
      setBrokenAbove(path, next);
    },
    [path, setBrokenAbove],
  );
  useEffect(() => () => setBrokenAbove(path, false), [path, setBrokenAbove]);
  const title = translate('kontor.rights.conditionOf', {
    operation: translate(`kontor.rights.columns.${operation}`),
  });
  const name = `${resource.label}: ${title}`;
  const start = `input.grants.${path}.where`;
  const placed = problems.map((problem) => ({
    ...problem,
    place: problem.path.slice(start.length + 1),
    text: phraseText(problem, resource.name),
  }));
  const setWhere = (where: RowRule['where']) => {
    const { where: _where, ...others } = rule;
    setRule(where ? { ...others, where } : others);
  };
  // What can not be drawn is text; what was begun as text stays text until the form is asked for.
  const isText = wantsText || why !== undefined;
  return (
    <div role="group" aria-label={name} className="condition">
      <div className="condition-head">
        <span className="title">{title}</span>
        {(rule.where !== undefined || wantsText) && (
          <Button
            size="small"
            color="inherit"
            disabled={why !== undefined || isBroken}
            onClick={() => setWantsText(!isText)}
          >
            {translate(isText ? 'kontor.rights.where.asForm' : 'kontor.rights.where.asText')}
          </Button>
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
            readOnly={readOnly}
            setWhere={setWhere}
            setBroken={setBroken}
          />
          {!isBroken &&
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
          readOnly={readOnly}
          problems={placed}
          setWhere={setWhere}
          setBroken={setBroken}
          toText={() => setWantsText(true)}
        />
      )}
    </div>
  );
}
