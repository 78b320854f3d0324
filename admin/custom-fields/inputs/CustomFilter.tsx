import { Box, TextField } from '@mui/material';
import type { ReactElement } from 'react';
import { useInput, useTranslate } from 'react-admin';
import type { CustomField } from '../../providers/custom-field';
import type { RoleSchema } from '../../providers/role-schema';
import { isRecord } from '../../shared/is-record';
import { EmptinessMenu, type Asking } from './EmptinessMenu';
import { kinds } from './kinds';

interface Props {
  /** The identity of the field, so that a saved query outlives a new code. */
  source: string;
  /** The menu of filters reads it from the element. */
  label: string;
  field: CustomField;
}

/** One condition on a field that staff made: on its value, or on whether it has one. */
export function CustomFilter({ source, field }: Props) {
  const { field: input } = useInput<unknown>({ source });
  const translate = useTranslate();
  const { Filter, asksIfFilled } = kinds[field.kind] ?? {};
  if (!Filter) return null;
  // Left out, an emptied condition would be taken for one that did not change.
  const set = (condition: Record<string, unknown> | undefined) => input.onChange(condition ?? null);
  const value = isRecord(input.value) ? input.value : {};
  if (asksIfFilled) return <Filter field={field} value={value} onChange={set} />;
  const asking = askingOf(value);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      {asking === 'value' ? (
        <Filter field={field} value={value} onChange={set} />
      ) : (
        <TextField
          label={field.label}
          value={translate(`kontor.ownFields.asking.${asking}`)}
          slotProps={{ htmlInput: { readOnly: true } }}
          sx={{ minWidth: 140 }}
        />
      )}
      <EmptinessMenu
        name={field.label}
        asking={asking}
        onChange={(next) => set(next === 'value' ? undefined : { isNull: next === 'empty' })}
      />
    </Box>
  );
}

function askingOf({ isNull }: Record<string, unknown>): Asking {
  if (typeof isNull !== 'boolean') return 'value';
  return isNull ? 'empty' : 'filled';
}

/** The filters of a list by the fields that staff made for its noun, for its `filters`. */
export function customFilters(role: RoleSchema, noun: string): ReactElement[] {
  return role
    .customFields(noun)
    .filter((field) => field.isFilterable && kinds[field.kind]?.Filter)
    .map((field) => (
      <CustomFilter key={field.identity} source={field.identity} label={field.label} field={field} />
    ));
}
