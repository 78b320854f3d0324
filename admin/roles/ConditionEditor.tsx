import { useEffect, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { isRecord } from '../shared/is-record';
import type { CatalogResource } from './catalog';
import { canonical } from './compare-grants';
import type { RowOperation, RowRule } from './grants';
import type { RoleProblem } from './use-role-preview';

interface Props {
  resource: CatalogResource;
  operation: RowOperation;
  rule: RowRule;
  readOnly: boolean;
  problem?: RoleProblem;
  setRule: (rule: RowRule) => void;
  setBroken: (path: string, isBroken: boolean) => void;
}

/** A condition on rows, written as filters are. What is no JSON stays here; what is, the server judges as one types. */
export function ConditionEditor({ resource, operation, rule, readOnly, problem, setRule, setBroken }: Props) {
  const translate = useTranslate();
  const id = useId();
  const [text, setText] = useState(() => textOf(rule.where));
  const read = readCondition(text);
  const path = `${resource.name}.${operation}`;
  // Discarding or loading again changes the rule from outside; while it says the same, the typed text stays.
  const stored = canonical(rule.where ?? null);
  useEffect(() => {
    setText((typed) => {
      const own = readCondition(typed);
      return own.isBroken || canonical(own.where ?? null) === stored ? typed : textOf(rule.where);
    });
  }, [stored]);
  useEffect(() => () => setBroken(path, false), [path, setBroken]);
  const title = translate('kontor.rights.conditionOf', {
    operation: translate(`kontor.rights.columns.${operation}`),
  });
  const message = read.isBroken ? translate('kontor.rights.noJson') : problem?.message;
  return (
    <div style={{ display: 'grid', gap: 2 }}>
      <label htmlFor={id}>
        <span className="unseen">{resource.label}: </span>
        {title}
      </label>
      <textarea
        id={id}
        dir="ltr"
        rows={Math.min(8, Math.max(1, text.split('\n').length))}
        spellCheck={false}
        style={{ fontFamily: 'monospace' }}
        placeholder={'{ "total": { "lt": "1000" } }'}
        value={text}
        readOnly={readOnly}
        aria-invalid={message !== undefined}
        aria-describedby={message === undefined ? undefined : `${id}-wrong`}
        onChange={({ target: { value } }) => {
          setText(value);
          const next = readCondition(value);
          setBroken(path, next.isBroken);
          const { where: _where, ...others } = rule;
          if (!next.isBroken) setRule(next.where ? { ...others, where: next.where } : others);
        }}
      />
      {message !== undefined && (
        <span id={`${id}-wrong`} className="wrong" role="alert">
          {message}
        </span>
      )}
    </div>
  );
}

const textOf = (where: RowRule['where']) =>
  where ? JSON.stringify(where, null, 1).replace(/\n\s*/g, ' ') : '';

function readCondition(text: string): { isBroken: boolean; where?: Record<string, unknown> } {
  if (text.trim() === '') return { isBroken: false };
  try {
    const where: unknown = JSON.parse(text);
    return isRecord(where) ? { isBroken: false, where } : { isBroken: true };
  } catch {
    return { isBroken: true };
  }
}
