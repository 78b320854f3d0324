import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DraftField, type DraftFieldProps } from './DraftField';
import { getPath } from './order-draft';
import { isShown, useDraft } from './OrderDraftContext';

interface Props {
  /** What the fields are about, for those who hear the button. */
  of: string;
  fields: readonly DraftFieldProps[];
}

/** Fields that most orders leave empty: what holds something is shown, the others come when they are asked for. */
export function SeldomFields({ of, fields }: Props) {
  const translate = useTranslate();
  const hold = useDraft();
  const [isOpen, setOpen] = useState(false);
  // A field that somebody empties stays where it is, under the hand that types.
  const [seen] = useState(() => new Set<string>());
  const own = fields.filter(({ path }) => isShown(hold, path));
  for (const { path } of own) if (isFilled(getPath(hold.draft.values, path))) seen.add(path);
  const shown = isOpen ? own : own.filter(({ path }) => seen.has(path));
  return (
    <>
      {shown.map((field) => (
        <DraftField key={field.path} {...field} />
      ))}
      {shown.length < own.length && (
        <Button
          size="small"
          aria-label={`${translate('kontor.form.more')}: ${of}`}
          onClick={() => setOpen(true)}
          sx={{ gridColumn: '1 / -1', justifySelf: 'start' }}
        >
          {translate('kontor.form.more')}
        </Button>
      )}
    </>
  );
}

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
