import { TextField } from '@mui/material';
import { useState } from 'react';
import { parseDecimal } from '../shared/decimal';
import { useFormat } from '../shared/use-format';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  readOnly?: boolean;
  wide?: boolean;
}

/** A number in a table: all of it is chosen when one enters, so that typing replaces it; half a number is not passed on. */
export function AmountBox({ label, value, onChange, readOnly, wide }: Props) {
  const format = useFormat();
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? value;
  if (readOnly) return <bdi aria-label={label}>{format.money(value)}</bdi>;
  return (
    <TextField
      value={shown}
      margin="none"
      fullWidth={false}
      error={parseDecimal(shown) === undefined || shown.startsWith('-')}
      onFocus={(event) => event.target.select()}
      onChange={(event) => {
        setTyped(event.target.value);
        const amount = parseDecimal(event.target.value);
        if (amount !== undefined && !amount.startsWith('-')) onChange(amount);
      }}
      onBlur={() => setTyped(undefined)}
      sx={{ width: wide ? 84 : 60 }}
      slotProps={{
        htmlInput: {
          'aria-label': label,
          inputMode: 'decimal',
          dir: 'ltr',
          style: { textAlign: 'end', paddingBlock: 4, paddingInline: 8 },
        },
      }}
    />
  );
}
