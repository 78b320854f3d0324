import { useEffect, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { isRecord } from '../../shared/is-record';
import { canonical } from '../compare-grants';
import type { BegunCondition } from './begun-conditions';

interface Props {
  name: string;
  where: Record<string, unknown> | undefined;
  /** Text that is no JSON yet. */
  begun?: string;
  readOnly: boolean;
  setWhere: (where: Record<string, unknown> | undefined) => void;
  setBegun: (begun: BegunCondition | undefined) => void;
}

/** A condition written as filters are. What is no JSON is only begun; what is, the server judges as one types. */
export function ConditionText({ name, where, begun, readOnly, setWhere, setBegun }: Props) {
  const translate = useTranslate();
  const id = useId();
  // The last that was whole, as it was typed.
  const [whole, setWhole] = useState(() => textOf(where));
  const text = begun ?? whole;
  const read = readText(text);
  // Discarding or loading again changes the rule from outside; while it says the same, the typed text stays.
  const stored = canonical(where ?? null);
  useEffect(() => {
    setWhole((typed) => (canonical(readText(typed).where ?? null) === stored ? typed : textOf(where)));
  }, [stored]);
  return (
    <>
      <textarea
        dir="ltr"
        rows={Math.min(8, Math.max(1, text.split('\n').length))}
        spellCheck={false}
        style={{ fontFamily: 'monospace', width: '100%' }}
        placeholder={'{ "total": { "lt": "1000" } }'}
        value={text}
        readOnly={readOnly}
        aria-label={name}
        aria-invalid={read.isBroken}
        aria-describedby={read.isBroken ? id : undefined}
        onChange={({ target: { value } }) => {
          const next = readText(value);
          setBegun(next.isBroken ? { kind: 'text', text: value } : undefined);
          if (next.isBroken) return;
          setWhole(value);
          setWhere(next.where);
        }}
      />
      {read.isBroken && (
        <span id={id} className="wrong" role="alert">
          {translate('kontor.rights.noJson')}
        </span>
      )}
    </>
  );
}

const textOf = (where: Props['where']) =>
  where ? JSON.stringify(where, null, 1).replace(/\n\s*/g, ' ') : '';

function readText(text: string): { isBroken: boolean; where?: Record<string, unknown> } {
  if (text.trim() === '') return { isBroken: false };
  try {
    const where: unknown = JSON.parse(text);
    return isRecord(where) ? { isBroken: false, where } : { isBroken: true };
  } catch {
    return { isBroken: true };
  }
}
