import { useEffect, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { isRecord } from '../../shared/is-record';
import { canonical } from '../compare-grants';

interface Props {
  name: string;
  where: Record<string, unknown> | undefined;
  readOnly: boolean;
  setWhere: (where: Record<string, unknown> | undefined) => void;
  setBroken: (isBroken: boolean) => void;
}

/** A condition written as filters are. What is no JSON stays here; what is, the server judges as one types. */
export function ConditionText({ name, where, readOnly, setWhere, setBroken }: Props) {
  const translate = useTranslate();
  const id = useId();
  const [text, setText] = useState(() => textOf(where));
  const read = readText(text);
  // Discarding or loading again changes the rule from outside; while it says the same, the typed text stays.
  const stored = canonical(where ?? null);
  useEffect(() => {
    setText((typed) => {
      const own = readText(typed);
      return own.isBroken || canonical(own.where ?? null) === stored ? typed : textOf(where);
    });
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
          setText(value);
          const next = readText(value);
          setBroken(next.isBroken);
          if (!next.isBroken) setWhere(next.where);
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
