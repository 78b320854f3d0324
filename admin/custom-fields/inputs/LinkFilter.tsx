import { TextField } from '@mui/material';
import { isRecord } from '../../shared/is-record';
import type { CustomFilterProps } from './custom-kind';
import { LinkBox } from './LinkBox';
import type { Linking } from './use-linked';

interface Props extends Pick<CustomFilterProps, 'value' | 'onChange'> {
  field: Linking & { label: string };
}

/** Records that lead to one record. */
export function LinkFilter({ field, value, onChange }: Props) {
  const condition = field.byCode ? value : isRecord(value.id) ? value.id : {};
  const chosen = typeof condition.eq === 'string' ? condition.eq : undefined;
  const conditionOf = (key: string) => (field.byCode ? { eq: key } : { id: { eq: key } });
  return (
    <LinkBox
      field={field}
      chosen={chosen}
      onChange={(key) => onChange(key === null ? undefined : conditionOf(key))}
      renderInput={(params) => <TextField {...params} label={field.label} sx={{ minWidth: 200 }} />}
    />
  );
}
