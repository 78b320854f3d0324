import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { parseDecimal } from '../../shared/decimal';
import type { ValueInputProps } from './ValueInput';

/** A number typed as people write it; an amount stays the decimal text that the server takes, with its currency beside it. */
export function NumberValue({ label, field, values, readOnly, setValues }: ValueInputProps) {
  const translate = useTranslate();
  const [value = ''] = values;
  const [typed, setTyped] = useState<string>();
  const { kind, currency } = field;
  const isAmount = kind === 'money' || kind === 'unitPrice';
  const isWrong = typed !== undefined && typed.trim() !== '' && valueOf(typed, kind) === undefined;
  return (
    <span className="condition-number">
      <input
        className="condition-value"
        type="text"
        inputMode="decimal"
        dir="ltr"
        aria-label={label}
        aria-invalid={isWrong}
        value={typed ?? String(value)}
        readOnly={readOnly}
        onChange={({ target }) => {
          setTyped(target.value);
          const next = valueOf(target.value, kind);
          setValues(next === undefined ? [] : [next]);
        }}
        onBlur={() => !isWrong && setTyped(undefined)}
      />
      {isAmount && <span className="hint">{currency ?? translate('kontor.rights.where.ownCurrency')}</span>}
      {kind === 'percent' && <span className="hint">%</span>}
      {isWrong && (
        <span className="wrong" role="alert">
          {translate('ra.validation.number')}
        </span>
      )}
    </span>
  );
}

function valueOf(text: string, kind: string): string | number | undefined {
  const decimal = parseDecimal(text);
  if (decimal === undefined) return undefined;
  if (kind === 'money' || kind === 'unitPrice') return decimal;
  const number = Number(decimal);
  return kind === 'int' && !Number.isInteger(number) ? undefined : number;
}
