import { TextField } from '@mui/material';
import { useRef, useState } from 'react';

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
  // Enter saves, and then the box is left: once is enough.
  const isSaving = useRef(false);
  async function finish() {
    if (isSaving.current) return;
    const text = typed?.trim();
    isSaving.current = true;
    try {
      if (text && text !== value) await save(text);
    } finally {
      isSaving.current = false;
      setTyped(undefined);
    }
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
