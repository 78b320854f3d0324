import { TextField } from '@mui/material';
import { useState } from 'react';

interface Props {
  label: string;
  value: string;
  isReadOnly: boolean;
  /** Whether the label stands beside the box, or names it for screen readers only. */
  isLabelled?: boolean;
  save: (text: string) => Promise<unknown>;
}

/** A text that is changed where it stands: Enter or leaving it saves, Esc takes it back. */
export function TextInPlace({ label, value, isReadOnly, isLabelled, save }: Props) {
  const [typed, setTyped] = useState<string>();
  async function finish() {
    const text = typed?.trim();
    if (text && text !== value) await save(text);
    setTyped(undefined);
  }
  return (
    <TextField
      label={isLabelled ? label : undefined}
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => void finish()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void finish();
        if (event.key === 'Escape') setTyped(undefined);
      }}
      fullWidth
      size="small"
      margin="none"
      variant={isLabelled ? 'outlined' : 'standard'}
      slotProps={{
        htmlInput: {
          'aria-label': isLabelled ? undefined : label,
          readOnly: isReadOnly,
          dir: 'auto',
          maxLength: 255,
        },
      }}
    />
  );
}
